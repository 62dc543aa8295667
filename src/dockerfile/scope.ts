import type { Span } from '../model/source-text.ts';
import { LinkBudget, lexWord, WordError } from './docker-word.ts';
import type { Instruction } from './instruction.ts';
import { type ArgDefinition, computedPiece, type Piece, textOf, type Variable } from './pieces.ts';
import { TEMPLATE } from './template.ts';
import { assignmentWords } from './words.ts';

/**
 * Set by BuildKit from the platform that is built, not by the file.
 * https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope
 */
const AUTOMATIC = /^(?:(?:TARGET|BUILD)(?:(PLATFORM|OS|ARCH)|OSVERSION|VARIANT)|TARGETSTAGE)$/;

const NOTHING: readonly never[] = [];

/** The variables that FROM sees: the ARGs above the first FROM, each default expanded with what is set so far. */
export class GlobalScope {
  readonly #variables = new Map<string, Variable>();
  readonly #definitions: ArgDefinition[] = [];
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
      else if (hasDefault) refused ??= this.#setDefault(instruction, word, equals);
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

  /** A look-up that notes which defaults were asked for. */
  recorder(): { readonly uses: readonly ArgDefinition[]; readonly lookup: (name: string) => Variable | undefined } {
    const uses: ArgDefinition[] = [];
    const lookup = (name: string): Variable | undefined => {
      const variable = this.lookup(name);
      if (variable?.definition !== undefined) uses.push(variable.definition);
      return variable;
    };
    return { uses, lookup };
  }

  /** Every default in the file, in order, also those that a later one replaces. */
  get definitions(): readonly ArgDefinition[] {
    return this.#definitions;
  }

  /** The names with more than one default. */
  repeated(): ReadonlySet<string> {
    const seen = new Set<string>();
    return new Set(this.#definitions.flatMap(({ name }) => (seen.size === seen.add(name).size ? [name] : [])));
  }

  /** @param word `NAME=default`, and where its `=` stands in it */
  #setDefault({ line, escape: escapeToken }: Instruction, word: Span, equals: number): string | undefined {
    const name = line.text.slice(word.start, word.start + equals);
    const start = word.start + equals + 1;
    const { uses, lookup } = this.recorder();
    const definition: ArgDefinition = { name, line, at: word.start, uses };
    this.#definitions.push(definition);
    try {
      const pieces = this.lex(line.text.slice(start, word.end), start, escapeToken, lookup);
      const own = pieces.map((piece) => ({ ...piece, definition: piece.definition ?? definition }));
      const empty = { ...computedPiece('', []), start: word.end, end: word.end, definition };
      this.#variables.set(name, { pieces: own.length === 0 ? [empty] : own, definition });
      return undefined;
    } catch (error) {
      if (!(error instanceof WordError)) throw error;
      const text = line.text.slice(start, word.end);
      const piece = TEMPLATE.test(text)
        ? computedPiece(text, [name])
        : computedPiece('', [], { name, why: 'no-value' });
      this.#variables.set(name, { pieces: [piece] });
      return `ARG ${name}: ${error.message}`;
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
  /** The ARG defaults that the word itself refers to, each as often as it does. */
  readonly uses: readonly ArgDefinition[];
}

/** Expands a word of an instruction. @throws WordError */
export function expand({ line, escape: escapeToken }: Instruction, word: Span, scope: GlobalScope): Expansion {
  const { uses, lookup } = scope.recorder();
  // Copies, without the room that an array has which has grown: a file may have very many such words.
  const pieces = scope.lex(line.text.slice(word.start, word.end), word.start, escapeToken, lookup).slice();
  const unknown = pieces.find((piece) => piece.unknown !== undefined)?.unknown;
  return { pieces, value: textOf(pieces), unknown, uses: uses.length === 0 ? NOTHING : uses.slice() };
}
