import type { Report } from '../check/report.ts';
import type { PathGlobs, SelectionOutcome } from '../model/selection.ts';
import { formatList } from '../util/words.ts';

/** A list may be very long. */
const MOST_NAMED = 10;

/** What selects the files of a run. */
export interface FileSelection {
  readonly paths: PathGlobs;
  readonly exclude: PathGlobs;
}

/**
 * Sentences on globs that do nothing. Where only a part of the files was looked for, a glob may be for the others, and only that
 * nothing is left is told.
 * @param seesAll whether all files below the root were looked for
 */
export function unusedGlobWarnings(
  { paths, exclude }: FileSelection,
  { selected, excluded, idlePaths, idleExclude }: SelectionOutcome,
  { summary }: Pick<Report, 'summary'>,
  seesAll: boolean,
): string[] {
  const isEmpty = selected === 0 && summary.files === 0;
  const knows = ({ prefix }: PathGlobs): boolean => seesAll && prefix === '';
  const told: string[] = [];
  const readsNothing = isEmpty && excluded === 0;
  if (idlePaths.length > 0 && (knows(paths) || readsNothing)) {
    const [which, remedy] = knows(paths)
      ? ['that freshfrom reads', REMEDY]
      : ['where this run looks', 'Name another folder, or correct it.'];
    const rest = readsNothing ? ', so nothing is read' : '';
    told.push(`${paths.setting}: ${named(idlePaths)} no file ${which}${rest}. ${remedy}`);
  }
  if (isEmpty && excluded > 0) {
    const remedy = knows(exclude) ? REMEDY : 'Name another folder, or a file itself.';
    told.push(`${exclude.setting}: ${named(exclude.globs, 'leave')} out all that would be read. ${remedy}`);
  }
  if (idleExclude.length > 0 && knows(exclude))
    told.push(`${exclude.setting}: ${named(idleExclude)} no file. ${REMEDY}`);
  return told;
}

const REMEDY = 'Correct it, or take it out.';

/** `"a" and "b" match` */
function named(globs: readonly string[], verb: 'match' | 'leave' = 'match'): string {
  const shown = globs.slice(0, MOST_NAMED).map((glob) => `"${glob}"`);
  const more = globs.length > shown.length ? [`${globs.length - shown.length} more`] : [];
  const singular = verb === 'match' ? 'matches' : 'leaves';
  return `${formatList([...shown, ...more])} ${globs.length === 1 ? singular : verb}`;
}
