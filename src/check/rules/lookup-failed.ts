import type { ImageUse } from '../../model/image-use.ts';
import { shownReference } from '../../model/reference.ts';
import { useRule } from '../rule.ts';
import { perhapsBuildContext } from './build-context.ts';

/** The registry couldn't be asked: nothing is known of the image, or not all. */
export const lookupFailed = useRule(
  'lookup-failed',
  'warning',
  'The registry could not be asked.',
  ({ use, status, failure, notes }) => {
    if (status !== 'unresolved' || failure === undefined || failure.code === 'not-found') return notes;
    const message = withImage(failure.message, use);
    // Docker Hub refuses what doesn't exist.
    return [failure.code === 'denied' ? message + perhapsBuildContext(use) : message, ...notes];
  },
);

/** A registry's refusal names what was asked for; where no answer came, nothing was said of it. */
function withImage(message: string, { reference, written }: ImageUse): string {
  const name = reference === undefined ? written : shownReference(reference);
  return message.includes(name) ? message : `${name} could not be looked up: ${message.replace(/^The /, 'the ')}`;
}
