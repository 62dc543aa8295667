/** The event that started the workflow. */
export interface WorkflowEvent {
  readonly name: string;
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly defaultBranch: string | undefined;
  readonly pullRequest: PullRequestEvent | undefined;
  /** The commits to compare, for an event other than a pull request's that has two. */
  readonly comparison: { readonly base: string; readonly head: string } | undefined;
  /** The text of the issue that an event is about: anybody can have written it. */
  readonly issueBody: string | undefined;
  readonly issueNumber: number | undefined;
  /** The checked-out commit. */
  readonly sha: string;
  /** The commit or branch to read the configuration from, where the event is about unmerged work; undefined: the checkout. */
  readonly configRef: string | undefined;
}

/** The pull request of an event. */
export interface PullRequestEvent {
  readonly number: number;
  readonly baseSha: string;
  readonly headSha: string;
  readonly isFork: boolean;
  /** False for a closed one, which gets no comments and whose suggestions can't be applied. */
  readonly isOpen: boolean;
}

/** The event as `@actions/github` gives it. */
interface EventContext {
  readonly eventName: string;
  readonly sha: string;
  readonly repo: { readonly owner: string; readonly repo: string };
  readonly payload: Readonly<Record<string, unknown>>;
}

const NO_COMMIT = /^0*$/;

/** Reads the payload without trusting its shape. */
export function readEvent({ eventName, sha, repo, payload }: EventContext): WorkflowEvent {
  const pull = at(payload, 'pull_request');
  const number = at(pull, 'number');
  const defaultBranch = text(at(payload, 'repository', 'default_branch'));
  const headRepository = text(at(pull, 'head', 'repo', 'full_name'));
  const pullRequest =
    typeof number === 'number'
      ? {
          number,
          baseSha: text(at(pull, 'base', 'sha')) ?? '',
          headSha: text(at(pull, 'head', 'sha')) ?? '',
          isFork: headRepository?.toLowerCase() !== `${repo.owner}/${repo.repo}`.toLowerCase(),
          isOpen: at(pull, 'state') !== 'closed',
        }
      : undefined;
  return {
    name: eventName,
    repository: repo,
    defaultBranch,
    pullRequest,
    comparison: comparisonOf(eventName, payload),
    issueBody: text(at(payload, 'issue', 'body')),
    issueNumber: numberIn(at(payload, 'issue', 'number')),
    sha,
    configRef: configRefOf(eventName, payload, sha, defaultBranch) ?? pullRequest?.baseSha,
  };
}

/** Events of a pull request that don't name its base: GitHub runs their workflow on the default branch, at the event's commit. */
const ON_DEFAULT_BRANCH: ReadonlySet<string> = new Set(['issue_comment', 'workflow_run']);

/** The branch of a merge group, which is also pushed; its name has the branch that the group is merged into. */
const QUEUE_BRANCH = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/;

/** The `configRef` of an event that isn't a pull request's: for a merge group the base that it is merged into. */
function configRefOf(
  name: string,
  payload: Readonly<Record<string, unknown>>,
  sha: string,
  defaultBranch: string | undefined,
): string | undefined {
  if (ON_DEFAULT_BRANCH.has(name)) return sha;
  if (name === 'push') return QUEUE_BRANCH.exec(text(at(payload, 'ref')) ?? '')?.[1];
  if (name !== 'merge_group') return undefined;
  const base = text(at(payload, 'merge_group', 'base_sha')) ?? text(at(payload, 'merge_group', 'base_ref'));
  // Without a ref GitHub reads the default branch; the group's own commit is never asked.
  return base ?? defaultBranch ?? '';
}

function comparisonOf(
  name: string,
  payload: Readonly<Record<string, unknown>>,
): { readonly base: string; readonly head: string } | undefined {
  const [base, head] =
    name === 'merge_group'
      ? [text(at(payload, 'merge_group', 'base_sha')), text(at(payload, 'merge_group', 'head_sha'))]
      : name === 'push'
        ? [text(at(payload, 'before')), text(at(payload, 'after'))]
        : [];
  if (base === undefined || head === undefined || NO_COMMIT.test(base) || NO_COMMIT.test(head)) return undefined;
  return { base, head };
}

/** Whether the default scope of an event is what it changes. */
export function judgesChanges(name: string): boolean {
  return ['pull_request', 'pull_request_target', 'merge_group', 'push'].includes(name);
}

/** The mode of a run. `auto` is `bump` on schedules and manual runs, else `check`. */
export function modeOf(mode: 'auto' | 'check' | 'bump', event: string): 'check' | 'bump' {
  if (mode !== 'auto') return mode;
  return ['schedule', 'workflow_dispatch', 'repository_dispatch'].includes(event) ? 'bump' : 'check';
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  let current = value;
  for (const key of keys) {
    current = typeof current === 'object' && current !== null ? (current as Record<string, unknown>)[key] : undefined;
  }
  return current;
}

function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
