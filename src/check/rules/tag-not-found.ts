import { useRule } from '../rule.ts';
import { perhapsBuildContext } from './build-context.ts';

/** The registry has no such tag, or won't show it. */
export const tagNotFound = useRule(
  'tag-not-found',
  'warning',
  'The registry has no such tag or repository.',
  ({ use, status, failure }) => {
    if (status !== 'unresolved' || failure?.code !== 'not-found') return undefined;
    return failure.message + perhapsBuildContext(use);
  },
);
