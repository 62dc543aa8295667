import type { PullRequest } from '../../model/github.ts';
import { isSameText } from '../../util/compare.ts';
import { failedRequest } from '../errors/failed-request.ts';
import type { Octokit, RepositoryName } from '../octokit.ts';
import { retryWrite } from '../retry-write.ts';
import { toPullRequest } from './pull-request.ts';

/** The pull requests from a branch of the repository, into any base and of any state, the newest first. */
export async function pullRequestsOfBranch(
  octokit: Octokit,
  repository: RepositoryName,
  branch: string,
): Promise<readonly PullRequest[]> {
  try {
    const { data } = await octokit.rest.pulls.list({
      ...repository,
      state: 'all',
      head: `${repository.owner}:${branch}`,
      per_page: 100,
    });
    return data
      .filter(({ head }) => head.ref === branch)
      .map(toPullRequest)
      .sort((a, b) => b.number - a.number);
  } catch (error) {
    throw failedRequest(error, 'list the pull requests', 'pull-requests: read');
  }
}

/** The open pull requests into the base branch, from branches of the repository with the prefix, the oldest first. */
export async function openPullRequestsOf(
  octokit: Octokit,
  repository: RepositoryName,
  prefix: string,
  base: string,
): Promise<readonly PullRequest[]> {
  const own = `${repository.owner}/${repository.repo}`.toLowerCase();
  try {
    const open = await octokit.paginate(octokit.rest.pulls.list, { ...repository, state: 'open', base, per_page: 100 });
    return open
      .filter(({ head }) => head.ref.startsWith(prefix) && head.repo?.full_name.toLowerCase() === own)
      .map(toPullRequest)
      .sort((a, b) => a.number - b.number);
  } catch (error) {
    throw failedRequest(error, 'list the pull requests', 'pull-requests: read');
  }
}

/** What is changed in a pull request. */
export interface PullRequestUpdate {
  readonly body: string;
  readonly title?: string;
  readonly state?: 'closed';
}

/** Changes the body of a pull request, and its title and state where they are given. */
export async function updatePullRequest(
  octokit: Octokit,
  repository: RepositoryName,
  number: number,
  update: PullRequestUpdate,
): Promise<void> {
  const pull = { ...repository, pull_number: number };
  const write = async () => {
    await octokit.rest.pulls.update({ ...pull, ...update });
    return true;
  };
  const look = async () => {
    const { data: now } = await octokit.rest.pulls.get(pull);
    const { body, title = now.title, state = now.state } = update;
    return isSameText(now.body ?? '', body) && now.title === title && now.state === state ? true : undefined;
  };
  try {
    await retryWrite(write, look);
  } catch (error) {
    throw failedRequest(error, `update pull request #${number}`, 'pull-requests: write');
  }
}

/** Whether a pull request is open at this moment. */
export async function isPullRequestOpen(
  octokit: Octokit,
  repository: RepositoryName,
  number: number,
): Promise<boolean> {
  try {
    const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number });
    return data.state === 'open';
  } catch (error) {
    throw failedRequest(error, `read pull request #${number}`, 'pull-requests: read');
  }
}
