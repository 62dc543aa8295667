import type { GitHubDouble } from './double.ts';

/** A workflow's event: the payload of GITHUB_EVENT_PATH, and what the runner puts beside it in the environment. */
export type WorkflowEvent = {
  /** GITHUB_EVENT_NAME. */
  readonly name: string;
  /** GITHUB_REF. */
  readonly ref: string;
  /** GITHUB_SHA. */
  readonly sha: string;
  /** GITHUB_HEAD_REF, of pull requests. */
  readonly headRef?: string;
  /** GITHUB_BASE_REF, of pull requests. */
  readonly baseRef?: string;
  readonly payload: Readonly<Record<string, unknown>>;
};

/** What happened to a pull request; `before` is where its head was until then. */
export type PullRequestAction = { readonly action: 'opened' | 'reopened' } | Synchronized;
type Synchronized = { readonly action: 'synchronize'; readonly before: string };

const SENDER = { login: 'octocat', id: 583231, type: 'User', site_admin: false };
const NO_COMMIT = '0'.repeat(40);

/** `pull_request`, with the test merge as its commit; from a fork where the pull request is. */
export async function pullRequestEvent(
  github: GitHubDouble,
  number: number,
  change: PullRequestAction = { action: 'opened' },
): Promise<WorkflowEvent> {
  const { payload, headRef, baseRef } = await pullPayload(github, number, change);
  const sha = await github.mergeSha(number);
  if (sha === undefined) throw new Error(`GitHub starts no workflow for #${number}, which conflicts with its base`);
  return { name: 'pull_request', ref: `refs/pull/${number}/merge`, sha, headRef, baseRef, payload };
}

/** `pull_request_target`, which runs on the base branch's commit. */
export async function pullRequestTargetEvent(
  github: GitHubDouble,
  number: number,
  change: PullRequestAction = { action: 'opened' },
): Promise<WorkflowEvent> {
  const { payload, headRef, baseRef, baseSha } = await pullPayload(github, number, change);
  return { name: 'pull_request_target', ref: `refs/heads/${baseRef}`, sha: baseSha, headRef, baseRef, payload };
}

/** `push` of a branch, from the commit it was at (none: the branch is new) to where it is. */
export async function pushEvent(github: GitHubDouble, branch: string, before?: string): Promise<WorkflowEvent> {
  const sha = await tip(github, branch);
  const ref = `refs/heads/${branch}`;
  const payload = {
    ref,
    before: before ?? NO_COMMIT,
    after: sha,
    created: before === undefined,
    deleted: false,
    forced: false,
    base_ref: null,
    compare: `https://github.com/${github.fullName}/compare/${before ?? branch}...${sha}`,
    head_commit: { id: sha },
    pusher: { name: SENDER.login },
    ...surroundings(github),
  };
  return { name: 'push', ref, sha, payload };
}

/** `schedule`, which runs on the default branch. */
export async function scheduleEvent(github: GitHubDouble, schedule = '0 5 * * 1'): Promise<WorkflowEvent> {
  const branch = github.repository().default_branch;
  const payload = { schedule, workflow: '.github/workflows/freshfrom.yml', ...surroundings(github) };
  return { name: 'schedule', ref: `refs/heads/${branch}`, sha: await tip(github, branch), payload };
}

/** `issues`, of an issue that was edited, which runs on the default branch. */
export async function issueEditedEvent(
  github: GitHubDouble,
  issue: { readonly number: number; readonly body: string },
) {
  const branch = github.repository().default_branch;
  const payload = { action: 'edited', issue, ...surroundings(github) };
  return { name: 'issues', ref: `refs/heads/${branch}`, sha: await tip(github, branch), payload };
}

/** `workflow_dispatch` by a person, on a branch. */
export async function workflowDispatchEvent(
  github: GitHubDouble,
  branch: string = github.repository().default_branch,
  inputs: Readonly<Record<string, string>> | null = null,
): Promise<WorkflowEvent> {
  const ref = `refs/heads/${branch}`;
  const workflow = '.github/workflows/freshfrom.yml';
  return {
    name: 'workflow_dispatch',
    ref,
    sha: await tip(github, branch),
    payload: { inputs, ref, workflow, ...surroundings(github) },
  };
}

/** `merge_group` for one pull request; the queue's branch is made, at the test merge. */
export async function mergeGroupEvent(github: GitHubDouble, number: number): Promise<WorkflowEvent> {
  const { base } = await github.pullRequest(number);
  const sha = await github.mergeSha(number);
  if (sha === undefined) throw new Error(`#${number} conflicts with its base, and so is in no merge queue`);
  const branch = `gh-readonly-queue/${base.ref}/pr-${number}-${base.sha}`;
  await github.setBranch(branch, sha);
  const group = {
    head_sha: sha,
    head_ref: `refs/heads/${branch}`,
    base_sha: base.sha,
    base_ref: `refs/heads/${base.ref}`,
  };
  const payload = {
    action: 'checks_requested',
    merge_group: { ...group, head_commit: { id: sha } },
    ...surroundings(github),
  };
  return { name: 'merge_group', ref: group.head_ref, sha, payload };
}

async function pullPayload(github: GitHubDouble, number: number, change: PullRequestAction) {
  const pull = await github.pullRequest(number);
  const moved = change.action === 'synchronize' ? { before: change.before, after: pull.head.sha } : {};
  const payload = { action: change.action, number, pull_request: pull, ...moved, ...surroundings(github) };
  return { payload, headRef: pull.head.ref, baseRef: pull.base.ref, baseSha: pull.base.sha };
}

const surroundings = (github: GitHubDouble) => ({ repository: github.repository(), sender: SENDER });

async function tip(github: GitHubDouble, branch: string): Promise<string> {
  const sha = await github.headSha(branch);
  if (sha === undefined) throw new Error(`there is no branch ${branch}`);
  return sha;
}
