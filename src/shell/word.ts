import { endOfNested } from './nesting.ts';

/** A word of a shell script. */
export interface ShellWord {
  /** Without quotes and escapes; variables and substitutions as written. */
  readonly text: string;
  /** Its first characters that stand outside of quotes and have no escape: a quoted `if` is no keyword. */
  readonly plain: number;
  /** Where it ends; where it begins, if there is none. */
  readonly end: number;
  /** The scripts in its `$(…)`, `` `…` `` and `<(…)`. */
  readonly scripts: readonly string[];
}

const PLAIN = /[^ \t\r\n;&|<>()'"\\$`]+/y;
const QUOTED_PLAIN = /[^"\\$`]+/y;
const ENDS = /[ \t\r\n;&|<>)]/;
const NO_SCRIPTS: readonly string[] = [];

/** The word that begins at `start`, as https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html reads it. */
export function readWord(text: string, start: number): ShellWord {
  return new WordReader(text, start).read();
}

class WordReader {
  readonly #source: string;
  readonly #start: number;
  #at: number;
  #text = '';
  #plain: number | undefined;
  #scripts: string[] | undefined;

  constructor(source: string, start: number) {
    this.#source = source;
    this.#start = start;
    this.#at = start;
  }

  read(): ShellWord {
    while (this.#at < this.#source.length && this.#part(this.#source[this.#at] ?? ''));
    const end = Math.min(this.#at, this.#source.length);
    const plain = this.#plain ?? this.#text.length;
    return { text: this.#text, plain, end, scripts: this.#scripts ?? NO_SCRIPTS };
  }

  /** Takes the next part of the word. @returns false where the word has ended */
  #part(char: string): boolean {
    if (char === '\\') this.#escape();
    else if (char === "'") this.#single();
    else if (char === '"') this.#double();
    else if (char === '$' && this.#source[this.#at + 1] === "'") this.#ansi();
    else if (char === '$' || char === '`') this.#substitution();
    else if (char === '(' || char === '<' || char === '>') return this.#bracket(char);
    else if (ENDS.test(char)) return false;
    else this.#text += this.#run(PLAIN);
    return true;
  }

  #escape(): void {
    const escaped = this.#source[this.#at + 1] ?? '';
    this.#at += 2;
    if (escaped === '\n') return;
    this.#quotes();
    this.#text += escaped;
  }

  #single(): void {
    this.#quotes();
    const close = this.#source.indexOf("'", this.#at + 1);
    const end = close < 0 ? this.#source.length : close;
    this.#text += this.#source.slice(this.#at + 1, end);
    this.#at = end + 1;
  }

  #double(): void {
    this.#quotes();
    this.#at += 1;
    for (let char = this.#source[this.#at]; char !== undefined && char !== '"'; char = this.#source[this.#at]) {
      if (char === '\\') {
        const next = this.#source[this.#at + 1] ?? '';
        if (next !== '\n') this.#text += '$`"\\'.includes(next) ? next : `\\${next}`;
        this.#at += 2;
      } else if (char === '$' || char === '`') this.#substitution();
      else this.#text += this.#run(QUOTED_PLAIN);
    }
    this.#at += 1;
  }

  /** `$'…'`, in which a backslash escapes; what `\n` and its like mean doesn't matter here. */
  #ansi(): void {
    this.#quotes();
    let end = this.#at + 2;
    while (end < this.#source.length && this.#source[end] !== "'") end += this.#source[end] === '\\' ? 2 : 1;
    this.#text += this.#source.slice(this.#at + 2, end);
    this.#at = end + 1;
  }

  #substitution(): void {
    const start = this.#at;
    const opening = this.#source.slice(start, start + 3);
    if (!/^(?:`|\$[({])/.test(opening)) {
      this.#text += '$';
      this.#at += 1;
      return;
    }
    this.#at = endOfNested(this.#source, start);
    const written = this.#source.slice(start, this.#at);
    this.#text += written;
    if (opening.startsWith('`'))
      this.#script(
        written
          .slice(1)
          .replace(/`$/, '')
          .replaceAll(/\\([$`\\])/g, '$1'),
      );
    else if (opening.startsWith('$(') && opening !== '$((') this.#script(written.slice(2).replace(/\)$/, ''));
  }

  /** `<(…)`, the array of `a=(…)`, the pattern of `!(…)`; else the word has ended. */
  #bracket(char: string): boolean {
    const start = this.#at;
    const isProcess = char !== '(' && start === this.#start && this.#source[start + 1] === '(';
    const isInWord = char === '(' && start > this.#start && /[=?*+@!]/.test(this.#source[start - 1] ?? '');
    if (!isProcess && !isInWord) return false;
    this.#at = endOfNested(this.#source, isProcess ? start + 1 : start);
    const written = this.#source.slice(start, this.#at);
    this.#text += written;
    if (isProcess) this.#script(written.slice(2).replace(/\)$/, ''));
    return true;
  }

  #run(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [run = ''] = pattern.exec(this.#source) ?? [];
    this.#at += run.length;
    return run;
  }

  #quotes(): void {
    this.#plain ??= this.#text.length;
  }

  #script(text: string): void {
    this.#scripts ??= [];
    this.#scripts.push(text);
  }
}
