import { posix } from 'node:path';
import { isAddon, isCompiledAnywhere, worksWithBoth } from '../musl-packages.ts';
import { pipCall, requirementFiles } from '../package-installs.ts';
import { absolutePath } from '../paths.ts';
import { installersOf, operandsOf, optionValue, toolOf } from '../tools.ts';
import {
  type Artifact,
  type ArtifactReader,
  type BuildCommand,
  hasUnknownOptions,
  type PackageLayout,
} from './artifact.ts';
import { compiledParts } from './compiled-parts.ts';
import { GLIBC_NEEDS } from './glibc-needs.ts';

/** `node_modules`, where an install puts the native parts for the libc that it runs on. */
export const nodePackages: ArtifactReader = {
  programs: installersOf('node'),
  packagesOf: 'node',
  read: (command) => {
    const [program = '', ...rest] = command.words;
    const name = posix.basename(program);
    const [verb = name === 'yarn' ? 'install' : ''] = operandsOf(rest, 'npm');
    const tool = toolOf(name);
    if (tool?.language !== 'node' || tool.installs?.test(verb) !== true) return [];
    // These options install for another platform, or write elsewhere.
    const isOther = rest.some((word) =>
      /^(?:-g|--global|--location=global|--(?:libc|os|cpu|target|package-lock-only).*)$/.test(word),
    );
    if (isOther || /npm_config_(?:libc|platform|arch|target)/i.test([...command.variables.keys()].join(' '))) return [];
    if (hasUnknownOptions(command.words, command.variables)) return [];
    const folder = optionValue(rest, '--prefix', '--cwd', '--dir', '-C') ?? '.';
    const locks = name === 'npm' ? ['package-lock.json', 'npm-shrinkwrap.json'] : [];
    const named = operandsOf(rest, 'npm').slice(1);
    // With names after it, it is less certain what else the folder has.
    const compiled =
      named.length > 0
        ? namedAddons(named)
        : compiledParts(command, { ecosystem: 'npm', names: [], files: ['package.json'], locks });
    // Without compiled parts it works anywhere.
    if (compiled?.length === 0) return [];
    return packages(command, 'node', { path: posix.join(folder, 'node_modules') }, `${name} ${verb}`, compiled);
  },
};

/** Those of the named packages that have compiled parts, as far as one knows: `re2@1.21` is re2. */
function namedAddons(named: readonly string[]): string[] {
  return named.flatMap((text) => {
    const [, name = '', version] = /^(@?[^@]+)(?:@[~^]?(\d[\w.-]*))?/.exec(text) ?? [];
    return isAddon(name) && !worksWithBoth(name, version ?? NEWEST) ? [name] : [];
  });
}

/** Later than all versions. */
const NEWEST = '9999';

/** What pip, uv and the tools of projects install: site-packages, a folder of their own, a virtual environment, a folder of wheels. */
export const pythonPackages: ArtifactReader = {
  programs: ['pip', 'python', 'uv', 'poetry', 'pdm', 'pipenv'],
  mark: /install|wheel|sync/,
  packagesOf: 'python',
  read: (command) => {
    if (hasUnknownOptions(command.words, command.variables)) return [];
    const [first, second] = command.words;
    const compiledOf = (names: readonly string[], files: readonly string[]): readonly string[] | undefined =>
      compiledParts(command, { ecosystem: 'pypi', names, files, locks: [] });
    const project = projectPlace(command);
    if (project !== undefined)
      return packages(command, 'python', project, `${first} ${second}`, compiledOf([], [project.file]));
    const call = pipCall(command.words);
    if (call === undefined) return [];
    const [verb, ...rest] = call.args;
    if (rest.some((word) => /^--(?:platform|only-binary|abi|implementation|dry-run|python-platform)/.test(word)))
      return [];
    const files = requirementFiles(rest);
    // The project alone is likely to have no compiled parts.
    if (verb === 'wheel' && rest.includes('--no-deps') && files.length === 0) return [];
    const place =
      verb === 'wheel' ? { path: wheelFolder(rest) } : verb === 'install' ? installPlace(command, rest) : undefined;
    if (place === undefined) return [];
    const listed = files.map((file) => posix.basename(file));
    const found = packages(
      command,
      'python',
      place,
      `${call.program} ${verb}`,
      compiledOf(operandsOf(rest, 'pip'), listed),
    );
    return verb === 'wheel' ? found.map((one) => ({ ...one, kind: 'wheels', remedy: WHEELS_REMEDY })) : found;
  },
};

/** Where the tools of a project put what it requires, and which of its files says that; undefined where that isn't known. */
function projectPlace(command: BuildCommand): (PackagePlace & { readonly file: string }) | undefined {
  const { words, variables, chain } = command;
  const [tool = '', verb = ''] = words;
  if (!/^(?:install|sync)$/.test(verb)) return undefined;
  const isSet = (name: string): boolean => /^(?:1|true)$/i.test(variables.get(name) ?? '');
  const environment = { path: '.venv', layout: 'environment', file: 'pyproject.toml' } as const;
  if (tool === 'uv')
    return verb === 'sync' ? { ...environment, path: variables.get('UV_PROJECT_ENVIRONMENT') ?? '.venv' } : undefined;
  if (tool === 'pdm') return environment;
  if (tool === 'pipenv') return isSet('PIPENV_VENV_IN_PROJECT') ? { ...environment, file: 'Pipfile' } : undefined;
  if (tool !== 'poetry') return undefined;
  const configures = (pattern: RegExp): boolean =>
    chain.some(({ steps }) => steps.some((step) => step.kind === 'run' && pattern.test(step.text)));
  if (isSet('POETRY_VIRTUALENVS_IN_PROJECT') || configures(/virtualenvs\.in-project true/)) return environment;
  const isOff = variables.get('POETRY_VIRTUALENVS_CREATE') === 'false' || configures(/virtualenvs\.create false/);
  const path = isOff ? sitePackages(command) : undefined;
  return path === undefined ? undefined : { path, file: 'pyproject.toml' };
}

const WHEELS_REMEDY = 'Build them on an image with the same libc.';

function wheelFolder(words: readonly string[]): string {
  return optionValue(words, '-w', '--wheel-dir') ?? '.';
}

/** A folder with packages. */
interface PackagePlace {
  readonly path: string;
  readonly layout?: PackageLayout | undefined;
}

/** Where `pip install` puts what it installs; undefined where that isn't known. */
function installPlace(command: BuildCommand, words: readonly string[]): PackagePlace | undefined {
  const target = optionValue(words, '--target', '-t');
  if (target !== undefined) return { path: target };
  const prefix = optionValue(words, '--prefix');
  if (prefix !== undefined) return { path: prefix, layout: 'versioned' };
  if (optionValue(words, '--root') !== undefined) return undefined;
  if (words.includes('--user')) return { path: '/root/.local', layout: 'versioned' };
  const inVenv = /^(\/.+)\/bin\/[\w.]+$/.exec(command.words[0] ?? '')?.[1];
  const venv = command.variables.get('VIRTUAL_ENV') ?? activated(command) ?? venvOnPath(command) ?? inVenv;
  if (venv !== undefined && !venv.startsWith('/usr')) return { path: venv, layout: 'environment' };
  const path = sitePackages(command);
  return path === undefined ? undefined : { path };
}

/** Where the official image has its packages; undefined where its tag doesn't say the minor version. */
function sitePackages({ official, root }: BuildCommand): string | undefined {
  const version = official === 'python' ? /^3\.\d+/.exec(root?.tag ?? '')?.[0] : undefined;
  return version === undefined ? undefined : `/usr/local/lib/python${version}/site-packages`;
}

/** `. /opt/venv/bin/activate && pip install …` */
function activated({ run }: BuildCommand): string | undefined {
  return /(?:^|\s)(?:\.|source)\s+(\S+)\/bin\/activate/.exec(run.step.text)?.[1];
}

/** A virtual environment whose `bin` is first in PATH, as in `ENV PATH=/opt/venv/bin:$PATH`. */
function venvOnPath({ variables }: BuildCommand): string | undefined {
  return /^"?(\/[^:$]*venv[^:$]*)\/bin:/.exec(variables.get('PATH') ?? '')?.[1];
}

/** @param compiled those with compiled parts; none: they work with any libc */
function packages(
  command: BuildCommand,
  language: 'node' | 'python',
  { path, layout }: PackagePlace,
  shown: string,
  compiled: readonly string[] | undefined,
): Artifact[] {
  const absolute = absolutePath(path, command.folder, command.variables);
  if (absolute === undefined) return [];
  const ecosystem = language === 'node' ? 'npm' : 'pypi';
  return [
    {
      kind: 'packages',
      language,
      path: absolute,
      isFolder: true,
      needs: compiled?.some((name) => isCompiledAnywhere(ecosystem, name)) === true ? GLIBC_NEEDS.libraries : undefined,
      layout,
      compiled,
      hasOtherRuntime: language === 'python' && mayUseOtherPython(command),
      made: { command: shown, line: command.run.step.range.start.line },
      remedy: 'Install them on an image with the same libc.',
      unless: undefined,
    },
  ];
}

/** What brings a Python beside that of the image, names one, or puts it in another place. */
const OTHER_PYTHON =
  /\b(?:uv python|pyenv|deadsnakes|conda|mamba)\b|--python[ =]|UV_PYTHON=|\/usr\/bin\/python|\bln\s[^\n;&|]*python|venv\s[^\n;&|]*--(?:copies|relocatable)/;

function mayUseOtherPython({ chain, variables }: BuildCommand): boolean {
  if (variables.has('UV_PYTHON')) return true;
  return chain.some(({ steps }) => steps.some((step) => step.kind === 'run' && OTHER_PYTHON.test(step.text)));
}
