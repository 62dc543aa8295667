import type {
  AndOr,
  Command,
  CommandNode,
  CompoundList,
  ParsedScript,
  PipelineNode,
  Redirection,
  Statement,
  Word,
} from 'unbash';
import type { ShellCommand } from '../model/build-stage.ts';
import { isTest, NO_OUTCOME, type Outcome, outcomeOf } from './conditions.ts';
import { bounded, parseScript } from './syntax.ts';
import { assignedValue, assignmentWord, type ShellWord, shellWord, testWords } from './words.ts';
import { nestedScriptOf, skipWrappers } from './wrappers.ts';

/** What a shell script runs. */
export interface ShellReading {
  /**
   * In their order, with or without conditions. The commands of a `$(…)` come before the command that holds it, those of
   * `sh -c` and of a shell's heredoc after it. A command without words only sets the variables of `env`.
   */
  readonly commands: readonly ShellCommand[];
  /** Whether some command may not run although none fails. `|| exit 1` and `|| true` skip no command. */
  readonly isConditional: boolean;
}

/** Scripts in scripts. Deeper ones aren't read, and may hold any condition. Real files have two levels. */
const MAX_DEPTH = 5;
const NO_ENV: ReadonlyMap<string, string> = new Map();
/** Of a command that only opens files. */
const RUNS_NOTHING: Outcome = { ...NO_OUTCOME, isVerdict: true };

interface Heredoc {
  /** Where its lines begin in the script. */
  readonly start: number;
  readonly text: string;
}

/** Collects what the scripts of one syntax tree run. */
export class ScriptReader {
  readonly #commands: ShellCommand[] = [];
  #isConditional = false;
  #depth = 0;
  /** False while reading a text whose substitutions the shell outside has run. */
  #substitutes = true;
  /** Scripts in heredocs of the commands so far whose lines are still to come, in their order. */
  #heredocs: Heredoc[] = [];

  /** @param script undefined where it can't be read */
  read(script: ParsedScript | undefined): ShellReading {
    this.#script(script);
    return { commands: this.#commands, isConditional: this.#isConditional };
  }

  #script(script: ParsedScript | undefined): void {
    if (script === undefined) this.#isConditional = true;
    else this.#list(script);
    this.#readHeredocs(Number.POSITIVE_INFINITY);
  }

  /** @param script is not called where it is too deep */
  #nested(script: () => ParsedScript | undefined, substitutes = true): void {
    if (this.#depth >= MAX_DEPTH) {
      this.#isConditional = true;
      return;
    }
    const outer = { heredocs: this.#heredocs, substitutes: this.#substitutes };
    this.#heredocs = [];
    this.#substitutes = substitutes;
    this.#depth += 1;
    this.#script(script());
    this.#depth -= 1;
    this.#heredocs = outer.heredocs;
    this.#substitutes = outer.substitutes;
  }

  /** @returns whether a command of the list makes it fail */
  #list({ commands }: { readonly commands: readonly Statement[] }): boolean {
    let fails = false;
    for (const { command } of commands) {
      const each = command.type === 'AndOr' ? this.#andOr(command) : this.#pipeline(command);
      fails ||= each.fails;
    }
    return fails;
  }

  #andOr({ commands, operators }: AndOr): Outcome {
    let fails = false;
    let last: readonly string[] = [];
    for (const [index, command] of commands.entries()) {
      const operator = operators[index - 1];
      if (operator === '&&' && isTest(last)) this.#isConditional = true;
      const outcome = this.#pipeline(command);
      if (operator === '||' && !outcome.isVerdict) this.#isConditional = true;
      last = outcome.words;
      fails ||= outcome.fails;
    }
    return { ...NO_OUTCOME, fails };
  }

  /** @returns the words of its last command, and whether its first one is a verdict */
  #pipeline(node: PipelineNode): Outcome {
    if (node.type !== 'Pipeline') return this.#command(node);
    const isTimed = node.prefixes.some(({ type }) => type === 'Time');
    const outcomes = node.commands.map((each, index) => this.#command(each, isTimed && index === 0 ? ['time'] : []));
    const { words } = outcomes.at(-1) ?? NO_OUTCOME;
    return { words, fails: outcomes.some(({ fails }) => fails), isVerdict: outcomes[0]?.isVerdict ?? false };
  }

  /** @param prefix words before those of a simple command */
  #command(node: CommandNode | CompoundList, prefix: readonly string[] = []): Outcome {
    this.#readHeredocs(node.pos);
    switch (node.type) {
      case 'Command':
        return this.#simple(node, prefix);
      case 'Redirected': {
        const outcome = this.#command(node.command);
        for (const each of node.redirects) this.#redirection(each);
        return outcome;
      }
      case 'Subshell':
      case 'BraceGroup':
        return { ...NO_OUTCOME, isVerdict: this.#list(node.body) };
      case 'If':
        return this.#branches(
          [node, ...node.elif].flatMap(({ clause, then }) => [clause, then]).concat(node.else ?? []),
        );
      case 'While':
        return this.#branches([node.clause, node.body]);
      case 'Case':
        this.#word(node.word);
        return this.#branches(node.items.map(({ body }) => body));
      case 'Function':
        this.#isConditional = true;
        this.#command(node.body);
        return NO_OUTCOME;
      case 'Coproc':
        return this.#command(node.body);
      case 'For':
      case 'Select':
        for (const each of node.wordlist ?? []) this.#word(each);
        return { ...NO_OUTCOME, fails: this.#list(node.body) };
      case 'ArithmeticFor':
        return { ...NO_OUTCOME, fails: this.#list(node.body) };
      case 'CompoundList':
        return { ...NO_OUTCOME, fails: this.#list(node) };
      case 'ArithmeticCommand':
        return NO_OUTCOME;
      case 'TestCommand':
        return this.#add(
          testWords(node.expression).map((each) => (typeof each === 'string' ? each : this.#word(each).text)),
          NO_ENV,
        );
    }
  }

  #branches(lists: readonly CompoundList[]): Outcome {
    this.#isConditional = true;
    return { ...NO_OUTCOME, fails: lists.map((each) => this.#list(each)).some(Boolean) };
  }

  #simple(node: Command, prefix: readonly string[]): Outcome {
    const env = new Map<string, string>();
    const words: ShellWord[] = prefix.map((text) => ({ text, substitutions: [] }));
    const heredocs: Heredoc[] = [];
    for (const each of node.prefix) {
      if (each.type === 'Assignment') env.set(each.name, this.#substitute(assignedValue(each)).text);
      else heredocs.push(...this.#redirection(each));
    }
    if (node.name !== undefined) words.push(this.#word(node.name));
    for (const each of node.suffix) {
      if (each.type === 'Word') words.push(this.#word(each));
      else if (each.type === 'Assignment') words.push(this.#substitute(assignmentWord(each)));
      else heredocs.push(...this.#redirection(each));
    }
    if (words.length === prefix.length && env.size === 0) return RUNS_NOTHING;
    const texts = words.map(({ text }) => text);
    const start = skipWrappers(texts, env);
    const outcome = this.#add(texts.slice(start), env);
    const script = nestedScriptOf(outcome.words);
    if (script === 'stdin') this.#heredocs.push(...heredocs);
    const inner = typeof script === 'number' ? words[start + script] : undefined;
    if (inner !== undefined) {
      const substitutes = this.#substitutes && inner.substitutions.length === 0;
      this.#nested(() => parseScript(inner.text), substitutes);
    }
    return outcome;
  }

  #add(words: readonly string[], env: ReadonlyMap<string, string>): Outcome {
    this.#commands.push({ env: env.size === 0 ? NO_ENV : env, words });
    return outcomeOf(words);
  }

  #word(word: Word): ShellWord {
    return this.#substitute(shellWord(word));
  }

  /** Reads the scripts in the word. */
  #substitute(word: ShellWord): ShellWord {
    if (this.#substitutes) for (const each of word.substitutions) this.#nested(() => bounded(each.script));
    return word;
  }

  /** @returns its heredoc, if it is one */
  #redirection(redirection: Redirection): readonly Heredoc[] {
    if (redirection.type === 'HereDoc') return [{ start: redirection.body.pos, text: redirection.body.text }];
    if (redirection.target !== undefined) this.#word(redirection.target);
    return [];
  }

  /** Reads the scripts in the heredocs whose lines come before a place in the script. */
  #readHeredocs(before: number): void {
    const isAbove = this.#heredocs.filter(({ start }) => start < before);
    if (isAbove.length === 0) return;
    this.#heredocs = this.#heredocs.slice(isAbove.length);
    for (const { text } of isAbove) this.#nested(() => parseScript(text));
  }
}
