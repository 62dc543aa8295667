import { shortDigest } from '../../model/digest.ts';
import { shownReference } from '../../model/reference.ts';
import { useRule } from '../rule.ts';
import { aboutEdit } from './not-written.ts';

/** The pinned digest is gone from the registry: the next build without a cache fails. */
export const deadDigest = useRule(
  'dead-digest',
  'error',
  'The pinned digest is no longer in the registry.',
  (judged) => {
    const { use, status, current } = judged;
    if (status !== 'dead' || use.reference?.digest === undefined) return undefined;
    const gone = `The pinned digest ${shortDigest(use.reference.digest)} of ${shownReference(use.reference)} is gone from the registry, so a build fails.`;
    return current === undefined ? gone : `${gone} The tag is ${shortDigest(current.digest)} now.${aboutEdit(judged)}`;
  },
);
