import { createGlobIndex, normalizePathGlob } from '../globs/index.ts';
import type { PathGlobs, SelectionOutcome } from '../model/selection.ts';
import { prefixPath } from '../util/prefix-path.ts';

export interface PathSelection {
  /** Empty means everywhere. */
  readonly paths: Pick<PathGlobs, 'globs' | 'prefix'>;
  readonly exclude: Pick<PathGlobs, 'globs' | 'prefix'>;
}

/** Whether a path (relative, with `/`) is to be read. Both are relative to the root. @param start the folder that it was found below */
export interface PathSelector {
  (path: string, start?: string): boolean;
  /** What came of the globs, for all paths that were asked about. */
  outcome(): SelectionOutcome;
}

const LEFT_OUT = /(?:^|\/)(?:node_modules|vendor)\//;
const NAMES_COPIES = /(?:^|\/)(?:node_modules|vendor)(?:\/|$)/;

/**
 * Selects paths. A glob whose last part has a name in it, as `docker/*.build`, selects files whatever they are called; one
 * that names a folder selects what has a Dockerfile's name in there. Copies of other people's files (node_modules, vendor)
 * count only where a glob names them, or where the search starts in there.
 */
export function createPathSelector(
  { paths, exclude }: PathSelection,
  hasKnownName: (path: string) => boolean,
): PathSelector {
  const excluding = createGlobIndex(exclude.globs.map(normalizePathGlob));
  const choosing = createGlobIndex(paths.globs.map(normalizePathGlob));
  const chosen = paths.globs.map((glob) => ({
    namesFiles: /[^*/]/.test(glob.slice(glob.lastIndexOf('/') + 1)),
    namesCopies: NAMES_COPIES.test(glob),
  }));
  const idle = { paths: new Set(paths.globs.keys()), exclude: new Set(exclude.globs.keys()) };
  const counts = { selected: 0, excluded: 0 };

  const isExcluded = (path: string): boolean => {
    let excluded = false;
    for (const { index } of excluding(prefixPath(exclude.prefix, path))) {
      idle.exclude.delete(index);
      excluded = true;
      if (idle.exclude.size === 0) break;
    }
    return excluded;
  };
  const isChosen = (path: string, isKnown: boolean, isCopy: boolean): boolean => {
    if (chosen.length === 0) return isKnown && !isCopy;
    let isOne = false;
    for (const { index, isWhole } of choosing(prefixPath(paths.prefix, path))) {
      const glob = chosen[index];
      if (glob === undefined || (isCopy && !glob.namesCopies) || !(isKnown || (isWhole && glob.namesFiles))) continue;
      idle.paths.delete(index);
      isOne = true;
      if (idle.paths.size === 0) break;
    }
    return isOne;
  };
  const isSelected = (path: string, start = ''): boolean => {
    const excluded = isExcluded(path);
    const isOne = isChosen(path, hasKnownName(path), LEFT_OUT.test(path) && !NAMES_COPIES.test(start));
    if (isOne) counts[excluded ? 'excluded' : 'selected'] += 1;
    return isOne && !excluded;
  };
  const nameAll = (globs: readonly string[], indices: Iterable<number>) =>
    [...indices].flatMap((index) => globs[index] ?? []);
  return Object.assign(isSelected, {
    outcome: (): SelectionOutcome => ({
      ...counts,
      idlePaths: nameAll(paths.globs, idle.paths),
      // What is left out by itself needs no glob, and is nowhere to be found after a fresh checkout.
      idleExclude: nameAll(exclude.globs, idle.exclude).filter((glob) => !NAMES_COPIES.test(glob)),
    }),
  });
}
