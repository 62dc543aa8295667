import { posix } from 'node:path';
import { DOTNET_SDK, DOTNET_SDK_VERBS, PROGRAM_NAMES, type ProgramName } from '../../bases/index.ts';
import type { RunStep, ShellCommand, StartStep, Step } from '../../model/build-stage.ts';
import { pipCall } from './package-installs.ts';

/** A program that an instruction needs. */
export interface ProgramUse {
  readonly program: ProgramName;
  /** For a sentence, after the instruction's name: `calls`, `starts`, `is`. */
  readonly verb: string;
  /** What it calls: `git`, `./mvnw, which needs a JDK`. */
  readonly object: string;
  /** It is called whatever else happens, and the instruction fails without it. */
  readonly isCertain: boolean;
  /** Of a compiler that no command calls by its name: what else is needed. */
  readonly build?: BuildNeeds;
}

/** What is needed to compile a package. */
export interface BuildNeeds {
  /** Debian's packages for the build. */
  readonly headers: readonly string[];
  /** Debian's packages where the result runs. */
  readonly libraries: readonly string[];
  /** Packages that come built. */
  readonly instead: readonly string[];
}

/** The programs that commands call under their own names. */
const CALLED: ReadonlySet<string> = new Set(PROGRAM_NAMES);
/** Where systems have their programs; elsewhere a file of that name is another one. */
const SYSTEM_FOLDER = /^\/(?:usr\/)?s?bin$/;

/** The program of the table that a word calls: `python3` for `/usr/bin/python3.12`. */
function programAt(word: string): ProgramName | undefined {
  const folder = posix.dirname(word);
  if (word.includes('/') && !SYSTEM_FOLDER.test(folder)) return undefined;
  const name = posix.basename(word).replace(/^(python|pip)3\.[\d.]+$/, '$13');
  return CALLED.has(name) ? (name as ProgramName) : undefined;
}

/** What the commands of a RUN need, each with the index of its command; none for a program that the script asks for first. */
export function runUses(step: RunStep): ReadonlyMap<number, ProgramUse> {
  return commandUses(step, step.text);
}

function commandUses({ commands, isConditional }: Script, text: string): ReadonlyMap<number, ProgramUse> {
  const uses = new Map<number, ProgramUse>();
  let asked: ReadonlySet<string> | undefined;
  let forgiven: ReadonlySet<string> | undefined;
  for (const [index, { words }] of commands.entries()) {
    const program = neededProgram(words);
    if (program === undefined) continue;
    asked ??= askedPrograms(commands);
    if (asked.has(program.program)) continue;
    forgiven ??= forgivenWords(text);
    const isCertain = program.isCertain && !isConditional && !forgiven.has(words[0] ?? '');
    uses.set(index, { ...program, isCertain });
  }
  return uses;
}

type Script = Pick<RunStep, 'commands' | 'isConditional'>;

/** The program that a heredoc names in its first line. */
export function interpreterOf({ form, text }: RunStep): ProgramUse | undefined {
  const isBash = form === 'shell' && /^#!\s*(?:\/usr)?\/bin\/(?:env\s+)?bash\b/.test(text);
  return isBash ? { program: 'bash', verb: 'starts', object: '/bin/bash', isCertain: true } : undefined;
}

/** `sudo`, which isn't among the words of commands; undefined where the script names it in another way first. */
export function sudoUse({ form, text, isConditional }: RunStep): ProgramUse | undefined {
  const before = form === 'shell' ? /^(.*?)(?<![\w./-])sudo\s/s.exec(text)?.[1] : undefined;
  if (before === undefined || !/(?:^|[;&|({\n])\s*$/.test(before) || /\bsudo\b/.test(before)) return undefined;
  return { program: 'sudo', verb: 'calls', object: 'sudo', isCertain: !isConditional };
}

/** What SHELL needs, as far as an instruction below it uses that shell. */
export function shellUse(words: readonly string[], below: readonly Step[]): ProgramUse | undefined {
  const [shell = ''] = words;
  const end = below.findIndex(({ kind }) => kind === 'shell');
  const used = (end < 0 ? below : below.slice(0, end)).some((step) => 'form' in step && step.form === 'shell');
  return used && programAt(shell) === 'bash'
    ? { program: 'bash', verb: 'is', object: shell, isCertain: true }
    : undefined;
}

/** Programs that start the program after them. */
const INIT = /^(?:\/.*\/)?(?:tini|dumb-init)$/;

/** What a CMD, ENTRYPOINT or HEALTHCHECK needs. */
export function startUses({ commands, isConditional, form, words: [first = ''] }: StartStep): ProgramUse[] {
  const started = commands.map(({ env, words }) => ({ env, words: withoutInit(words) }));
  const uses = commandUses({ commands: started, isConditional }, '');
  const program = form === 'exec' && STARTERS.test(first) ? programAt(first) : undefined;
  const starter: ProgramUse[] =
    program === undefined ? [] : [{ program, verb: 'starts', object: first, isCertain: true }];
  return [...starter, ...[...uses.values()].map((use) => ({ ...use, verb: 'starts' }))];
}

/** Those, and the ones that start it as another user: they aren't among the words of commands. */
const STARTERS = /(?:^|\/)(?:tini|dumb-init|gosu|su-exec)$/;

function withoutInit(words: readonly string[]): readonly string[] {
  const isInit = INIT.test(words[0] ?? '');
  return isInit ? words.slice(words.findIndex((word, index) => index > 0 && !word.startsWith('-'))) : words;
}

/** Its scripts need a compiler for Java, and get the rest themselves. */
const WRAPPER = /(?:^|\/)(?:mvnw|gradlew)$/;
const FROM_GIT = /(?:^|@\s*)git\+(?:https?|ssh|git|file):/;

function neededProgram(words: readonly string[]): ProgramUse | undefined {
  const [first = '', second = ''] = words;
  const name = programAt(first);
  const isScript = /^(?:(?:\/usr)?\/bin\/)?(?:ba)?sh$/.test(first) && WRAPPER.test(second);
  if (WRAPPER.test(first) || isScript) {
    const shown = isScript ? second : first;
    return { program: 'javac', verb: 'calls', object: `${shown}, which needs a JDK`, isCertain: false };
  }
  if (name === 'dotnet' && DOTNET_SDK_VERBS.test(second)) {
    return { program: DOTNET_SDK, verb: 'calls', object: `${first} ${second}`, isCertain: true };
  }
  const isInstall = pipCall(words)?.args[0] === 'install' || name === 'npm' || name === 'yarn' || name === 'pnpm';
  if (isInstall && words.some((word) => FROM_GIT.test(word))) {
    return { program: 'git', verb: 'installs from', object: 'a git repository, which needs git', isCertain: true };
  }
  return name && { program: name, verb: 'calls', object: first, isCertain: true };
}

const QUESTION = /^(?:which|command|type|hash|\[|\[\[|test|whereis)$/;

/** The programs whose presence the commands ask for: `command -v git`, `[ -x /usr/bin/git ]`. */
function askedPrograms(commands: readonly ShellCommand[]): ReadonlySet<string> {
  const questions = commands.filter(({ words: [name = ''] }) => QUESTION.test(name));
  return new Set(questions.flatMap(({ words }) => words.map((word) => programAt(word) ?? '')));
}

const FORGIVES = /\|\|\s*(?:true|:|echo|printf|exit 0|return 0)(?![\w.-])/;

/** The words whose command may fail, as in `git x || true`. */
function forgivenWords(text: string): ReadonlySet<string> {
  const isLenient = /\bset\s+\+\w*e/.test(text);
  const parts = text.split(/[;\n]/).filter((part) => isLenient || FORGIVES.test(part));
  return new Set(parts.flatMap((part) => part.split(/[\s"'`$(){}|&]+/)));
}
