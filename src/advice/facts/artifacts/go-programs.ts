import { posix } from 'node:path';
import { withoutMarks } from '../../sketch/hidden-words.ts';
import { absolutePath, expanded } from '../paths.ts';
import { operandsOf, optionValue } from '../tools.ts';
import {
  type Artifact,
  type ArtifactReader,
  type BuildCommand,
  hasUnknownOptions,
  writtenArtifact,
} from './artifact.ts';
import { GLIBC_NEEDS } from './glibc-needs.ts';

const C_COMPILERS = ['gcc', 'g++', 'clang', 'build-base', 'build-essential', 'alpine-sdk'];
/** Packages of go, which depend on a C compiler. */
const GO_PACKAGES = /^(?:go|golang(?:-go|-[\d.]+(?:-go)?)?)$/;

/** Where the file doesn't say whether the program needs the libc. */
const BY_DEFAULT = {
  remedy: 'Set CGO_ENABLED=0.',
  unless: 'uses neither cgo nor the packages net and os/user',
} as const;
/** Where CGO_ENABLED=1 says that cgo is wanted. */
const CHOSEN = {
  remedy: `Build it on an image with the same libc, or on one with musl statically: -ldflags '-extldflags "-static"'.`,
  unless: undefined,
} as const;

/**
 * `go build` and `go install` with cgo, which links programs that use the packages net or os/user to the libc.
 * https://pkg.go.dev/cmd/cgo
 */
export const goPrograms: ArtifactReader = {
  programs: ['go'],
  mark: /build|install/,
  isOff: switchesCgoOff,
  read: (command) => {
    const [program = '', verb = '', ...rest] = command.words;
    if (posix.basename(program) !== 'go' || (verb !== 'build' && verb !== 'install')) return [];
    const isChosen = command.variables.get('CGO_ENABLED') === '1';
    // A single file without dependencies may not need the libc.
    if (!isChosen && (!command.hasDependencies || command.official !== 'golang' || isCgoOff(command))) return [];
    if (!hasCompiler(command) || !isPlainGoBuild(rest, command, isChosen)) return [];
    const more = {
      kind: 'program',
      language: 'go',
      needs: GLIBC_NEEDS.c,
      ...(isChosen ? CHOSEN : BY_DEFAULT),
    } as const;
    const packages = operandsOf(rest, 'go');
    if (verb === 'install') return inFolder(command, goBin(command), packages, more);
    const output = optionValue(rest, '-o');
    if (output === undefined) return unnamed(command, packages, more);
    const isFolder = packages.length > 1 || /(?:^|\/)\.?$/.test(output);
    if (isFolder && packages.every((path) => programName(command, path) !== undefined) && packages.length > 0)
      return inFolder(command, output, packages, more);
    const holds =
      absolutePath(output, command.folder, command.variables) === command.folder ? 'one program' : undefined;
    return writtenArtifact(command, output, isFolder, { ...more, holds });
  },
};

/** The programs in the folder that packages are built to; the whole folder where their names aren't known. */
function inFolder(
  command: BuildCommand,
  folder: string,
  packages: readonly string[],
  more: Parameters<typeof writtenArtifact>[3],
): Artifact[] {
  const names = packages.map((path) => programName(command, path));
  if (names.length === 0 || names.includes(undefined)) return writtenArtifact(command, folder, true, more);
  return names.flatMap((name = '') => writtenArtifact(command, posix.join(folder, name), false, more));
}

/** The name of the program that a package is built to; undefined for several, and in a module's root. */
function programName({ variables }: BuildCommand, path: string): string | undefined {
  const plain = expanded(path, variables)
    ?.replace(/@.*$/, '')
    .replace(/\/v\d+$/, '');
  const name = posix.basename(plain ?? '.', '.go');
  return plain === undefined || /\.\.|[*?[]/.test(plain) || name === '.' ? undefined : name;
}

/**
 * Without `-o` a program is written to where `go` runs. It has the name of its package's folder, or of the first file;
 * in a module's root that of the module, which go.mod says.
 */
function unnamed(
  command: BuildCommand,
  packages: readonly string[],
  more: Parameters<typeof writtenArtifact>[3],
): Artifact[] {
  const [first = '.'] = packages;
  const files = packages.filter((name) => name.endsWith('.go'));
  if (files.length > 0)
    return files.length === packages.length ? writtenArtifact(command, fileName(first), false, more) : [];
  // Several packages are compiled without output; `-C` builds elsewhere.
  if (packages.length > 1 || command.words.includes('-C')) return [];
  const name = programName(command, first);
  if (name !== undefined) return writtenArtifact(command, name, false, more);
  if (!/^\.\/?$/.test(expanded(first, command.variables) ?? '')) return [];
  const folder = posix.basename(command.folder ?? '/');
  const likely = folder === '' ? [] : writtenArtifact(command, folder, false, more);
  return [...likely, ...writtenArtifact(command, '.', true, { ...more, holds: 'one program' })];
}

function fileName(file: string): string {
  return posix.basename(file, '.go');
}

/** Whether cgo is switched off, or may be: `go env -w` and scripts can do that, too. */
function isCgoOff({ variables, setsCgo, run }: BuildCommand): boolean {
  const setting = variables.has('CGO_ENABLED') ? variables.get('CGO_ENABLED') : '';
  return setting !== '' || setsCgo || /CGO_ENABLED/.test(run.step.text);
}

const MAY_BUILD = /(?<![\w.-])go(?![\w.-]).*(?:build|install)/;
const OFF = /CGO_ENABLED=["']?0(?!\d)/g;
/** An ENV whose values before it are plain words. */
const ENV_OFF = /^[\t ]*env[\t ]+(?:\w+=[^\s"'\\`]+[\t ]+)*CGO_ENABLED=["']?0["']?(?:[\t ]|\r?$)/i;

/** Whether the text of a stage has CGO_ENABLED=0 in each command that may build, or in an ENV before it, and no other value. */
function switchesCgoOff(text: string): boolean {
  if (/CGO_ENABLED/.test(text.replace(OFF, '')) || /^[\t ]*arg\s[^\n]*CGO_ENABLED/im.test(text)) return false;
  const lines = text.replace(/^[\t ]*#.*\n/gm, '').replace(/[\\`][\t ]*\r?\n/g, ' ');
  // In a heredoc, a line that looks like an ENV is none.
  const hasHeredoc = lines.includes('<<');
  let isOff = false;
  return lines.split('\n').every((line) => {
    isOff ||= !hasHeredoc && ENV_OFF.test(line);
    return isOff || line.includes('CGO_ENABLED') || !MAY_BUILD.test(withoutMarks(line));
  });
}

/** Without a C compiler, go doesn't use cgo; Debian's golang images have one. */
function hasCompiler({ official, traits, packages }: BuildCommand): boolean {
  if (traits.libc === 'glibc' && (official === 'golang' || official === 'gcc')) return true;
  return (
    C_COMPILERS.some((name) => packages.has(name)) ||
    [...packages].some((name) => name !== undefined && GO_PACKAGES.test(name))
  );
}

function isPlainGoBuild(words: readonly string[], command: BuildCommand, isChosen: boolean): boolean {
  const { variables } = command;
  if (hasUnknownOptions(command.words, command.variables) || (variables.get('GOOS') ?? 'linux') !== 'linux')
    return false;
  // Another platform's build goes without cgo by default, and the builder's own platform isn't known here.
  if (variables.has('GOARCH') && !isChosen) return false;
  const compiler = variables.has('CC') ? (variables.get('CC') ?? '$') : '';
  if (compiler.includes('$')) return false;
  const flags = [compiler, ...['GOFLAGS', 'CGO_LDFLAGS'].map((name) => variables.get(name) ?? '')];
  const texts = [...words, ...flags];
  const isSpecial = texts.some((text) => /static|netgo|osusergo|musl|zig|buildmode|-linkmode/.test(text));
  // The flags of the linker may all be in a variable: -ldflags "$LDFLAGS".
  const linker = optionValue(words, '-ldflags', '--ldflags') ?? '';
  const isHidden = /(?:^|\s)\$/.test(linker) && absolutePath(linker, '/', variables) === undefined;
  return !isSpecial && !isHidden;
}

/** What `go install` writes, with cgo or without: programs, or with a slash at the end their folder. */
export function goInstalled(command: BuildCommand): string[] {
  const [program = '', verb = '', ...rest] = command.words;
  if (posix.basename(program) !== 'go' || verb !== 'install') return [];
  const folder = absolutePath(goBin(command), command.folder, command.variables);
  if (folder === undefined) return [];
  const names = operandsOf(rest, 'go').map((path) => programName(command, path) ?? '');
  return (names.length === 0 ? [''] : names).map((name) => `${folder}/${name}`);
}

function goBin({ variables, official }: BuildCommand): string {
  const path = variables.get('GOPATH') ?? (official === 'golang' ? '/go' : '/root/go');
  return variables.get('GOBIN') ?? posix.join(path, 'bin');
}
