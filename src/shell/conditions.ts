/** Commands after `||` that only decide whether a failure counts. */
const VERDICTS = new Set(['true', ':', 'false', 'exit', 'return']);
const FAILURES = new Set(['false', 'exit', 'return']);
/** Commands before `&&` that ask for something. */
const TESTS = new Set(['[', '[[', 'test', 'which', 'type', 'hash']);

/** What a command means for the commands around it. */
export interface Outcome {
  /** The words of a simple command; empty for any other one. */
  readonly words: readonly string[];
  /** Whether it makes the group around it fail, as `false` and `exit` do. */
  readonly fails: boolean;
  /** After `||`: whether it only decides whether the failure counts. */
  readonly isVerdict: boolean;
}

/** The outcome of a command that isn't a simple one. */
export const NO_OUTCOME: Outcome = { words: [], fails: false, isVerdict: false };

/** The outcome of a simple command. */
export function outcomeOf(words: readonly string[]): Outcome {
  const [name = ''] = words;
  return { words, fails: FAILURES.has(name), isVerdict: VERDICTS.has(name) };
}

/** Whether a command before `&&` is a test, so that the one after it may not run although nothing fails. */
export function isTest([name = '', first = '']: readonly string[]): boolean {
  return TESTS.has(name) || (name === 'command' && /^-[pvV]+$/.test(first));
}
