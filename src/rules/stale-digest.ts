import { shortDigest } from '../model/digest.ts';
import { formatPlatform } from '../model/platform.ts';
import { familiarReference } from '../model/reference.ts';
import { useRule } from '../model/rule.ts';
import { aboutEdit } from './not-written.ts';

/** The tag has moved on since it was pinned. */
export const staleDigest = useRule(
  'stale-digest',
  'warning',
  'The pinned digest is not the one that the tag has now.',
  (judged) => {
    const { use, status, current, pinnedPlatform, waitsUntil } = judged;
    if (status !== 'stale' || waitsUntil !== undefined || use.reference?.digest === undefined || current === undefined)
      return undefined;
    const name = familiarReference(use.reference);
    const platform = pinnedPlatform === undefined ? '' : ` for ${formatPlatform(pinnedPlatform)}`;
    const [from, to] = [shortDigest(use.reference.digest), shortDigest(current.digest)];
    return `${name}${platform} has moved from ${from} to ${to}.${aboutEdit(judged)}`;
  },
);
