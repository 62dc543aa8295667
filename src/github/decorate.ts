import type { NewPullRequest } from '../model/github.ts';
import type { Log } from '../model/ports.ts';
import type { Octokit, RepositoryName } from './octokit.ts';
import { explain, isForbidden, statusOf } from './refusal.ts';
import { writeOnce } from './write-once.ts';

/** Somebody or something that is to stand on a pull request. */
interface Wish {
  readonly what: 'label' | 'assignee' | 'reviewer' | 'team reviewer';
  readonly name: string;
}

const PERMISSIONS: Readonly<Record<Wish['what'], string>> = {
  label: 'issues: write',
  assignee: 'pull-requests: write',
  reviewer: 'pull-requests: write',
  'team reviewer': 'members: read of a GitHub App',
};

/**
 * Sets labels, assignees and reviewers; what GitHub refuses is a warning that names it, never a failed run. All of a kind are
 * set at once, and one by one where that is refused: a single name that can't be set would cost all the others.
 */
export async function decoratePullRequest(
  octokit: Octokit,
  repository: RepositoryName,
  number: number,
  { labels, assignees, reviewers, teamReviewers }: NewPullRequest,
  log: Log,
): Promise<void> {
  const issue = { ...repository, issue_number: number };
  const pull = { ...repository, pull_number: number };
  const { issues, pulls } = octokit.rest;

  const standing = async (): Promise<Wish[]> => {
    const { data } = await pulls.get(pull);
    return [
      ...wishes(
        'label',
        data.labels.map(({ name }) => name),
      ),
      ...wishes(
        'assignee',
        (data.assignees ?? []).map(({ login }) => login),
      ),
      ...wishes(
        'reviewer',
        (data.requested_reviewers ?? []).map(({ login }) => login),
      ),
      ...wishes(
        'team reviewer',
        (data.requested_teams ?? []).map(({ slug }) => slug),
      ),
    ];
  };
  const set = async (wanted: readonly Wish[], write: (some: readonly Wish[]) => Promise<unknown>): Promise<void> => {
    const [first] = wanted;
    if (first === undefined) return;
    try {
      const done = async (): Promise<true> => {
        await write(wanted);
        return true;
      };
      await writeOnce(done, async () => (areIn(await standing(), wanted) ? true : undefined));
    } catch (error) {
      if (wanted.length > 1 && isOfOne(error)) for (const wish of wanted) await set([wish], write);
      else log.warning(explain(error, `set ${listed(wanted)} of #${number}`, PERMISSIONS[first.what]).message);
    }
  };

  await set(wishes('label', labels), (some) => issues.addLabels({ ...issue, labels: namesOf(some) }));
  await set(wishes('assignee', assignees), (some) => issues.addAssignees({ ...issue, assignees: namesOf(some) }));
  await set([...wishes('reviewer', reviewers), ...wishes('team reviewer', teamReviewers)], (some) => {
    const people = namesOf(some, 'reviewer');
    const teams = namesOf(some, 'team reviewer');
    return pulls.requestReviewers({
      ...pull,
      ...(people.length > 0 ? { reviewers: people } : {}),
      ...(teams.length > 0 ? { team_reviewers: teams } : {}),
    });
  });
}

function wishes(what: Wish['what'], names: readonly string[]): Wish[] {
  return names.map((name) => ({ what, name }));
}

function namesOf(some: readonly Wish[], what?: Wish['what']): string[] {
  return some.filter((wish) => what === undefined || wish.what === what).map(({ name }) => name);
}

/** `the label a`, `the reviewers a, b` */
function listed(some: readonly Wish[]): string {
  const kinds = [...new Set(some.map(({ what }) => what))];
  return kinds
    .map((what) => namesOf(some, what))
    .map((names, index) => `the ${kinds[index]}${names.length > 1 ? 's' : ''} ${names.join(', ')}`)
    .join(' and ');
}

function areIn(all: readonly Wish[], some: readonly Wish[]): boolean {
  const key = ({ what, name }: Wish): string => `${what} ${name.toLowerCase()}`;
  const keys = new Set(all.map(key));
  return some.every((wish) => keys.has(key(wish)));
}

/** Whether the others may be taken all the same: somebody can't review, a label may not be made, a team isn't seen. */
function isOfOne(error: unknown): boolean {
  return statusOf(error) === 422 || isForbidden(error);
}
