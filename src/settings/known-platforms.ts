import { formatPlatform, type Platform, parsePlatform } from '../model/platform.ts';

/**
 * The architectures of each operating system: Go's list, whose names image indexes use, and Docker's `wasi` for WebAssembly.
 * https://go.dev/doc/install/source#environment
 */
const ARCHITECTURES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    aix: 'ppc64',
    android: '386 amd64 arm arm64',
    darwin: 'amd64 arm64',
    dragonfly: 'amd64',
    freebsd: '386 amd64 arm arm64 riscv64',
    illumos: 'amd64',
    ios: 'amd64 arm64',
    js: 'wasm',
    linux: '386 amd64 arm arm64 loong64 mips mipsle mips64 mips64le ppc64 ppc64le riscv64 s390x sparc64',
    netbsd: '386 amd64 arm arm64',
    openbsd: '386 amd64 arm arm64 mips64 ppc64 riscv64',
    plan9: '386 amd64 arm',
    solaris: 'amd64 sparc64',
    wasi: 'wasm wasm32',
    wasip1: 'wasm',
    windows: '386 amd64 arm arm64',
  }).map(([os, architectures]) => [os, new Set(architectures.split(' '))]),
);

/** https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md#platform-variants, and Go's GOAMD64 and the like. */
const VARIANTS: Readonly<Record<string, RegExp>> = {
  amd64: /^v[1-4]$/,
  arm: /^v[5-8]$/,
  arm64: /^v[89](?:\.[0-9])?$/,
  ppc64: /^power(?:8|9|10)$/,
  ppc64le: /^power(?:8|9|10)$/,
  riscv64: /^rva2[0-9]u64$/,
};

/** Names of architectures in `uname` and in Debian, each with its name in image indexes. */
const ALIASES: Readonly<Record<string, string>> = {
  x86_64: 'amd64',
  'x86-64': 'amd64',
  x64: 'amd64',
  x86: 'amd64',
  i386: '386',
  i486: '386',
  i586: '386',
  i686: '386',
  aarch64: 'arm64',
  armv8: 'arm64',
  arm64v8: 'arm64',
  armhf: 'arm/v7',
  armv7: 'arm/v7',
  armv7l: 'arm/v7',
  arm32v7: 'arm/v7',
  armv6: 'arm/v6',
  armv6l: 'arm/v6',
  arm32v6: 'arm/v6',
  armel: 'arm/v5',
  arm32v5: 'arm/v5',
  ppc64el: 'ppc64le',
  powerpc64le: 'ppc64le',
  riscv: 'riscv64',
  loongarch64: 'loong64',
  mips64el: 'mips64le',
  mipsel: 'mipsle',
};

const SYSTEM_ALIASES: Readonly<Record<string, string>> = {
  macos: 'darwin',
  osx: 'darwin',
  win: 'windows',
  win32: 'windows',
};

/** Parses a platform; undefined for a text of another form and for a platform that no image can be built for. */
export function parseKnownPlatform(text: string): Platform | undefined {
  const platform = parsePlatform(text);
  return platform !== undefined && isKnown(platform) ? platform : undefined;
}

/** Guesses the platform that an unknown one is meant to be: `linux/arm64` for `aarch64`; undefined without a guess. */
export function nearestPlatform(text: string): string | undefined {
  const [first = '', ...rest] = text.trim().toLowerCase().split('/');
  const system = SYSTEM_ALIASES[first] ?? first;
  // docker also accepts an architecture alone or an operating system alone.
  const [os, words] = ARCHITECTURES.has(system) ? [system, rest] : ['linux', [first, ...rest]];
  const [name, ...variant] = words;
  const architecture = name === undefined ? undefined : (ALIASES[name] ?? name);
  const guesses =
    architecture === undefined
      ? [...(ARCHITECTURES.get(os) ?? [])].flatMap((one) => (one === 'amd64' ? [one] : []))
      : [[architecture, ...variant].join('/'), architecture];
  return guesses
    .map((guess) => parseKnownPlatform(`${os}/${guess}`))
    .flatMap((one) => (one ? [formatPlatform(one)] : []))[0];
}

function isKnown({ os, architecture, variant }: Platform): boolean {
  if (ARCHITECTURES.get(os)?.has(architecture) !== true) return false;
  if (variant === undefined) return true;
  // Windows on 32-bit ARM has no variants.
  return !(os === 'windows' && architecture === 'arm') && VARIANTS[architecture]?.test(variant) === true;
}
