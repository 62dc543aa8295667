import { posix } from 'node:path';
import { type Artifact, type ArtifactReader, type BuildCommand, flagValue, hasUnknownFlags } from './artifact.ts';
import { isPure } from './pure-packages.ts';
import { absolutePath } from './scenes.ts';

/** `node_modules`, where an install puts the native parts for the libc that it runs on. */
export const nodePackages: ArtifactReader = (command) => {
  const [program = '', ...rest] = command.words;
  const name = posix.basename(program);
  const [verb = name === 'yarn' ? 'install' : ''] = plainWords(rest);
  if (!/^(?:npm|yarn|pnpm|bun)$/.test(name) || !/^(?:ci|clean-install|install|i)$/.test(verb)) return [];
  // Flags choose another platform's packages, or write something else.
  const isOther = rest.some((word) =>
    /^(?:-g|--global|--location=global|--(?:libc|os|cpu|target|package-lock-only).*)$/.test(word),
  );
  if (isOther || /npm_config_(?:libc|platform|arch|target)/i.test([...command.variables.keys()].join(' '))) return [];
  // With names behind it, it adds a tool to what the folder has; then it is less certain what is installed there.
  if (hasUnknownFlags(command) || plainWords(rest).length > 1) return [];
  const folder = flagValue(rest, '--prefix', '--cwd', '--dir', '-C') ?? '.';
  return packages(command, 'node', posix.join(folder, 'node_modules'), `${name} ${verb}`);
};

const WITH_VALUES =
  /^(?:--prefix|--cwd|--dir|-C|--filter|--cache|--cache-folder|--modules-folder|--mutex|--store-dir|--registry|--omit|--only|--include|--loglevel|--reporter|--network-timeout|--network-concurrency)$/;

/** The words that are neither flags nor their values, as npm and its like take them. */
export function plainWords(words: readonly string[]): string[] {
  return words.filter((word, index) => !word.startsWith('-') && !WITH_VALUES.test(words[index - 1] ?? ''));
}

/** What pip and its like install: site-packages, a folder of their own, a virtual environment, a folder of wheels. */
export const pythonPackages: ArtifactReader = (command) => {
  if (hasUnknownFlags(command)) return [];
  const [first, second] = command.words;
  if (first === 'uv' && second === 'sync') {
    return packages(command, 'python', command.variables.get('UV_PROJECT_ENVIRONMENT') ?? '.venv', 'uv sync');
  }
  const words = pipWords(command.words);
  if (words === undefined) return [];
  const [name, verb, ...rest] = words;
  if (rest.some((word) => /^--(?:platform|only-binary|abi|implementation|dry-run|python-platform)/.test(word)))
    return [];
  const names = pipNames(rest);
  const isOurOwn = rest.some((word) => /^(?:-r|--requirement)/.test(word)) || names.some((word) => !isPure(word));
  // The project alone is likely to have no compiled parts.
  if (verb === 'wheel' && rest.includes('--no-deps') && !rest.some((word) => word.startsWith('-r'))) return [];
  if (verb === 'wheel')
    return packages(command, 'python', flagValue(rest, '-w', '--wheel-dir') ?? '.', `${name} wheel`);
  if (verb !== 'install' || !isOurOwn) return [];
  const own = flagValue(rest, '--prefix', '--target', '-t');
  if (own !== undefined) return packages(command, 'python', own, `${name} install`);
  if (flagValue(rest, '--root') !== undefined) return [];
  if (rest.includes('--user')) return packages(command, 'python', '/root/.local', `${name} install`);
  const inVenv = /^(\/.+)\/bin\/[\w.]+$/.exec(command.words[0] ?? '')?.[1];
  const venv = command.variables.get('VIRTUAL_ENV') ?? activated(command) ?? venvOnPath(command) ?? inVenv;
  if (venv !== undefined && !venv.startsWith('/usr')) return packages(command, 'python', venv, `${name} install`);
  const site = sitePackages(command);
  return site === undefined ? [] : packages(command, 'python', site, `${name} install`);
};

/** Where the official image has its packages; undefined where its tag doesn't say the minor version. */
function sitePackages({ official, run }: BuildCommand): string | undefined {
  const version = official === 'python' ? /^3\.\d+/.exec(run.stage.root?.tag ?? '')?.[0] : undefined;
  return version === undefined ? undefined : `/usr/local/lib/python${version}/site-packages`;
}

/** `. /opt/venv/bin/activate && pip install …` */
function activated({ run }: BuildCommand): string | undefined {
  return /(?:^|\s)(?:\.|source)\s+(\S+)\/bin\/activate/.exec(run.step.text)?.[1];
}

/** `pip install x` of `python -m pip install x` and of `uv pip install x`; undefined for other commands. */
export function pipWords(words: readonly string[]): readonly string[] | undefined {
  const [first = '', second = '', third = '', ...rest] = words;
  const program = posix.basename(first);
  const behind = words.slice(1);
  if (/^pip[\d.]*$/.test(program)) return ['pip', ...verbFirst(behind)];
  if (/^python[\d.]*$/.test(program) && second === '-m' && third === 'pip') return ['pip', ...verbFirst(rest)];
  if (program === 'uv' && second === 'pip') return ['uv pip', ...verbFirst(words.slice(2))];
  return undefined;
}

/** `pip --no-cache-dir install x` is `pip install --no-cache-dir x`. */
function verbFirst(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => !word.startsWith('-'));
  return at < 0 ? words : [words[at] ?? '', ...words.slice(0, at), ...words.slice(at + 1)];
}

const PIP_VALUED =
  /^(?:-[tricfw]|--(?:target|requirement|prefix|root|index-url|extra-index-url|find-links|constraint|cache-dir|wheel-dir|python|trusted-host|timeout|retries|progress-bar|log|report|src|no-binary))$/;

/** What a call of pip names, other than flags and their values. */
function pipNames(words: readonly string[]): string[] {
  return words.filter((word, index) => !word.startsWith('-') && !PIP_VALUED.test(words[index - 1] ?? ''));
}

/** A folder `bin` of a virtual environment in front of PATH, as `ENV PATH=/opt/venv/bin:$PATH` puts it. */
function venvOnPath({ variables }: BuildCommand): string | undefined {
  return /^"?(\/[^:$]*venv[^:$]*)\/bin:/.exec(variables.get('PATH') ?? '')?.[1];
}

function packages(command: BuildCommand, language: 'node' | 'python', path: string, shown: string): Artifact[] {
  const absolute = absolutePath(path, command.folder, command.variables);
  if (absolute === undefined) return [];
  return [
    {
      kind: 'packages',
      language,
      path: absolute,
      isFolder: true,
      made: { command: shown, line: command.run.step.range.start.line },
      remedy: 'Install them on an image with the same libc.',
      unless: undefined,
    },
  ];
}
