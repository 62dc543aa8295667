import { shortDigest } from '../model/digest.ts';
import { otherUseWords } from '../model/other-use.ts';
import { familiarReference } from '../model/reference.ts';
import { useRule } from '../model/rule.ts';
import { aboutEdit } from './not-written.ts';

const PIN_ARGS = 'Set pin-args to pin it all the same.';

/** A tag without a digest: another image may stand behind it in every build. */
export const unpinned = useRule('unpinned', 'warning', 'An image reference has no digest.', (judged) => {
  const { use, status, current, notEdited } = judged;
  if (status !== 'unpinned' || use.reference === undefined) return undefined;
  const says = `${familiarReference(use.reference)} is not pinned by digest`;
  if (current === undefined) return `${says}, so another image may come with every build.`;
  const digest = shortDigest(current.digest);
  if (notEdited === 'overridable-arg') {
    return `${says}. It is left so: a digest (today ${digest}) would silently beat --build-arg ${use.overriddenArgs.join(', ')}. ${PIN_ARGS}`;
  }
  if (notEdited === 'shared-arg' && use.otherUse !== undefined) {
    const other = otherUseWords(use.otherUse);
    return `${says}. It is left so: the digest (today ${digest}) would have to stand in the default of ARG ${use.otherUse.arg}, and ${other}. ${PIN_ARGS}`;
  }
  return `${says}; today it is ${digest}.${aboutEdit(judged)}`;
});
