import { bringsWorkflows, violatedRules } from '../branch-rules.ts';
import { writeCommit } from '../objects.ts';
import { followBranches } from '../pulls.ts';
import { type AutoMerge, nodeId, type PullRecord } from '../records.ts';
import { NO_OBJECT, type Repository } from '../repository.ts';
import { allows, type Permissions, refusal, writesWorkflows } from '../token.ts';
import { writeTree } from '../trees.ts';
import { signOffIdentity } from '../users.ts';
import type { World } from '../world.ts';
import { gitObject } from './git.ts';
import { actor, issueComment, pullRequest, ref } from './nodes.ts';
import { GraphqlProblem, Unplayed } from './problem.ts';

type Input<T> = { readonly input: T & { readonly clientMutationId?: string | null } };
type RefUpdates = {
  readonly repositoryId: string;
  readonly refUpdates: readonly {
    readonly name: string;
    readonly afterOid: string;
    readonly beforeOid?: string | null;
    readonly force?: boolean | null;
  }[];
};
type CommitOnBranch = {
  readonly branch: { readonly repositoryNameWithOwner?: string; readonly branchName?: string; readonly id?: string };
  readonly message: { readonly headline: string; readonly body?: string | null };
  readonly expectedHeadOid: string;
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null;
    readonly deletions?: readonly { readonly path: string }[] | null;
  } | null;
};
type EnableAutoMerge = {
  readonly pullRequestId: string;
  readonly mergeMethod?: AutoMerge['method'] | null;
  readonly commitHeadline?: string | null;
  readonly commitBody?: string | null;
};

/** The mutations that the double plays, as the fields of the root. */
export const mutations = (world: World) => ({
  updateRefs: ({ input }: Input<RefUpdates>) => updateRefs(world, input),
  createCommitOnBranch: ({ input }: Input<CommitOnBranch>) => createCommitOnBranch(world, input),
  minimizeComment: ({ input }: Input<{ readonly subjectId: string }>) => minimizeComment(world, input.subjectId),
  enablePullRequestAutoMerge: ({ input }: Input<EnableAutoMerge>) => enableAutoMerge(world, input),
  disablePullRequestAutoMerge: ({ input }: Input<{ readonly pullRequestId: string }>) =>
    disableAutoMerge(world, input.pullRequestId),
});

async function updateRefs(world: World, { repositoryId, refUpdates }: RefUpdates) {
  demandWrite(world, 'contents');
  if (repositoryId !== nodeId('R', world.home.id)) throw missingNode(repositoryId);
  for (const { name, afterOid, force } of refUpdates) {
    if (!/^refs\/.+\/.+/.test(name)) throw new GraphqlProblem('UNPROCESSABLE', `${name} is not a qualified ref name.`);
    const current = await world.home.ref(name);
    if (afterOid === NO_OBJECT) continue;
    if ((await world.git.info(afterOid)) === undefined)
      throw new GraphqlProblem('UNPROCESSABLE', `Object ${afterOid} does not exist.`);
    if (current !== undefined && force !== true && !(await world.home.isFastForward(current.sha, afterOid))) {
      throw new GraphqlProblem('UNPROCESSABLE', `Update of ${name} is not a fast forward`);
    }
    const update = { name, before: current?.sha, after: afterOid };
    const broken = await violatedRules(world, update);
    if (broken !== undefined) throw new GraphqlProblem('UNPROCESSABLE', broken);
    if (!writesWorkflows(world.token) && (await bringsWorkflows(world, update)))
      throw new GraphqlProblem('FORBIDDEN', refusal(world.token).message);
  }
  // git itself compares, and moves all of them or none.
  const refused = await world.home.update(
    refUpdates.map(({ name, afterOid, beforeOid }) => ({
      name,
      after: afterOid === NO_OBJECT ? undefined : afterOid,
      before: beforeOid == null ? undefined : beforeOid === NO_OBJECT ? null : beforeOid,
    })),
  );
  if (refused !== undefined) throw new GraphqlProblem('UNPROCESSABLE', `Reference update failed: ${refused}`);
  await followBranches(world);
  return { clientMutationId: null };
}

async function createCommitOnBranch(world: World, input: CommitOnBranch) {
  demandWrite(world, 'contents');
  const { repository, branch } = await committable(world, input.branch);
  const head = await repository.branch(branch);
  if (head === undefined) throw new GraphqlProblem('NOT_FOUND', `Could not resolve to a Ref with the name ${branch}.`);
  const additions = input.fileChanges?.additions ?? [];
  const tree = await writeTree(world.git, head, [
    ...(input.fileChanges?.deletions ?? []).map(({ path }) => ({ path, mode: '100644', sha: null })),
    // It knows no modes: an executable file that it writes is executable no more.
    ...additions.map(({ path, contents }) => ({
      path,
      mode: '100644',
      sha: world.git.write('blob', Buffer.from(contents, 'base64')),
    })),
  ]);
  const { headline, body } = input.message;
  const sha = writeCommit(world.git, {
    tree,
    parents: [head],
    author: signOffIdentity(world.token.user, world.now()),
    committer: { name: 'GitHub', email: 'noreply@github.com', date: world.now() },
    message: body == null || body === '' ? headline : `${headline}\n\n${body}`,
    signed: true,
  });
  const name = `refs/heads/${branch}`;
  const stale = head !== input.expectedHeadOid;
  if (stale || (await repository.update([{ name, after: sha, before: input.expectedHeadOid }])) !== undefined) {
    const expected = `Expected branch to point to "${head}" but it did not. Pull and try again.`;
    throw new GraphqlProblem('STALE_DATA', expected);
  }
  await followBranches(world);
  const moved = () => ref(world, repository, name);
  return { clientMutationId: null, commit: () => gitObject(world, repository, { oid: sha }), ref: moved };
}

async function minimizeComment(world: World, subjectId: string) {
  demandWrite(world, 'issues', 'pull-requests');
  for (const pull of world.records.pulls) {
    const comment = pull.comments.find(({ id }) => nodeId('IC', id) === subjectId);
    if (comment === undefined) continue;
    comment.isMinimized = true;
    return { clientMutationId: null, minimizedComment: issueComment(world, pull, comment) };
  }
  throw missingNode(subjectId);
}

async function enableAutoMerge(world: World, input: EnableAutoMerge) {
  await followBranches(world);
  const pull: PullRecord | undefined = world.records.pulls.find(({ id }) => nodeId('PR', id) === input.pullRequestId);
  if (pull === undefined) throw missingNode(input.pullRequestId);
  demandWrite(world, 'pull-requests');
  demandWrite(world, 'contents');
  const refuse = (reason: string) => new GraphqlProblem('UNPROCESSABLE', reason);
  if (!world.settings.allowAutoMerge) throw refuse('Pull request Auto merge is not allowed for this repository');
  if (pull.state === 'closed') throw refuse('Pull request Pull request is closed');
  // How GitHub words this isn't known here: nobody is to come that far.
  if (pull.draft) throw new Unplayed('this double does not play auto-merge of drafts');
  const method = input.mergeMethod ?? 'MERGE';
  if (!world.settings.mergeMethods.includes(method)) {
    const name = { MERGE: 'merge commits', SQUASH: 'squash merging', REBASE: 'rebase merging' }[method];
    throw refuse(`Merge method ${name} is not allowed on this repository`);
  }
  if (!world.settings.requiresChecks) throw refuse('Pull request Pull request is in clean status');
  pull.autoMerge = {
    enabledBy: world.token.user,
    method,
    headline: input.commitHeadline ?? undefined,
    body: input.commitBody ?? undefined,
  };
  return { clientMutationId: null, actor: actor(world.token.user), pullRequest: pullRequest(world, pull) };
}

async function disableAutoMerge(world: World, id: string) {
  const pull = world.records.pulls.find((each) => nodeId('PR', each.id) === id);
  if (pull === undefined) throw missingNode(id);
  demandWrite(world, 'pull-requests');
  if (pull.autoMerge === undefined)
    throw new GraphqlProblem('UNPROCESSABLE', "Can't disable auto-merge for this pull request");
  pull.autoMerge = undefined;
  return { clientMutationId: null, actor: actor(world.token.user), pullRequest: pullRequest(world, pull) };
}

async function committable(
  world: World,
  { repositoryNameWithOwner = '', branchName = '', id }: CommitOnBranch['branch'],
): Promise<{ readonly repository: Repository; readonly branch: string }> {
  if (id !== undefined) {
    const refs = await world.home.refs('refs/heads/');
    const found = refs.find(({ name }) => nodeId('REF', `${world.home.id}:${name}`) === id);
    if (found === undefined) throw missingNode(id);
    return { repository: world.home, branch: found.name.replace('refs/heads/', '') };
  }
  if (repositoryNameWithOwner !== world.home.fullName) {
    const message = `Could not resolve to a Repository with the name '${repositoryNameWithOwner}'.`;
    throw new GraphqlProblem('NOT_FOUND', message);
  }
  return { repository: world.home, branch: branchName.replace(/^refs\/heads\//, '') };
}

function demandWrite(world: World, ...resources: readonly (keyof Permissions)[]): void {
  if (!allows(world.token, 'write', resources)) throw new GraphqlProblem('FORBIDDEN', refusal(world.token).message);
}

const missingNode = (id: string): GraphqlProblem =>
  new GraphqlProblem('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'.`);
