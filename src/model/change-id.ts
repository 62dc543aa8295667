import { createHash } from 'node:crypto';
import { gitBlobId } from '../util/git-blob.ts';
import type { NewContent, TreeEntry } from './github.ts';

/** Identifies a set of changed files by their paths, modes and blob ids; a removed file is undefined. */
export function changeId(changes: ReadonlyMap<string, Pick<TreeEntry, 'mode' | 'sha'> | undefined>): string {
  const files = [...changes].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = files.map(([path, entry]) => `${path}\0${entry?.mode ?? ''} ${entry?.sha ?? ''}\0`);
  return createHash('sha256').update(lines.join('')).digest('hex').slice(0, 40);
}

/** Identifies new contents in the same way. */
export function changeIdOf(contents: readonly NewContent[]): string {
  return changeId(new Map(contents.map(({ path, mode, bytes }) => [path, { mode, sha: gitBlobId(bytes) }])));
}
