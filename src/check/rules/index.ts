import type { Rule } from '../rule.ts';
import { deadDigest } from './dead-digest.ts';
import { invalidFile } from './invalid-file.ts';
import { lookupFailed } from './lookup-failed.ts';
import { lostPlatform } from './lost-platform.ts';
import { overriddenArg } from './overridden-arg.ts';
import { platformDigest } from './platform-digest.ts';
import { staleDigest } from './stale-digest.ts';
import { tagNotFound } from './tag-not-found.ts';
import { unpinned } from './unpinned.ts';
import { unresolvableReference } from './unresolvable-reference.ts';
import { untrackedDigest } from './untracked-digest.ts';

/** What is wrong with a reference. Each rule has its page docs/rules/<id>.md. */
export const referenceRules: readonly Rule[] = [
  unpinned,
  staleDigest,
  deadDigest,
  lostPlatform,
  tagNotFound,
  untrackedDigest,
  platformDigest,
  overriddenArg,
  lookupFailed,
  unresolvableReference,
  invalidFile,
];
