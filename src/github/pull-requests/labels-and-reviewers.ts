import type { NewPullRequest } from '../../model/github.ts';
import type { Log } from '../../model/ports.ts';
import { failedRequest } from '../errors/failed-request.ts';
import { isForbidden, statusOf } from '../errors/response-status.ts';
import type { Octokit, RepositoryName } from '../octokit.ts';
import { retryWrite } from '../retry-write.ts';

/** A label, or an account or team on a pull request. */
interface Item {
  readonly kind: 'label' | 'assignee' | 'reviewer' | 'team reviewer';
  readonly name: string;
}

const PERMISSIONS: Readonly<Record<Item['kind'], string>> = {
  label: 'issues: write',
  assignee: 'pull-requests: write',
  reviewer: 'pull-requests: write',
  'team reviewer': 'members: read of a GitHub App',
};

/**
 * Sets labels, assignees and reviewers. A refused name is a warning, never a failed run. All names of a kind go in one
 * request, and one by one where GitHub refuses it: one refused name would keep the others from being set.
 */
export async function setLabelsAndReviewers(
  octokit: Octokit,
  repository: RepositoryName,
  number: number,
  { labels, assignees, reviewers, teamReviewers }: NewPullRequest,
  log: Log,
): Promise<void> {
  const issue = { ...repository, issue_number: number };
  const pull = { ...repository, pull_number: number };
  const { issues, pulls } = octokit.rest;

  const set = async (wanted: readonly Item[], write: (some: readonly Item[]) => Promise<unknown>): Promise<void> => {
    const [first] = wanted;
    if (first === undefined) return;
    try {
      const setAll = async (): Promise<true> => {
        await write(wanted);
        return true;
      };
      await retryWrite(setAll, async () => (areAmong(await itemsNow(octokit, pull), wanted) ? true : undefined));
    } catch (error) {
      if (wanted.length > 1 && mayConcernOne(error)) for (const item of wanted) await set([item], write);
      else log.warning(failedRequest(error, `set ${listed(wanted)} of #${number}`, PERMISSIONS[first.kind]).message);
    }
  };

  await set(itemsOf('label', labels), (some) => issues.addLabels({ ...issue, labels: namesOf(some) }));
  await set(itemsOf('assignee', assignees), (some) => issues.addAssignees({ ...issue, assignees: namesOf(some) }));
  await set([...itemsOf('reviewer', reviewers), ...itemsOf('team reviewer', teamReviewers)], (some) => {
    const people = namesOf(ofKind(some, 'reviewer'));
    const teams = namesOf(ofKind(some, 'team reviewer'));
    return pulls.requestReviewers({
      ...pull,
      ...(people.length > 0 ? { reviewers: people } : {}),
      ...(teams.length > 0 ? { team_reviewers: teams } : {}),
    });
  });
}

async function itemsNow(octokit: Octokit, pull: RepositoryName & { readonly pull_number: number }): Promise<Item[]> {
  const { data } = await octokit.rest.pulls.get(pull);
  const logins = (users: readonly { readonly login: string }[]) => users.map(({ login }) => login);
  return [
    ...itemsOf('label', namesOf(data.labels)),
    ...itemsOf('assignee', logins(data.assignees ?? [])),
    ...itemsOf('reviewer', logins(data.requested_reviewers ?? [])),
    ...itemsOf(
      'team reviewer',
      (data.requested_teams ?? []).map(({ slug }) => slug),
    ),
  ];
}

function itemsOf(kind: Item['kind'], names: readonly string[]): Item[] {
  return names.map((name) => ({ kind, name }));
}

function namesOf(some: readonly { readonly name: string }[]): string[] {
  return some.map(({ name }) => name);
}

function ofKind(some: readonly Item[], kind: Item['kind']): Item[] {
  return some.filter((item) => item.kind === kind);
}

/** `the label a`, `the reviewers a, b` */
function listed(some: readonly Item[]): string {
  const kinds = [...new Set(some.map(({ kind }) => kind))];
  return kinds
    .map((kind) => namesOf(ofKind(some, kind)))
    .map((names, index) => `the ${kinds[index]}${names.length > 1 ? 's' : ''} ${names.join(', ')}`)
    .join(' and ');
}

function areAmong(all: readonly Item[], some: readonly Item[]): boolean {
  const key = ({ kind, name }: Item): string => `${kind} ${name.toLowerCase()}`;
  const keys = new Set(all.map(key));
  return some.every((item) => keys.has(key(item)));
}

/** Whether GitHub may accept the other names: an account can't review, a label may not be made, a team isn't visible. */
function mayConcernOne(error: unknown): boolean {
  return statusOf(error) === 422 || isForbidden(error);
}
