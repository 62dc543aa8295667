import { notFound, unprocessable } from '../http.ts';
import { isoDate, parseCommit, readCommit, readObject, type Signature, writeCommit } from '../objects.ts';
import { nodeId } from '../records.ts';
import { renderGitCommit } from '../render/commit.ts';
import { apiAddress } from '../render/repository.ts';
import type { Repository } from '../repository.ts';
import { readTree, type TreeChange, writeTree } from '../trees.ts';
import { signOffIdentity } from '../users.ts';
import type { World } from '../world.ts';
import { demandWrite } from './git-refs.ts';
import { created, type Handlers, ok } from './handler.ts';

/** Git's blobs, trees and commits. */
export const gitObjects: Handlers = {
  'git/get-blob': async ({ world, repository, path, raw }) => {
    const blob = isSha(path.file_sha) ? await readObject(world.git, path.file_sha, 'blob') : undefined;
    if (blob === undefined) throw notFound();
    if (raw) return ok(blob.content);
    return ok({
      sha: blob.sha,
      node_id: nodeId('B', blob.sha),
      size: blob.content.length,
      url: `${apiAddress(world, repository)}/git/blobs/${blob.sha}`,
      content: base64Lines(blob.content),
      encoding: 'base64',
    });
  },

  'git/create-blob': async ({ world, repository, body }) => {
    demandWrite(world, repository);
    const encoding = body.encoding ?? 'utf-8';
    if (encoding !== 'utf-8' && encoding !== 'base64') throw unprocessable('encoding must be utf-8 or base64');
    const sha = world.git.write('blob', Buffer.from(body.content, encoding));
    return created({ sha, url: `${apiAddress(world, repository)}/git/blobs/${sha}` });
  },

  'git/get-tree': async ({ world, repository, path, query }) => {
    const commit = await repository.resolve(path.tree_sha);
    const name = commit ?? (isSha(path.tree_sha) ? path.tree_sha : undefined);
    const tree = name === undefined ? undefined : await readObject(world.git, `${name}^{tree}`, 'tree');
    if (tree === undefined) throw notFound();
    return ok(await renderTree(world, repository, tree.sha, query.recursive !== undefined));
  },

  'git/create-tree': async ({ world, repository, body }) => {
    demandWrite(world, repository);
    const base = body.base_tree === undefined ? undefined : await treeish(world, body.base_tree);
    const given = body.tree.flatMap(({ sha }) => (typeof sha === 'string' ? [sha] : []));
    const types = new Map(
      await Promise.all(given.map(async (sha) => [sha, (await world.git.info(sha))?.type] as const)),
    );
    const changes = body.tree.map((entry): TreeChange => {
      const { path, mode = '100644', sha, content } = entry;
      if (path === undefined || path === '' || path.startsWith('/')) throw unprocessable('tree.path is malformed');
      if (content !== undefined && sha !== undefined)
        throw unprocessable('Must supply either tree.sha or tree.content');
      // Text, of which no line ends are promised.
      const text = (): Buffer => Buffer.from((content ?? '').replaceAll('\r\n', '\n'));
      if (content !== undefined) return { path, mode, sha: world.git.write('blob', text()) };
      if (sha === undefined) throw unprocessable('Must supply either tree.sha or tree.content');
      if (mode === '040000' || mode === '160000') throw new Error(`this double writes no tree entries of mode ${mode}`);
      if (sha !== null && types.get(sha) !== 'blob') throw unprocessable(`tree.sha ${sha} is not a valid blob`);
      return { path, mode, sha };
    });
    const sha = await writeTree(world.git, base, changes);
    return created(await renderTree(world, repository, sha, false));
  },

  'git/get-commit': async ({ world, repository, path }) => {
    const commit = isSha(path.commit_sha) ? await readObject(world.git, path.commit_sha, 'commit') : undefined;
    if (commit === undefined) throw notFound();
    return ok(renderGitCommit(world, repository, parseCommit(commit)));
  },

  'git/create-commit': async ({ world, repository, body }) => {
    demandWrite(world, repository);
    const parents = body.parents ?? [];
    const tree = isSha(body.tree) ? await readObject(world.git, body.tree, 'tree') : undefined;
    if (tree === undefined) throw unprocessable('Tree SHA does not exist');
    for (const parent of parents) {
      if (isSha(parent) && (await readObject(world.git, parent, 'commit')) !== undefined) continue;
      throw unprocessable('Parent SHA does not exist or is not a commit object');
    }
    const now = world.now();
    const own = signOffIdentity(world.token.user, now);
    const author = body.author === undefined ? own : signature(body.author, own);
    // Only what a bot leaves entirely to GitHub is signed by GitHub.
    const signed = body.author === undefined && body.committer === undefined && world.token.kind !== 'personal';
    const webFlow = { name: 'GitHub', email: 'noreply@github.com', date: now };
    const committer = signed ? webFlow : body.committer === undefined ? author : signature(body.committer, author);
    const parts = { tree: tree.sha, parents, author, committer, message: body.message, signed };
    const sha = writeCommit(world.git, parts);
    return created(renderGitCommit(world, repository, await readCommit(world.git, sha)));
  },
};

/** Base64 as GitHub writes it: in lines of 60. */
export const base64Lines = (content: Buffer): string => content.toString('base64').replace(/.{1,60}/g, '$&\n');

const isSha = (text: string): boolean => /^[0-9a-f]{40}$/.test(text);

const signature = (given: { name?: string; email?: string; date?: string }, otherwise: Signature): Signature => ({
  name: given.name ?? otherwise.name,
  email: given.email ?? otherwise.email,
  date: given.date === undefined ? otherwise.date : isoDate(new Date(given.date)),
});

async function treeish(world: World, sha: string): Promise<string> {
  const tree = isSha(sha) ? await readObject(world.git, `${sha}^{tree}`, 'tree') : undefined;
  if (tree === undefined) throw unprocessable('base_tree is not a valid tree oid');
  return tree.sha;
}

async function renderTree(world: World, repository: Repository, sha: string, recursive: boolean) {
  const url = `${apiAddress(world, repository)}/git`;
  const entries = await readTree(world.git, sha, recursive);
  const shown = recursive ? entries.slice(0, world.limits.treeEntries) : entries;
  return {
    sha,
    url: `${url}/trees/${sha}`,
    tree: await Promise.all(
      shown.map(async (entry) => ({
        path: entry.path,
        mode: entry.mode,
        type: entry.type,
        sha: entry.sha,
        ...(entry.type === 'blob' ? { size: (await world.git.info(entry.sha))?.size } : {}),
        url: `${url}/${entry.type}s/${entry.sha}`,
      })),
    ),
    truncated: shown.length < entries.length,
  };
}
