import { createGlobIndex, normalizePathGlob } from '../globs/index.ts';
import type { PathGlobs, SelectionOutcome } from '../model/file-selection.ts';
import { rebasePath } from '../util/rebase-path.ts';

/** The globs that select files. */
export interface PathSelection {
  /** Empty means everywhere. */
  readonly paths: Pick<PathGlobs, 'globs' | 'prefix'>;
  readonly exclude: Pick<PathGlobs, 'globs' | 'prefix'>;
}

/** Decides whether a file is read. Paths are relative to the root, with `/`. @param start the folder that the search began in */
export interface PathSelector {
  (path: string, start?: string): boolean;
  /** Which globs matched, over all paths so far. */
  outcome(): SelectionOutcome;
}

const VENDORED = /(?:^|\/)(?:node_modules|vendor)\//;
const NAMES_VENDORED = /(?:^|\/)(?:node_modules|vendor)(?:\/|$)/;

/**
 * Creates a selector. A glob whose last part contains a name, such as `docker/*.build`, selects files of any name; a glob of
 * a folder selects the files in it that have a Dockerfile's name. Vendored files (node_modules, vendor) are selected only
 * where a glob names them, or where the search starts in such a folder.
 */
export function createPathSelector(
  { paths, exclude }: PathSelection,
  hasKnownName: (path: string) => boolean,
): PathSelector {
  const matchingExclude = createGlobIndex(exclude.globs.map(normalizePathGlob));
  const matchingPaths = createGlobIndex(paths.globs.map(normalizePathGlob));
  const globs = paths.globs.map((glob) => ({
    namesFiles: /[^*/]/.test(glob.slice(glob.lastIndexOf('/') + 1)),
    namesVendored: NAMES_VENDORED.test(glob),
  }));
  const idle = { paths: new Set(paths.globs.keys()), exclude: new Set(exclude.globs.keys()) };
  const counts = { selected: 0, excluded: 0 };

  const isExcluded = (path: string): boolean => {
    let excluded = false;
    for (const { index } of matchingExclude(rebasePath(exclude.prefix, path))) {
      idle.exclude.delete(index);
      excluded = true;
      if (idle.exclude.size === 0) break;
    }
    return excluded;
  };
  const isChosen = (path: string, isKnown: boolean, isVendored: boolean): boolean => {
    if (globs.length === 0) return isKnown && !isVendored;
    let isMatch = false;
    for (const { index, isWhole } of matchingPaths(rebasePath(paths.prefix, path))) {
      const glob = globs[index];
      if (glob === undefined || (isVendored && !glob.namesVendored) || !(isKnown || (isWhole && glob.namesFiles)))
        continue;
      idle.paths.delete(index);
      isMatch = true;
      if (idle.paths.size === 0) break;
    }
    return isMatch;
  };
  const isSelected = (path: string, start = ''): boolean => {
    const isMatch = isChosen(path, hasKnownName(path), VENDORED.test(path) && !NAMES_VENDORED.test(start));
    // Most files of a repository aren't chosen. They only tell whether a glob excludes anything at all.
    if (!isMatch && idle.exclude.size === 0) return false;
    const excluded = isExcluded(path);
    if (isMatch) counts[excluded ? 'excluded' : 'selected'] += 1;
    return isMatch && !excluded;
  };
  const nameAll = (globs: readonly string[], indices: Iterable<number>) =>
    [...indices].flatMap((index) => globs[index] ?? []);
  return Object.assign(isSelected, {
    outcome: (): SelectionOutcome => ({
      ...counts,
      idlePaths: nameAll(paths.globs, idle.paths),
      // Vendored files are left out anyway and do not exist after a fresh checkout.
      idleExclude: nameAll(exclude.globs, idle.exclude).filter((glob) => !NAMES_VENDORED.test(glob)),
    }),
  });
}
