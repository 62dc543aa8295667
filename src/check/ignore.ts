import type { ImageUse } from '../model/image-use.ts';
import { formatDay } from '../util/dates.ts';
import type { IgnoreEntry } from './settings.ts';

/** The entries that haven't expired on the day of `now`, in UTC. */
export function activeEntries(entries: readonly IgnoreEntry[], now: Date): IgnoreEntry[] {
  const today = formatDay(now);
  return entries.filter(({ until }) => until === undefined || today <= until);
}

/** Whether the whole reference is ignored, by a comment above it or by an entry without a rule. */
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

/** Whether the entry is about the use, by its file and its image. */
export function fits({ image, file }: IgnoreEntry, use: ImageUse): boolean {
  if (file !== undefined && !file(use.file)) return false;
  return image === undefined || (use.reference !== undefined && image(use.reference));
}
