import { useRule } from '../model/rule.ts';

/** The registry has no such tag, or won't show it. */
export const tagNotFound = useRule(
  'tag-not-found',
  'warning',
  'The registry has no such tag or repository.',
  ({ use, status, failure }) => {
    if (status !== 'unresolved' || failure?.kind !== 'not-found') return undefined;
    if (!use.maybeBuildContext) return failure.message;
    return `${failure.message} If "${use.written}" is a build context or a stage of the image that builds on this one, ignore it.`;
  },
);
