import { formatPlatform, type Platform, parsePlatform } from '../model/platform.ts';

/**
 * By operating system its architectures: Go's list, whose words image indexes use, and `wasi`, as docker calls WebAssembly.
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

/** Other names of architectures, of `uname` and of Debian, in the words of image indexes. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
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

const OTHER_SYSTEMS: Readonly<Record<string, string>> = {
  macos: 'darwin',
  osx: 'darwin',
  win: 'windows',
  win32: 'windows',
};

/** The platform that the text names, where an image can be for it. */
export function parseKnownPlatform(text: string): Platform | undefined {
  const platform = parsePlatform(text);
  return platform !== undefined && isKnown(platform) ? platform : undefined;
}

/** The platform that is probably meant by a text that names none; undefined where that can't be guessed. */
export function nearestPlatform(text: string): string | undefined {
  const [first = '', ...rest] = text.trim().toLowerCase().split('/');
  const system = OTHER_SYSTEMS[first] ?? first;
  // An architecture alone, as docker takes it, or a system alone.
  const [os, words] = ARCHITECTURES.has(system) ? [system, rest] : ['linux', [first, ...rest]];
  const [name, ...variant] = words;
  const architecture = name === undefined ? undefined : (OTHER_NAMES[name] ?? name);
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
  // Windows for ARM has no variants with 32 bits.
  return !(os === 'windows' && architecture === 'arm') && VARIANTS[architecture]?.test(variant) === true;
}
