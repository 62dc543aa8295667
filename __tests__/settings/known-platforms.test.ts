import { describe, expect, it } from 'vitest';
import { formatPlatform } from '../../src/model/platform.ts';
import { nearestPlatform, parseKnownPlatform } from '../../src/settings/known-platforms.ts';

describe('platforms that images are for', () => {
  it.each(
    [
      'linux/386 linux/amd64 linux/amd64/v1 linux/amd64/v3 linux/arm linux/arm/v5 linux/arm/v6 linux/arm/v7 linux/arm64',
      'linux/arm64/v8 linux/arm64/v9 linux/loong64 linux/mips linux/mipsle linux/mips64 linux/mips64le linux/ppc64 linux/ppc64le',
      'linux/riscv64 linux/riscv64/rva22u64 linux/s390x windows/amd64 windows/arm64 windows/arm darwin/arm64 freebsd/riscv64',
      'wasi/wasm wasip1/wasm js/wasm',
    ].flatMap((line) => line.split(' ')),
  )('%s', (text) => {
    const platform = parseKnownPlatform(text);
    expect(platform && formatPlatform(platform)).toBe(text);
  });

  it.each([
    ['linux/x86', 'linux/amd64'],
    ['linux/x86_64', 'linux/amd64'],
    ['linux/i386', 'linux/386'],
    ['linux/aarch64', 'linux/arm64'],
    ['linux/armhf', 'linux/arm/v7'],
    ['linux/armv6', 'linux/arm/v6'],
    ['linux/ppc64el', 'linux/ppc64le'],
    ['Linux/AMD64', 'linux/amd64'],
    ['linux', 'linux/amd64'],
    ['windows', 'windows/amd64'],
    ['arm64', 'linux/arm64'],
    ['arm/v7', 'linux/arm/v7'],
    ['linux/amd64/v9', 'linux/amd64'],
    ['linux/arm64/v7', 'linux/arm64'],
    ['windows/arm/v7', 'windows/arm'],
    ['macos/arm64', 'darwin/arm64'],
    ['linux/', undefined],
    ['windows/s390x', undefined],
    ['linux/amd64/v1/x', 'linux/amd64'],
    ['lin', undefined],
    ['constructor/toString', undefined],
    ['', undefined],
  ])('%j is none; it may mean %s', (text, meant) => {
    expect(parseKnownPlatform(text)).toBeUndefined();
    expect(nearestPlatform(text)).toBe(meant);
  });
});
