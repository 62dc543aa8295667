import { messageOf } from '../model/error.ts';

/** What a rule on branches or pushes demands, and GitHub's words that tell. */
interface RuleKind {
  readonly pattern: RegExp;
  readonly words: string;
}

const FORCE_PUSH: RuleKind = {
  pattern: /force.?push|non.?fast.?forward|not a fast.?forward/i,
  words: 'no force-push',
};

/** GitHub names no kind in its answer, only a sentence for each rule that is broken. The first that fits counts. */
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
/** Says that some rule is broken, or where to read on, and names no kind. */
const NO_KIND =
  /^.*?rule violations? found(?: for refs\/\S+)?|protected branch update failed(?: for \S+)?|https?:\S+/gi;

/**
 * The kinds of the rules that keep a branch from being written, in words; empty where none does. Both forms of the API say
 * it in their message alone.
 */
export function brokenRules(error: unknown): readonly string[] {
  const said = messageOf(error);
  if (!VIOLATION.test(said)) return [];
  const sentences = said.replace(NO_KIND, '').split(/(?<=[.!])\s+/);
  const found = sentences.flatMap((sentence) => KINDS.find(({ pattern }) => pattern.test(sentence))?.words ?? []);
  return found.length > 0 ? [...new Set(found)] : ['something that GitHub does not name'];
}

/** Whether a branch may only go forward. */
export function forbidsForce(error: unknown): boolean {
  return brokenRules(error).includes(FORCE_PUSH.words);
}
