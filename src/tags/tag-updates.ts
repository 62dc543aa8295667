import type { TagLevel } from '../model/policy.ts';
import { tagsOnLaterRelease } from './distribution-release.ts';
import { newerTags, type RepositoryTag } from './newer-tags.ts';
import { maskNumbers } from './numbers.ts';
import { isSameScheme, type RepositoryTags } from './repository-tags.ts';
import { withoutVersionGaps } from './version-gaps.ts';
import { compareTagVersions, parseVersionTag, type VersionTag } from './version-tag.ts';

/** Which tags a reference may move to. */
export interface TagRules {
  /** Whether the configuration lets it move to a tag. */
  readonly allows: (tag: string) => boolean;
  /** Whether a tag is of a line that gets no more fixes, and not of the present one: nothing moves there … */
  readonly isEnded: (tag: string) => boolean;
  /** … unless the present line has ended itself, and there is nothing better. */
  readonly mayStayEnded: boolean;
}

/** The tags of a repository that a tag may move to. */
export interface TagUpdates {
  /** The allowed ones, newest first. */
  readonly newer: readonly string[];
  /** The newest that the configuration forbids. */
  readonly forbidden: string | undefined;
  /** The newest that has a higher version but uses another version scheme, or skips versions that don't exist. */
  readonly implausible: string | undefined;
  /** Where there is no newer tag of the same variant: other variants that continue it in any version, best first. */
  readonly successors: readonly string[];
}

/**
 * Finds newer versions of a tag.
 * @param level how far the version may move
 */
export function findVersionUpdates(
  reference: RepositoryTag,
  repository: RepositoryTags,
  level: TagLevel,
  rules: TagRules,
): TagUpdates {
  const { allows } = rules;
  const { tags, implausible } = newerTags(reference, repository, level);
  const newest = alive(tags, rules);
  const isNewest = tags.length === 0 && newerTags(reference, repository, 'major').tags.length === 0;
  return {
    newer: newest.filter(allows),
    forbidden: newest.find((tag) => !allows(tag)),
    implausible,
    successors: isNewest ? alive(successorsOf(reference.tag, repository, level), rules).filter(allows) : [],
  };
}

/** Finds the tag on later releases of its distribution. Parameters as of `findVersionUpdates`. */
export function findReleaseUpdates(
  { tag }: RepositoryTag,
  { tags }: RepositoryTags,
  level: TagLevel,
  rules: TagRules,
): TagUpdates {
  const { allows } = rules;
  const later = alive(tagsOnLaterRelease(tag, tags, level), rules);
  return {
    newer: later.filter(allows),
    forbidden: later.find((next) => !allows(next)),
    implausible: undefined,
    successors: later.length > 0 ? [] : alive(tagsOnLaterRelease(tag, tags, 'major'), rules).filter(allows),
  };
}

function alive(tags: readonly string[], { isEnded, mayStayEnded }: TagRules): readonly string[] {
  const left = tags.filter((tag) => !isEnded(tag));
  return left.length === 0 && mayStayEnded ? tags : left;
}

/** Why a tag does not move to an implausible one; the image's name goes before it. */
export function implausibleTagWords(tag: string): string {
  return `does not move to ${tag}, which uses another version scheme or skips versions.`;
}

function successorsOf(tag: string, repository: RepositoryTags, level: TagLevel): string[] {
  const later = tagsOnLaterRelease(tag, repository.tags, level);
  return later.length > 0 || level === 'digest' ? later : newerInOtherVariant(tag, repository);
}

/** Newer versions whose variant has the same words with other numbers, like `jdk21` for `jdk17`, or no variant. */
function newerInOtherVariant(tag: string, repository: RepositoryTags): string[] {
  const own = parseVersionTag(tag);
  if (own === undefined || variantOf(own) === '') return [];
  const later = [...repository.versions].filter(([, other]) => {
    const isAlike = maskNumbers(other.suffix) === maskNumbers(own.suffix) || other.suffix === '';
    const isVersion = other.prefix === own.prefix && other.preRelease === '' && isSameScheme(own, other);
    return isAlike && isVersion && compareTagVersions(own, other) < 0;
  });
  return [...withoutVersionGaps(own, later, repository)]
    .sort(([, a], [, b]) => Number(a.suffix === '') - Number(b.suffix === '') || compareTagVersions(b, a))
    .map(([name]) => name);
}

/** The text after the version, without build numbers. */
function variantOf({ suffix, suffixNumbers }: VersionTag): string {
  return suffixNumbers.every(({ kind }) => kind === 'build') ? suffix.replace(/[-_.]?[a-z]*#/gi, '') : suffix;
}
