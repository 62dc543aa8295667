import { posix } from 'node:path';
import { resolveMirror } from '../../../bases/index.ts';
import { expanded } from '../paths.ts';
import { optionValue } from '../tools.ts';
import { type Artifact, type ArtifactReader, hasUnknownOptions, writtenArtifact } from './artifact.ts';
import { GLIBC_NEEDS } from './glibc-needs.ts';

/**
 * `dotnet publish` of a native program for a platform that it names: self-contained, a single file, or compiled ahead of
 * time. Other publishes need `dotnet` and are the same everywhere.
 * https://learn.microsoft.com/dotnet/core/rid-catalog
 */
export const dotnetPrograms: ArtifactReader = {
  programs: ['dotnet'],
  mark: /publish(?:singlefile|aot)|self-?contained|--sc/i,
  namesLibc: true,
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
    const libc = libcOf(expanded(platform, command.variables) ?? platform);
    const isStatic = rest.some((word) => /StaticExecutable/i.test(word));
    if (output === undefined || libc === undefined || isStatic || !isNative(rest)) return [];
    const more = {
      kind: 'program',
      language: 'dotnet',
      libc,
      // Others are put together from what is ready.
      needs: property(rest, 'PublishAot') === 'true' ? GLIBC_NEEDS.prebuiltLibraries : undefined,
      subject: 'the program',
      remedy: 'Publish it for the libc of the image that runs it: linux-x64 is for glibc, linux-musl-x64 for musl.',
      unless: undefined,
    } as const;
    return writtenArtifact(command, output, true, more, `dotnet publish -r ${platform}`);
  },
};

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
  namesLibc: true,
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
