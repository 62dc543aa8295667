import { formatPlatform } from '../../model/platform.ts';
import { familiarReference } from '../../model/reference.ts';
import { useRule } from '../rule.ts';

/** One platform's manifest is pinned where the tag is an index of several. */
export const platformDigest = useRule(
  'platform-digest',
  'warning',
  "One platform's manifest is pinned where the tag is an index.",
  ({ use, pinnedPlatform }) => {
    if (pinnedPlatform === undefined || use.reference === undefined) return undefined;
    const name = familiarReference(use.reference);
    return `The digest pins the ${formatPlatform(pinnedPlatform)} image of ${name} alone, so a build for another platform gets the wrong one. Pin the digest of the tag itself.`;
  },
);
