import { shortDigest } from '../../model/digest.ts';
import { formatPlatform } from '../../model/platform.ts';
import { familiarReference } from '../../model/reference.ts';
import { useRule } from '../rule.ts';
import { aboutEdit } from './not-written.ts';

/** The tag has moved on since it was pinned. */
export const staleDigest = useRule(
  'stale-digest',
  'warning',
  'The pinned digest is not the one that the tag has now.',
  (judged) => {
    const { use, status, current, pinnedPlatform, waitsUntil, unreadPin } = judged;
    if (status !== 'stale' || waitsUntil !== undefined || use.reference?.digest === undefined || current === undefined)
      return undefined;
    const name = familiarReference(use.reference);
    const platform = pinnedPlatform === undefined ? '' : ` for ${formatPlatform(pinnedPlatform)}`;
    const [from, to] = [shortDigest(use.reference.digest), shortDigest(current.digest)];
    const unread = unreadPin === undefined ? '' : ` The pinned image could not be read: ${unreadPin.message}`;
    return `${name}${platform} has moved from ${from} to ${to}.${unread}${aboutEdit(judged)}`;
  },
);
