import { posix } from 'node:path';
import { type Artifact, type ArtifactReader, type BuildCommand, flagValue, hasUnknownFlags } from './artifact.ts';
import { found } from './compiled.ts';
import { absolutePath, expanded } from './scenes.ts';

const C_COMPILERS = ['gcc', 'g++', 'clang', 'build-base', 'alpine-sdk'];

/**
 * `go build` and `go install` with cgo, which links programs that use the packages net or os/user to the libc.
 * https://pkg.go.dev/cmd/cgo
 */
export const goPrograms: ArtifactReader = (command) => {
  const [program = '', verb = '', ...rest] = command.words;
  if (posix.basename(program) !== 'go' || (verb !== 'build' && verb !== 'install')) return [];
  // A single file without dependencies may well do without the libc.
  if (!command.hasDependencies && command.variables.get('CGO_ENABLED') !== '1') return [];
  if (command.official !== 'golang' || !hasCgo(command) || !isPlainGoBuild(rest, command)) return [];
  const more = {
    kind: 'program',
    language: 'go',
    remedy: 'Set CGO_ENABLED=0.',
    unless: 'uses neither cgo nor the packages net and os/user',
  } as const;
  if (verb === 'install') return found(command, goBin(command), true, more);
  const output = flagValue(rest, '-o');
  if (output === undefined) return unnamed(command, goPackages(rest), more);
  const isFolder = /(?:^|\/)\.?$/.test(output);
  const holds = absolutePath(output, command.folder, command.variables) === command.folder ? 'one program' : undefined;
  return found(command, output, isFolder, { ...more, holds });
};

/** Flags of `go build` that take the next word. */
const VALUED =
  /^--?(?:o|p|C|asmflags|buildmode|compiler|coverpkg|gccgoflags|gcflags|installsuffix|ldflags|mod|modfile|overlay|pgo|pkgdir|tags|toolexec)$/;

/** What is built: folders, import paths or files. */
function goPackages(words: readonly string[]): string[] {
  return words.filter((word, index) => !word.startsWith('-') && !VALUED.test(words[index - 1] ?? ''));
}

/**
 * Without `-o` a program is written to where `go` runs. It has the name of its package's folder, or of the first file;
 * in a module's root that of the module, which go.mod says.
 */
function unnamed(command: BuildCommand, packages: readonly string[], more: Parameters<typeof found>[3]): Artifact[] {
  const [first = '.'] = packages;
  const files = packages.filter((name) => name.endsWith('.go'));
  if (files.length > 0) return files.length === packages.length ? found(command, fileName(first), false, more) : [];
  const path = expanded(first, command.variables);
  // Several packages are only tried; `-C` builds elsewhere.
  if (path === undefined || packages.length > 1 || /\.\.|[*?[]/.test(path) || command.words.includes('-C')) return [];
  const name = posix.basename(path.replace(/\/v\d+$/, ''));
  if (name !== '.') return found(command, name, false, more);
  const folder = posix.basename(command.folder ?? '/');
  const likely = folder === '' ? [] : found(command, folder, false, more);
  return [...likely, ...found(command, '.', true, { ...more, holds: 'one program' })];
}

function fileName(file: string): string {
  return posix.basename(file, '.go');
}

/** Without a C compiler, go doesn't use cgo; Debian's golang images have one. */
function hasCgo({ variables, traits, packages, setsCgo, run }: BuildCommand): boolean {
  const setting = variables.has('CGO_ENABLED') ? variables.get('CGO_ENABLED') : '';
  if (setting === '1') return true;
  // `go env -w` and scripts may set it, too.
  if (setting !== '' || setsCgo || /CGO_ENABLED/.test(run.step.text)) return false;
  return traits.libc === 'glibc' || C_COMPILERS.some((name) => packages.has(name));
}

function isPlainGoBuild(words: readonly string[], command: BuildCommand): boolean {
  if (hasUnknownFlags(command)) return false;
  // Another platform's build goes without cgo, and the builder's own platform isn't known here.
  if (command.variables.has('GOARCH') || (command.variables.get('GOOS') ?? 'linux') !== 'linux') return false;
  const flags = ['GOFLAGS', 'CGO_LDFLAGS', 'CC'].map((name) => command.variables.get(name) ?? '');
  const texts = [...words, ...flags];
  const isSpecial = texts.some((text) => /static|netgo|osusergo|musl|zig|buildmode|-linkmode/.test(text));
  // The flags of the linker may all be in a variable: -ldflags "$LDFLAGS".
  const linker = flagValue(words, '-ldflags', '--ldflags') ?? '';
  const isHidden = /(?:^|\s)\$/.test(linker) && absolutePath(linker, '/', command.variables) === undefined;
  return !isSpecial && !isHidden;
}

function goBin({ variables }: BuildCommand): string {
  return variables.get('GOBIN') ?? posix.join(variables.get('GOPATH') ?? '/go', 'bin');
}
