import type { BaseTraits } from '../../bases/base-traits.ts';
import type { ImageUse } from '../../model/image-use.ts';
import { isTaggedImage } from '../facts/image-facts.ts';
import { imageRule } from './image-rule.ts';

/** A tag that moves with minor or major releases, without a digest. */
export const floatingTag = imageRule(
  'floating-tag',
  'notice',
  'A tag moves with every minor or major release.',
  (judged, { images }) => {
    const { reference } = judged.use;
    const facts = images.get(judged.use);
    if (!isTaggedImage(judged) || reference === undefined || reference.digest !== undefined) return undefined;
    if (facts?.isFloating !== true) return undefined;
    const { name } = facts;
    if (!isKnown(facts.traits) && !isSurelyMoving(judged.use)) return undefined;
    const version = /^v?(\d[\d.]*)/.exec(reference.tag ?? '')?.[1];
    const moves = version === undefined ? 'moves with every release' : `moves with every release of version ${version}`;
    const written = reference.impliedTag ? `${judged.use.written} has no tag, so it is ${name}, which` : name;
    return `${written} ${moves}. Name the parts of the version that should not change.`;
  },
);

/** Whether more is known of the image than the words of its tag. */
function isKnown({ language, user, family }: BaseTraits): boolean {
  return language !== undefined || user !== undefined || family === 'hardened';
}

const MOVES = /(?:^|-)latest(?:-|$)|^(?:main|master|edge|nightly)(?:-|$)/;

/** Of an unknown image, `3` may be a version that stays, and a bare word may be a build context. */
function isSurelyMoving({ reference, maybeBuildContext }: ImageUse): boolean {
  return !maybeBuildContext && MOVES.test(reference?.tag ?? '');
}
