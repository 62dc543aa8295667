import { forbidden, invalid, invalidField, unprocessable } from '../http.ts';
import { closePull, followBranches, openPull } from '../pulls.ts';
import type { PullRecord } from '../records.ts';
import { renderChangedFile } from '../render/commit.ts';
import { renderPull, renderPullSummary } from '../render/pull.ts';
import type { Repository } from '../repository.ts';
import { demand } from '../token.ts';
import type { World } from '../world.ts';
import { created, type Handlers, ok, paged, pullOf } from './handler.ts';
import { demandBody, demandTitle } from './limits.ts';

// GitHub lists no more files of a pull request, on however many pages.
const MOST_FILES = 3000;

/** Pull requests and their files. */
export const pulls: Handlers = {
  'pulls/list': async ({ world, repository, query, address }) => {
    await followBranches(world);
    const { state = 'open', head, base, sort = 'created' } = query;
    const direction = query.direction ?? (query.sort === undefined || sort === 'created' ? 'desc' : 'asc');
    if (sort !== 'created' && sort !== 'updated') throw new Error(`this double does not sort pull requests by ${sort}`);
    const moment = (pull: PullRecord): string => (sort === 'created' ? pull.createdAt : pull.updatedAt);
    // GitHub ignores a head without its owner, and so lists everything.
    const label = head?.includes(':') === true ? head : undefined;
    const found = (repository === world.home ? world.records.pulls : [])
      .filter((pull) => state === 'all' || pull.state === state)
      .filter((pull) => label === undefined || `${pull.head.repository.owner}:${pull.head.branch}` === label)
      .filter((pull) => base === undefined || pull.base.branch === base)
      .sort((a, b) => moment(a).localeCompare(moment(b)) || a.number - b.number);
    const entries = direction === 'desc' ? found.reverse() : found;
    return paged({ query, address }, entries, (pull) => renderPullSummary(world, pull));
  },

  'pulls/get': async ({ world, repository, path }) =>
    ok(await renderPull(world, await pullOf(world, repository, path.pull_number))),

  'pulls/create': ({ world, repository, body }) =>
    world.exclusive(async () => {
      demand(world.token, 'write', 'pull-requests');
      if (repository !== world.home) throw new Error('this double opens pull requests in the base repository alone');
      if (world.token.kind === 'github-token' && !world.settings.canCreatePullRequests) {
        throw forbidden('GitHub Actions is not permitted to create or approve pull requests.');
      }
      if (body.title === undefined) throw invalidField('PullRequest', 'title', 'missing_field');
      demandTitle(body.title);
      demandBody('PullRequest', body.body);
      const head = await findHead(world, body.head);
      const base = await world.home.branch(body.base);
      if (base === undefined) throw invalidField('PullRequest', 'base', 'invalid');
      if (head === undefined) throw invalidField('PullRequest', 'head', 'invalid');
      await followBranches(world);
      demandNoOther(world, head, body.base);
      if (await world.home.isFastForward(head.sha, base)) {
        const message = `No commits between ${body.base} and ${body.head}`;
        throw invalid({ resource: 'PullRequest', code: 'custom', message });
      }
      if (body.draft === true && !world.settings.hasDrafts) {
        throw unprocessable('Draft pull requests are not supported in this repository.');
      }
      const pull = await openPull(world, {
        head,
        base: { branch: body.base, sha: base },
        user: world.token.user,
        title: body.title,
        body: body.body ?? null,
        draft: body.draft ?? false,
        ...(body.maintainer_can_modify === undefined ? {} : { maintainerCanModify: body.maintainer_can_modify }),
      });
      return created(await renderPull(world, pull));
    }),

  'pulls/update': ({ world, repository, path, body }) =>
    world.exclusive(async () => {
      const pull = await pullOf(world, repository, path.pull_number);
      demand(world.token, 'write', 'pull-requests');
      if (body.title !== undefined) demandTitle(body.title);
      demandBody('PullRequest', body.body);
      const base = body.base === undefined ? undefined : await world.home.branch(body.base);
      if (body.base !== undefined && base === undefined) throw invalidField('PullRequest', 'base', 'invalid');
      if (body.state === 'open' && pull.state === 'closed') await reopen(world, pull);
      if (body.state === 'closed' && pull.state === 'open') closePull(world, pull);
      if (body.base !== undefined && base !== undefined) Object.assign(pull.base, { branch: body.base, sha: base });
      pull.title = body.title ?? pull.title;
      pull.body = body.body ?? pull.body;
      pull.updatedAt = world.now();
      return ok(await renderPull(world, pull));
    }),

  'pulls/list-files': async ({ world, repository, path, query, address }) => {
    const pull = await pullOf(world, repository, path.pull_number);
    const mergeBase = await world.history.mergeBase(pull.base.sha, pull.head.sha);
    const files = mergeBase === undefined ? [] : await world.diff(mergeBase, pull.head.sha);
    return paged({ query, address }, files.slice(0, MOST_FILES), (file) =>
      renderChangedFile(world, repository, pull.head.sha, file),
    );
  },
};

type Head = { readonly repository: Repository; readonly branch: string; readonly sha: string };

async function findHead(world: World, label: string): Promise<Head | undefined> {
  const [, owner = world.home.owner, branch = label] = /^([^:]+):(.+)$/.exec(label) ?? [];
  const repository = world.ownedBy(owner);
  const sha = await repository?.branch(branch);
  return repository === undefined || sha === undefined ? undefined : { repository, branch, sha };
}

function demandNoOther(world: World, { repository, branch }: Omit<Head, 'sha'>, base: string): void {
  const other = world.records.pulls.some(
    ({ state, head, base: { branch: onto } }) =>
      state === 'open' && head.repository === repository && head.branch === branch && onto === base,
  );
  if (!other) return;
  const message = `A pull request already exists for ${repository.owner}:${branch}.`;
  throw invalid({ resource: 'PullRequest', code: 'custom', message });
}

async function reopen(world: World, pull: PullRecord): Promise<void> {
  const { head, base } = pull;
  const [headSha, baseSha] = [await head.repository.branch(head.branch), await world.home.branch(base.branch)];
  const refused = (message: string) => invalid({ resource: 'PullRequest', code: 'invalid', field: 'state', message });
  if (pull.merged !== undefined) throw refused('state cannot be changed. The pull request cannot be reopened.');
  if (headSha === undefined || baseSha === undefined) {
    throw refused(`state cannot be changed. The ${head.branch} branch has been deleted.`);
  }
  demandNoOther(world, head, base.branch);
  // Commits that were pushed over while it was closed can no longer be shown.
  if (!(await world.home.isFastForward(head.sha, headSha))) {
    throw refused(`state cannot be changed. The ${head.branch} branch was force-pushed or recreated.`);
  }
  head.sha = headSha;
  base.sha = baseSha;
  Object.assign(pull, { state: 'open', closedAt: null });
}
