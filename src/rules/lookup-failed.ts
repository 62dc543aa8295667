import { useRule } from '../model/rule.ts';

/** The registry couldn't be asked, so nothing is known. */
export const lookupFailed = useRule(
  'lookup-failed',
  'warning',
  'The registry could not be asked.',
  ({ status, failure }) =>
    status === 'unresolved' && failure !== undefined && failure.kind !== 'not-found' ? failure.message : undefined,
);
