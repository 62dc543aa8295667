import { platformNames } from '../../model/platform.ts';
import { familiarReference } from '../../model/reference.ts';
import { useRule } from '../rule.ts';

/** The new image can't be used for all that the pinned one is. */
export const lostPlatform = useRule(
  'lost-platform',
  'error',
  'The tag has moved to an image without a platform that is in use.',
  ({ use, lostPlatforms, proposal }) => {
    if (lostPlatforms.length === 0 || use.reference === undefined) return undefined;
    const names = platformNames(lostPlatforms);
    const tag = proposal?.tag === undefined ? 'It' : `The tag ${proposal.tag}`;
    return `${familiarReference(use.reference)} is left as it is. ${tag} has no image for ${names} any more, so builds for it would fail.`;
  },
);
