import type { Span } from '../../model/source-text.ts';
import { type ArgDefinition, computedPiece, NO_NAMES, type Piece, textOf, type Variable } from './pieces.ts';
import { assignmentWords } from './quoted-words.ts';
import type { Instruction } from './reader.ts';
import { LinkBudget, lexWord, WordError } from './shell-lexer.ts';

/**
 * Set by BuildKit from the platform that is built, not by the file.
 * https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope
 */
const AUTOMATIC = /^(?:(?:TARGET|BUILD)(?:(PLATFORM|OS|ARCH)|OSVERSION|VARIANT)|TARGETSTAGE)$/;

/** The variables that FROM sees: the ARGs above the first FROM, each default expanded with what is set so far. */
export class GlobalScope {
  readonly #variables = new Map<string, Variable>();
  readonly #usedInDefaults = new Set<string>();
  readonly #buildArgs: ReadonlyMap<string, string>;
  readonly #budget = new LinkBudget();

  constructor(buildArgs: ReadonlyMap<string, string>) {
    this.#buildArgs = buildArgs;
  }

  /** Takes over what an ARG instruction above the first FROM sets. @returns what BuildKit would refuse, if anything. */
  define(instruction: Instruction): string | undefined {
    const { line, args, escape: escapeToken } = instruction;
    let refused: string | undefined;
    for (const word of assignmentWords(line.text, args.start, args.end, escapeToken)) {
      // Not in the line itself: each word of a long line without any `=` would search all of the rest.
      const text = line.text.slice(word.start, word.end);
      const equals = text.indexOf('=');
      const hasDefault = equals >= 0;
      const name = hasDefault ? text.slice(0, equals) : text;
      if (name === '') refused = 'ARG names can not be blank';
      else if (hasDefault) refused ??= this.#setDefault({ name, line }, word.start + equals + 1, word.end, escapeToken);
      else this.#setBuildArg(name);
    }
    return refused;
  }

  /** The pieces of a word that begins at `base` of its line. @throws WordError */
  lex(word: string, base: number, escapeToken: string, lookup: (name: string) => Variable | undefined): Piece[] {
    const budget = this.#budget;
    return lexWord(word, { base, escape: escapeToken, raw: false, keepUnset: false, lookup, budget });
  }

  lookup(name: string): Variable | undefined {
    const variable = this.#variables.get(name);
    const automatic = variable === undefined ? AUTOMATIC.exec(name) : null;
    if (automatic === null) return variable;
    const neverEmpty = automatic[1] !== undefined;
    return { pieces: [computedPiece('', [], { name, why: 'platform-dependent', neverEmpty })] };
  }

  /** Whether the default of another ARG refers to this one. */
  isUsedInDefault(name: string): boolean {
    return this.#usedInDefaults.has(name);
  }

  #setDefault(definition: ArgDefinition, start: number, end: number, escapeToken: string): string | undefined {
    const source = definition.line.text.slice(start, end);
    const lookup = (name: string): Variable | undefined => {
      this.#usedInDefaults.add(name);
      return this.lookup(name);
    };
    try {
      const pieces = this.lex(source, start, escapeToken, lookup);
      const own = pieces.map((piece) => ({ ...piece, definition: piece.definition ?? definition }));
      const empty = { ...computedPiece('', []), start: end, end, definition };
      this.#variables.set(definition.name, { pieces: own.length === 0 ? [empty] : own });
      return undefined;
    } catch (error) {
      if (!(error instanceof WordError)) throw error;
      this.#variables.set(definition.name, {
        pieces: [computedPiece('', [], { name: definition.name, why: 'no-value' })],
      });
      return `ARG ${definition.name}: ${error.message}`;
    }
  }

  #setBuildArg(name: string): void {
    const value = this.#buildArgs.get(name);
    if (value !== undefined && !this.#variables.has(name))
      this.#variables.set(name, { pieces: [computedPiece(value, [])] });
  }
}

/** A word as FROM sees it: its pieces, its value, and the reason why it has none. */
export interface Expansion {
  readonly pieces: readonly Piece[];
  readonly value: string;
  readonly unknown: Piece['unknown'];
  /** The names of all variables in it. */
  readonly names: ReadonlySet<string>;
  /** Those that the word itself names more than once. */
  readonly repeated: ReadonlySet<string>;
}

/** Expands a word of an instruction. @throws WordError */
export function expand({ line, escape: escapeToken }: Instruction, word: Span, scope: GlobalScope): Expansion {
  const names = new Set<string>();
  const repeated = new Set<string>();
  const lookup = (name: string): Variable | undefined => {
    if (names.has(name)) repeated.add(name);
    names.add(name);
    return scope.lookup(name);
  };
  // A copy, without the room that an array has which has grown: a file may have very many such words.
  const pieces = scope.lex(line.text.slice(word.start, word.end), word.start, escapeToken, lookup).slice();
  for (const piece of pieces) for (const name of piece.via) names.add(name);
  const unknown = pieces.find((piece) => piece.unknown !== undefined)?.unknown;
  return {
    pieces,
    value: textOf(pieces),
    unknown,
    names: names.size === 0 ? NO_NAMES : names,
    repeated: repeated.size === 0 ? NO_NAMES : repeated,
  };
}
