import type { ShellCommand } from '../model/build-stage.ts';
import { ShellConditions } from './conditions.ts';
import { type ShellHeredoc, type ShellToken, ShellTokens } from './tokens.ts';
import type { ShellWord } from './word.ts';
import { scriptOf, unwrap } from './wrappers.ts';

/** What a shell script runs. */
export interface ShellReading {
  /**
   * In order, whatever their conditions are: also what `$(…)` in a word runs, in front of the word's own command, and
   * what `sh -c` or a shell's heredoc holds, behind it. One without words does nothing but set the variables of `env`.
   */
  readonly commands: readonly ShellCommand[];
  /** Whether some command may be left out although nothing fails; `|| exit 1` and `|| true` leave out none. */
  readonly isConditional: boolean;
}

/** Scripts in scripts: the innermost of more than that aren't read, and may hold any condition. Real files have two. */
const MAX_DEPTH = 5;
const ASSIGNMENT = /^([A-Za-z_]\w*)(?:\[[^\]]*\])?\+?=/;
const NO_ENV: ReadonlyMap<string, string> = new Map();

/** The commands of a script in the language of a POSIX shell or bash. Reads any text, in time linear to its length. */
export function readShell(script: string): ShellReading {
  const parser = new ShellParser(script, 0, true);
  return parser.run();
}

/** What the words of a list run, which no shell reads: their one command, and behind it what `sh -c` in it holds. */
export function readWords(list: readonly string[]): ShellReading {
  const env = new Map<string, string>();
  const words = list.slice(unwrap(list, env));
  const script = scriptOf(words);
  const inner = typeof script === 'number' ? readShell(words[script] ?? '') : undefined;
  const commands = words.length === 0 ? [] : [{ env, words }, ...(inner?.commands ?? [])];
  return { commands, isConditional: inner?.isConditional ?? false };
}

/** What the next words are. */
type Mode =
  | 'command'
  /** Of `for … in …`, up to the end of its line. */
  | 'list'
  /** Between `case` and `in`. */
  | 'subject'
  /** In front of the `)` of a `case`. */
  | 'pattern'
  /** A function's name. */
  | 'name'
  /** Between `[[` and `]]`, where `&&` and `(` are words. */
  | 'test';

interface PendingHeredoc extends ShellHeredoc {
  readonly isScript: boolean;
}

class ShellParser {
  readonly #tokens: ShellTokens;
  readonly #depth: number;
  /** False: the shell outside has run the substitutions of this text. */
  readonly #substitutes: boolean;
  readonly #commands: ShellCommand[] = [];
  readonly #conditions = new ShellConditions();
  #mode: Mode = 'command';
  #openCases = 0;
  #isPatternStart = false;
  /** Of the command that is being read. */
  #env: Map<string, string> | undefined;
  #words: ShellWord[] = [];
  #heredocs: ShellHeredoc[] = [];
  /** Those whose lines are still to come. */
  #pending: PendingHeredoc[] = [];

  constructor(script: string, depth: number, substitutes: boolean) {
    this.#tokens = new ShellTokens(script);
    this.#depth = depth;
    this.#substitutes = substitutes;
  }

  run(): ShellReading {
    for (let token = this.#tokens.next(); token !== undefined; token = this.#tokens.next()) this.#take(token);
    this.#endCommand();
    this.#conditions.end();
    return { commands: this.#commands, isConditional: this.#conditions.isMet };
  }

  #take(token: ShellToken): void {
    switch (token.kind) {
      case 'word':
        this.#substitutions(token.word);
        this.#word(token.word);
        break;
      case 'redirection':
        this.#substitutions(token.target);
        if (token.heredoc !== undefined) this.#heredocs.push(token.heredoc);
        break;
      case 'operator':
        this.#operator(token.operator);
        if (token.operator === '\n') this.#takeHeredocs();
        break;
    }
  }

  #word(word: ShellWord): void {
    switch (this.#mode) {
      case 'command':
        if (this.#words.length > 0) this.#words.push(word);
        else if (this.#env !== undefined || !this.#keyword(word)) this.#firstWord(word);
        break;
      case 'list':
        break;
      case 'subject':
        if (word.text === 'in') this.#startPattern();
        break;
      case 'pattern':
        if (this.#isPatternStart && isPlain(word, 'esac')) this.#endCase();
        this.#isPatternStart = false;
        break;
      case 'name':
        this.#mode = 'command';
        break;
      case 'test':
        this.#words.push(word);
        if (isPlain(word, ']]')) this.#mode = 'command';
        break;
    }
  }

  #firstWord(word: ShellWord): void {
    const [assigned = '', name = ''] = ASSIGNMENT.exec(word.text) ?? [];
    if (assigned === '' || assigned.length > word.plain) {
      this.#words.push(word);
      return;
    }
    this.#env ??= new Map();
    this.#env.set(name, word.text.slice(assigned.length));
  }

  /** Takes a word that belongs to the shell's grammar. @returns false where it is none */
  #keyword(word: ShellWord): boolean {
    if (word.plain < word.text.length) return false;
    switch (word.text) {
      case 'if':
      case 'elif':
      case 'while':
      case 'until':
        this.#conditions.isMet = true;
        return true;
      case 'then':
      case 'else':
      case 'fi':
      case 'do':
      case 'done':
      case '!':
        return true;
      case 'for':
      case 'select':
      // On a line of its own, below `for x`.
      case 'in':
        this.#mode = 'list';
        return true;
      case 'case':
        this.#conditions.isMet = true;
        this.#openCases += 1;
        this.#mode = 'subject';
        return true;
      case 'esac':
        this.#endCase();
        return true;
      case 'function':
        this.#conditions.isMet = true;
        this.#mode = 'name';
        return true;
      case '{':
        this.#conditions.openGroup();
        return true;
      case '}':
        this.#conditions.closeGroup();
        return true;
      case '[[':
        this.#words.push(word);
        this.#mode = 'test';
        return true;
      default:
        return false;
    }
  }

  #operator(operator: string): void {
    const isEnd = operator === '\n' || operator === ';';
    if (this.#mode === 'pattern') {
      if (operator === ')') this.#mode = 'command';
      return;
    }
    if (this.#mode === 'subject' || this.#mode === 'name') return;
    if (this.#mode === 'list' || this.#mode === 'test') {
      if (isEnd) this.#mode = 'command';
      else if (operator === '(') this.#tokens.skipArithmetic();
      if (!isEnd) return;
    }
    this.#inCommand(operator);
  }

  #inCommand(operator: string): void {
    if (operator === '(') {
      this.#bracket();
      return;
    }
    this.#endCommand();
    this.#conditions.operator(operator);
    if (operator === ')') this.#conditions.closeGroup();
    const endsCase = operator === ';;' || operator === ';&' || operator === ';;&';
    if (endsCase && this.#openCases > 0) this.#startPattern();
  }

  #bracket(): void {
    const isFunction = this.#words.length === 1 && this.#tokens.skipIf(')');
    if (isFunction) {
      this.#words = [];
      this.#conditions.isMet = true;
      return;
    }
    this.#endCommand();
    if (!this.#tokens.skipArithmetic()) this.#conditions.openGroup();
  }

  #startPattern(): void {
    this.#mode = 'pattern';
    this.#isPatternStart = true;
  }

  #endCase(): void {
    this.#openCases = Math.max(this.#openCases - 1, 0);
    this.#mode = 'command';
  }

  /** A simple command has ended: it counts, and so does the script that it runs. */
  #endCommand(): void {
    const [words, assigned] = [this.#words, this.#env];
    const heredocs = this.#heredocs;
    this.#words = [];
    this.#env = undefined;
    if (heredocs.length > 0) this.#heredocs = [];
    if (words.length === 0 && assigned === undefined) {
      for (const heredoc of heredocs) this.#pending.push({ ...heredoc, isScript: false });
      return;
    }
    const texts = words.map(({ text }) => text);
    const env = assigned ?? new Map<string, string>();
    const start = unwrap(texts, env);
    const command = texts.slice(start);
    this.#commands.push({ env: env.size === 0 ? NO_ENV : env, words: command });
    this.#conditions.command(command);
    const script = scriptOf(command);
    for (const heredoc of heredocs) this.#pending.push({ ...heredoc, isScript: script === 'stdin' });
    const inner = typeof script === 'number' ? words[start + script] : undefined;
    if (inner !== undefined) this.#nested(inner.text, this.#substitutes && inner.scripts.length === 0);
  }

  #takeHeredocs(): void {
    for (const heredoc of this.#heredocs) this.#pending.push({ ...heredoc, isScript: false });
    this.#heredocs = [];
    const pending = this.#pending;
    if (pending.length === 0) return;
    this.#pending = [];
    for (const heredoc of pending) {
      const lines = this.#tokens.takeHeredoc(heredoc);
      if (heredoc.isScript) this.#nested(lines, true);
    }
  }

  #substitutions(word: ShellWord): void {
    if (this.#substitutes) for (const script of word.scripts) this.#nested(script, true);
  }

  #nested(script: string, substitutes: boolean): void {
    if (this.#depth >= MAX_DEPTH) {
      this.#conditions.isMet = true;
      return;
    }
    const { commands, isConditional } = new ShellParser(script, this.#depth + 1, substitutes).run();
    for (const command of commands) this.#commands.push(command);
    this.#conditions.isMet ||= isConditional;
  }
}

function isPlain(word: ShellWord, text: string): boolean {
  return word.text === text && word.plain === text.length;
}
