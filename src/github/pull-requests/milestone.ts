import type { Log } from '../../model/ports.ts';
import { failedRequest } from '../errors/failed-request.ts';
import type { Octokit, RepositoryName } from '../octokit.ts';

const PERMISSIONS = 'pull-requests: write';

/**
 * Puts a pull request into a milestone. One that doesn't exist, or that GitHub refuses, is a warning, never a failed run.
 * @param milestone its title, else its number
 */
export async function setMilestone(
  octokit: Octokit,
  repository: RepositoryName,
  number: number,
  milestone: string,
  log: Pick<Log, 'warning'>,
): Promise<void> {
  try {
    const found = await findMilestone(octokit, repository, milestone);
    if (found === undefined) {
      log.warning(
        `#${number} is in no milestone: the repository has none with the title or the number ${milestone} (milestone).`,
      );
      return;
    }
    // To set it twice does no harm.
    await octokit.rest.issues.update({ ...repository, issue_number: number, milestone: found });
  } catch (error) {
    log.warning(failedRequest(error, `put #${number} into the milestone ${milestone}`, PERMISSIONS).message);
  }
}

/** @returns its number; undefined where there is none */
async function findMilestone(
  octokit: Octokit,
  repository: RepositoryName,
  milestone: string,
): Promise<number | undefined> {
  const all = await octokit.paginate(octokit.rest.issues.listMilestones, {
    ...repository,
    state: 'all',
    per_page: 100,
  });
  const found = all.find(({ title }) => title === milestone) ?? all.find(({ number }) => String(number) === milestone);
  return found?.number;
}
