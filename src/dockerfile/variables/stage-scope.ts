import type { Instruction } from '../syntax/instruction.ts';
import { assignmentWords } from '../syntax/words.ts';
import type { ArgScope } from './arg-scope.ts';
import { expandWord } from './expand-word.ts';
import { type ExpansionBudget, ExpansionError } from './expansion-budget.ts';
import { computedFragment, spellOut, type Variable } from './word-fragments.ts';

/** Stages on stages that a look-up goes throughVariable, so that time stays linear in a file of very many. */
const MAX_INHERITED = 50;

/** What a file's stages have in common. */
export interface FileScope {
  readonly global: ArgScope;
  readonly buildArgs: ReadonlyMap<string, string>;
  readonly budget: ExpansionBudget;
}

/** The variables of a build stage, as far as the file says what they are: not those of its base image. */
export class StageScope {
  /** The words of the last SHELL. */
  shell: readonly string[] | undefined;
  readonly #variables = new Map<string, Variable>();
  readonly #file: FileScope;
  readonly #base: StageScope | undefined;
  readonly #height: number;

  /** @param base the stage's own base, where that is a stage: all of its variables are inherited */
  constructor(file: FileScope, base: StageScope | undefined) {
    this.#file = file;
    const height = base === undefined ? 0 : base.#height + 1;
    const isTooHigh = height > MAX_INHERITED;
    this.#base = isTooHigh ? undefined : base;
    this.#height = isTooHigh ? 0 : height;
    this.shell = base?.shell;
  }

  /** A word without its quotes and with the values of its variables; what has no value here stays as written. */
  expand(word: string, escapeToken: string): string {
    if (!/["'$\\`]/.test(word)) return word;
    const lookup = (name: string): Variable | undefined => this.#lookup(name);
    const { budget } = this.#file;
    try {
      return spellOut(expandWord(word, { base: 0, escape: escapeToken, raw: false, keepUnset: true, lookup, budget }));
    } catch (error) {
      if (error instanceof ExpansionError) return word;
      throw error;
    }
  }

  /** Sets what an ENV sets. All of its values see the variables as they were before it. */
  setEnv(instruction: Instruction): Map<string, string> {
    const values = new Map(
      envPairs(instruction).map(([name, value]) => [
        this.expand(name, instruction.escape),
        this.expand(value, instruction.escape),
      ]),
    );
    for (const [name, value] of values) this.#set(name, value);
    return values;
  }

  /** Sets what an ARG inside the stage sets: its default, or that of the ARG above all stages. */
  setArgs(instruction: Instruction): Map<string, string | undefined> {
    const values = new Map<string, string | undefined>();
    for (const word of wordsOf(instruction)) {
      const [name, written] = split(word);
      const value = written === undefined ? this.#globalValue(name) : this.expand(written, instruction.escape);
      values.set(name, value);
      if (value !== undefined) this.#set(name, value);
    }
    return values;
  }

  #globalValue(name: string): string | undefined {
    const variable = this.#file.global.lookup(name);
    if (variable === undefined) return this.#file.buildArgs.get(name);
    return variable.fragments.some(({ unknown }) => unknown !== undefined) ? undefined : spellOut(variable.fragments);
  }

  #set(name: string, value: string): void {
    this.#variables.set(name, { fragments: [computedFragment(value, [])] });
  }

  #lookup(name: string): Variable | undefined {
    const own = this.#variables.get(name);
    return own === undefined && this.#base !== undefined ? this.#base.#lookup(name) : own;
  }
}

/** `ENV a=b c=d`, or the old `ENV a b`, where all after the name is the value. */
function envPairs(instruction: Instruction): [string, string][] {
  const words = wordsOf(instruction);
  if (words[0]?.includes('=') === true) {
    return words.filter((word) => word.includes('=')).map((word) => split(word) as [string, string]);
  }
  const { line, args } = instruction;
  const [, name = '', value = ''] = /^(\S+)\s+([\s\S]*)$/.exec(line.text.slice(args.start, args.end)) ?? [];
  return name === '' ? [] : [[name, value]];
}

function wordsOf({ line, args, escape: escapeToken }: Instruction): string[] {
  const words = assignmentWords(line.text, args.start, args.end, escapeToken);
  return Array.from(words, ({ start, end }) => line.text.slice(start, end));
}

function split(word: string): [string, string | undefined] {
  const equals = word.indexOf('=');
  return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}
