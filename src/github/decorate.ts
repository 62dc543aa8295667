import type { NewPullRequest } from '../model/github.ts';
import type { Log } from '../model/ports.ts';
import type { Octokit, RepositoryName } from './octokit.ts';
import { explain, isForbidden, statusOf } from './refusal.ts';

/** Sets labels, assignees and reviewers; what GitHub refuses is a warning that names it, never a failed run. */
export async function decoratePullRequest(
  octokit: Octokit,
  repository: RepositoryName,
  number: number,
  { labels, assignees, reviewers, teamReviewers }: NewPullRequest,
  log: Log,
): Promise<void> {
  const issue = { ...repository, issue_number: number };
  const attempt = async (
    names: readonly string[],
    what: string,
    permission: string,
    work: () => Promise<unknown>,
  ): Promise<void> => {
    if (names.length === 0) return;
    try {
      await work();
    } catch (error) {
      log.warning(explain(error, `set the ${what} ${names.join(', ')} of #${number}`, permission).message);
    }
  };
  await attempt(labels, 'labels', 'issues: write', () =>
    octokit.rest.issues.addLabels({ ...issue, labels: [...labels] }),
  );
  await attempt(assignees, 'assignees', 'pull-requests: write', () =>
    octokit.rest.issues.addAssignees({ ...issue, assignees: [...assignees] }),
  );
  const ask = (people: readonly string[], teams: readonly string[]) =>
    octokit.rest.pulls.requestReviewers({
      ...repository,
      pull_number: number,
      ...(people.length > 0 ? { reviewers: [...people] } : {}),
      ...(teams.length > 0 ? { team_reviewers: [...teams] } : {}),
    });
  const all = [...reviewers, ...teamReviewers];
  let isRefused = false;
  if (all.length > 1) {
    await attempt(all, 'reviewers', 'pull-requests: write', async () => {
      await ask(reviewers, teamReviewers).catch((error: unknown) => {
        if (!isSomebodysFault(error)) throw error;
        isRefused = true;
      });
    });
    if (!isRefused) return;
  }
  // A single one who can't review costs all the others.
  for (const reviewer of reviewers) {
    await attempt([reviewer], 'reviewer', 'pull-requests: write', () => ask([reviewer], []));
  }
  for (const team of teamReviewers) {
    await attempt([team], 'team reviewer', 'members: read of a GitHub App', () => ask([], [team]));
  }
}

/** Whether another list of reviewers may be taken: somebody can't review, or the token doesn't see a team. */
function isSomebodysFault(error: unknown): boolean {
  return statusOf(error) === 422 || isForbidden(error);
}
