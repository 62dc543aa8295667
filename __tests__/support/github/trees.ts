import type { Git } from './git.ts';
import { readObject } from './objects.ts';

/** One entry of a tree. */
export type TreeEntry = { readonly mode: string; readonly type: string; readonly sha: string; readonly path: string };

/** A change to a tree: a blob put at a path, or (`sha` null) a path taken out. */
export type TreeChange = { readonly path: string; readonly mode: string; readonly sha: string | null };

/** An entry by its own name: the mode as git writes it, and the id. */
type Child = { readonly mode: string; readonly sha: string };

const FOLDER = '40000';

/** The entries of a tree; with `recursive` those of its subtrees as well, each after its own tree. */
export async function readTree(git: Git, treeish: string, recursive: boolean): Promise<TreeEntry[]> {
  const children = await childrenOf(git, treeish);
  const entries = await Promise.all(
    [...children].map(async ([name, child]): Promise<TreeEntry[]> => {
      const entry = shown(name, child);
      if (!recursive || entry.type !== 'tree') return [entry];
      const below = await readTree(git, child.sha, true);
      return [entry, ...below.map((inner) => ({ ...inner, path: `${name}/${inner.path}` }))];
    }),
  );
  return entries.flat();
}

/** The entry at a path of a commit or tree, or `undefined`; the root itself has no entry. */
export async function entryAt(git: Git, treeish: string, path: string): Promise<TreeEntry | undefined> {
  const names = path.split('/');
  let folder = treeish;
  for (const [index, name] of names.entries()) {
    const child = (await childrenOf(git, folder)).get(name);
    if (child === undefined) return undefined;
    if (index === names.length - 1) return shown(path, child);
    if (child.mode !== FOLDER) return undefined;
    folder = child.sha;
  }
  return undefined;
}

/** Writes the tree that `base` (or an empty tree) becomes with the changes, and gives its id. */
export async function writeTree(git: Git, base: string | undefined, changes: readonly TreeChange[]): Promise<string> {
  const root = await folderOf(git, base);
  for (const { path, mode, sha } of changes) {
    const names = path.split('/');
    if (names.some((name) => /^(?:|\.|\.\.|\.git)$/i.test(name))) throw new Error(`git takes no path ${path}`);
    await put(git, root, names, sha === null ? undefined : { mode, sha });
  }
  return write(git, root) ?? git.write('tree', Buffer.alloc(0));
}

/** A folder while it changes: what hasn't been looked into is still its entry. */
type Folder = Map<string, Child | Folder>;

async function folderOf(git: Git, treeish: string | undefined): Promise<Folder> {
  return new Map(treeish === undefined ? [] : await childrenOf(git, treeish));
}

/** Puts something at a path, or takes away what is there; a file makes room for a folder, and a folder for a file. */
async function put(git: Git, folder: Folder, [name = '', ...below]: string[], child: Child | undefined): Promise<void> {
  if (below.length === 0) {
    if (child === undefined) folder.delete(name);
    else folder.set(name, child);
    return;
  }
  const found = folder.get(name);
  if (child === undefined && !isFolder(found)) return;
  const inner = found instanceof Map ? found : await folderOf(git, isFolder(found) ? found.sha : undefined);
  folder.set(name, inner);
  await put(git, inner, below, child);
}

const isFolder = (found: Child | Folder | undefined): found is Child & Folder =>
  found instanceof Map || found?.mode === FOLDER;

/** Writes a folder and those in it; git keeps no empty ones. */
function write(git: Git, folder: Folder): string | undefined {
  const children = [...folder].flatMap(([name, child]) => {
    if (!(child instanceof Map)) return [{ name, ...child }];
    const sha = write(git, child);
    return sha === undefined ? [] : [{ name, mode: FOLDER, sha }];
  });
  if (children.length === 0) return undefined;
  // git sorts by bytes, and a folder as if its name ended in a slash.
  const key = ({ name, mode }: { name: string; mode: string }) => Buffer.from(mode === FOLDER ? `${name}/` : name);
  children.sort((a, b) => Buffer.compare(key(a), key(b)));
  const lines = children.map(({ name, mode, sha }) =>
    Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(sha, 'hex')]),
  );
  return git.write('tree', Buffer.concat(lines));
}

/** What is directly in a commit or tree, by name, in git's order. */
async function childrenOf(git: Git, treeish: string): Promise<ReadonlyMap<string, Child>> {
  const tree = await readObject(git, `${treeish}^{tree}`, 'tree');
  if (tree === undefined) throw new Error(`${treeish} is no tree`);
  const children = new Map<string, Child>();
  for (let at = 0; at < tree.content.length; ) {
    const [space, end] = [tree.content.indexOf(' ', at), tree.content.indexOf(0, at)];
    const mode = tree.content.toString('latin1', at, space);
    const name = tree.content.toString('utf8', space + 1, end);
    at = end + 21;
    children.set(name, { mode, sha: tree.content.toString('hex', end + 1, at) });
  }
  return children;
}

const shown = (path: string, { mode, sha }: Child): TreeEntry => ({
  mode: mode.padStart(6, '0'),
  type: mode === FOLDER ? 'tree' : mode === '160000' ? 'commit' : 'blob',
  sha,
  path,
});
