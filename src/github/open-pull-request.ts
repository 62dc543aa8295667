import type { NewPullRequest, PullRequest } from '../model/github.ts';
import type { Log } from '../model/ports.ts';
import { decoratePullRequest } from './decorate.ts';
import type { Octokit, RepositoryName } from './octokit.ts';
import { pullRequestOf } from './pull-request.ts';
import { explain, statusOf } from './refusal.ts';
import { writeOnce } from './write-once.ts';

/**
 * Opens the pull request and sets on it what is wanted. One that GitHub made although its answer was lost is this one.
 * @returns undefined where there is an open one already
 */
export async function openPullRequest(
  octokit: Octokit,
  repository: RepositoryName,
  wanted: NewPullRequest,
  log: Log,
): Promise<PullRequest | undefined> {
  const opened = await create(octokit, repository, wanted)
    .catch((error: unknown) => {
      if (!wanted.draft || !isWithoutDrafts(error)) throw error;
      log.warning(
        'This repository has no draft pull requests (a private one needs a paid plan), so an ordinary one is opened.',
      );
      return create(octokit, repository, { ...wanted, draft: false });
    })
    .catch((error: unknown) => {
      if (statusOf(error) === 422 && /pull request already exists/i.test(String(error))) return undefined;
      throw explain(error, 'open the pull request', 'pull-requests: write');
    });
  if (opened !== undefined) await decoratePullRequest(octokit, repository, opened.number, wanted, log);
  return opened;
}

async function create(
  octokit: Octokit,
  repository: RepositoryName,
  { branch, base, title, body, draft }: NewPullRequest,
): Promise<PullRequest> {
  return writeOnce(
    async () => {
      const { data } = await octokit.rest.pulls.create({ ...repository, head: branch, base, title, body, draft });
      return pullRequestOf(data);
    },
    async () => {
      const head = `${repository.owner}:${branch}`;
      const { data } = await octokit.rest.pulls.list({ ...repository, state: 'open', head, base });
      return data.map(pullRequestOf).find((open) => open.branch === branch);
    },
  );
}

function isWithoutDrafts(error: unknown): boolean {
  return statusOf(error) === 422 && /draft pull requests are not supported/i.test(String(error));
}
