import type { Span } from '../../model/source-text.ts';
import type { Instruction } from '../syntax/instruction.ts';
import { hasTemplateMark } from '../syntax/template.ts';
import { assignmentWords } from '../syntax/words.ts';
import { expandWord } from './expand-word.ts';
import { ExpansionBudget, ExpansionError } from './expansion-budget.ts';
import { type ArgDefinition, computedFragment, type Fragment, spellOut, type Variable } from './word-fragments.ts';

/**
 * Set by BuildKit from the platform that is built, not by the file.
 * https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope
 */
const AUTOMATIC = /^(?:(?:TARGET|BUILD)(?:(PLATFORM|OS|ARCH)|OSVERSION|VARIANT)|TARGETSTAGE)$/;

const NOTHING: readonly never[] = [];

/** The variables that FROM sees: the ARGs above the first FROM, each default expanded with what is set so far. */
export class ArgScope {
  readonly #variables = new Map<string, Variable>();
  readonly #definitions: ArgDefinition[] = [];
  readonly #buildArgs: ReadonlyMap<string, string>;
  readonly #budget = new ExpansionBudget();

  constructor(buildArgs: ReadonlyMap<string, string>) {
    this.#buildArgs = buildArgs;
  }

  /** Sets what an ARG instruction above the first FROM sets. @returns what BuildKit would refuse, if anything */
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

  /** The fragments of a word that begins at `base` of its line. @throws ExpansionError */
  lex(word: string, base: number, escapeToken: string, lookup: (name: string) => Variable | undefined): Fragment[] {
    const budget = this.#budget;
    return expandWord(word, { base, escape: escapeToken, raw: false, keepUnset: false, lookup, budget });
  }

  lookup(name: string): Variable | undefined {
    const variable = this.#variables.get(name);
    const automatic = variable === undefined ? AUTOMATIC.exec(name) : null;
    if (automatic === null) return variable;
    const neverEmpty = automatic[1] !== undefined;
    return { fragments: [computedFragment('', [], { name, why: 'platform-dependent', neverEmpty })] };
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

  /** @param word `NAME=default` @param equals the place of its `=` within it */
  #setDefault({ line, escape: escapeToken }: Instruction, word: Span, equals: number): string | undefined {
    const name = line.text.slice(word.start, word.start + equals);
    const start = word.start + equals + 1;
    const { uses, lookup } = this.recorder();
    const definition: ArgDefinition = { name, line, at: word.start, uses };
    this.#definitions.push(definition);
    try {
      const fragments = this.lex(line.text.slice(start, word.end), start, escapeToken, lookup);
      const own = fragments.map((fragment) => ({ ...fragment, definition: fragment.definition ?? definition }));
      const empty = { ...computedFragment('', []), start: word.end, end: word.end, definition };
      this.#variables.set(name, { fragments: own.length === 0 ? [empty] : own, definition });
      return undefined;
    } catch (error) {
      if (!(error instanceof ExpansionError)) throw error;
      const text = line.text.slice(start, word.end);
      const fragment = hasTemplateMark(text)
        ? computedFragment(text, [name])
        : computedFragment('', [], { name, why: 'no-value' });
      this.#variables.set(name, { fragments: [fragment] });
      return `ARG ${name}: ${error.message}`;
    }
  }

  #setBuildArg(name: string): void {
    const value = this.#buildArgs.get(name);
    if (value !== undefined && !this.#variables.has(name))
      this.#variables.set(name, { fragments: [computedFragment(value, [])] });
  }
}

/** A word as FROM sees it: its fragments, its value, and the reason why it has none. */
export interface Expansion {
  readonly fragments: readonly Fragment[];
  readonly value: string;
  readonly unknown: Fragment['unknown'];
  /** The ARG defaults that the word itself refers to, each as often as it does. */
  readonly uses: readonly ArgDefinition[];
}

/** Expands a word of an instruction. @throws ExpansionError */
export function expandInArgScope({ line, escape: escapeToken }: Instruction, word: Span, scope: ArgScope): Expansion {
  const { uses, lookup } = scope.recorder();
  // Copies, without the room that an array has which has grown: a file may have very many such words.
  const fragments = scope.lex(line.text.slice(word.start, word.end), word.start, escapeToken, lookup).slice();
  const unknown = fragments.find((fragment) => fragment.unknown !== undefined)?.unknown;
  return { fragments, value: spellOut(fragments), unknown, uses: uses.length === 0 ? NOTHING : uses.slice() };
}
