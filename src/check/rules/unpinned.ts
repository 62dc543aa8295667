import { shortDigest } from '../../model/digest.ts';
import { familiarReference } from '../../model/reference.ts';
import { useRule } from '../rule.ts';
import { aboutEdit } from './not-written.ts';

/** A tag without a digest: another image may stand behind it in every build. */
export const unpinned = useRule('unpinned', 'warning', 'An image reference has no digest.', (judged) => {
  const { use, status, current } = judged;
  if (status !== 'unpinned' || use.reference === undefined) return undefined;
  const says = `${familiarReference(use.reference)} is not pinned by digest`;
  if (current === undefined) return `${says}, so another image may come with every build.`;
  return `${says}; today it is ${shortDigest(current.digest)}.${aboutEdit(judged)}`;
});
