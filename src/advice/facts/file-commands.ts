import { posix } from 'node:path';
import { flagValue } from './artifact.ts';
import { type Passage, passages } from './artifact-paths.ts';
import { absolutePath, type CommandScene } from './scenes.ts';

/** Flags of `cp`, `mv` and `install` that take the next word. */
const VALUED = /^(?:-[a-zA-Z]*[mogSt]|--(?:mode|owner|group|suffix|target-directory))$/;

/** What `cp`, `mv` and `install` take where; none for other commands. */
export function movedBy({ words, folder, variables }: CommandScene): { isMove: boolean; passages: Passage[] } {
  const [first = '', ...rest] = words;
  const program = posix.basename(first);
  const isMove = program === 'mv';
  const isOther = program === 'install' && rest.some((word) => /^-[a-zA-Z]*d|^--directory/.test(word));
  if (!/^(?:cp|mv|install)$/.test(program) || isOther) return { isMove, passages: [] };
  const target = rest.find((_, index) => /^-[a-zA-Z]*t$|^--target-directory$/.test(rest[index - 1] ?? ''));
  const plain = rest.filter((word, index) => !word.startsWith('-') && !isValue(rest[index - 1], program));
  const sources = target === undefined ? plain.slice(0, -1) : plain;
  const destination = target === undefined ? plain.at(-1) : `${target}/`;
  if (destination === undefined) return { isMove, passages: [] };
  return { isMove, passages: passages(sources, destination, { by: 'cp', root: folder, folder, variables }) };
}

function isValue(before: string | undefined, program: string): boolean {
  if (before === undefined || !VALUED.test(before)) return false;
  return program === 'install' || /t$|S$|^--(?:suffix|target)/.test(before);
}

/** What may write any program into a folder of commands: a script, `make install`, an archive. */
const ANYTHING = /^(?:make|ninja|cmake|meson|sh|bash|ash|dash|tar|unzip|rsync|\.\/.*|.*\.sh|[^/]+\/.*)$/;
const COMMAND_FOLDERS = ['/bin', '/sbin', '/usr/bin', '/usr/sbin', '/usr/local/bin', '/usr/local/sbin'];
const INTO = /^(?:-C|-d|-b|--directory|--bindir|--bin-dir|--install-dir|--root|--target-dir)$/;

/**
 * What a command writes beside what is followed by its own rules: absolute paths; with a slash at their end folders, in
 * which it writes some file.
 */
export function writtenBy({ words, folder, variables }: CommandScene): string[] {
  const [program = '', ...rest] = words;
  const files = [flagValue(rest, '-o', '-O', '--output', '--output-document', '--outfile'), linked(program, rest)];
  const folders = [
    ...rest.filter((_, index) => INTO.test(rest[index - 1] ?? '')).flatMap((into) => [into, `${into}/bin`]),
    ...rest
      .flatMap((word) => /^(?:DESTDIR|PREFIX|prefix|--prefix|--root)=(.+)$/.exec(word)?.[1] ?? [])
      .flatMap((into) => [into, `${into}/bin`]),
    ...(ANYTHING.test(program) ? COMMAND_FOLDERS : []),
  ];
  return [
    ...files.flatMap((file) => pathsOf(file, file !== undefined && /(?:^|\/)\.?$/.test(file) ? '/' : '')),
    ...folders.flatMap((into) => pathsOf(into, '/')),
  ];

  function pathsOf(path: string | undefined, end: string): string[] {
    const absolute = path === undefined ? undefined : absolutePath(path, folder, variables);
    return absolute === undefined ? [] : [`${absolute}${end}`];
  }
}

function linked(program: string, rest: readonly string[]): string | undefined {
  return posix.basename(program) === 'ln' ? rest.at(-1) : undefined;
}

/** The paths that `rm` takes away. */
export function removedBy({ words, folder, variables }: CommandScene): string[] {
  const [first = '', ...rest] = words;
  if (posix.basename(first) !== 'rm') return [];
  return rest.flatMap((word) => {
    const path = word.startsWith('-') ? undefined : absolutePath(word.replace(/\/\*$/, ''), folder, variables);
    return path === undefined ? [] : [path];
  });
}

const INSTALLERS: Readonly<Record<string, string>> = {
  npm: 'node',
  yarn: 'node',
  pnpm: 'node',
  bun: 'node',
  pip: 'python',
  pip3: 'python',
  uv: 'python',
  poetry: 'python',
};

/** The language whose packages a command installs or builds again, in a list; empty where it does neither. */
export function reinstalledIn(words: readonly string[]): string[] {
  const isModule = /^(?:.*\/)?python[\d.]*$/.test(words[0] ?? '') && words[1] === '-m';
  const [program = '', ...rest] = isModule ? words.slice(2) : words;
  const name = posix.basename(program).replace(/^pip[\d.]+$/, 'pip');
  const language = Object.hasOwn(INSTALLERS, name) ? INSTALLERS[name] : undefined;
  const installs = rest.some((word) => /^(?:ci|install|i|rebuild|sync)$/.test(word)) || (name === 'yarn' && !rest[0]);
  return language !== undefined && installs ? [language] : [];
}

/** The languages whose packages a script may install again. */
export function reinstalledBy(script: string): string[] {
  const languages = Object.entries(INSTALLERS).filter(([name]) => new RegExp(`\\b${name}\\b`).test(script));
  return [...new Set(languages.map(([, language]) => language))];
}
