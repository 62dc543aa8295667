import { useRule } from '../rule.ts';

/** A digest in FROM decides what is pulled, whatever `--build-arg` says. */
export const overriddenArg = useRule(
  'overridden-arg',
  'notice',
  'A digest in FROM beats the ARG before it.',
  ({ use }) => {
    if (use.reference?.digest === undefined || use.overriddenArgs.length === 0) return undefined;
    const names = use.overriddenArgs.join(', ');
    return `The digest decides what is pulled, so --build-arg ${names} changes nothing here. Keep the digest in the ARG's default instead, or write the tag out.`;
  },
);
