import { posix } from 'node:path';
import { optionValue } from '../tools.ts';
import { type ArtifactReader, hasUnknownOptions, writtenArtifact } from './artifact.ts';
import { GLIBC_NEEDS } from './glibc-needs.ts';

/** `cargo build` and `cargo install` for the default target, which links dynamically on glibc and statically on musl. */
export const rustPrograms: ArtifactReader = {
  programs: ['cargo'],
  mark: /build|install/,
  read: (command) => {
    const { words, variables, traits } = command;
    const [program = '', ...all] = words;
    const rest = all.filter((word) => !word.startsWith('+'));
    const verb = rest.find((word) => !word.startsWith('-'));
    if (posix.basename(program) !== 'cargo' || (verb !== 'build' && verb !== 'install')) return [];
    if (traits.libc !== 'glibc' || hasUnknownOptions(command.words, command.variables)) return [];
    const target = optionValue(rest, '--target') ?? variables.get('CARGO_BUILD_TARGET') ?? '';
    const flags = [variables.get('RUSTFLAGS') ?? '', ...rest].join(' ');
    if (variables.has('CARGO_BUILD_TARGET') && variables.get('CARGO_BUILD_TARGET') === undefined) return [];
    if (/crt-static|\$/.test(flags) || (target !== '' && !/^[\w-]+-linux-gnu$/.test(target))) return [];
    const more = {
      kind: 'program',
      language: 'rust',
      needs: GLIBC_NEEDS.rust,
      remedy: 'Build it for a musl target, or on an image with musl.',
      unless: undefined,
    } as const;
    if (verb === 'install') {
      const home = variables.get('CARGO_HOME') ?? (command.official === 'rust' ? '/usr/local/cargo' : undefined);
      const root = optionValue(rest, '--root') ?? variables.get('CARGO_INSTALL_ROOT') ?? home;
      return root === undefined ? [] : writtenArtifact(command, posix.join(root, 'bin'), true, more);
    }
    const output = optionValue(rest, '--target-dir') ?? variables.get('CARGO_TARGET_DIR') ?? 'target';
    const profile = rest.includes('--release') || rest.includes('-r') ? 'release' : optionValue(rest, '--profile');
    return writtenArtifact(command, posix.join(output, target, profile ?? 'debug'), true, more);
  },
};

/** `swift build`, which links to glibc, also with Swift's own libraries linked statically. */
export const swiftPrograms: ArtifactReader = {
  programs: ['swift'],
  mark: /build/,
  read: (command) => {
    const [program = '', verb, ...rest] = command.words;
    if (posix.basename(program) !== 'swift' || verb !== 'build' || command.traits.libc !== 'glibc') return [];
    const isOther = rest.some((word) =>
      /static-executable|musl|^--(?:swift-sdk|triple|destination|sdk|show-bin-path)/.test(word),
    );
    if (isOther || hasUnknownOptions(command.words, command.variables)) return [];
    const own = posix.join(optionValue(rest, '--package-path') ?? '.', '.build');
    const output = optionValue(rest, '--scratch-path', '--build-path') ?? own;
    const profile = optionValue(rest, '-c', '--configuration') ?? 'debug';
    return writtenArtifact(command, posix.join(output, profile), true, {
      kind: 'program',
      language: 'swift',
      needs: GLIBC_NEEDS.c,
      remedy: 'Run it on an image with glibc, or build it with the static SDK for Linux.',
      unless: undefined,
    });
  },
};

/** GraalVM's `native-image`; its own images are based on Oracle Linux. https://www.graalvm.org/latest/reference-manual/native-image/ */
export const nativeImages: ArtifactReader = {
  programs: ['native-image'],
  namesLibc: /native-image/,
  read: (command) => {
    const [program = '', ...rest] = command.words;
    const { registry, repository = '' } = command.root ?? {};
    const isOfGraal =
      /^(?:ghcr\.io|container-registry\.oracle\.com)$/.test(registry ?? '') && repository.startsWith('graalvm/');
    if (posix.basename(program) !== 'native-image' || !(isOfGraal || command.traits.libc === 'glibc')) return [];
    const output = optionValue(rest, '-o');
    const flags = [...rest, command.variables.get('NATIVE_IMAGE_OPTIONS') ?? ''].join(' ');
    const isOther = /static|musl|--shared|--target|-H:(?:Name|Path)=|(?:^|\s)@/i.test(flags);
    if (output === undefined || isOther || hasUnknownOptions(command.words, command.variables)) return [];
    const more = {
      kind: 'program',
      language: 'graalvm',
      needs: GLIBC_NEEDS.prebuiltLibraries,
      libc: 'glibc',
      subject: 'the program',
      remedy: 'Link it with --static and --libc=musl, or run it on an image with glibc.',
      unless: 'is linked statically by a native-image.properties',
    } as const;
    return writtenArtifact(command, output, false, more, program);
  },
};

/** A C compiler that links a program. */
export const cPrograms: ArtifactReader = {
  programs: ['gcc', 'g++', 'cc', 'c++', 'clang', 'clang++'],
  mark: /\.(?:c|cc|cpp|cxx|o)(?!\w)/,
  read: (command) => {
    const [program = '', ...rest] = command.words;
    const compiler = posix.basename(program);
    if (
      !/^(?:gcc|g\+\+|cc|c\+\+|clang|clang\+\+)$/.test(compiler) ||
      hasUnknownOptions(command.words, command.variables)
    )
      return [];
    const flags = [command.variables.get('LDFLAGS') ?? '', ...rest];
    const isOther = flags.some((word) =>
      /^-(?:c|S|E|M|MM|r|shared|dumpmachine|nostdlib|nolibc|nodefaultlibs|ffreestanding|-version)$|static|^--?(?:target|sysroot)|\$/.test(
        word,
      ),
    );
    if (isOther || !rest.some((word) => /\.(?:c|cc|cpp|cxx|o)$/.test(word))) return [];
    const needs = compiler.endsWith('++') ? GLIBC_NEEDS.gnu : GLIBC_NEEDS.c;
    const more = { kind: 'program', language: 'c', needs, remedy: 'Link it with -static.', unless: undefined } as const;
    return writtenArtifact(command, optionValue(rest, '-o') ?? 'a.out', false, more, program);
  },
};
