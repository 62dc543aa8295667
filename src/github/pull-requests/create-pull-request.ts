import type { NewPullRequest, PullRequest } from '../../model/github.ts';
import type { Log } from '../../model/ports.ts';
import { failedRequest } from '../errors/failed-request.ts';
import { statusOf } from '../errors/response-status.ts';
import type { Octokit, RepositoryName } from '../octokit.ts';
import { retryWrite } from '../retry-write.ts';
import { setLabelsAndReviewers } from './labels-and-reviewers.ts';
import { setMilestone } from './milestone.ts';
import { toPullRequest } from './pull-request.ts';

/**
 * Opens a pull request, with labels, assignees, reviewers and its milestone. Where GitHub opened it and its response was lost, it is found.
 * @returns undefined where another one from this branch is open already
 */
export async function createPullRequest(
  octokit: Octokit,
  repository: RepositoryName,
  wanted: NewPullRequest,
  log: Log,
): Promise<PullRequest | undefined> {
  const opened = await create(octokit, repository, wanted)
    .catch((error: unknown) => {
      if (!wanted.draft || !lacksDrafts(error)) throw error;
      log.warning(
        'This repository has no draft pull requests (a private repository needs a paid plan for them): opening an ordinary one.',
      );
      return create(octokit, repository, { ...wanted, draft: false });
    })
    .catch((error: unknown) => {
      if (statusOf(error) === 422 && /pull request already exists/i.test(String(error))) return undefined;
      throw failedRequest(error, 'open the pull request', 'pull-requests: write');
    });
  if (opened === undefined) return undefined;
  await setLabelsAndReviewers(octokit, repository, opened.number, wanted, log);
  if (wanted.milestone !== undefined) await setMilestone(octokit, repository, opened.number, wanted.milestone, log);
  return opened;
}

async function create(
  octokit: Octokit,
  repository: RepositoryName,
  { branch, base, title, body, draft }: NewPullRequest,
): Promise<PullRequest> {
  return retryWrite(
    async () => {
      const { data } = await octokit.rest.pulls.create({ ...repository, head: branch, base, title, body, draft });
      return toPullRequest(data);
    },
    async () => {
      const head = `${repository.owner}:${branch}`;
      const { data } = await octokit.rest.pulls.list({ ...repository, state: 'open', head, base });
      return data.map(toPullRequest).find((open) => open.branch === branch);
    },
  );
}

function lacksDrafts(error: unknown): boolean {
  return statusOf(error) === 422 && /draft pull requests are not supported/i.test(String(error));
}
