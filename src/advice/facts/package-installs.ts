import { posix } from 'node:path';
import type { Requirement } from '../project/required-packages.ts';
import { lowestOf, pypiName } from '../project/versions.ts';
import { expanded, type Variables } from './paths.ts';
import type { StageCommand } from './stage-steps.ts';
import { operandsOf, optionValue, programName, toolOf, verbFirst, withoutModuleRunner } from './tools.ts';

/** An install from PyPI or npm. */
export interface PackageInstall {
  readonly ecosystem: 'pypi' | 'npm';
  /** What it names: `numpy==2.1`, `sharp@^0.33`. */
  readonly specifiers: readonly string[];
  /** The names of the files that it takes requirements from, without folders. */
  readonly files: readonly string[];
  /** Whether it installs what is for development only, too. */
  readonly hasDevelopment: boolean;
}

/** What a command installs; undefined for others, and where another index may have builds of its own. */
export function packageInstall(command: StageCommand): PackageInstall | undefined {
  return npmInstall(command) ?? (hasOwnIndex(command) ? undefined : pythonInstall(command));
}

/** `install x` of `pip install x`, `python -m pip install x` and `uv pip install x`; undefined for other commands. */
export function pipCall(words: readonly string[]): { program: 'pip' | 'uv pip'; args: readonly string[] } | undefined {
  const [first = '', ...rest] = withoutModuleRunner(words);
  if (programName(first) === 'pip') return { program: 'pip', args: verbFirst(rest) };
  if (posix.basename(first) === 'uv' && rest[0] === 'pip') return { program: 'uv pip', args: verbFirst(rest.slice(1)) };
  return undefined;
}

/** The files that `-r` of pip and its like name. */
export function requirementFiles(words: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    const joined = /^(?:--requirements?=|-r=?)(?=.)(.*)$/.exec(word)?.[1];
    return joined ?? (/^(?:-r|--requirements?)$/.test(words[index - 1] ?? '') ? word : []);
  });
}

const INDEX = /^(?:-i|-f|--(?:extra-|default-)?index(?:-url)?|--find-links)(?:=|$)/;
const INDEX_VARIABLES = ['PIP_INDEX_URL', 'PIP_EXTRA_INDEX_URL', 'PIP_FIND_LINKS', 'UV_INDEX', 'UV_INDEX_URL'];

/** PyTorch's own index has no builds for musl; PyPI is the default. */
const WITHOUT_MUSL = /\/whl\/(?:cpu|cu\d|rocm|torch)|\/\/pypi\.[\w.-]+\/simple/;

function hasOwnIndex({ words, variables }: StageCommand): boolean {
  if (INDEX_VARIABLES.some((name) => variables.has(name))) return true;
  return words.some((word) => INDEX.test(word)) && !words.some((word) => WITHOUT_MUSL.test(word));
}

function pythonInstall(command: StageCommand): PackageInstall | undefined {
  const { words, variables } = command;
  const of = (specifiers: readonly string[], files: readonly string[] = []): PackageInstall => ({
    ecosystem: 'pypi',
    specifiers: specifiers.flatMap((word) => expanded(word, variables) ?? []),
    files: files.map((file) => posix.basename(expanded(file, variables) ?? file)),
    hasDevelopment: false,
  });
  const pip = pipCall(words);
  if (pip !== undefined) {
    const [verb = '', ...rest] = pip.args;
    if (pip.program === 'uv pip' && verb === 'sync') return of([], operandsOf(rest, 'pip'));
    if (toolOf('pip')?.installs?.test(verb) !== true) return undefined;
    const project = rest.some((word) => isProject(word, command)) ? ['pyproject.toml'] : [];
    return of(rest, [...requirementFiles(rest), ...project]);
  }
  const [first = '', ...args] = withoutModuleRunner(words);
  const program = posix.basename(first);
  const [verb = '', ...rest] = verbFirst(args);
  if (!/^(?:poetry|pdm|uv|pipenv)$/.test(program) || toolOf(program)?.installs?.test(verb) !== true) return undefined;
  if (program !== 'pipenv') return verb === 'add' ? of(rest) : isPartly(rest) ? undefined : of([], ['pyproject.toml']);
  const names = rest.filter((word, index) => !word.startsWith('-') && !rest[index - 1]?.startsWith('-'));
  const files = requirementFiles(rest);
  return of(names, names.length + files.length > 0 ? files : ['Pipfile']);
}

/** `.`, `.[extra]`, `--editable=.`, or the folder where it runs. */
function isProject(word: string, { variables, folder }: StageCommand): boolean {
  const path = expanded(word.replace(/^(?:-e|--editable)=?/, ''), variables)?.replace(/\[[^\]]*\]$/, '');
  return path !== undefined && (/^\.\/?$/.test(path) || (path !== '' && path.replace(/\/$/, '') === folder));
}

/** Whether it installs some groups without the project's own requirements. */
function isPartly(words: readonly string[]): boolean {
  const only = optionValue(words, '--only');
  if (only !== undefined) return !/(?:^|,)main(?:,|$)/.test(only);
  return words.some((word) => /^--only-(?:root|dev|group)/.test(word));
}

/** It runs no install scripts, installs nothing, or installs for another platform. */
const NPM_OTHER =
  /^--(?:ignore-scripts(?!=false)|package-lock-only|lockfile-only|mode=(?:skip-build|update-lockfile)|libc|os|cpu)/;

function npmInstall({ words, variables }: StageCommand): PackageInstall | undefined {
  const isRunner = /^(?:npx|corepack)$/.test(posix.basename(words[0] ?? ''));
  const own = isRunner ? words.slice(1).filter((word, index) => index > 0 || !word.startsWith('-')) : words;
  const [first = '', ...rest] = own;
  // `pnpm@9`, as npx takes it.
  const program = posix.basename(first).replace(/@.*$/, '');
  const tool = toolOf(program);
  if (tool?.language !== 'node' || rest.some((word) => NPM_OTHER.test(word))) return undefined;
  if (/^true$/i.test(variables.get('npm_config_ignore_scripts') ?? variables.get('NPM_CONFIG_IGNORE_SCRIPTS') ?? ''))
    return undefined;
  const [verb = program === 'yarn' ? 'install' : '', ...named] = operandsOf(rest, 'npm');
  if (tool.installs?.test(verb) !== true) return undefined;
  const isGlobal = rest.some((word) => /^(?:-g|--global|--location=global)$/.test(word));
  const names = named.filter((name) => name !== '.' && name !== './');
  return {
    ecosystem: 'npm',
    specifiers: names.flatMap((name) => expanded(name, variables) ?? []),
    // With names after it, it is less certain what the folder has.
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

/** The package that a specifier names, and its version where only one fits. */
export function parseSpecifier(
  ecosystem: Requirement['ecosystem'],
  text: string,
): Pick<Requirement, 'name' | 'version' | 'atLeast'> | undefined {
  const [, name, version, range] = (ecosystem === 'pypi' ? PYPI : NPM).exec(text) ?? [];
  if (name === undefined) return undefined;
  if (ecosystem === 'npm') return { name, version, atLeast: range === undefined ? undefined : lowestOf(range) };
  return { name: pypiName(name), version };
}
