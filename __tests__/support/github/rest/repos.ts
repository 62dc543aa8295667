import { forbidden, linkHeader, notFound, pageOf } from '../http.ts';
import { readCommit, readCommits } from '../objects.ts';
import { renderChangedFile, renderCommit } from '../render/commit.ts';
import { apiAddress, renderFullRepository, webAddress } from '../render/repository.ts';
import { renderOwnUser } from '../render/user.ts';
import type { Repository } from '../repository.ts';
import type { World } from '../world.ts';
import { commitOf, type Handlers, ok } from './handler.ts';

// What a comparison or a commit lists at most.
const MOST_FILES = 300;
const COMPARED_COMMITS = 250;

/** The repository, its branches and commits, comparisons; and who the token is. */
export const repos: Handlers = {
  'users/get-authenticated': async ({ world }) => {
    if (world.token.kind !== 'personal') throw forbidden();
    return ok(renderOwnUser(world, world.token.user));
  },

  'repos/get': async ({ world, repository }) => ok(renderFullRepository(world, repository)),

  'repos/get-branch': async ({ world, repository, path: { branch } }) => {
    const sha = await repository.branch(branch);
    if (sha === undefined) throw notFound('Branch not found');
    const url = `${apiAddress(world, repository)}/branches/${branch}`;
    return ok({
      name: branch,
      commit: renderCommit(world, repository, await readCommit(world.git, sha)),
      _links: { self: url, html: `${webAddress(repository)}/tree/${branch}` },
      protected: false,
      protection: { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
      protection_url: `${url}/protection`,
    });
  },

  'repos/get-commit': async ({ world, repository, path, query, address }) => {
    const commit = await readCommit(world.git, await commitOf(repository, path.ref));
    const parent = commit.parents[0] ?? emptyTree(world);
    const files = await world.diff(parent, commit.sha);
    const additions = files.reduce((sum, file) => sum + file.additions, 0);
    const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
    const page = { per_page: MOST_FILES, ...query };
    return {
      status: 200,
      headers: query.page === undefined ? {} : linkHeader(files.length, page, address),
      body: {
        ...renderCommit(world, repository, commit),
        stats: { additions, deletions, total: additions + deletions },
        files: (query.page === undefined ? files.slice(0, MOST_FILES) : pageOf(files, page)).map((file) =>
          renderChangedFile(world, repository, commit.sha, file),
        ),
      },
    };
  },

  'repos/compare-commits-with-basehead': async ({ world, repository, path: { basehead }, query, address }) => {
    const [from = '', to] = basehead.split('...');
    if (to === undefined) throw notFound();
    const base = await labelled(world, repository, from);
    const head = await labelled(world, repository, to);
    const mergeBase = await world.history.mergeBase(base, head);
    if (mergeBase === undefined) throw notFound(`No common ancestor between ${from} and ${to}.`);
    const ahead = await world.history.between(base, head);
    const { length: behind } = await world.history.between(head, base);
    // Asked for pages, GitHub pages the commits, and lists the files with the first page alone.
    const isPaged = query.page !== undefined || query.per_page !== undefined;
    const first = (query.page ?? 1) === 1;
    const shown = isPaged ? pageOf(ahead, query) : ahead.slice(0, COMPARED_COMMITS);
    const names = [base, mergeBase, ...shown];
    const [baseCommit, ancestor, ...commits] = (await readCommits(world.git, names)).map((commit) =>
      renderCommit(world, repository, commit),
    );
    const files = first ? (await world.diff(mergeBase, head)).slice(0, MOST_FILES) : [];
    const url = `${apiAddress(world, repository)}/compare/${basehead}`;
    const html = `${webAddress(repository)}/compare/${basehead}`;
    return {
      status: 200,
      headers: isPaged ? linkHeader(ahead.length, query, address) : {},
      body: {
        url,
        html_url: html,
        permalink_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        base_commit: baseCommit,
        merge_base_commit: ancestor,
        status: standing(ahead.length, behind),
        ahead_by: ahead.length,
        behind_by: behind,
        total_commits: ahead.length,
        commits,
        ...(first ? { files: files.map((file) => renderChangedFile(world, repository, head, file)) } : {}),
      },
    };
  },
};

function standing(ahead: number, behind: number): 'identical' | 'ahead' | 'behind' | 'diverged' {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

/** The commit of `branch`, or of `owner:branch` in another repository of the network. */
async function labelled(world: World, repository: Repository, label: string): Promise<string> {
  const [, owner, repo, name = label] = /^([^:]+):(?:([^:]+):)?(.+)$/.exec(label) ?? [];
  if (owner === undefined) return commitOf(repository, label);
  const other = world.find(owner, repo ?? world.home.name);
  if (other === undefined) throw notFound();
  return commitOf(other, name);
}

/** What a first commit is compared with. */
const emptyTree = (world: World): string => world.git.write('tree', Buffer.alloc(0));
