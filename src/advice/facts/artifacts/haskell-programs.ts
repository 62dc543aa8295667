import { posix } from 'node:path';
import { optionValue } from '../tools.ts';
import {
  type Artifact,
  type ArtifactReader,
  type BuildCommand,
  hasUnknownOptions,
  writtenArtifact,
} from './artifact.ts';
import { GLIBC_NEEDS } from './glibc-needs.ts';

/** `stack install`, `cabal install` and `ghc -o` on glibc; on musl, projects are often linked statically. */
export const haskellPrograms: ArtifactReader = {
  programs: ['stack', 'cabal', 'ghc'],
  mark: /install|copy-bins|\.hs/,
  read: (command) => {
    const [program = '', ...rest] = command.words;
    const isStatic = rest.some((word) => /static/.test(word));
    if (command.traits.libc !== 'glibc' || isStatic || hasUnknownOptions(command.words, command.variables)) return [];
    const name = posix.basename(program);
    if (name === 'ghc') {
      const output = optionValue(rest, '-o');
      const isProgram = output !== undefined && rest.some((word) => word.endsWith('.hs')) && !rest.includes('-c');
      return isProgram ? written(command, output, false) : [];
    }
    const folder = name === 'stack' ? stackFolder(rest) : name === 'cabal' ? cabalFolder(rest) : undefined;
    return folder === undefined ? [] : written(command, folder, true);
  },
};

function written(command: BuildCommand, path: string, isFolder: boolean): Artifact[] {
  return writtenArtifact(command, path, isFolder, {
    kind: 'program',
    language: 'haskell',
    needs: GLIBC_NEEDS.c,
    remedy: 'Link it statically on an image with musl, or run it on an image with glibc.',
    unless: undefined,
  });
}

function stackFolder(words: readonly string[]): string | undefined {
  const isInstall = words.includes('install') || words.includes('--copy-bins');
  return isInstall ? (optionValue(words, '--local-bin-path') ?? '/root/.local/bin') : undefined;
}

/** By default it writes links. */
function cabalFolder(words: readonly string[]): string | undefined {
  const isCopy = words.includes('install') && optionValue(words, '--install-method') === 'copy';
  return isCopy ? optionValue(words, '--installdir') : undefined;
}
