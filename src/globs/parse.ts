import { braceRange, codeRange, literalPart, namedCharacterClass } from './ranges.ts';
import {
  type CodeUnitRange,
  GLOB_LIMITS,
  type GlobFault,
  type GlobPart,
  type GlobRepetition,
  type GlobSequence,
} from './syntax.ts';

const TIMES: Readonly<Record<string, GlobRepetition>> = {
  '@': 'once',
  '?': 'optional',
  '+': 'many',
  '*': 'any',
  '!': 'not',
};

/** Parses a glob, or says why it isn't one. */
export function parseGlob(glob: string): GlobSequence | GlobFault {
  if (glob.length > GLOB_LIMITS.length) return 'too large';
  // A leading `!` would select everything else.
  if (glob === '' || /^!(?!\()/.test(glob)) return 'malformed';
  try {
    return new GlobParser(glob).read();
  } catch (error) {
    if (error instanceof GlobError) return error.fault;
    throw error;
  }
}

/** Whether the text is a well-formed glob: all brackets are closed, and it isn't negated. */
export function isValidGlob(text: string): boolean {
  return parseGlob(text) !== 'malformed';
}

/** Whether the text does not exceed `GLOB_LIMITS`. */
export function isGlobWithinLimits(text: string): boolean {
  return parseGlob(text) !== 'too large';
}

class GlobError extends Error {
  readonly fault: GlobFault;

  constructor(fault: GlobFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Reads from the left to the right and never goes back. */
class GlobParser {
  readonly #glob: string;
  #at = 0;
  #depth = 0;
  #rangeText = 0;

  constructor(glob: string) {
    this.#glob = glob;
  }

  read(): GlobSequence {
    return withFolderItself(this.#sequence('', true));
  }

  /** @param ends the characters that end the sequence. @param opensSegment whether a segment begins with it */
  #sequence(ends: string, opensSegment: boolean): GlobPart[] {
    const parts: GlobPart[] = [];
    let startsSegment = opensSegment;
    while (!this.#isEnd(this.#at, ends, false)) {
      parts.push(this.#part(startsSegment, ends));
      startsSegment = this.#glob[this.#at - 1] === '/';
    }
    return parts;
  }

  #part(startsSegment: boolean, ends: string): GlobPart {
    const char = this.#glob.charAt(this.#at);
    const next = this.#glob[this.#at + 1];
    const times = next === '(' ? TIMES[char] : undefined;
    if (times !== undefined) return this.#group(times, 2, startsSegment);
    switch (char) {
      case '(':
        return this.#group('once', 1, startsSegment);
      case '{':
        return this.#braces(startsSegment);
      case '[':
        return this.#class();
      case '*':
        return this.#stars(startsSegment, ends);
      case '"':
        return this.#quoted();
      case '?':
        this.#at++;
        return { kind: 'one' };
      case ')':
      case ']':
        throw new GlobError('malformed');
    }
    return this.#text(char, next);
  }

  #text(char: string, next: string | undefined): GlobPart {
    if (char === '\\' && next !== undefined) {
      this.#at += 2;
      return literalPart(next);
    }
    // A literal character. A slash is a piece of its own, as the next piece depends on it.
    const ordinary = /[^\\"[\](){}?*+@!,|/]*/y;
    ordinary.lastIndex = this.#at + 1;
    const rest = char === '/' ? '' : (ordinary.exec(this.#glob)?.[0] ?? '');
    this.#at += 1 + rest.length;
    return literalPart(char + rest);
  }

  #stars(startsSegment: boolean, ends: string): GlobPart {
    const start = this.#at;
    while (this.#glob[this.#at] === '*' && this.#glob[this.#at + 1] !== '(') this.#at++;
    const count = this.#at - start;
    const isSegment = startsSegment && this.#isEnd(this.#at, ends, true);
    if (count !== 2 || !isSegment)
      return { kind: 'run', mayBeEmpty: !(startsSegment && this.#isEnd(this.#at, '', true)) };
    while (this.#glob.startsWith('/**', this.#at) && this.#isEnd(this.#at + 3, ends, true)) this.#at += 3;
    if (this.#glob[this.#at] !== '/') return { kind: 'folders' };
    this.#at++;
    return { kind: 'group', times: 'optional', alternatives: [[{ kind: 'folders' }, literalPart('/')]] };
  }

  #quoted(): GlobPart {
    const end = this.#glob.indexOf('"', this.#at + 1);
    const quoted = this.#glob.slice(this.#at + 1, end < 0 ? undefined : end);
    this.#at += quoted.length + (end < 0 ? 1 : 2);
    return literalPart(quoted);
  }

  #group(times: GlobRepetition, opening: number, startsSegment: boolean): GlobPart {
    this.#at += opening;
    return { kind: 'group', times, alternatives: this.#alternatives('|', ')', startsSegment) };
  }

  #braces(startsSegment: boolean): GlobPart {
    const start = ++this.#at;
    const alternatives = this.#alternatives(',', '}', startsSegment);
    if (alternatives.length > 1) return { kind: 'group', times: 'once', alternatives };
    const range = braceRange(this.#glob.slice(start, this.#at - 1));
    // Braces around one thing are themselves.
    if (range === undefined) {
      return {
        kind: 'group',
        times: 'once',
        alternatives: [[literalPart('{'), ...alternatives.flat(), literalPart('}')]],
      };
    }
    if (range === 'too large') throw new GlobError(range);
    this.#rangeText += range.flat().reduce((sum, part) => sum + (part.kind === 'text' ? part.text.length : 1), 0);
    if (this.#rangeText > GLOB_LIMITS.rangeText) throw new GlobError('too large');
    return { kind: 'group', times: 'once', alternatives: range };
  }

  #alternatives(separator: string, closing: string, startsSegment: boolean): GlobSequence[] {
    if (++this.#depth > GLOB_LIMITS.depth) throw new GlobError('too large');
    const alternatives: GlobSequence[] = [];
    do {
      alternatives.push(this.#sequence(separator + closing, startsSegment));
      if (this.#at === this.#glob.length) throw new GlobError('malformed');
    } while (this.#glob[this.#at++] === separator);
    this.#depth--;
    return alternatives;
  }

  #class(): GlobPart {
    const start = this.#at++;
    const negated = '!^'.includes(this.#glob.charAt(this.#at)) && this.#at < this.#glob.length;
    if (negated) this.#at++;
    const ranges: CodeUnitRange[] = [];
    // A `]` that comes first is a member.
    do ranges.push(...this.#members());
    while (this.#glob[this.#at] !== ']');
    const written = this.#glob.slice(start, ++this.#at);
    const part: GlobPart = { kind: 'class', negated, ranges };
    // `[id]` is also a common name of a folder: where nothing in it says that it is a class, it stands for itself, too.
    if (/[-*+?.^${}(|)[\]\\]/.test(written.slice(1, -1))) return part;
    return { kind: 'group', times: 'once', alternatives: [[part], [literalPart(written)]] };
  }

  #members(): readonly CodeUnitRange[] {
    const [whole = '', name = ''] = /^\[:([a-z]{1,9}):\]/.exec(this.#glob.slice(this.#at, this.#at + 13)) ?? [];
    const named = namedCharacterClass(name);
    if (named !== undefined) {
      this.#at += whole.length;
      return named;
    }
    const first = this.#member();
    if (this.#glob[this.#at] !== '-' || this.#glob[this.#at + 1] === ']') return [codeRange(first, first)];
    this.#at++;
    return [codeRange(first, this.#member())];
  }

  #member(): string {
    if (this.#glob[this.#at] === '\\') this.#at++;
    if (this.#at >= this.#glob.length) throw new GlobError('malformed');
    return this.#glob.charAt(this.#at++);
  }

  #isEnd(at: number, ends: string, orSlash: boolean): boolean {
    const char = this.#glob[at];
    return char === undefined || ends.includes(char) || (orSlash && char === '/');
  }
}

/** A folder's name followed by `/**` also matches the folder itself, unless the name ends in a star. */
function withFolderItself(parts: GlobSequence): GlobSequence {
  const last = parts.at(-1);
  if (last?.kind === 'group' && (last.times === 'once' || last.times === 'optional')) {
    return [...parts.slice(0, -1), { ...last, alternatives: last.alternatives.map(withFolderItself) }];
  }
  const [name, slash] = parts.slice(-3);
  const isName = parts.length > 2 && name?.kind !== 'run' && slash?.kind === 'text' && slash.text === '/';
  if (last?.kind !== 'folders' || !isName) return parts;
  return [...parts.slice(0, -2), { kind: 'group', times: 'optional', alternatives: [[slash, last]] }];
}
