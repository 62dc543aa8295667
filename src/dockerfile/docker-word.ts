import { replacePattern, trimPattern } from './docker-pattern.ts';
import { computedPiece, type Piece, textOf, through, unknownPiece, unsplit, type Variable } from './pieces.ts';

export interface LexerOptions {
  /** Where the word begins in its line; the pieces' places count from the line's start. */
  readonly base: number;
  readonly escape: string;
  /** Undefined: there is no such variable. */
  lookup(name: string): Variable | undefined;
  /** Quotes and escapes stay in the result, as the search for heredocs wants it. */
  readonly raw: boolean;
  /** A variable that isn't set stays as it was written. */
  readonly keepUnset: boolean;
  /** Shared by the words of a file; not needed where `lookup` knows no variable. */
  readonly budget: LinkBudget | undefined;
}

/** The word can't be expanded; BuildKit would refuse it, too. */
export class WordError extends Error {
  override readonly name = 'WordError';
}

/** What the substitutions of one file may cost together, so that a hostile file's don't take all memory. */
export class LinkBudget {
  #left = MAX_LINKS_OF_FILE;

  /** @throws WordError where the file has used up what it may */
  spend(links: number): void {
    if (links > this.#left) throw new WordError('the file has more substitutions than can be followed');
    this.#left -= links;
  }
}

const MAX_DEPTH = 64;
/** Characters that variables may bring into one word; a reference has some hundred. */
const MAX_CHARACTERS = 1024;
/** Links from a word's pieces to their variables; a real word has some ten. */
const MAX_LINKS = 256;
/** Those of all words of a file. */
const MAX_LINKS_OF_FILE = 500_000;
const SPECIAL = '@*#?-$!0';
const NONE: readonly never[] = [];

/** The pieces of a word after quotes, escapes and variables. @throws WordError */
export function lexWord(word: string, options: LexerOptions): Piece[] {
  return new Lexer(word, options).run();
}

/** Behaves as https://github.com/moby/buildkit/blob/master/frontend/dockerfile/shell/lex.go does. */
class Lexer {
  readonly #source: string;
  readonly #options: LexerOptions;
  #at = 0;
  #depth = 0;
  #characters = 0;
  #links = 0;

  constructor(source: string, options: LexerOptions) {
    this.#source = source;
    this.#options = options;
  }

  run(): Piece[] {
    return this.#until(undefined, this.#options.raw);
  }

  #until(stop: string | undefined, rawEscapes: boolean): Piece[] {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new WordError(`substitutions are nested more than ${MAX_DEPTH} deep`);
    const pieces: Piece[] = [];
    for (;;) {
      const char = this.#source[this.#at];
      if (char === undefined) {
        if (stop !== undefined) throw new WordError(`"${stop}" is missing`);
        break;
      }
      if (char === stop) {
        this.#at += 1;
        break;
      }
      this.#push(pieces, this.#next(char, stop, rawEscapes));
    }
    this.#depth -= 1;
    return pieces;
  }

  #next(char: string, stop: string | undefined, rawEscapes: boolean): Piece[] {
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

  #singleQuoted(): Piece[] {
    const start = this.#at;
    const close = this.#source.indexOf("'", start + 1);
    if (close < 0) throw new WordError('a single quote is not closed');
    this.#at = close + 1;
    return [this.#options.raw ? this.#literal(start, close + 1, false) : this.#literal(start + 1, close, false)];
  }

  #doubleQuoted(rawEscapes: boolean): Piece[] {
    const pieces: Piece[] = [];
    let start = this.#options.raw ? this.#at : this.#at + 1;
    this.#at += 1;
    const flush = (end: number): void => {
      if (end > start) this.#push(pieces, [this.#literal(start, end, false)]);
    };
    for (;;) {
      const char = this.#source[this.#at];
      if (char === undefined) throw new WordError('a double quote is not closed');
      if (char === '"') break;
      if (char === '$') {
        flush(this.#at);
        this.#push(pieces, this.#dollar().map(unsplit));
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
    return pieces.length > 0 ? pieces : [this.#literal(start, start, false)];
  }

  #possibleHeredoc(): Piece {
    const start = this.#at;
    this.#at += 1;
    if (this.#source[this.#at] !== '<') return this.#literal(start, this.#at, false);
    this.#at += 1;
    while (/[ \t\n\r]/.test(this.#source[this.#at] ?? '')) this.#at += 1;
    return this.#literal(start, this.#at, false);
  }

  #dollar(): Piece[] {
    const start = this.#at;
    this.#at += 1;
    if (this.#source[this.#at] !== '{') {
      const name = this.#name();
      return name === '' ? [this.#literal(start, this.#at, true)] : this.#value(name, start);
    }
    this.#at += 1;
    const name = this.#name();
    const operator = this.#source[this.#at];
    if (operator === undefined) throw new WordError('"}" is missing');
    this.#at += 1;
    if (name === '' && (operator === '{' || operator === '}' || operator === ':'))
      throw new WordError('bad substitution');
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

  #conditional(name: string, operator: string, emptyIsUnset: boolean, start: number): Piece[] {
    const isKnown = operator !== '' && '-+?'.includes(operator);
    const unsupported = `the modifier ${emptyIsUnset ? ':' : ''}${operator} is not supported in a substitution`;
    // BuildKit looks at most modifiers behind a colon only where the variable is set: `${V:=x}` and `${V:0:3}` may
    // stand in front of a heredoc.
    if (!isKnown && (!emptyIsUnset || operator === '#' || operator === '%')) throw new WordError(unsupported);
    const word = this.#until('}', false).map((piece) => ({ ...piece, via: [name, ...piece.via] }));
    const variable = this.#options.lookup(name);
    if (variable === undefined && this.#options.keepUnset) return [this.#literal(start, this.#at, true)];
    if (!isKnown) throw new WordError(unsupported);
    const isEmpty = emptyIsUnset && variable !== undefined && mayBeEmpty(variable.pieces);
    // Whether a platform's variable is empty isn't known, so neither is which of the two it will be.
    const either = isEmpty ? variable.pieces.filter(({ unknown }) => unknown?.why === 'platform-dependent') : [];
    if (either.length > 0) return through(name, either);
    if (operator === '+') return variable === undefined || isEmpty ? [computedPiece('', [name])] : word;
    if (variable !== undefined && !isEmpty) return through(name, variable.pieces);
    return operator === '-' ? word : [unknownPiece(name, 'no-value')];
  }

  #trim(name: string, operator: '#' | '%', start: number): Piece[] {
    const written = this.#until('}', true);
    const word = textOf(written);
    const greedy = word.startsWith(operator);
    const pattern = greedy ? word.slice(1) : word;
    return this.#computed(name, start, written, (value) =>
      trimPattern(pattern, value, operator === '#' ? 'prefix' : 'suffix', greedy ? 'longest' : 'shortest'),
    );
  }

  #replace(name: string, start: number): Piece[] {
    const all = this.#source[this.#at] === '/';
    if (all) this.#at += 1;
    const pattern = this.#until('/', true);
    const replacement = this.#until('}', true);
    return this.#computed(name, start, [...pattern, ...replacement], (value) =>
      replacePattern(textOf(pattern), value, textOf(replacement), all),
    );
  }

  /** @param words the words of the substitution, whose variables decide what comes out, too */
  #computed(
    name: string,
    start: number,
    words: readonly Piece[],
    change: (value: string) => string | undefined,
  ): Piece[] {
    const variable = this.#options.lookup(name);
    if (variable === undefined) {
      return this.#options.keepUnset ? [this.#literal(start, this.#at, true)] : [unknownPiece(name, 'no-value')];
    }
    const unknown = variable.pieces.filter((piece) => piece.unknown !== undefined);
    if (unknown.length > 0) return through(name, unknown);
    const via = new Set([name, ...[...variable.pieces, ...words].flatMap((piece) => piece.via)]);
    const text = change(textOf(variable.pieces));
    if (text === undefined) throw new WordError('the pattern of a substitution is not one, or too long');
    return [computedPiece(text, [...via])];
  }

  #value(name: string, start: number): Piece[] {
    const variable = this.#options.lookup(name);
    if (variable !== undefined) return through(name, variable.pieces);
    return this.#options.keepUnset ? [this.#literal(start, this.#at, true)] : [unknownPiece(name, 'no-value')];
  }

  #name(): string {
    const start = this.#at;
    const first = this.#source[start] ?? '';
    if (/[0-9]/.test(first)) while (/[0-9]/.test(this.#source[this.#at] ?? '')) this.#at += 1;
    else if (first !== '' && SPECIAL.includes(first)) this.#at += 1;
    else while (/[a-zA-Z0-9_]/.test(this.#source[this.#at] ?? '')) this.#at += 1;
    return this.#source.slice(start, this.#at);
  }

  #literal(start: number, end: number, splits: boolean): Piece {
    const text = this.#source.slice(start, end);
    const { base } = this.#options;
    return { text, start: base + start, end: base + end, definition: undefined, via: NONE, splits, unknown: undefined };
  }

  #push(pieces: Piece[], more: readonly Piece[]): void {
    // Only what variables bring can grow without end: ARG B=$A$A, ARG C=$B$B and so on.
    for (const piece of more) {
      const { via, text } = piece;
      if (via.length > MAX_DEPTH) throw new WordError(`variables refer to each other more than ${MAX_DEPTH} deep`);
      this.#characters += via.length === 0 ? 0 : text.length;
      this.#links += via.length;
      const isTooLong = this.#characters > MAX_CHARACTERS || this.#links > MAX_LINKS;
      if (isTooLong) throw new WordError('the value is longer than any reference');
      this.#options.budget?.spend(via.length);
      pieces.push(piece);
    }
  }
}

function mayBeEmpty(pieces: readonly Piece[]): boolean {
  return pieces.every(({ text, unknown }) => text === '' && unknown?.neverEmpty !== true);
}
