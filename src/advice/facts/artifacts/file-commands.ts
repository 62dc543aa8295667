import { posix } from 'node:path';
import { absolutePath } from '../paths.ts';
import type { StageCommand } from '../stage-steps.ts';
import { installersOf, operandsOf, optionValue, programName, toolOf, withoutModuleRunner } from '../tools.ts';
import { type CopiedPath, copiedPaths } from './copied-path.ts';

/** The paths that `cp`, `mv` and `install` copy; none for other commands. */
export function movedBy({ words, folder, variables }: StageCommand): { isMove: boolean; paths: CopiedPath[] } {
  const [first = '', ...rest] = words;
  const program = posix.basename(first);
  const isMove = program === 'mv';
  const makesFolders = program === 'install' && rest.some((word) => /^-[a-zA-Z]*d|^--directory/.test(word));
  if ((program !== 'cp' && !isMove && program !== 'install') || makesFolders) return { isMove, paths: [] };
  const target = rest.find((_, index) => /^-[a-zA-Z]*t$|^--target-directory$/.test(rest[index - 1] ?? ''));
  const operands = operandsOf(rest, program);
  const sources = target === undefined ? operands.slice(0, -1) : operands;
  const destination = target === undefined ? operands.at(-1) : `${target}/`;
  if (destination === undefined) return { isMove, paths: [] };
  return { isMove, paths: copiedPaths(sources, destination, { by: 'cp', root: folder, folder, variables }) };
}

/** What may write any program into a folder of commands: a script, `make install`, an archive. */
const ANYTHING = /^(?:make|ninja|cmake|meson|sh|bash|ash|dash|tar|unzip|rsync|\.\/.*|.*\.sh|[^/]+\/.*)$/;
const COMMAND_FOLDERS = ['/bin', '/sbin', '/usr/bin', '/usr/sbin', '/usr/local/bin', '/usr/local/sbin'];
const INTO = /^(?:-C|-d|-b|--directory|--bindir|--bin-dir|--install-dir|--root|--target-dir)$/;

/**
 * What a command without artifacts writes: absolute paths; with a slash at the end a folder, in which it writes some
 * file.
 */
export function writtenBy({ words, folder, variables }: StageCommand): string[] {
  const [program = '', ...rest] = words;
  const files = [optionValue(rest, '-o', '-O', '--output', '--output-document', '--outfile'), linkedBy(program, rest)];
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

function linkedBy(program: string, rest: readonly string[]): string | undefined {
  return posix.basename(program) === 'ln' ? rest.at(-1) : undefined;
}

/** The paths that `rm` removes. */
export function removedBy({ words, folder, variables }: StageCommand): string[] {
  const [first = '', ...rest] = words;
  if (posix.basename(first) !== 'rm') return [];
  return rest.flatMap((word) => {
    const path = word.startsWith('-') ? undefined : absolutePath(word.replace(/\/\*$/, ''), folder, variables);
    return path === undefined ? [] : [path];
  });
}

/** The language whose packages a command installs or builds again, in a list; empty where it does neither. */
export function reinstalledIn(words: readonly string[]): string[] {
  const [program = '', ...rest] = withoutModuleRunner(words);
  const language = toolOf(program)?.language;
  const installs = rest.some((word) => /^(?:ci|install|i|rebuild|sync)$/.test(word));
  return language !== undefined && (installs || (programName(program) === 'yarn' && !rest[0])) ? [language] : [];
}

/** The languages whose packages a script may install again. */
export function reinstalledBy(script: string): string[] {
  return (['node', 'python'] as const).filter((language) =>
    installersOf(language).some((name) => new RegExp(`\\b${name}3?\\b`).test(script)),
  );
}
