import type { SkipReason } from '../model/image-use.ts';
import { useRule } from '../model/rule.ts';

const TOLD: ReadonlySet<SkipReason | undefined> = new Set(['no-value', 'platform-dependent', 'invalid']);

/** A reference that was seen but that the file alone doesn't decide. */
export const unresolvableReference = useRule(
  'unresolvable-reference',
  'notice',
  'A reference can not be resolved from the file alone.',
  ({ use, skipReason }) => {
    if (!TOLD.has(skipReason)) return undefined;
    const help = skipReason === 'no-value' ? ' Give the ARG a default, or set build-args.' : '';
    return `${use.written} can't be judged: ${use.detail ?? 'it is not a reference'}.${help}`;
  },
);
