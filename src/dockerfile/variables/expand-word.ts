import { type ExpansionBudget, ExpansionError } from './expansion-budget.ts';
import { replacePattern, trimPattern } from './substitution-pattern.ts';
import {
  asQuoted,
  computedFragment,
  type Fragment,
  spellOut,
  throughVariable,
  unknownFragment,
  type Variable,
} from './word-fragments.ts';

/** What a word is expanded with. */
export interface ExpansionOptions {
  /** Where the word begins in its line; the fragments' places count from the line's start. */
  readonly base: number;
  readonly escape: string;
  /** Undefined: there is no such variable. */
  lookup(name: string): Variable | undefined;
  /** Quotes and escapes stay in the result, as the search for heredocs wants it. */
  readonly raw: boolean;
  /** A variable that isn't set stays as it was written. */
  readonly keepUnset: boolean;
  /** Shared by the words of a file; not needed where `lookup` knows no variable. */
  readonly budget: ExpansionBudget | undefined;
}

const MAX_DEPTH = 64;
/** Characters that variables may bring into one word; a reference has some hundred. */
const MAX_CHARACTERS = 1024;
/** Links from a word's fragments to their variables; a real word has some ten. */
const MAX_LINKS = 256;
const SPECIAL = '@*#?-$!0';
/** Quotes, variables, heredocs and either escape character. */
const MARKED = /["'$<\\`]/;
const NONE: readonly never[] = [];

/** The fragments of a word after quotes, escapes and variables. @throws ExpansionError */
export function expandWord(word: string, options: ExpansionOptions): Fragment[] {
  if (!MARKED.test(word)) return word === '' ? [] : [literal(word, options.base, true)];
  return new Lexer(word, options).run();
}

/** Behaves as https://github.com/moby/buildkit/blob/master/frontend/dockerfile/shell/lex.go does. */
class Lexer {
  readonly #source: string;
  readonly #options: ExpansionOptions;
  #at = 0;
  #depth = 0;
  #characters = 0;
  #links = 0;

  constructor(source: string, options: ExpansionOptions) {
    this.#source = source;
    this.#options = options;
  }

  run(): Fragment[] {
    return this.#until(undefined, this.#options.raw);
  }

  #until(stop: string | undefined, rawEscapes: boolean): Fragment[] {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new ExpansionError(`substitutions are nested more than ${MAX_DEPTH} deep`);
    const fragments: Fragment[] = [];
    for (;;) {
      const char = this.#source[this.#at];
      if (char === undefined) {
        if (stop !== undefined) throw new ExpansionError(`"${stop}" is missing`);
        break;
      }
      if (char === stop) {
        this.#at += 1;
        break;
      }
      this.#push(fragments, this.#next(char, stop, rawEscapes));
    }
    this.#depth -= 1;
    return fragments;
  }

  #next(char: string, stop: string | undefined, rawEscapes: boolean): Fragment[] {
    switch (char) {
      case "'":
        return this.#singleQuoted();
      case '"':
        return this.#doubleQuoted(rawEscapes);
      case '$':
        return this.#dollar();
      case '<':
        return [this.#possibleHeredoc()];
      case this.#options.escape: {
        const start = this.#at;
        const escaped = this.#source[start + 1];
        this.#at += escaped === undefined ? 1 : 2;
        return rawEscapes
          ? [this.#literal(start, this.#at, false)]
          : [this.#literal(start + 1, Math.max(this.#at, start + 1), false)];
      }
      default: {
        const start = this.#at;
        const special = (c: string): boolean => c === stop || '\'"$<'.includes(c) || c === this.#options.escape;
        while (this.#at < this.#source.length && !special(this.#source[this.#at] ?? '')) this.#at += 1;
        return [this.#literal(start, this.#at, true)];
      }
    }
  }

  #singleQuoted(): Fragment[] {
    const start = this.#at;
    const close = this.#source.indexOf("'", start + 1);
    if (close < 0) throw new ExpansionError('a single quote is not closed');
    this.#at = close + 1;
    return [this.#options.raw ? this.#literal(start, close + 1, false) : this.#literal(start + 1, close, false)];
  }

  #doubleQuoted(rawEscapes: boolean): Fragment[] {
    const fragments: Fragment[] = [];
    let start = this.#options.raw ? this.#at : this.#at + 1;
    this.#at += 1;
    const flush = (end: number): void => {
      if (end > start) this.#push(fragments, [this.#literal(start, end, false)]);
    };
    for (;;) {
      const char = this.#source[this.#at];
      if (char === undefined) throw new ExpansionError('a double quote is not closed');
      if (char === '"') break;
      if (char === '$') {
        flush(this.#at);
        this.#push(fragments, this.#dollar().map(asQuoted));
        start = this.#at;
      } else if (char === this.#options.escape) {
        const next = this.#source[this.#at + 1];
        const escapes = next === '"' || next === '$' || next === this.#options.escape;
        if (escapes && !rawEscapes) {
          flush(this.#at);
          start = this.#at + 1;
        }
        this.#at += escapes ? 2 : 1;
      } else this.#at += 1;
    }
    this.#at += 1;
    flush(this.#options.raw ? this.#at : this.#at - 1);
    return fragments.length > 0 ? fragments : [this.#literal(start, start, false)];
  }

  #possibleHeredoc(): Fragment {
    const start = this.#at;
    this.#at += 1;
    if (this.#source[this.#at] !== '<') return this.#literal(start, this.#at, false);
    this.#at += 1;
    while (/[ \t\n\r]/.test(this.#source[this.#at] ?? '')) this.#at += 1;
    return this.#literal(start, this.#at, false);
  }

  #dollar(): Fragment[] {
    const start = this.#at;
    this.#at += 1;
    if (this.#source[this.#at] !== '{') {
      const name = this.#name();
      return name === '' ? [this.#literal(start, this.#at, true)] : this.#value(name, start);
    }
    this.#at += 1;
    const name = this.#name();
    const operator = this.#source[this.#at];
    if (operator === undefined) throw new ExpansionError('"}" is missing');
    this.#at += 1;
    if (name === '' && (operator === '{' || operator === '}' || operator === ':'))
      throw new ExpansionError('bad substitution');
    switch (operator) {
      case '}':
        return this.#value(name, start);
      case '/':
        return this.#replace(name, start);
      case '#':
      case '%':
        return this.#trim(name, operator, start);
      case ':': {
        const second = this.#source[this.#at] ?? '';
        this.#at += 1;
        return this.#conditional(name, second, true, start);
      }
      default:
        return this.#conditional(name, operator, false, start);
    }
  }

  #conditional(name: string, operator: string, emptyIsUnset: boolean, start: number): Fragment[] {
    const isKnown = operator !== '' && '-+?'.includes(operator);
    const unsupported = `the modifier ${emptyIsUnset ? ':' : ''}${operator} is not supported in a substitution`;
    // BuildKit checks most modifiers after a colon only where the variable is set: `${V:=x}` and `${V:0:3}` may come
    // before a heredoc.
    if (!isKnown && (!emptyIsUnset || operator === '#' || operator === '%')) throw new ExpansionError(unsupported);
    const word = this.#until('}', false).map((fragment) => ({ ...fragment, via: [name, ...fragment.via] }));
    const variable = this.#options.lookup(name);
    if (variable === undefined && this.#options.keepUnset) return [this.#literal(start, this.#at, true)];
    if (!isKnown) throw new ExpansionError(unsupported);
    const isEmpty = emptyIsUnset && variable !== undefined && mayBeEmpty(variable.fragments);
    // Whether a platform's variable is empty isn't known, so neither is which of the two it will be.
    const either = isEmpty ? variable.fragments.filter(({ unknown }) => unknown?.why === 'platform-dependent') : [];
    if (either.length > 0) return throughVariable(name, either);
    if (operator === '+') return variable === undefined || isEmpty ? [computedFragment('', [name])] : word;
    if (variable !== undefined && !isEmpty) return throughVariable(name, variable.fragments);
    return operator === '-' ? word : [unknownFragment(name, 'no-value')];
  }

  #trim(name: string, operator: '#' | '%', start: number): Fragment[] {
    const written = this.#until('}', true);
    const word = spellOut(written);
    const greedy = word.startsWith(operator);
    const pattern = greedy ? word.slice(1) : word;
    return this.#computed(name, start, written, (value) =>
      trimPattern(pattern, value, operator === '#' ? 'prefix' : 'suffix', greedy ? 'longest' : 'shortest'),
    );
  }

  #replace(name: string, start: number): Fragment[] {
    const all = this.#source[this.#at] === '/';
    if (all) this.#at += 1;
    const pattern = this.#until('/', true);
    const replacement = this.#until('}', true);
    return this.#computed(name, start, [...pattern, ...replacement], (value) =>
      replacePattern(spellOut(pattern), value, spellOut(replacement), all),
    );
  }

  /** @param words the words of the substitution, whose variables decide what comes out, too */
  #computed(
    name: string,
    start: number,
    words: readonly Fragment[],
    change: (value: string) => string | undefined,
  ): Fragment[] {
    const variable = this.#options.lookup(name);
    if (variable === undefined) {
      return this.#options.keepUnset ? [this.#literal(start, this.#at, true)] : [unknownFragment(name, 'no-value')];
    }
    const unknown = variable.fragments.filter((fragment) => fragment.unknown !== undefined);
    if (unknown.length > 0) return throughVariable(name, unknown);
    const via = new Set([name, ...[...variable.fragments, ...words].flatMap((fragment) => fragment.via)]);
    const text = change(spellOut(variable.fragments));
    if (text === undefined) throw new ExpansionError('the pattern of a substitution is invalid or too long');
    return [computedFragment(text, [...via])];
  }

  #value(name: string, start: number): Fragment[] {
    const variable = this.#options.lookup(name);
    if (variable !== undefined) return throughVariable(name, variable.fragments);
    return this.#options.keepUnset ? [this.#literal(start, this.#at, true)] : [unknownFragment(name, 'no-value')];
  }

  #name(): string {
    const start = this.#at;
    const first = this.#source[start] ?? '';
    if (/[0-9]/.test(first)) while (/[0-9]/.test(this.#source[this.#at] ?? '')) this.#at += 1;
    else if (first !== '' && SPECIAL.includes(first)) this.#at += 1;
    else while (/[a-zA-Z0-9_]/.test(this.#source[this.#at] ?? '')) this.#at += 1;
    return this.#source.slice(start, this.#at);
  }

  #literal(start: number, end: number, splits: boolean): Fragment {
    return literal(this.#source.slice(start, end), this.#options.base + start, splits);
  }

  #push(fragments: Fragment[], more: readonly Fragment[]): void {
    // Only what variables bring can grow without end: ARG B=$A$A, ARG C=$B$B and so on.
    for (const fragment of more) {
      const { via, text } = fragment;
      if (via.length > MAX_DEPTH) throw new ExpansionError(`variables refer to each other more than ${MAX_DEPTH} deep`);
      this.#characters += via.length === 0 ? 0 : text.length;
      this.#links += via.length;
      const isTooLong = this.#characters > MAX_CHARACTERS || this.#links > MAX_LINKS;
      if (isTooLong) throw new ExpansionError('the value is longer than any reference');
      this.#options.budget?.spend(via.length);
      fragments.push(fragment);
    }
  }
}

/** Text of the word itself. */
function literal(text: string, start: number, splits: boolean): Fragment {
  return { text, start, end: start + text.length, definition: undefined, via: NONE, splits, unknown: undefined };
}

function mayBeEmpty(fragments: readonly Fragment[]): boolean {
  return fragments.every(({ text, unknown }) => text === '' && unknown?.neverEmpty !== true);
}
