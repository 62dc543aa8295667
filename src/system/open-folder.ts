import { closeSync, constants, existsSync, openSync, realpathSync } from 'node:fs';
import { outsideError } from './read-file.ts';

const FOLDER = constants.O_RDONLY | (constants.O_DIRECTORY ?? 0) | (constants.O_NOFOLLOW ?? 0);
/** Where Linux shows what this process has open; names behind it go by the open folder, whatever its path has become. */
const OPEN = '/proc/self/fd';

/**
 * Does work in a folder by a path that nobody can bend meanwhile: a folder on the way to it may become a link. Where the system
 * has no such path, by its own.
 * @param folder its real path
 * @throws FileRefusal where another folder is there by now
 */
export function inOpenFolder<T>(folder: string, work: (path: string) => T): T {
  if (!existsSync(OPEN)) return work(folder);
  const file = openSync(folder, FOLDER);
  try {
    const path = `${OPEN}/${file}`;
    if (realpathSync.native(path) !== folder) throw outsideError();
    return work(path);
  } finally {
    closeSync(file);
  }
}
