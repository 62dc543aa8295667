import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isGitFolder } from './git-folder.ts';

/** The files below a folder. */
export interface FilesBelow {
  /** Relative to the folder. */
  readonly names: readonly string[];
  /** Folders whose files are missing from `names`, since they can't be listed. */
  readonly unreadable: readonly string[];
  /** Those of `names` that are no plain files: links, pipes, devices. Undefined where that isn't known. */
  readonly special?: ReadonlySet<string>;
  /** Links that git has written as files with the path in them; missing from `names`. */
  readonly linkTexts?: readonly string[];
}

/** Lists everything but folders, links included. Does not enter linked folders and `.git`. */
export function walkFolder(folder: string): FilesBelow {
  const names: string[] = [];
  const special = new Set<string>();
  const unreadable: string[] = [];
  const prefixes = [''];
  for (let prefix = prefixes.pop(); prefix !== undefined; prefix = prefixes.pop()) {
    const entries = entriesOf(join(folder, prefix));
    if (entries === undefined) unreadable.push(prefix.slice(0, -1));
    for (const entry of entries ?? []) {
      const name = prefix + entry.name;
      if (entry.isFile()) names.push(name);
      else if (!entry.isDirectory()) {
        names.push(name);
        special.add(name);
      } else if (!isGitFolder(entry.name)) prefixes.push(`${name}/`);
    }
  }
  return { names, unreadable, special };
}

/** Whether there is nothing in a folder but perhaps a repository. False where it can't be listed. */
export function isEmptyFolder(folder: string): boolean {
  return entriesOf(folder)?.every(({ name }) => isGitFolder(name)) === true;
}

/** Undefined where a folder can't be listed. */
function entriesOf(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}
