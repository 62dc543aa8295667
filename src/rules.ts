import type { AdvisedFile } from './advice/advised-file.ts';
import type { AdviceRule } from './advice/rules/advice-rule.ts';
import { adviceRules } from './advice/rules/index.ts';
import { muslNativeDependencies } from './advice/rules/musl-native-dependencies.ts';
import { newerTag } from './advice/rules/newer-tag.ts';
import { lookupFailed, referenceRules, tagNotFound } from './check/reference-rules.ts';
import type { Rule } from './check/rule.ts';
import { supportRules } from './check/support-rules.ts';

/** By rule, a sentence on what it misses in a check, which reads no lists of tags and few of the project's files. */
const LIMITS: ReadonlyMap<string, string> = new Map([
  [newerTag.id, 'A check reads no lists of tags, so only freshfrom advise finds what newer-tag is about.'],
  [
    muslNativeDependencies.id,
    "For musl-native-dependencies a check reads only the names in a RUN; freshfrom advise also reads the project's files.",
  ],
]);

/** The rules of a run: on references and the support of their images, and on base images. */
interface RuleSet {
  readonly rules: readonly Rule[];
  readonly stageRules: readonly AdviceRule[];
}

/**
 * The rules of a check. The rules on base images whose severity is `notice` are for `freshfrom advise`; here they are off, unless
 * the configuration gives them a severity or `fail-on` names them.
 */
export const checkRules: RuleSet = {
  rules: [...referenceRules, ...supportRules],
  stageRules: adviceRules.map((rule) => {
    const limitInCheck = LIMITS.get(rule.id);
    const isQuiet = rule.severity === 'notice';
    // In a check, images are what their names say.
    const check = (file: AdvisedFile) => (file.sketch.mayMatch(rule) ? rule.check(file) : []);
    return { ...rule, check, isQuiet, ...(limitInCheck === undefined ? {} : { limitInCheck }) };
  }),
};

/**
 * The rules of `freshfrom advise`: on base images, on their support, and on images that their registry doesn't have or gives no
 * answer on.
 */
export const advisedRules: RuleSet = { rules: [tagNotFound, lookupFailed, ...supportRules], stageRules: adviceRules };

/** All rules, in the order in which outputs list them. */
export const allRules: readonly Rule<AdvisedFile>[] = [...checkRules.rules, ...checkRules.stageRules];

/** The ids of all rules. */
export const ruleIds: ReadonlySet<string> = new Set(allRules.map(({ id }) => id));
