import { posix } from 'node:path';
import { type Artifact, type ArtifactReader, type BuildCommand, flagValue, hasUnknownFlags } from './artifact.ts';
import { absolutePath } from './scenes.ts';

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
  if (output !== undefined) return found(command, output, output.endsWith('/'), more);
  const target = rest.findLast((word) => !word.startsWith('-'));
  return target?.endsWith('.go') === true ? found(command, posix.basename(target, '.go'), false, more) : [];
};

/** Without a C compiler, go doesn't use cgo; Debian's golang images have one. */
function hasCgo({ variables, traits, packages, run }: BuildCommand): boolean {
  const setting = variables.has('CGO_ENABLED') ? variables.get('CGO_ENABLED') : '';
  if (setting === '1') return true;
  // `go env -w` and scripts may set it, too.
  if (setting !== '' || /CGO_ENABLED/.test(run.step.text)) return false;
  return traits.libc === 'glibc' || C_COMPILERS.some((name) => packages.has(name));
}

function isPlainGoBuild(words: readonly string[], command: BuildCommand): boolean {
  if (hasUnknownFlags(command)) return false;
  // Another platform's build goes without cgo, and the builder's own platform isn't known here.
  if (command.variables.has('GOARCH') || (command.variables.get('GOOS') ?? 'linux') !== 'linux') return false;
  const texts = [...words, command.variables.get('GOFLAGS') ?? '', command.variables.get('CGO_LDFLAGS') ?? ''];
  const isSpecial = texts.some((text) => /static|netgo|osusergo|musl|buildmode|-linkmode/.test(text));
  // The flags of the linker may all be in a variable: -ldflags "$LDFLAGS".
  const linker = flagValue(words, '-ldflags', '--ldflags') ?? '';
  const isHidden = /(?:^|\s)\$/.test(linker) && absolutePath(linker, '/', command.variables) === undefined;
  return !isSpecial && !isHidden;
}

function goBin({ variables }: BuildCommand): string {
  return variables.get('GOBIN') ?? posix.join(variables.get('GOPATH') ?? '/go', 'bin');
}

/** `cargo build` and `cargo install` for the builder's own target, which is dynamic on glibc and static on musl. */
export const rustPrograms: ArtifactReader = (command) => {
  const { words, variables, traits } = command;
  const [program = '', ...all] = words;
  const rest = all.filter((word) => !word.startsWith('+'));
  const verb = rest.find((word) => !word.startsWith('-'));
  if (posix.basename(program) !== 'cargo' || (verb !== 'build' && verb !== 'install')) return [];
  if (traits.libc !== 'glibc' || hasUnknownFlags(command)) return [];
  const target = flagValue(rest, '--target') ?? variables.get('CARGO_BUILD_TARGET') ?? '';
  const flags = [variables.get('RUSTFLAGS') ?? '', ...rest].join(' ');
  if (variables.has('CARGO_BUILD_TARGET') && variables.get('CARGO_BUILD_TARGET') === undefined) return [];
  if (/crt-static|\$/.test(flags) || (target !== '' && !/^[\w-]+-linux-gnu$/.test(target))) return [];
  const more = {
    kind: 'program',
    language: 'rust',
    remedy: 'Build it for a musl target, or on an image with musl.',
    unless: undefined,
  } as const;
  if (verb === 'install') {
    const home = variables.get('CARGO_HOME') ?? (command.official === 'rust' ? '/usr/local/cargo' : undefined);
    const root = flagValue(rest, '--root') ?? variables.get('CARGO_INSTALL_ROOT') ?? home;
    return root === undefined ? [] : found(command, posix.join(root, 'bin'), true, more);
  }
  const output = flagValue(rest, '--target-dir') ?? variables.get('CARGO_TARGET_DIR') ?? 'target';
  const profile = rest.includes('--release') || rest.includes('-r') ? 'release' : flagValue(rest, '--profile');
  return found(command, posix.join(output, target, profile ?? 'debug'), true, more);
};

/** A C compiler that links a program. */
export const cPrograms: ArtifactReader = (command) => {
  const [program = '', ...rest] = command.words;
  const compiler = posix.basename(program);
  if (!/^(?:gcc|g\+\+|cc|c\+\+|clang|clang\+\+)$/.test(compiler) || hasUnknownFlags(command)) return [];
  const flags = [command.variables.get('LDFLAGS') ?? '', ...rest];
  const isOther = flags.some((word) =>
    /^-(?:c|S|E|M|MM|r|shared|dumpmachine|nostdlib|nolibc|nodefaultlibs|ffreestanding|-version)$|static|^--?(?:target|sysroot)|\$/.test(
      word,
    ),
  );
  if (isOther || !rest.some((word) => /\.(?:c|cc|cpp|cxx|o)$/.test(word))) return [];
  return found(command, flagValue(rest, '-o') ?? 'a.out', false, {
    kind: 'program',
    language: 'c',
    remedy: 'Link it with -static.',
    unless: undefined,
  });
};

function found(
  { folder, variables, words, run }: BuildCommand,
  path: string,
  isFolder: boolean,
  more: Omit<Artifact, 'path' | 'isFolder' | 'made'>,
): Artifact[] {
  const absolute = absolutePath(path, folder, variables);
  const shown = more.language === 'c' ? words.slice(0, 1) : words.slice(0, 2);
  const made = { command: shown.join(' '), line: run.step.range.start.line };
  return absolute === undefined ? [] : [{ ...more, path: absolute, isFolder, made }];
}
