import { folderGlob, globIndex } from '../globs/index.ts';

export interface Selection {
  /** Globs of files or folders; empty means everywhere. */
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
}

const LEFT_OUT = /(?:^|\/)(?:node_modules|vendor)\//;
const NAMES_COPIES = /(?:^|\/)(?:node_modules|vendor)(?:\/|$)/;

/**
 * Whether a path (relative, with `/`) is to be read. A glob whose last part has a name in it, as `docker/*.build`,
 * selects files whatever they are called; one that names a folder selects what has a Dockerfile's name in there.
 * Copies of other people's files (node_modules, vendor) count only where a glob names them, or where the search starts
 * in there.
 * @returns what takes a path and the folder that it was found below, both relative to the root
 */
export function selector(
  selection: Selection,
  hasKnownName: (path: string) => boolean,
): (path: string, start?: string) => boolean {
  const excluding = globIndex(selection.exclude.map(folderGlob));
  const choosing = globIndex(selection.paths.map(folderGlob));
  const chosen = selection.paths.map((glob) => ({
    namesFiles: /[^*/]/.test(glob.slice(glob.lastIndexOf('/') + 1)),
    namesCopies: NAMES_COPIES.test(glob),
  }));
  return (path, start = '') => {
    for (const _ of excluding(path)) return false;
    const isCopy = LEFT_OUT.test(path) && !NAMES_COPIES.test(start);
    const isKnown = hasKnownName(path);
    if (chosen.length === 0) return isKnown && !isCopy;
    for (const { index, isWhole } of choosing(path)) {
      const glob = chosen[index];
      if (glob === undefined || (isCopy && !glob.namesCopies)) continue;
      if (isKnown || (isWhole && glob.namesFiles)) return true;
    }
    return false;
  };
}
