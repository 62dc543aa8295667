import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Git } from './git.ts';

/** One entry of a tree; `size` in bytes, of blobs only. */
export type TreeEntry = {
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size: number | undefined;
  readonly path: string;
};

/** A change to a tree: a blob put at a path, or (`sha` null) a path taken out. */
export type TreeChange = { readonly path: string; readonly mode: string; readonly sha: string | null };

/** The entries of a tree; with `recursive` those of its subtrees as well, each after its own tree. */
export async function readTree(git: Git, sha: string, recursive: boolean): Promise<TreeEntry[]> {
  const output = await git.text(['ls-tree', '-z', '--long', ...(recursive ? ['-r', '-t'] : []), sha]);
  return output
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [fields = '', path = ''] = splitOnce(line, '\t');
      const [mode = '', type = '', id = '', size = '-'] = fields.split(/ +/);
      return { mode, type, sha: id, size: size === '-' ? undefined : Number(size), path };
    });
}

/** The entry at a path of a commit or tree, or `undefined`; the root itself has no entry. */
export async function entryAt(git: Git, treeish: string, path: string): Promise<TreeEntry | undefined> {
  const output = await git.text(['ls-tree', '-z', '--full-tree', '--long', treeish, '--', path]);
  const line = output.split('\0')[0] ?? '';
  if (line === '') return undefined;
  const [fields = ''] = splitOnce(line, '\t');
  const [mode = '', type = '', sha = '', size = '-'] = fields.split(/ +/);
  return { mode, type, sha, size: size === '-' ? undefined : Number(size), path };
}

/** Writes the tree that `base` (or an empty tree) becomes with the changes, and gives its id. */
export async function writeTree(git: Git, base: string | undefined, changes: readonly TreeChange[]): Promise<string> {
  const index = join(git.directory, `index-${randomUUID()}`);
  const env = { GIT_INDEX_FILE: index };
  const line = ({ path, mode, sha }: TreeChange): string =>
    sha === null ? `0 ${'0'.repeat(40)}\t${path}\0` : `${mode} ${sha}\t${path}\0`;
  try {
    await git.run(['read-tree', ...(base === undefined ? ['--empty'] : [base])], { env });
    await git.run(['update-index', '-z', '--index-info'], { env, input: changes.map(line).join('') });
    return await git.text(['write-tree'], { env });
  } finally {
    await rm(index, { force: true });
  }
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return [text.slice(0, at), text.slice(at + separator.length)];
}
