import type { TagLevel } from '../model/policy.ts';
import type { Reference } from '../model/reference.ts';
import type { RepositoryTags } from './repository-tags.ts';
import { isUbuntuLts, isUbuntuRelease } from './ubuntu-release.ts';
import { withoutVersionGaps } from './version-gaps.ts';
import {
  canFollowPreRelease,
  compareTagVersions,
  isCommitHashTag,
  parseVersionTag,
  type VersionTag,
} from './version-tag.ts';

/** A tag and the repository that it belongs to. */
export type RepositoryTag = Pick<Reference, 'repository'> & { readonly tag: string };

/** The tags that a tag may move to. */
export interface NewerTags {
  /** Of the same variant, newest first. */
  readonly tags: readonly string[];
  /** The newest that has a higher version but uses another version scheme, or skips versions that don't exist. */
  readonly implausible: string | undefined;
}

/** A version with such a word is not released yet. */
const UNFINISHED = /^[-.](?:dev|next|canary|nightly)(?![a-z\d])/i;

const NONE: NewerTags = { tags: [], implausible: undefined };

/**
 * How many leading numbers of a version a level keeps. With four or more numbers, `patch` moves only the last: a Windows host
 * does not run images with another third number.
 */
export function fixedNumberCount(level: Exclude<TagLevel, 'digest'>, count: number): number {
  switch (level) {
    case 'patch':
      return Math.max(2, count - 1);
    case 'minor':
      return 1;
    case 'major':
      return 0;
  }
}

/**
 * Finds the newer tags of the same variant: as many numbers, the same words and runtimes, and releases for a release. For a
 * pre-release also later pre-releases of its version, as long as that has no release. None for words and commit hashes.
 */
export function newerTags(reference: RepositoryTag, repository: RepositoryTags, level: TagLevel): NewerTags {
  const own = parseVersionTag(reference.tag);
  if (own === undefined || level === 'digest' || isCommitHashTag(reference.tag, own, repository.tags)) return NONE;
  const keepsAll = isUbuntuRelease(reference, own) && level !== 'major';
  const kept = keepsAll ? own.numbers.length : fixedNumberCount(level, usualNumberCount(own, repository));
  const later = [...repository.versions].filter(
    ([, other]) => isCandidate(own, other, repository) && isOlder(own, other, repository),
  );
  const within = later.filter(([, other]) => keepsNumbers(own, other, kept) && keepsLts(reference, own, other));
  const sorted = within.sort((a, b) => newestFirst(a, b, repository));
  const plausible = withoutVersionGaps(own, sorted, repository);
  const next = new Set(plausible.map(([tag]) => tag));
  return { tags: [...next], implausible: sorted.find(([tag]) => !next.has(tag))?.[0] };
}

/**
 * How many numbers versions usually have in the repository: a fourth number of Java is an exception, and `10.0.20348` is an
 * abbreviation where most versions have four.
 */
function usualNumberCount({ numbers, suffixNumbers, prefix }: VersionTag, { versions }: RepositoryTags): number {
  if (suffixNumbers[0]?.before === '_') return Math.min(numbers.length, 3);
  const lengths = [...versions.values()].flatMap((tag) => (tag.prefix === prefix ? [tag.numbers.length] : []));
  const long = lengths.filter((length) => length > 3).length;
  return long * 2 > lengths.length ? Math.max(...lengths) : numbers.length;
}

function isCandidate(own: VersionTag, other: VersionTag, repository: RepositoryTags): boolean {
  if (!repository.isSameVariant(own, other)) return false;
  if (other.preRelease === '') return true;
  if (own.preRelease === '' || !canFollowPreRelease(own, other)) return false;
  return own.version === other.version && !hasRelease(own, repository);
}

function hasRelease({ prefix, version }: VersionTag, { versions }: RepositoryTags): boolean {
  return [...versions.values()].some((tag) => {
    const isRelease = tag.preRelease === '' && !UNFINISHED.test(tag.suffix);
    return isRelease && tag.version === version && tag.prefix === prefix;
  });
}

function isOlder(own: VersionTag, other: VersionTag, repository: RepositoryTags): boolean {
  return (compareTagVersions(own, other) || repository.compareBuilds(own, other)) < 0;
}

function keepsNumbers(own: VersionTag, other: VersionTag, kept: number): boolean {
  return own.numbers.slice(0, kept).every((number, index) => Number(number) === Number(other.numbers[index] ?? 0));
}

function keepsLts(reference: RepositoryTag, own: VersionTag, other: VersionTag): boolean {
  return !isUbuntuRelease(reference, own) || !isUbuntuLts(own.numbers) || isUbuntuLts(other.numbers);
}

/** `1.0rc1` and `1.0-rc1` are the same version; the name decides, so that the registry's order does not matter. */
function newestFirst(
  [tag1, a]: readonly [string, VersionTag],
  [tag2, b]: readonly [string, VersionTag],
  repository: RepositoryTags,
) {
  return compareTagVersions(b, a) || repository.compareBuilds(b, a) || (tag1 < tag2 ? -1 : 1);
}
