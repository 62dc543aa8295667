import { messageOf } from '../../model/error.ts';
import type { MergeMethod, PullRequest } from '../../model/github.ts';
import type { Log } from '../../model/ports.ts';
import { failedRequest } from '../errors/failed-request.ts';
import { statusOf } from '../errors/response-status.ts';
import type { Octokit, RepositoryName } from '../octokit.ts';
import { retryWrite } from '../retry-write.ts';

const ENABLE = `mutation ($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { clientMutationId }
}`;

/**
 * Has GitHub merge the pull request as soon as the base branch's requirements are met. A refusal is a warning that says why
 * and what to do: the pull request stays open without auto-merge.
 */
export async function enableAutoMerge(
  octokit: Octokit,
  repository: RepositoryName,
  { number, nodeId }: PullRequest,
  method: MergeMethod,
  log: Log,
): Promise<void> {
  try {
    const input = { pullRequestId: nodeId, mergeMethod: method.toUpperCase() };
    const enable = async () => {
      await octokit.graphql(ENABLE, { input });
      return true;
    };
    await retryWrite(enable, async () => {
      const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number });
      return data.auto_merge === null ? undefined : true;
    });
    log.info(`#${number}: auto-merge is on (${method}).`);
  } catch (error) {
    log.warning(`#${number} is left without auto-merge: ${reasonOf(error, method)}`);
  }
}

const DISABLE = `mutation ($input: DisablePullRequestAutoMergeInput!) {
  disablePullRequestAutoMerge(input: $input) { clientMutationId }
}`;

/**
 * Switches auto-merge off, before a commit that must not merge by itself is on the branch.
 * @throws OperationalError where it may still be on
 */
export async function disableAutoMerge(
  octokit: Octokit,
  repository: RepositoryName,
  { number, nodeId }: PullRequest,
  log: Log,
): Promise<void> {
  try {
    await octokit.graphql(DISABLE, { input: { pullRequestId: nodeId } });
  } catch (error) {
    // Somebody may have been faster, or the response was lost.
    const now = await octokit.rest.pulls.get({ ...repository, pull_number: number }).catch(() => undefined);
    if (now?.data.auto_merge !== null)
      throw failedRequest(error, `switch the auto-merge of #${number} off`, 'contents: write and pull-requests: write');
  }
  log.info(`#${number}: auto-merge is off, since not all of its images allow it.`);
}

const NOT_ALLOWED = /auto.?merge is not allowed/i;
/** The states of a pull request that could be merged at once; the last is for an Enterprise Server with pre-receive hooks. */
const NOTHING_TO_WAIT_FOR = /in (?:clean|unstable|has_hooks) status|branch rules not configured/i;
const METHOD = /merge method .*not allowed/i;
const FORBIDDEN = /not accessible by/i;

/** GraphQL's errors have hardly a type, so their sentence decides. */
function reasonOf(error: unknown, method: MergeMethod): string {
  const said = messageOf(error).replace(/^Request failed due to following response errors: - /, '');
  if (NOT_ALLOWED.test(said)) {
    return 'the repository does not allow it; switch on "Allow auto-merge" in its settings (General, Pull Requests).';
  }
  if (NOTHING_TO_WAIT_FOR.test(said)) {
    return 'it has nothing to wait for and could be merged at once; let the base branch require a status check or a review.';
  }
  if (METHOD.test(said)) {
    return `the repository does not allow the merge method ${method}; set auto-merge to one that it allows (squash, merge or rebase).`;
  }
  if (FORBIDDEN.test(said)) {
    return `the token may not switch it on; the job needs the permissions contents: write and pull-requests: write (GitHub says: ${said}).`;
  }
  return statusOf(error) === undefined
    ? `GitHub says: ${said}. Switch it on by hand, or see what the base branch requires.`
    : failedRequest(error, 'switch auto-merge on', 'contents: write and pull-requests: write').message;
}
