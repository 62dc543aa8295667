import { posix } from 'node:path';
import type { Requirement } from '../advised-file.ts';
import { flagValue } from './artifact.ts';
import { pipWords, plainWords, pypiName } from './install-words.ts';
import { type CommandScene, expanded, type Variables } from './scenes.ts';

/** What a command installs from PyPI or npm. */
export interface PackageInstall {
  readonly ecosystem: 'pypi' | 'npm';
  /** What it asks for by name: `numpy==2.1`, `sharp@^0.33`. */
  readonly specifiers: readonly string[];
  /** The names of the files that it takes requirements from, without folders. */
  readonly files: readonly string[];
  /** Whether it installs what is for development alone, too. */
  readonly hasDevelopment: boolean;
}

/** What a command installs; undefined for others, and where another index may have builds of its own. */
export function packageInstall(command: CommandScene): PackageInstall | undefined {
  return npmInstall(command) ?? (hasOwnIndex(command) ? undefined : pythonInstall(command));
}

/** The words behind `-r` of pip and its like. */
export function requirementFiles(words: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    const joined = /^(?:--requirements?=|-r=?)(?=.)(.*)$/.exec(word)?.[1];
    return joined ?? (/^(?:-r|--requirements?)$/.test(words[index - 1] ?? '') ? word : []);
  });
}

const INDEX = /^(?:-i|-f|--(?:extra-|default-)?index(?:-url)?|--find-links)(?:=|$)/;
const INDEX_VARIABLES = ['PIP_INDEX_URL', 'PIP_EXTRA_INDEX_URL', 'PIP_FIND_LINKS', 'UV_INDEX', 'UV_INDEX_URL'];

/** PyTorch's own index has nothing for musl. */
const WITHOUT_MUSL = /\/whl\/(?:cpu|cu\d|rocm|torch)|\/\/pypi\.[\w.-]+\/simple/;

function hasOwnIndex({ words, variables }: CommandScene): boolean {
  if (INDEX_VARIABLES.some((name) => variables.has(name))) return true;
  return words.some((word) => INDEX.test(word)) && !words.some((word) => WITHOUT_MUSL.test(word));
}

function pythonInstall(command: CommandScene): PackageInstall | undefined {
  const { words, variables } = command;
  const of = (specifiers: readonly string[], files: readonly string[] = []): PackageInstall => ({
    ecosystem: 'pypi',
    specifiers: specifiers.flatMap((word) => expanded(word, variables) ?? []),
    files: files.map((file) => posix.basename(expanded(file, variables) ?? file)),
    hasDevelopment: false,
  });
  const pip = pipWords(words);
  if (pip !== undefined) {
    const [program = '', verb = '', ...rest] = pip;
    if (program === 'uv pip' && verb === 'sync') return of([], plainWords(rest));
    if (verb !== 'install' && verb !== 'wheel') return undefined;
    const project = rest.some((word) => isProject(word, command)) ? ['pyproject.toml'] : [];
    return of(rest, [...requirementFiles(rest), ...project]);
  }
  const [program = '', verb = '', ...rest] = managerWords(words);
  const isAll = verb === 'install' || verb === 'sync';
  switch (program) {
    case 'poetry':
    case 'pdm':
    case 'uv':
      if (verb === 'add') return of(rest);
      if (!isAll || (program === 'uv' && verb !== 'sync') || isPartly(rest)) return undefined;
      return of([], ['pyproject.toml']);
    case 'pipenv': {
      if (!isAll) return undefined;
      const names = rest.filter((word, index) => !word.startsWith('-') && !rest[index - 1]?.startsWith('-'));
      const files = requirementFiles(rest);
      return of(names, names.length + files.length > 0 ? files : ['Pipfile']);
    }
    default:
      return undefined;
  }
}

/** The program by its name, its verb and the rest, flags in front of the verb behind it. */
function managerWords(words: readonly string[]): readonly string[] {
  const [first = '', flag, module = '', ...rest] = words;
  const isModule = /^python[\d.]*$/.test(posix.basename(first)) && flag === '-m';
  const [program, behind] = isModule ? [module, rest] : [posix.basename(first), words.slice(1)];
  const at = behind.findIndex((word) => !word.startsWith('-'));
  return at < 0 ? [program] : [program, behind[at] ?? '', ...behind.slice(0, at), ...behind.slice(at + 1)];
}

/** `.`, `.[extra]`, `--editable=.`, or the folder where it is run. */
function isProject(word: string, { variables, folder }: CommandScene): boolean {
  const path = expanded(word.replace(/^(?:-e|--editable)=?/, ''), variables)?.replace(/\[[^\]]*\]$/, '');
  return path !== undefined && (/^\.\/?$/.test(path) || (path !== '' && path.replace(/\/$/, '') === folder));
}

/** Some groups without the project's own requirements. */
function isPartly(words: readonly string[]): boolean {
  const only = flagValue(words, '--only');
  if (only !== undefined) return !/(?:^|,)main(?:,|$)/.test(only);
  return words.some((word) => /^--only-(?:root|dev|group)/.test(word));
}

const NPM_INSTALL = /^(?:install|i|in|ins|add|ci|clean-install|ic|install-clean)$/;
/** Nothing is run, or what is installed is for another platform. */
const NPM_OTHER =
  /^--(?:ignore-scripts(?!=false)|package-lock-only|lockfile-only|mode=(?:skip-build|update-lockfile)|libc|os|cpu)/;

function npmInstall({ words, variables }: CommandScene): PackageInstall | undefined {
  const isRunner = /^(?:npx|corepack)$/.test(posix.basename(words[0] ?? ''));
  const own = isRunner ? words.slice(1).filter((word, index) => index > 0 || !word.startsWith('-')) : words;
  const [first = '', ...rest] = own;
  // `pnpm@9`, as npx takes it.
  const program = posix.basename(first).replace(/@.*$/, '');
  if (!/^(?:npm|yarn|pnpm|bun)$/.test(program) || rest.some((word) => NPM_OTHER.test(word))) return undefined;
  if (/^true$/i.test(variables.get('npm_config_ignore_scripts') ?? variables.get('NPM_CONFIG_IGNORE_SCRIPTS') ?? ''))
    return undefined;
  const [verb = program === 'yarn' ? 'install' : '', ...named] = plainWords(rest);
  if (!NPM_INSTALL.test(verb)) return undefined;
  const isGlobal = rest.some((word) => /^(?:-g|--global|--location=global)$/.test(word));
  const names = named.filter((name) => name !== '.' && name !== './');
  return {
    ecosystem: 'npm',
    specifiers: names.flatMap((name) => expanded(name, variables) ?? []),
    // With names behind it, it is less certain what the folder has.
    files: names.length > 0 || isGlobal || verb === 'add' ? [] : ['package.json'],
    hasDevelopment: installsDevelopment(rest, variables),
  };
}

/** https://docs.npmjs.com/cli/commands/npm-ci#omit, and what yarn, pnpm and bun have of it. */
function installsDevelopment(words: readonly string[], variables: Variables): boolean {
  const text = ` ${words.join(' ')} `;
  if (/ --(?:include[= ]dev|(?:production|prod)[= ]false|dev) /.test(text)) return true;
  if (/ (?:--omit[= ]\S*dev\S*|--(?:production|prod)(?:=true)?|-P|-p|--only[= ]prod(?:uction)?) /.test(text))
    return false;
  if (variables.has('NODE_ENV')) return /^(?!prod)./.test(variables.get('NODE_ENV') ?? '');
  return ![...variables].some(([name, value]) => {
    return /^npm_config_(?:production|omit|only)$/i.test(name) && value !== 'false';
  });
}

/** https://packaging.python.org/en/latest/specifications/dependency-specifiers/, as far as what matters here. */
const PYPI = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:$|@|;|(?:===?\s*(\d[\w.]*)(?![\w.*])|[<>=!~]))/;
const NPM = /^((?:@[\w.-]+\/)?[a-z][\w.-]*)(?:@(?:v?(\d+\.\d+\.\d+)|(\S*)))?$/;

/** The lowest version of a range of npm's that has one comparator: `^0.33.4`, `~1.2`, `>=6`, `0.34.x`. */
export function lowestOf(range: string): string | undefined {
  return /^(?:[\^~]|>=)?\s*v?(\d+(?:\.\d+)*)(?:\.[x*])*$/.exec(range.trim())?.[1];
}

/** The package that a specifier asks for, and its version where that is the only one. */
export function specified(
  ecosystem: Requirement['ecosystem'],
  text: string,
): Pick<Requirement, 'name' | 'version' | 'atLeast'> | undefined {
  const [, name, version, range] = (ecosystem === 'pypi' ? PYPI : NPM).exec(text) ?? [];
  if (name === undefined) return undefined;
  if (ecosystem === 'npm') return { name, version, atLeast: range === undefined ? undefined : lowestOf(range) };
  return { name: pypiName(name), version };
}
