import { useRule } from '../model/rule.ts';
import { perhapsBuildContext } from './build-context.ts';

/** The registry couldn't be asked, so nothing is known. */
export const lookupFailed = useRule(
  'lookup-failed',
  'warning',
  'The registry could not be asked.',
  ({ use, status, failure }) => {
    if (status !== 'unresolved' || failure === undefined || failure.kind === 'not-found') return undefined;
    // Docker Hub refuses what doesn't exist.
    return failure.kind === 'denied' ? failure.message + perhapsBuildContext(use) : failure.message;
  },
);
