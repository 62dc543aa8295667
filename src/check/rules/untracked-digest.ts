import { shownReference } from '../../model/reference.ts';
import { useRule } from '../rule.ts';

/** A digest without a tag: nothing says what to refresh it to. */
export const untrackedDigest = useRule(
  'untracked-digest',
  'warning',
  'A digest stands without a tag and can not be refreshed.',
  ({ use, status }) => {
    if (status !== 'untracked' || use.reference === undefined) return undefined;
    return `${shownReference(use.reference)} has a digest and no tag, so it can never be refreshed. Write the tag in front of the digest: name:tag@sha256:…`;
  },
);
