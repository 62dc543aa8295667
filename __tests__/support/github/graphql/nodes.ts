import { followBranches, testMerge } from '../pulls.ts';
import { type CommentRecord, type IssueRecord, nodeId, type PullRecord } from '../records.ts';
import { webAddress } from '../render/repository.ts';
import { association, WEB } from '../render/user.ts';
import type { Ref, Repository } from '../repository.ts';
import type { User } from '../users.ts';
import type { World } from '../world.ts';
import { connection, type Window } from './connection.ts';
import { gitObject } from './git.ts';
import { GraphqlProblem } from './problem.ts';

/** Who did something: GraphQL leaves off the `[bot]` that REST has at the end of a bot's login. */
export const actor = ({ login, id, type }: User) => ({
  __typename: type,
  id: nodeId('U', id),
  databaseId: id,
  login: login.replace(/\[bot\]$/, ''),
  url: `${WEB}/${login.replace(/\[bot\]$/, '')}`,
});

/** Whom the token belongs to, with a bot's whole login. */
export const viewer = ({ login, id }: User) => ({ id: nodeId('U', id), databaseId: id, login, name: login });

/** A comment below a pull request. */
export function issueComment(world: World, pull: PullRecord, comment: CommentRecord) {
  return {
    __typename: 'IssueComment',
    id: nodeId('IC', comment.id),
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    author: actor(comment.user),
    authorAssociation: association(world, comment.user),
    viewerDidAuthor: comment.user === world.token.user,
    isMinimized: comment.isMinimized,
    minimizedReason: comment.isMinimized ? 'outdated' : null,
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    url: `${webAddress(world.home)}/pull/${pull.number}#issuecomment-${comment.id}`,
    pullRequest: () => pullRequest(world, pull),
  };
}

/** An issue that is no pull request. */
export function issue(world: World, record: IssueRecord) {
  return {
    __typename: 'Issue',
    id: nodeId('I', record.id),
    number: record.number,
    title: record.title,
    body: record.body,
    url: `${webAddress(world.home)}/issues/${record.number}`,
    state: record.state.toUpperCase(),
    author: actor(record.user),
    viewerDidAuthor: record.user === world.token.user,
  };
}

/** A pull request. */
export function pullRequest(world: World, pull: PullRecord) {
  const { head, base, merged, autoMerge } = pull;
  return {
    __typename: 'PullRequest',
    id: nodeId('PR', pull.id),
    databaseId: pull.id,
    fullDatabaseId: String(pull.id),
    number: pull.number,
    title: pull.title,
    body: pull.body ?? '',
    url: `${webAddress(world.home)}/pull/${pull.number}`,
    state: merged === undefined ? pull.state.toUpperCase() : 'MERGED',
    closed: pull.state === 'closed',
    merged: merged !== undefined,
    isDraft: pull.draft,
    isCrossRepository: head.repository !== base.repository,
    createdAt: pull.createdAt,
    updatedAt: pull.updatedAt,
    closedAt: pull.closedAt,
    mergedAt: merged?.at ?? null,
    author: actor(pull.user),
    viewerDidAuthor: pull.user === world.token.user,
    headRefName: head.branch,
    headRefOid: head.sha,
    baseRefName: base.branch,
    baseRefOid: base.sha,
    headRef: () => ref(world, head.repository, `refs/heads/${head.branch}`),
    baseRef: () => ref(world, base.repository, `refs/heads/${base.branch}`),
    headRepository: () => repository(world, head.repository),
    baseRepository: () => repository(world, base.repository),
    repository: () => repository(world, world.home),
    mergeable: async () => ((await testMerge(world, pull)) === undefined ? 'CONFLICTING' : 'MERGEABLE'),
    comments: (window: Window) => connection(pull.comments, window, (comment) => issueComment(world, pull, comment)),
    labels: (window: Window) => connection(pull.labels, window, ({ name }) => ({ name })),
    autoMergeRequest:
      autoMerge === undefined
        ? null
        : {
            enabledBy: actor(autoMerge.enabledBy),
            mergeMethod: autoMerge.method,
            commitHeadline: autoMerge.headline ?? null,
            commitBody: autoMerge.body ?? null,
          },
  };
}

/** A repository or fork. */
export function repository(world: World, repo: Repository) {
  return {
    __typename: 'Repository',
    id: nodeId('R', repo.id),
    databaseId: repo.id,
    name: repo.name,
    nameWithOwner: repo.fullName,
    owner: actor(world.users.ensure(repo.owner)),
    url: webAddress(repo),
    isPrivate: world.settings.private,
    isFork: repo.isFork,
    autoMergeAllowed: world.settings.allowAutoMerge,
    mergeCommitAllowed: world.settings.mergeMethods.includes('MERGE'),
    squashMergeAllowed: world.settings.mergeMethods.includes('SQUASH'),
    rebaseMergeAllowed: world.settings.mergeMethods.includes('REBASE'),
    defaultBranchRef: () => ref(world, repo, `refs/heads/${world.settings.defaultBranch}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) => ref(world, repo, qualifiedName),
    object: (which: { expression?: string | null; oid?: string | null }) => gitObject(world, repo, which),
    pullRequest: async ({ number }: { number: number }) => {
      await followBranches(world);
      const pull = repo === world.home ? world.records.pull(number) : undefined;
      if (pull === undefined) {
        throw new GraphqlProblem('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
      }
      return pullRequest(world, pull);
    },
    issues: (wanted: Window & { readonly filterBy?: { readonly createdBy?: string | null } | null }) => {
      const by = wanted.filterBy?.createdBy;
      const issues = (repo === world.home ? world.records.issues : []).filter(
        ({ user }) => by == null || user.login === by,
      );
      return connection(issues, wanted, (entry) => issue(world, entry));
    },
    pullRequests: async (wanted: PullsWanted) => {
      await followBranches(world);
      const pulls = (repo === world.home ? world.records.pulls : []).filter((pull) => isWanted(pull, wanted));
      return connection(pulls, wanted, (pull) => pullRequest(world, pull));
    },
  };
}

type PullsWanted = Window & {
  readonly states?: readonly string[] | null;
  readonly headRefName?: string | null;
  readonly baseRefName?: string | null;
};

function isWanted({ merged, state, head, base }: PullRecord, { states, headRefName, baseRefName }: PullsWanted) {
  return (
    (states == null || states.includes(merged === undefined ? state.toUpperCase() : 'MERGED')) &&
    (headRefName == null || head.branch === headRefName) &&
    (baseRefName == null || base.branch === baseRefName)
  );
}

/** A reference by its full name, or a branch by its own; null where there is none. */
export async function ref(world: World, repo: Repository, name: string) {
  const found = await repo.ref(name.startsWith('refs/') ? name : `refs/heads/${name}`);
  return found === undefined ? null : reference(world, repo, found);
}

function reference(world: World, repo: Repository, { name, sha }: Ref) {
  const [, prefix = '', short = ''] = /^(refs\/[^/]+\/)(.*)$/.exec(name) ?? [];
  return {
    __typename: 'Ref',
    id: nodeId('REF', `${repo.id}:${name}`),
    name: short,
    prefix,
    target: () => gitObject(world, repo, { oid: sha }),
    repository: () => repository(world, repo),
  };
}

/** Anything by its node id. */
export async function node(world: World, id: string) {
  await followBranches(world);
  for (const pull of world.records.pulls) {
    if (nodeId('PR', pull.id) === id) return pullRequest(world, pull);
    const comment = pull.comments.find((candidate) => nodeId('IC', candidate.id) === id);
    if (comment !== undefined) return issueComment(world, pull, comment);
  }
  if (id === nodeId('R', world.home.id)) return repository(world, world.home);
  throw new GraphqlProblem('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'.`);
}
