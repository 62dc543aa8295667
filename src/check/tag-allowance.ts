import { isAllowedAsLts } from '../lifecycle/support.ts';
import type { ImageUse } from '../model/image-use.ts';
import { activeEntries, fits } from './ignore.ts';
import type { CheckSettings } from './settings.ts';

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
    // Of an image whose lines with long-term support aren't known, no other line is allowed.
    const isAllowed = allows === 'lts' ? isAllowedAsLts(use.reference, tag, { now, soon: 0 }) : allows(tag);
    if (!isAllowed) return false;
    return !ignoresImage(reference) && !entries.some((entry) => fits(entry, { ...use, reference }));
  };
}
