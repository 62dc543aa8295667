import { assignmentWords } from './quoted-words.ts';
import type { Instruction } from './reader.ts';
import {
  type ArgDefinition,
  computedPiece,
  lexWord,
  type Piece,
  textOf,
  type Variable,
  WordError,
} from './shell-lexer.ts';

/**
 * Set by BuildKit from the platform that is built, not by the file.
 * https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope
 */
const AUTOMATIC = new Set(
  ['PLATFORM', 'OS', 'OSVERSION', 'ARCH', 'VARIANT'].flatMap((part) => [`TARGET${part}`, `BUILD${part}`]),
).add('TARGETSTAGE');

/** The variables that FROM sees: the ARGs above the first FROM, each default expanded with what is set so far. */
export class GlobalScope {
  readonly #variables = new Map<string, Variable>();
  readonly #usedInDefaults = new Set<string>();
  readonly #buildArgs: ReadonlyMap<string, string>;
  readonly #escapeToken: string;

  constructor(escapeToken: string, buildArgs: ReadonlyMap<string, string>) {
    this.#escapeToken = escapeToken;
    this.#buildArgs = buildArgs;
  }

  /** Takes over what an ARG instruction above the first FROM sets. @returns what BuildKit would refuse, if anything. */
  define(instruction: Instruction): string | undefined {
    const { line, args } = instruction;
    let refused: string | undefined;
    for (const word of assignmentWords(line.text, args.start, args.end, this.#escapeToken)) {
      const equals = line.text.indexOf('=', word.start);
      const hasDefault = equals >= 0 && equals < word.end;
      const name = line.text.slice(word.start, hasDefault ? equals : word.end);
      if (name === '') refused = 'ARG names can not be blank';
      else if (hasDefault) refused ??= this.#setDefault({ name, line }, equals + 1, word.end);
      else this.#setBuildArg(name);
    }
    return refused;
  }

  lookup(name: string): Variable | undefined {
    const variable = this.#variables.get(name);
    if (variable !== undefined || !AUTOMATIC.has(name)) return variable;
    return { pieces: [computedPiece('', [], { name, why: 'platform-dependent' })] };
  }

  /** Whether the default of another ARG refers to this one. */
  isUsedInDefault(name: string): boolean {
    return this.#usedInDefaults.has(name);
  }

  #setDefault(definition: ArgDefinition, start: number, end: number): string | undefined {
    const source = definition.line.text.slice(start, end);
    const lookup = (name: string): Variable | undefined => {
      this.#usedInDefaults.add(name);
      return this.lookup(name);
    };
    try {
      const pieces = lexWord(source, { base: start, escape: this.#escapeToken, raw: false, keepUnset: false, lookup });
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
}

/** Expands a word that begins at `base` of its line. @throws WordError */
export function expand(word: string, base: number, scope: GlobalScope, escapeToken: string): Expansion {
  const names = new Set<string>();
  const lookup = (name: string): Variable | undefined => {
    names.add(name);
    return scope.lookup(name);
  };
  const pieces = lexWord(word, { base, escape: escapeToken, raw: false, keepUnset: false, lookup });
  for (const piece of pieces) for (const name of piece.via) names.add(name);
  const unknown = pieces.find((piece) => piece.unknown !== undefined)?.unknown;
  return { pieces, value: textOf(pieces), unknown, names };
}
