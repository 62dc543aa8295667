import type { AdvisedFile, Rule } from '../model/rule.ts';
import { adviceRules } from './advice/index.ts';
import { muslNativeDependencies } from './advice/musl-native-dependencies.ts';
import { newerTag } from './advice/newer-tag.ts';
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
export const rules: readonly Rule[] = [
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

/** A check asks for no lists, and reads few of the project's files. */
const LIMITS: ReadonlyMap<string, string> = new Map([
  [newerTag.id, 'A check reads no lists of tags, so only freshfrom advise finds what newer-tag is about.'],
  [
    muslNativeDependencies.id,
    "For musl-native-dependencies a check goes by what a RUN names; freshfrom advise reads the project's files, too.",
  ],
]);

/**
 * What a check states. Of the advice on bases that is what breaks a build or a run; the rest is for `freshfrom advise`, and
 * off here unless the configuration gives it a severity or `fail-on` names it.
 */
export const checkRules: readonly Rule<AdvisedFile>[] = [
  ...rules,
  ...adviceRules.map((rule) => {
    const limitInCheck = LIMITS.get(rule.id);
    const isQuiet = rule.severity === 'notice';
    return { ...rule, isQuiet, ...(limitInCheck === undefined ? {} : { limitInCheck }) };
  }),
];

/** What `freshfrom advise` states: the advice, and of which images there is none since their registry doesn't have or tell it. */
export const advisedRules: readonly Rule<AdvisedFile>[] = [...adviceRules, tagNotFound, lookupFailed];

/** The ids of all rules. */
export const ruleIds: ReadonlySet<string> = new Set(checkRules.map(({ id }) => id));
