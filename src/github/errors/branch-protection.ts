import { messageOf } from '../../model/error.ts';

/** What a rule on branches or pushes demands, and the words of GitHub's message that show it. */
interface RuleKind {
  readonly pattern: RegExp;
  readonly words: string;
}

const FORCE_PUSH: RuleKind = {
  pattern: /force.?push|non.?fast.?forward|not a fast.?forward/i,
  words: 'no force-push',
};

/** GitHub's response names no kind of rule, only a sentence for each violated one. The first match counts. */
const KINDS: readonly RuleKind[] = [
  FORCE_PUSH,
  { pattern: /signature|must be signed/i, words: 'signed commits' },
  { pattern: /author.{0,3}e-?mail/i, words: "a pattern for the commit author's e-mail" },
  { pattern: /committer.{0,3}e-?mail/i, words: "a pattern for the committer's e-mail" },
  { pattern: /commit.{0,3}message/i, words: 'a pattern for the commit message' },
  { pattern: /branch.{0,3}name|name pattern/i, words: "a pattern for the branch's name" },
  { pattern: /merge commit|linear history/i, words: 'a linear history' },
  { pattern: /pull request/i, words: 'changes by pull request alone' },
  { pattern: /status check/i, words: 'status checks before the push' },
  { pattern: /required workflow/i, words: 'workflows that have run before the push' },
  { pattern: /deployment/i, words: 'deployments before the push' },
  { pattern: /code.?scanning/i, words: 'results of code scanning' },
  { pattern: /merge.?queue/i, words: 'a merge queue' },
  { pattern: /secret/i, words: 'no secret in the content' },
  { pattern: /file.{0,3}extension/i, words: 'no files with certain extensions' },
  { pattern: /file.{0,3}(?:path|size)|path.{0,3}length/i, words: 'no files at certain paths, or too large ones' },
  { pattern: /creation|create/i, words: 'no new branches' },
  { pattern: /deletion|delete/i, words: 'no deletions' },
  { pattern: /update/i, words: 'no updates' },
];

const VIOLATION = /rule violations?|GH0(?:06|13)\b|protected (?:branch|ref)|to this branch/i;
/** The parts of a message that name no kind of rule. */
const NO_KIND =
  /^.*?rule violations? found(?: for refs\/\S+)?|protected branch update failed(?: for \S+)?|https?:\S+/gi;

/**
 * What the violated rules of branch protection and rulesets demand, in words; empty where the error is another one. REST and
 * GraphQL have it in their message alone.
 */
export function violatedRules(error: unknown): readonly string[] {
  const said = messageOf(error);
  if (!VIOLATION.test(said)) return [];
  const sentences = said.replace(NO_KIND, '').split(/(?<=[.!])\s+/);
  const found = sentences.flatMap((sentence) => KINDS.find(({ pattern }) => pattern.test(sentence))?.words ?? []);
  return found.length > 0 ? [...new Set(found)] : ['something that GitHub does not name'];
}

/** Whether a rule forbids to force-push the branch. */
export function forbidsForcePush(error: unknown): boolean {
  return violatedRules(error).includes(FORCE_PUSH.words);
}
