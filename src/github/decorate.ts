import type { NewPullRequest } from '../model/github.ts';
import type { Log } from '../model/ports.ts';
import type { Octokit, RepositoryName } from './octokit.ts';
import { explain } from './refusal.ts';

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
  // One by one: a single one who can't review would cost all the others.
  for (const reviewer of reviewers) {
    await attempt([reviewer], 'reviewer', 'pull-requests: write', () =>
      octokit.rest.pulls.requestReviewers({ ...repository, pull_number: number, reviewers: [reviewer] }),
    );
  }
  for (const team of teamReviewers) {
    await attempt([team], 'team reviewer', 'members: read of a GitHub App', () =>
      octokit.rest.pulls.requestReviewers({ ...repository, pull_number: number, team_reviewers: [team] }),
    );
  }
}
