/** Behind `||` they only decide whether a failure counts. */
const VERDICTS = new Set(['true', ':', 'false', 'exit', 'return']);
const FAILURES = new Set(['false', 'exit', 'return']);
/** In front of `&&` they are questions. */
const TESTS = new Set(['[', '[[', 'test', 'which', 'type', 'hash']);

interface Group {
  /** It stands behind `||`. */
  readonly isFallback: boolean;
  fails: boolean;
}

/**
 * Whether some command of a script may be left out although nothing fails. It is told of the script's parts in their
 * order.
 */
export class ShellConditions {
  isMet = false;
  readonly #groups: Group[] = [];
  /** Whether what comes next stands behind `||`. */
  #isFallback = false;
  /** The words of the command in front, up to the end of its list. */
  #last: readonly string[] | undefined;

  /** An operator behind the command, group or keyword that was told of last. */
  operator(operator: string): void {
    if (operator === '&&' && this.#last !== undefined && isTest(this.#last)) this.isMet = true;
    if (operator === '||') this.#isFallback = true;
    // `||` may stand at a line's end, with its command on the next one.
    else if (operator !== '\n') this.#isFallback = false;
    if (operator !== '&&' && operator !== '||') this.#last = undefined;
  }

  command(words: readonly string[]): void {
    const [name = ''] = words;
    if (this.#isFallback && !VERDICTS.has(name)) this.isMet = true;
    this.#isFallback = false;
    this.#last = words;
    const group = this.#groups.at(-1);
    if (group !== undefined && FAILURES.has(name)) group.fails = true;
  }

  openGroup(): void {
    this.#groups.push({ isFallback: this.#isFallback, fails: false });
    this.#isFallback = false;
  }

  closeGroup(): void {
    const group = this.#groups.pop();
    if (group?.isFallback === true && !group.fails) this.isMet = true;
    this.#last = undefined;
  }

  /** The end of the script, where a hostile one has groups that are still open. */
  end(): void {
    while (this.#groups.length > 0) this.closeGroup();
  }
}

function isTest([name = '', first = '']: readonly string[]): boolean {
  return TESTS.has(name) || (name === 'command' && /^-[pvV]+$/.test(first));
}
