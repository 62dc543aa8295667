import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What git looks for in a folder: a repository below it, or one that the folder itself is. */
const SIGNS = ['.git', 'HEAD'];

/**
 * Whether git may find a repository for a folder. It searches the folder and all folders above, so where none has anything of
 * these names, it finds none. True also where that can't be said.
 */
export function mayHaveRepository(folder: string): boolean {
  try {
    for (let at = realpathSync.native(folder); ; at = dirname(at)) {
      if (SIGNS.some((name) => lstatSync(join(at, name), { throwIfNoEntry: false }) !== undefined)) return true;
      if (dirname(at) === at) return false;
    }
  } catch {
    return true;
  }
}
