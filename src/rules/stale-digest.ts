import { shortDigest } from '../model/digest.ts';
import { formatPlatform } from '../model/platform.ts';
import { familiarReference } from '../model/reference.ts';
import { useRule } from '../model/rule.ts';

/** The tag has moved on since it was pinned. */
export const staleDigest = useRule(
  'stale-digest',
  'warning',
  'The pinned digest is not the one that the tag has now.',
  ({ use, status, current, pinnedPlatform, notEdited }) => {
    if (status !== 'stale' || use.reference?.digest === undefined || current === undefined) return undefined;
    const name = familiarReference(use.reference);
    const platform = pinnedPlatform === undefined ? '' : ` for ${formatPlatform(pinnedPlatform)}`;
    const moved = `${name}${platform} has moved from ${shortDigest(use.reference.digest)} to ${shortDigest(current.digest)}.`;
    if (notEdited === undefined) return moved;
    return `${moved} It can't be written by itself: the ARG that holds the digest feeds other images, too.`;
  },
);
