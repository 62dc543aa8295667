import { isSupportedLts } from '../lifecycle/support.ts';
import type { ImageUse } from '../model/image-use.ts';
import { formatDay } from '../util/dates.ts';
import type { CheckSettings, IgnoreEntry } from './settings.ts';

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

/** Makes a predicate that says whether a use may move to a tag: neither its policy nor `ignore` on that day forbids it. */
export function tagAllowance(
  { policyOf, ignoresImage, ignore }: Pick<CheckSettings, 'policyOf' | 'ignoresImage' | 'ignore'>,
  now: Date,
): (use: ImageUse, tag: string) => boolean {
  // An entry with only a file ignores the whole file and doesn't concern tags.
  const entries = activeEntries(ignore, now).filter(({ image, rule }) => rule?.('newer-tag') ?? image !== undefined);
  return (use, tag) => {
    if (use.reference === undefined || use.ignore?.rules?.includes('newer-tag')) return false;
    const reference = { ...use.reference, tag, digest: undefined };
    const { allows } = policyOf(use);
    // Of an image whose lines with long-term support aren't known, no other tag is allowed.
    const isAllowed = allows === 'lts' ? isSupportedLts(reference, { now, soon: 0 }) === true : allows(tag);
    if (!isAllowed) return false;
    return !ignoresImage(reference) && !entries.some((entry) => fits(entry, { ...use, reference }));
  };
}

function fits({ image, file }: IgnoreEntry, use: ImageUse): boolean {
  if (file !== undefined && !file(use.file)) return false;
  return image === undefined || (use.reference !== undefined && image(use.reference));
}
