import { endOfNested } from './nesting.ts';
import { readWord, type ShellWord } from './word.ts';

/** A heredoc that a shell's redirection opens. */
export interface ShellHeredoc {
  readonly name: string;
  readonly dropsTabs: boolean;
}

export type ShellToken =
  | { readonly kind: 'word'; readonly word: ShellWord }
  /** `;`, `&&`, a line's end and so on. */
  | { readonly kind: 'operator'; readonly operator: string }
  | { readonly kind: 'redirection'; readonly target: ShellWord; readonly heredoc: ShellHeredoc | undefined };

const SKIPPED = /(?:[ \t\r]|\\\r?\n)+/y;
const REDIRECTION = /\d*(<<<|<<-?|[<>]&|<>|>>|>\||<(?!\()|>(?!\())|&>>?/y;
const OPERATOR = /&&|\|\||;;&|;;|;&|\|&|[;&|()\n]/y;

/** A shell script, token by token. */
export class ShellTokens {
  readonly #text: string;
  #at = 0;
  /** What begins above it was looked at already and is no arithmetic. */
  #noArithmetic = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Undefined at the end. */
  next(): ShellToken | undefined {
    this.#skip();
    if (this.#at >= this.#text.length) return undefined;
    const redirection = this.#match(REDIRECTION);
    if (redirection !== undefined) return this.#redirection(redirection.replace(/^\d+/, ''));
    const operator = this.#match(OPERATOR);
    if (operator !== undefined) return { kind: 'operator', operator };
    const word = readWord(this.#text, this.#at);
    this.#at = Math.max(word.end, this.#at + 1);
    return { kind: 'word', word };
  }

  /** Goes behind a character, where it is the next one. */
  skipIf(char: string): boolean {
    this.#skip();
    const isNext = this.#text[this.#at] === char;
    if (isNext) this.#at += 1;
    return isNext;
  }

  /** Behind the first bracket of `((…))`: goes behind the whole of it. It holds no commands. */
  skipArithmetic(): boolean {
    if (this.#text[this.#at] !== '(' || this.#at < this.#noArithmetic) return false;
    const end = endOfNested(this.#text, this.#at - 1);
    const isArithmetic = this.#text.startsWith('))', end - 2);
    if (isArithmetic) this.#at = end;
    else this.#noArithmetic = end;
    return isArithmetic;
  }

  /** Behind a line's end: the lines of a heredoc. */
  takeHeredoc({ name, dropsTabs }: ShellHeredoc): string {
    const start = this.#at;
    while (this.#at < this.#text.length) {
      const from = this.#at;
      const newline = this.#text.indexOf('\n', from);
      const line = this.#text.slice(from, newline < 0 ? this.#text.length : newline);
      this.#at = newline < 0 ? this.#text.length : newline + 1;
      if ((dropsTabs ? line.replace(/^\t+/, '') : line) === name) return this.#text.slice(start, from);
    }
    return this.#text.slice(start);
  }

  #skip(): void {
    this.#match(SKIPPED);
    if (this.#text[this.#at] !== '#') return;
    const newline = this.#text.indexOf('\n', this.#at);
    this.#at = newline < 0 ? this.#text.length : newline;
  }

  #redirection(operator: string): ShellToken {
    this.#skip();
    const start = this.#at;
    const target = readWord(this.#text, start);
    this.#at = target.end;
    const isHeredoc = (operator === '<<' || operator === '<<-') && target.end > start;
    const heredoc = isHeredoc ? { name: target.text, dropsTabs: operator === '<<-' } : undefined;
    return { kind: 'redirection', target, heredoc };
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text)?.[0];
    this.#at += match?.length ?? 0;
    return match;
  }
}
