import type { Report } from '../check/report.ts';
import { formatList, pluralize } from '../util/grammar.ts';

/** The closing sentence of a report: `5 image references in 2 files: 3 fresh, 1 stale and 1 not pinned.` */
export function summaryLine({ summary, isOfChange }: Pick<Report, 'summary' | 'isOfChange'>): string {
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
  const what = `${pluralize(summary.references, 'image reference')} in ${pluralize(summary.files, 'file')}`;
  return parts.length === 0 ? `${what}.` : `${what}: ${formatList(parts)}.`;
}
