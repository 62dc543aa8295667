import type { Report } from '../model/report.ts';

/** `1 file`, `2 files`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function enumerate(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** `2026-11-21`, in UTC. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** `2026-11-21 14:30 UTC` */
export function minuteOf(date: Date): string {
  return `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
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
