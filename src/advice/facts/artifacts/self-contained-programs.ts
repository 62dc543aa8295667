import { posix } from 'node:path';
import { resolveMirror } from '../../../bases/index.ts';
import { expanded } from '../paths.ts';
import { optionValue } from '../tools.ts';
import {
  type Artifact,
  type ArtifactReader,
  type BuildCommand,
  hasUnknownOptions,
  writtenArtifact,
} from './artifact.ts';
import { GLIBC_NEEDS } from './glibc-needs.ts';

/**
 * `dotnet publish` of a native program for a platform that it names: self-contained, a single file, or compiled ahead of
 * time. Other publishes need `dotnet` and are the same everywhere.
 * https://learn.microsoft.com/dotnet/core/rid-catalog
 */
export const dotnetPrograms: ArtifactReader = {
  programs: ['dotnet'],
  mark: /publish/,
  namesLibc: /publish(?:singlefile|aot)|self-?contained|--sc|musl/i,
  read: (command) => {
    const [program = '', verb, ...rest] = command.words;
    if (
      posix.basename(program) !== 'dotnet' ||
      verb !== 'publish' ||
      hasUnknownOptions(command.words, command.variables)
    )
      return [];
    const output = optionValue(rest, '-o', '--output');
    const platform = optionValue(rest, '-r', '--runtime') ?? property(rest, 'RuntimeIdentifier') ?? '';
    const isAot = property(rest, 'PublishAot') === 'true' || isCompiledProject(rest, command);
    // Without a platform, what is compiled ahead is for that of the SDK.
    const own = isAot && platform === '' && command.traits.libc !== 'none' ? command.traits.libc : undefined;
    const libc = own ?? libcOf(expanded(platform, command.variables) ?? platform);
    const isStatic = rest.some((word) => /StaticExecutable/i.test(word));
    if (output === undefined || libc === undefined || isStatic || !(isAot || isNative(rest))) return [];
    const more = {
      kind: 'program',
      language: 'dotnet',
      libc,
      // Others are put together from what is ready.
      needs: isAot ? GLIBC_NEEDS.prebuiltLibraries : undefined,
      subject: 'the program',
      remedy: 'Publish it for the libc of the image that runs it: linux-x64 is for glibc, linux-musl-x64 for musl.',
      unless: undefined,
    } as const;
    return writtenArtifact(command, output, true, more, `dotnet publish${platform === '' ? '' : ` -r ${platform}`}`);
  },
};

/** Whether the project that is published says that it is compiled ahead of time. */
function isCompiledProject(words: readonly string[], { project: { nativeProjects = [] } }: BuildCommand): boolean {
  if (property(words, 'PublishAot') === 'false') return false;
  const named = words.filter((word) => /proj$/.test(word)).map((word) => posix.basename(word));
  return nativeProjects.some((path) => named.length === 0 || named.includes(posix.basename(path)));
}

function libcOf(platform: string): Artifact['libc'] {
  if (/^(?:linux-musl|alpine[\d.]*)-/.test(platform)) return 'musl';
  return /^linux-(?:x64|x86|arm|arm64)$/.test(platform) ? 'glibc' : undefined;
}

function isNative(words: readonly string[]): boolean {
  if (['PublishSingleFile', 'PublishAot'].some((name) => property(words, name) === 'true')) return true;
  const at = words.findIndex((word) => /^--(?:self-contained|sc)$/.test(word));
  const flag = at < 0 ? optionValue(words, '--self-contained', '--sc') : words[at + 1] === 'false' ? 'false' : 'true';
  return (flag ?? property(words, 'SelfContained')) === 'true';
}

/** The value of a property of MSBuild, in lower case: `-p:PublishAot=true`, `/p:A=b;PublishAot=true`. */
function property(words: readonly string[], name: string): string | undefined {
  const pattern = new RegExp(`^(?:-p|/p|--?property|/property):(?:.*;)?${name}=([^;]*)`, 'i');
  return words.map((word) => pattern.exec(word)?.[1]?.toLowerCase()).findLast((value) => value !== undefined);
}

/** `mix release`, which includes the build image's Erlang. https://hexdocs.pm/mix/Mix.Tasks.Release.html */
export const elixirReleases: ArtifactReader = {
  programs: ['mix'],
  mark: /release/,
  read: (command) => {
    const [program = '', verb, ...rest] = command.words;
    const { variables } = command;
    if (posix.basename(program) !== 'mix' || verb !== 'release' || hasUnknownOptions(command.words, command.variables))
      return [];
    const environment = variables.has('MIX_ENV') ? variables.get('MIX_ENV') : 'dev';
    const byDefault = environment === undefined ? undefined : `_build/${environment}/rel`;
    const path = optionValue(rest, '--path') ?? byDefault;
    if (path === undefined) return [];
    return writtenArtifact(command, path, true, {
      kind: 'program',
      language: 'elixir',
      needs: GLIBC_NEEDS.gnu,
      subject: 'the release',
      remedy: 'Build the release on an image with the same libc.',
      unless: 'comes without Erlang',
    });
  },
};

/** `bun build --compile`, which puts the code into a copy of bun. https://bun.com/docs/bundler/executables */
export const bunPrograms: ArtifactReader = {
  programs: ['bun'],
  mark: /--compile/,
  namesLibc: /--compile/,
  read: (command) => {
    const [program = '', verb, ...rest] = command.words;
    if (posix.basename(program) !== 'bun' || verb !== 'build' || !rest.includes('--compile')) return [];
    const output = optionValue(rest, '--outfile');
    if (output === undefined || hasUnknownOptions(command.words, command.variables)) return [];
    const target = optionValue(rest, '--target') ?? 'bun';
    const { root } = command;
    const tag = root?.tag ?? '';
    const isBun = root !== undefined && resolveMirror(root) === 'docker.io/oven/bun';
    const isOfBun = isBun && tag !== '' && !tag.includes('alpine');
    // On musl, old versions ran with a glibc of their own.
    const own = isOfBun || command.traits.libc === 'glibc' ? 'glibc' : undefined;
    const libc = target === 'bun' ? own : libcOfTarget(target);
    if (libc === undefined) return [];
    const more = {
      kind: 'program',
      language: 'node',
      libc,
      subject: 'the program',
      remedy:
        'Name the libc of the image that runs it: --target=bun-linux-x64 is for glibc, bun-linux-x64-musl for musl.',
      unless: undefined,
    } as const;
    return writtenArtifact(
      command,
      output,
      false,
      more,
      `bun build --compile${target === 'bun' ? '' : ` --target=${target}`}`,
    );
  },
};

function libcOfTarget(target: string): Artifact['libc'] {
  if (!/^bun-linux-(?:x64|arm64|aarch64)(?:-|$)/.test(target)) return undefined;
  return target.includes('-musl') ? 'musl' : 'glibc';
}

/** `deno compile`, whose programs are for glibc wherever they are made. https://docs.deno.com/runtime/reference/cli/compile/ */
export const denoPrograms: ArtifactReader = {
  programs: ['deno'],
  mark: /compile/,
  namesLibc: /compile/,
  read: (command) => {
    const [program = '', verb, ...rest] = command.words;
    const output = optionValue(rest, '-o', '--output');
    const target = optionValue(rest, '--target') ?? 'x86_64-unknown-linux-gnu';
    if (posix.basename(program) !== 'deno' || verb !== 'compile' || output === undefined) return [];
    if (!target.endsWith('-linux-gnu') || hasUnknownOptions(command.words, command.variables)) return [];
    return writtenArtifact(command, output, false, ofGlibc('deno'));
  },
};

/** `dart compile exe`; Dart's SDK is for glibc. https://dart.dev/tools/dart-compile */
export const dartPrograms: ArtifactReader = {
  programs: ['dart'],
  mark: /compile/,
  read: (command) => {
    const [program = '', verb, form, ...rest] = command.words;
    if (posix.basename(program) !== 'dart' || verb !== 'compile' || form !== 'exe') return [];
    if (command.traits.libc !== 'glibc' || hasUnknownOptions(command.words, command.variables)) return [];
    const source = rest.find((word) => word.endsWith('.dart'));
    const output = optionValue(rest, '-o', '--output') ?? source?.replace(/\.dart$/, '.exe');
    return output === undefined ? [] : writtenArtifact(command, output, false, ofGlibc('dart'), 'dart compile exe');
  },
};

function ofGlibc(language: 'deno' | 'dart') {
  const remedy = 'Run it on an image with glibc.';
  return { kind: 'program', language, libc: 'glibc', subject: 'the program', remedy, unless: undefined } as const;
}
