import { lstatSync, realpathSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';

/** Where a path leads. */
export interface RealPath {
  /** Without links. */
  readonly path: string;
  /** What is there, as far as it is known by now. */
  readonly stats?: Stats;
  /** It was a plain file when it was last looked at, and nothing has been looked at since. */
  readonly wasPlain?: true;
}

/** Finds where an absolute path leads. @throws as the system does where nothing is there, or can't be reached */
export type FindRealPath = (path: string) => RealPath;

/** Asks the system, which looks at every part of the path. */
export const findRealPath: FindRealPath = (path) => ({ path: realpathSync.native(path) });

/**
 * The same for a path that led to a plain file before, with no link on it. Nothing is looked at again: whether all is as it was
 * shows once the file is open.
 */
export const findPlainPathAgain: FindRealPath = (path) => ({ path, wasPlain: true });

/** Their file systems take a name in other letters for the same one; only the system knows how it is really spelt. */
const FOLDS_NAMES: ReadonlySet<NodeJS.Platform> = new Set(['darwin', 'win32']);

/** Whether two paths are one file's, but for letters that such a file system takes for the same: of another case, or composed. */
export function areSpeltAlike(one: string, other: string, platform: NodeJS.Platform = process.platform): boolean {
  return one === other || (FOLDS_NAMES.has(platform) && folded(one) === folded(other));
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/**
 * Finds the real paths of many files, which mostly lie in the same folders and behind no link. It remembers the last folder
 * that was reached without a link, so that one `lstat` tells for most files what takes the system a look at every part of
 * the path. Links are never remembered: the system follows them each time.
 *
 * A folder may become a link after it was looked at. So may it between any two calls: who opens a file by its real path
 * checks afterwards that it is still there, as `readPlainFile` does.
 */
export function createRealPathFinder(platform: NodeJS.Platform = process.platform): FindRealPath {
  if (FOLDS_NAMES.has(platform)) return findRealPath;
  /** Reached without a link, as are the folders above it. */
  let known = '/';
  const isPlainFolder = (folder: string): boolean => {
    if (isOnWay(folder, known)) return true;
    if (!isPlainFolder(dirname(folder)) || lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
      return false;
    known = folder;
    return true;
  };
  return (path) => {
    const stats = isPlainFolder(dirname(path)) ? lstatSync(path, { throwIfNoEntry: false }) : undefined;
    return stats === undefined || stats.isSymbolicLink() ? findRealPath(path) : { path, stats };
  };
}

/** Whether a folder is another one, or above it. */
function isOnWay(folder: string, other: string): boolean {
  return other.startsWith(folder) && (other.length === folder.length || folder === '/' || other[folder.length] === '/');
}
