import type { Report } from '../check/report.ts';
import { enumerate } from '../util/lists.ts';

/** `1 file`, `2 files`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** `5 image references in 2 files: 3 fresh, 1 stale and 1 not pinned.` */
export function tally({ summary, isOfChange }: Pick<Report, 'summary' | 'isOfChange'>): string {
  if (summary.files === 0) return isOfChange ? 'This change adds or edits no Dockerfile.' : 'No Dockerfile found.';
  const states = [
    [summary.dead, 'dead'],
    [summary.stale, 'stale'],
    [summary.unpinned, 'not pinned'],
    [summary.untracked, 'without a tag'],
    [summary.unresolved, 'not resolved'],
    [summary.fresh, 'fresh'],
    [summary.skipped, 'skipped'],
  ] as const;
  const parts = states.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
  const what = `${count(summary.references, 'image reference')} in ${count(summary.files, 'file')}`;
  return parts.length === 0 ? `${what}.` : `${what}: ${enumerate(parts)}.`;
}
