import type { AdvisedFile } from './advice/advised-file.ts';
import { adviceRules } from './advice/rules/index.ts';
import { muslNativeDependencies } from './advice/rules/musl-native-dependencies.ts';
import { newerTag } from './advice/rules/newer-tag.ts';
import { lookupFailed, referenceRules, tagNotFound } from './check/reference-rules.ts';
import type { Rule } from './check/rule.ts';

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
  ...referenceRules,
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
