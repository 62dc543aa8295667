import { readlinkSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { FileSource, LinkedFiles } from '../model/ports.ts';
import { type Range, touchesLines } from '../model/source-text.ts';
import { addedLines } from '../util/added-lines.ts';
import type { BaseCommit } from './base-commit.ts';

/** The lines of a file that a change brings. */
type Brought = ReadonlySet<number> | 'all';

/** The files that differ from a base, and which of their lines it hadn't. */
export interface ChangedFiles extends FileSource {
  readonly touches: (file: string, range: Range) => boolean;
}

/**
 * Compares files of the work tree with what they were. A file that can't be read, and one behind a link that is new, counts as
 * new.
 * @param root the folder that paths are relative to
 */
export async function changedFiles(root: string, files: LinkedFiles, base: BaseCommit): Promise<ChangedFiles> {
  const brought = new Map<string, Brought>();
  for (const file of await files.list()) {
    const lines = await broughtLines(root, file, files, base);
    if (lines !== undefined) brought.set(file, lines);
  }
  return {
    list: async () => [...brought.keys()],
    read: (path) => files.read(path),
    touches: (file, range) => touchesLines(range, brought.get(file) ?? new Set()),
  };
}

/** Undefined where the file is what it was. */
async function broughtLines(
  root: string,
  file: string,
  files: LinkedFiles,
  base: BaseCommit,
): Promise<Brought | undefined> {
  const way = await files.linkChain(file);
  for (const link of way.slice(0, -1)) {
    if (!(await base.hadLink(link, readlinkSync(resolve(root, link)).replaceAll(sep, '/')))) return 'all';
  }
  const content = await files.read(file);
  if ('unreadable' in content) return 'all';
  const former = await base.former(way.at(-1) ?? file, content.bytes);
  if (former === undefined) return 'all';
  if (former.isSame) return undefined;
  const [before, now] = [await former.text(), Buffer.from(content.bytes).toString('latin1')];
  const isSame = before.replaceAll('\r\n', '\n') === now.replaceAll('\r\n', '\n');
  return isSame ? undefined : addedLines(before, now);
}
