import { createHash, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';

/** The kinds of objects that the double writes. */
export type ObjectType = 'blob' | 'tree' | 'commit';

/** Makes an empty repository in a folder, as `git init` does; `branch` is the one that HEAD names. */
export function initialize(gitDirectory: string, { bare, branch }: { bare: boolean; branch: string }): void {
  for (const folder of ['objects', 'refs/heads', 'refs/tags']) {
    mkdirSync(join(gitDirectory, folder), { recursive: true });
  }
  writeFileSync(join(gitDirectory, 'HEAD'), `ref: refs/heads/${branch}\n`);
  const settings = ['repositoryformatversion = 0', 'filemode = true', `bare = ${bare}`];
  writeFileSync(join(gitDirectory, 'config'), `[core]\n${settings.map((line) => `\t${line}\n`).join('')}`);
}

/**
 * Writes an object as git keeps it, and gives its id: a process of git for each is most of what the double would cost.
 * It appears whole or not at all, since git may be reading.
 */
export function writeObject(gitDirectory: string, type: ObjectType, content: Uint8Array): string {
  const bytes = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  const sha = createHash('sha1').update(bytes).digest('hex');
  const file = pathOf(gitDirectory, sha);
  if (existsSync(file)) return sha;
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = join(gitDirectory, 'objects', `new-${randomUUID()}`);
  writeFileSync(unfinished, deflateSync(bytes, { level: 1 }));
  renameSync(unfinished, file);
  return sha;
}

/** Gives another repository an object that this double has written. */
export function shareObject(from: string, to: string, sha: string): void {
  const file = pathOf(to, sha);
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  linkSync(pathOf(from, sha), file);
}

const pathOf = (gitDirectory: string, sha: string): string =>
  join(gitDirectory, 'objects', sha.slice(0, 2), sha.slice(2));
