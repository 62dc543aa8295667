import type { ImageUse } from './image-use.ts';
import type { IgnoreEntry } from './settings.ts';

/** The entries that still count on this day, in UTC. */
export function activeEntries(entries: readonly IgnoreEntry[], now: Date): IgnoreEntry[] {
  const today = now.toISOString().slice(0, 10);
  return entries.filter(({ until }) => until === undefined || today <= until);
}

/** Whether the whole reference is left alone, by a comment above it or by an entry without a rule. */
export function isIgnored(use: ImageUse, entries: readonly IgnoreEntry[]): boolean {
  const byComment = use.ignore !== undefined && use.ignore.rules === undefined;
  return byComment || entries.some((entry) => entry.rule === undefined && fits(entry, use));
}

/** Whether a rule is switched off for the use. */
export function ignoredRules(use: ImageUse, entries: readonly IgnoreEntry[]): (rule: string) => boolean {
  const named = use.ignore?.rules ?? [];
  const fitting = entries.filter((entry) => entry.rule !== undefined && fits(entry, use));
  return (rule) => named.includes(rule) || fitting.some((entry) => entry.rule?.(rule) === true);
}

function fits({ image, file }: IgnoreEntry, use: ImageUse): boolean {
  if (file !== undefined && !file(use.file)) return false;
  return image === undefined || (use.reference !== undefined && image(use.reference));
}
