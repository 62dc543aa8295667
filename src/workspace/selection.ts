import picomatch from 'picomatch';

export interface Selection {
  /** Globs of files or folders; empty means everywhere. */
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
}

const LEFT_OUT = /(?:^|\/)(?:node_modules|vendor)\//;
const NAMES_COPIES = /(?:^|\/)(?:node_modules|vendor)(?:\/|$)/;
const OPTIONS = { dot: true, nonegate: true };

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
  const excluded = matcher(selection.exclude);
  const chosen = selection.paths.map((glob) => {
    const named = /[^*/]/.test(glob.slice(glob.lastIndexOf('/') + 1));
    return {
      isFile: named ? picomatch(clean(glob), OPTIONS) : () => false,
      isInside: matcher([glob]),
      namesCopies: NAMES_COPIES.test(glob),
    };
  });
  return (path, start = '') => {
    if (excluded(path)) return false;
    const isCopy = LEFT_OUT.test(path) && !NAMES_COPIES.test(start);
    if (chosen.length === 0) return hasKnownName(path) && !isCopy;
    return chosen.some(({ isFile, isInside, namesCopies }) => {
      if (isCopy && !namesCopies) return false;
      return isFile(path) || (isInside(path) && hasKnownName(path));
    });
  };
}

/** Whether a path fits one of the globs, or lies in a folder that does. */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.map(clean).flatMap((glob) => [glob, `${glob}/**`]);
  return patterns.length === 0 ? () => false : picomatch(patterns, OPTIONS);
}

function clean(glob: string): string {
  return glob.replace(/^\.(?:\/|$)/, '').replace(/\/+$/, '') || '**';
}
