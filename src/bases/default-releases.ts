import { resolveMirror } from './mirrors.ts';
import { type Named, type NameMemory, rememberByName } from './name-memory.ts';
import { namedRelease } from './named-release.ts';
import { type NamedRelease, releaseOfCodename } from './os-release-words.ts';
import { type TagWords, tagWords } from './tag-words.ts';

/**
 * The release that tags of an image are built on that name none: each since a version, that is, up to the next one. As they were last
 * published, in August 2026. https://github.com/docker-library/official-images, https://github.com/dotnet/dotnet-docker
 */
const DEFAULTS: Readonly<Record<string, string>> = {
  'docker.io/library/gcc':
    '8.4 buster, 9.5 bullseye, 10.3 buster, 10.4 bullseye, 12.3 bookworm, 14.3 trixie, 15.1 bookworm, 15.2 trixie',
  'docker.io/library/golang':
    '1.12 buster, 1.16.7 bullseye, 1.19.10 bookworm, 1.20 bullseye, 1.20.5 bookworm, 1.24.6 trixie',
  'docker.io/library/haskell': '8.8 buster, 9.6.6 bullseye, 9.8 buster, 9.8.4 bullseye, 9.12 bookworm',
  'docker.io/library/node':
    '14.19.3 buster, 15 stretch, 16 buster, 17 bullseye, 18.16 bookworm, 19 bullseye, 20.3 bookworm, 26 trixie',
  'docker.io/library/php':
    '7.3.29 bullseye, 7.4.2 buster, 7.4.22 bullseye, 8.0 buster, 8.0.9 bullseye, 8.1.20 bookworm, 8.1.33 trixie, 8.2 bullseye, 8.2.7 bookworm, 8.2.29 trixie, 8.3 bookworm, 8.3.24 trixie, 8.4 bookworm, 8.4.11 trixie',
  'docker.io/library/python':
    '3.6.14 bullseye, 3.7.6 buster, 3.7.11 bullseye, 3.7.17 bookworm, 3.8.1 buster, 3.8.11 bullseye, 3.8.17 bookworm, 3.9 buster, 3.9.6 bullseye, 3.9.17 bookworm, 3.9.23 trixie, 3.10 bullseye, 3.10.12 bookworm, 3.10.18 trixie, 3.11 bullseye, 3.11.4 bookworm, 3.11.13 trixie, 3.12 bookworm, 3.12.11 trixie, 3.13 bookworm, 3.13.6 trixie',
  'docker.io/library/ruby':
    '2.6.8 bullseye, 2.7 buster, 2.7.4 bullseye, 3.0 buster, 3.0.2 bullseye, 3.1.4 bookworm, 3.2 bullseye, 3.2.2 bookworm, 3.2.9 trixie, 3.3 bookworm, 3.3.9 trixie, 3.4 bookworm, 3.4.5 trixie',
  'docker.io/library/rust': '1.40 buster, 1.55 bullseye, 1.72 bookworm, 1.89 trixie',
  'docker.io/library/swift': '5 bionic, 5.7 jammy, 6 noble',
  'mcr.microsoft.com/dotnet/*': '6 bullseye, 8 bookworm, 10 noble',
};
const DOTNET = /^mcr\.microsoft\.com\/dotnet\/(?:nightly\/)?(?:sdk|aspnet|runtime|runtime-deps)$/;

/** The release of an image's operating system by its name: what it says, else what its repository takes where a tag says nothing. */
export function releaseByName(reference: Named): NamedRelease | undefined {
  return rememberByName(known, reference, () => namedRelease(reference) ?? defaultRelease(reference));
}

const known: NameMemory<NamedRelease> = new Map();

function defaultRelease(reference: Named): NamedRelease | undefined {
  const name = resolveMirror(reference);
  const rows = DEFAULTS[DOTNET.test(name) ? 'mcr.microsoft.com/dotnet/*' : name];
  const words = tagWords(reference.tag ?? '');
  if (rows === undefined || reference.tag === undefined || !isOfDefault(words)) return undefined;
  const numbers = words.version?.split('.').map(Number) ?? [];
  const newest = releaseOf(rows, numbers, Number.POSITIVE_INFINITY);
  // A digest may be of any time since the version came out.
  const isSure = reference.digest === undefined || releaseOf(rows, numbers, 0) === newest;
  return newest !== undefined && isSure ? releaseOfCodename(newest) : undefined;
}

/** Whether the tag names nothing but a version, or the newest one, and a variant of it. */
function isOfDefault({ words, system }: TagWords): boolean {
  if (system !== undefined) return false;
  return words.every(({ text, kind }) => /^(?:version|slim|flavor)$/.test(kind) || text === 'latest');
}

/** @param rest what the numbers are that the version lacks: a short one means its newest */
function releaseOf(rows: string, version: readonly number[], rest: number): string | undefined {
  const found = rows.split(', ').findLast((row) => !isBefore(version, rest, row.split(' ', 1)[0] ?? ''));
  return found?.split(' ')[1];
}

function isBefore(version: readonly number[], rest: number, since: string): boolean {
  for (const [index, number] of since.split('.').map(Number).entries()) {
    const difference = (version[index] ?? rest) - number;
    if (difference !== 0) return difference < 0;
  }
  return false;
}
