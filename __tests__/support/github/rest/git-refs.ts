import { type BranchUpdate, bringsWorkflows, violatedRules } from '../branch-rules.ts';
import { notFound, unprocessable, workflowsForbidden } from '../http.ts';
import { followBranches } from '../pulls.ts';
import { nodeId } from '../records.ts';
import { apiAddress } from '../render/repository.ts';
import type { Ref, Repository } from '../repository.ts';
import { demand, writesWorkflows } from '../token.ts';
import type { World } from '../world.ts';
import { created, type Handlers, ok } from './handler.ts';

/** Git references: what points where, and the moves. */
export const gitRefs: Handlers = {
  'git/get-ref': async ({ world, repository, path }) => {
    const ref = await repository.ref(`refs/${path.ref}`);
    if (ref === undefined) throw notFound();
    return ok(render(world, repository, ref));
  },

  'git/list-matching-refs': async ({ world, repository, path }) => {
    const refs = await repository.refs(`refs/${path.ref}`);
    return ok(refs.map((ref) => render(world, repository, ref)));
  },

  'git/create-ref': ({ world, repository, body }) =>
    world.exclusive(async () => {
      demandWrite(world, repository);
      if (!/^refs\/.+\/.+/.test(body.ref)) {
        throw unprocessable("Reference name must start with 'refs/' and contain at least two slashes");
      }
      const type = await typeOf(world, body.sha);
      if (await repository.ref(body.ref)) throw unprocessable('Reference already exists');
      await demandAllowed(world, { name: body.ref, before: undefined, after: body.sha });
      // A branch in the way (`a` where `a/b` is to be) or a name that git refuses.
      const refused = await repository.update([{ name: body.ref, after: body.sha, before: null }]);
      if (refused !== undefined) throw unprocessable('Reference update failed');
      await followBranches(world);
      return created(render(world, repository, { name: body.ref, sha: body.sha, type }));
    }),

  'git/update-ref': ({ world, repository, path, body }) =>
    world.exclusive(async () => {
      demandWrite(world, repository);
      const name = `refs/${path.ref}`;
      const type = await typeOf(world, body.sha);
      const current = await repository.ref(name);
      if (current === undefined) throw unprocessable('Reference does not exist');
      if (body.force !== true && !(await repository.isFastForward(current.sha, body.sha))) {
        throw unprocessable('Update is not a fast forward');
      }
      await demandAllowed(world, { name, before: current.sha, after: body.sha });
      const refused = await repository.update([{ name, after: body.sha, before: current.sha }]);
      if (refused !== undefined) throw unprocessable('Reference update failed');
      await followBranches(world);
      return ok(render(world, repository, { name, sha: body.sha, type }));
    }),

  'git/delete-ref': ({ world, repository, path }) =>
    world.exclusive(async () => {
      demandWrite(world, repository);
      const name = `refs/${path.ref}`;
      if (name === `refs/heads/${world.settings.defaultBranch}`) {
        throw unprocessable('Cannot delete the default branch');
      }
      const current = await repository.ref(name);
      if (current === undefined) throw unprocessable('Reference does not exist');
      await demandAllowed(world, { name, before: current.sha, after: undefined });
      await repository.update([{ name, after: undefined, before: undefined }]);
      await followBranches(world);
      return { status: 204 };
    }),
};

/** Refuses where the token cannot write the repository's contents: lacking the permission, or in somebody's fork. */
export function demandWrite(world: World, repository: Repository): void {
  if (repository.isFork && world.token.user.login !== repository.owner) throw notFound();
  demand(world.token, 'write', 'contents');
}

/** Refuses what rules forbid, and workflow files that the token may not write. */
async function demandAllowed(world: World, update: BranchUpdate): Promise<void> {
  const broken = await violatedRules(world, update);
  if (broken !== undefined) throw unprocessable(broken);
  if (!writesWorkflows(world.token) && (await bringsWorkflows(world, update))) throw workflowsForbidden();
}

async function typeOf(world: World, sha: string): Promise<string> {
  const object = /^[0-9a-f]{40}$/.test(sha) ? await world.git.info(sha) : undefined;
  if (object === undefined) throw unprocessable('Object does not exist');
  return object.type;
}

function render(world: World, repository: Repository, { name, sha, type }: Ref) {
  const url = `${apiAddress(world, repository)}/git`;
  return {
    ref: name,
    node_id: nodeId('REF', `${repository.id}:${name}`),
    url: `${url}/${name}`,
    object: { sha, type, url: `${url}/${type}s/${sha}` },
  };
}
