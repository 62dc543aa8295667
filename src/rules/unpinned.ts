import { shortDigest } from '../model/digest.ts';
import { familiarReference } from '../model/reference.ts';
import { useRule } from '../model/rule.ts';
import { aboutEdit } from './not-written.ts';

/** A tag without a digest: another image may stand behind it in every build. */
export const unpinned = useRule('unpinned', 'warning', 'An image reference has no digest.', (judged) => {
  const { use, status, current, notEdited } = judged;
  if (status !== 'unpinned' || use.reference === undefined) return undefined;
  const name = familiarReference(use.reference);
  if (current === undefined) return `${name} is not pinned by digest, so another image may come with every build.`;
  const digest = shortDigest(current.digest);
  if (notEdited === undefined || notEdited === 'workflow-permission')
    return `${name} is not pinned by digest; today it is ${digest}.${aboutEdit(judged)}`;
  return notEdited === 'overridable-arg'
    ? `${name} is not pinned by digest. It is left so: a digest (today ${digest}) would silently beat --build-arg ${use.overriddenArgs.join(', ')}. Set pin-args to pin it all the same.`
    : `${name} is not pinned by digest. It is left so: the ARG that it comes from is also used elsewhere, where the digest (today ${digest}) would be wrong.`;
});
