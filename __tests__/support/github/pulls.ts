import { GitError } from './git.ts';
import { readCommit, writeCommit } from './objects.ts';
import type { AutoMerge, PullRecord } from './records.ts';
import type { Repository } from './repository.ts';
import { signOffIdentity, type User } from './users.ts';
import type { World } from './world.ts';

/** What a pull request is opened with; its branches have to exist. */
export type NewPull = {
  readonly head: { readonly repository: Repository; readonly branch: string; readonly sha: string };
  readonly base: { readonly branch: string; readonly sha: string };
  readonly user: User;
  readonly title: string;
  readonly body?: string | null;
  readonly draft?: boolean;
  readonly maintainerCanModify?: boolean;
};

/** Opens a pull request, under the next number. */
export async function openPull(world: World, pull: NewPull): Promise<PullRecord> {
  const { records } = world;
  const now = world.now();
  const record: PullRecord = {
    id: records.id(),
    number: records.nextNumber(),
    user: pull.user,
    head: { ...pull.head },
    base: { ...pull.base, repository: world.home },
    draft: pull.draft ?? false,
    createdAt: now,
    maintainerCanModify: pull.maintainerCanModify ?? pull.head.repository.isFork,
    comments: [],
    reviews: [],
    labels: [],
    assignees: [],
    reviewers: [],
    teams: [],
    milestone: undefined,
    title: pull.title,
    body: pull.body ?? null,
    state: 'open',
    updatedAt: now,
    closedAt: null,
    merged: undefined,
    autoMerge: undefined,
    testMerge: undefined,
  };
  records.pulls.push(record);
  await showHead(world, record);
  return record;
}

/** Closes a pull request unmerged. */
export function closePull(world: World, pull: PullRecord): void {
  const now = world.now();
  Object.assign(pull, { state: 'closed', closedAt: now, updatedAt: now, autoMerge: undefined });
}

/** Notes that a pull request was merged as that commit, which its base branch already has. */
export function markMerged(world: World, pull: PullRecord, by: User, sha: string): void {
  closePull(world, pull);
  pull.merged = { at: world.now(), by, sha };
}

/**
 * Brings the open pull requests after their branches have moved: a head's new commits are the pull request's, a
 * deleted head or one reset into its base closes it, and a base that has come to hold the head means it is merged.
 */
export async function followBranches(world: World): Promise<void> {
  for (const pull of world.records.pulls.filter(({ state }) => state === 'open')) {
    const head = await pull.head.repository.branch(pull.head.branch);
    const base = await world.home.branch(pull.base.branch);
    if (head === undefined || base === undefined) {
      closePull(world, pull);
      continue;
    }
    const [headMoved, baseMoved] = [head !== pull.head.sha, base !== pull.base.sha];
    if (!headMoved && !baseMoved) continue;
    pull.head.sha = head;
    pull.base.sha = base;
    if (headMoved) {
      pull.updatedAt = world.now();
      await showHead(world, pull);
    }
    if (await world.home.isFastForward(head, base)) {
      if (headMoved) closePull(world, pull);
      else markMerged(world, pull, pull.user, head);
    }
  }
}

/** The commit that merging would make (GITHUB_SHA of its workflows), or undefined where it conflicts. */
export async function testMerge(world: World, pull: PullRecord): Promise<string | undefined> {
  const of = `${pull.base.sha} ${pull.head.sha}`;
  if (pull.testMerge?.of !== of) pull.testMerge = { of, sha: await tryMerge(world, pull) };
  return pull.testMerge.sha;
}

async function tryMerge(world: World, pull: PullRecord): Promise<string | undefined> {
  const tree = await mergedTree(world, pull);
  if (tree === undefined) return undefined;
  const { head, base } = pull;
  const signature = { name: 'GitHub', email: 'noreply@github.com', date: pull.updatedAt };
  const message = `Merge ${head.sha} into ${base.sha}`;
  const parents = [base.sha, head.sha];
  const sha = writeCommit(world.git, {
    tree,
    parents,
    author: signature,
    committer: signature,
    message,
    signed: true,
  });
  await world.home.update([{ name: `refs/pull/${pull.number}/merge`, after: sha, before: undefined }]);
  return sha;
}

/** Merges a pull request into its base branch, as a person who presses the button. */
export async function mergePull(world: World, pull: PullRecord, by: User, method: AutoMerge['method']): Promise<void> {
  await followBranches(world);
  const tree = pull.state === 'open' ? await mergedTree(world, pull) : undefined;
  if (tree === undefined) throw new Error(`pull request #${pull.number} is closed or conflicts with its base`);
  if (method === 'REBASE') throw new Error('this double does not merge by rebasing');
  const { head, base } = pull;
  const squash = method === 'SQUASH';
  const title = `${pull.title} (#${pull.number})`;
  const sha = writeCommit(world.git, {
    tree,
    parents: squash ? [base.sha] : [base.sha, head.sha],
    author: signOffIdentity(by, world.now()),
    committer: { name: 'GitHub', email: 'noreply@github.com', date: world.now() },
    message: squash ? title : `Merge pull request #${pull.number} from ${head.repository.owner}/${head.branch}`,
    signed: true,
  });
  await world.home.update([{ name: `refs/heads/${base.branch}`, after: sha, before: base.sha }]);
  markMerged(world, pull, by, sha);
  await followBranches(world);
}

/** Merges the base branch into the head, as a person who presses "Update branch". */
export async function updateHead(world: World, pull: PullRecord, by: User): Promise<void> {
  await followBranches(world);
  const tree = await mergedTree(world, pull);
  if (tree === undefined) throw new Error(`pull request #${pull.number} conflicts with its base`);
  const { head, base } = pull;
  const sha = writeCommit(world.git, {
    tree,
    parents: [head.sha, base.sha],
    author: signOffIdentity(by, world.now()),
    committer: { name: 'GitHub', email: 'noreply@github.com', date: world.now() },
    message: `Merge branch '${base.branch}' into ${head.branch}`,
    signed: true,
  });
  await head.repository.update([{ name: `refs/heads/${head.branch}`, after: sha, before: head.sha }]);
  await followBranches(world);
}

async function mergedTree(world: World, { head, base }: PullRecord): Promise<string | undefined> {
  // Where the base has nothing of its own, there is nothing to merge.
  if (await world.history.holds(head.sha, base.sha)) return (await readCommit(world.git, head.sha)).tree;
  try {
    return await world.git.text(['merge-tree', '--write-tree', base.sha, head.sha]);
  } catch (error) {
    if (error instanceof GitError && error.status === 1) return undefined;
    throw error;
  }
}

/** The commits of a pull request's head are readable from the base repository, also when they are a fork's. */
async function showHead(world: World, { number, head }: PullRecord): Promise<void> {
  await world.home.update([{ name: `refs/pull/${number}/head`, after: head.sha, before: undefined }]);
}
