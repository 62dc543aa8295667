import { closeSync, constants, existsSync, openSync, realpathSync } from 'node:fs';
import { outsideError } from './read-file.ts';

const FOLDER = constants.O_RDONLY | (constants.O_DIRECTORY ?? 0) | (constants.O_NOFOLLOW ?? 0);
/** Linux lists open files here. A path below such an entry goes through the open folder, even if its old path has changed. */
const FILE_DESCRIPTORS = '/proc/self/fd';

/**
 * Runs work in a folder through a file descriptor, so that a folder on its path that becomes a link in the meantime has no
 * effect. Systems without /proc use the folder's path.
 * @param folder its real path
 * @throws FileError where the path leads to another folder by now
 */
export function inOpenFolder<T>(folder: string, work: (path: string) => T): T {
  if (!existsSync(FILE_DESCRIPTORS)) return work(folder);
  const file = openSync(folder, FOLDER);
  try {
    const path = `${FILE_DESCRIPTORS}/${file}`;
    if (realpathSync.native(path) !== folder) throw outsideError();
    return work(path);
  } finally {
    closeSync(file);
  }
}
