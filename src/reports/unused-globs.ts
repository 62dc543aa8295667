import type { PathGlobs, SelectionOutcome } from '../model/file-selection.ts';
import { formatList } from '../util/grammar.ts';

/** The most globs that a warning names. */
const MOST_NAMED = 10;

/** The globs that select the files of a run. */
export interface SelectionGlobs {
  readonly paths: PathGlobs;
  readonly exclude: PathGlobs;
}

/**
 * Warnings about globs that match no file, or that leave no file to read. When only a part of the files was listed, a glob
 * may match one of the others; then only a run without any file is worth a warning.
 * @param files the number of files that were read
 * @param seesAll whether all files below the root were listed
 */
export function unusedGlobWarnings(
  { paths, exclude }: SelectionGlobs,
  { selected, excluded, idlePaths, idleExclude }: SelectionOutcome,
  files: number,
  seesAll: boolean,
): string[] {
  const isEmpty = selected === 0 && files === 0;
  const seesMatches = ({ prefix }: PathGlobs): boolean => seesAll && prefix === '';
  const warnings: string[] = [];
  const readsNothing = isEmpty && excluded === 0;
  if (idlePaths.length > 0 && (seesMatches(paths) || readsNothing)) {
    const [where, remedy] = seesMatches(paths)
      ? ['that freshfrom reads', REMEDY]
      : ['in the folders of this run', 'Name another folder, or correct the glob.'];
    const result = readsNothing ? ', so no file is read' : '';
    warnings.push(`${paths.setting}: ${globsAndVerb(idlePaths)} no file ${where}${result}. ${remedy}`);
  }
  if (isEmpty && excluded > 0) {
    const remedy = seesMatches(exclude) ? REMEDY : 'Name another folder, or a file.';
    warnings.push(`${exclude.setting}: ${globsAndVerb(exclude.globs, 'exclude')} every file. ${remedy}`);
  }
  if (idleExclude.length > 0 && seesMatches(exclude))
    warnings.push(`${exclude.setting}: ${globsAndVerb(idleExclude)} no file. ${REMEDY}`);
  return warnings;
}

const REMEDY = 'Correct the glob, or remove it.';

/** `"a" and "b" match` */
function globsAndVerb(globs: readonly string[], verb: 'match' | 'exclude' = 'match'): string {
  const shown = globs.slice(0, MOST_NAMED).map((glob) => `"${glob}"`);
  const more = globs.length > shown.length ? [`${globs.length - shown.length} more`] : [];
  const singular = verb === 'match' ? 'matches' : 'excludes';
  return `${formatList([...shown, ...more])} ${globs.length === 1 ? singular : verb}`;
}
