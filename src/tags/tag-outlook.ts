import type { TagLevel } from '../model/policy.ts';
import { onLaterRelease } from './later-release.ts';
import { withoutLeaps } from './leaps.ts';
import { newerTags, type TaggedReference } from './newer-tag.ts';
import { formOf } from './numbers.ts';
import { tagList } from './tag-list.ts';
import { compareVersions, shapeOf, type TagShape } from './tag-shape.ts';

/** What a repository's tags hold for one of them. */
export interface TagOutlook {
  /** Those that it may be moved to, the newest first. */
  readonly newer: readonly string[];
  /** The newest that the configuration forbids. */
  readonly refused: string | undefined;
  /** The newest that looks newer and counts in another way, or leaps over versions that aren't there. */
  readonly doubtful: string | undefined;
  /** Where nothing newer has its shape: those in which its line goes on, at whatever version, the best first. */
  readonly onward: readonly string[];
}

/**
 * What there is for a tag at a level.
 * @param allows whether the configuration lets it be moved to a tag
 */
export function tagOutlook(
  reference: TaggedReference,
  tags: readonly string[],
  level: TagLevel,
  allows: (tag: string) => boolean,
): TagOutlook {
  const { tags: newest, doubtful } = newerTags(reference, tags, level);
  const newer = newest.filter(allows);
  const refused = newest.find((tag) => !allows(tag));
  const isNewest = newest.length === 0 && newerTags(reference, tags, 'major').tags.length === 0;
  return { newer, refused, doubtful, onward: isNewest ? onward(reference.tag, tags, level).filter(allows) : [] };
}

/** The same of later releases of its distribution. */
export function codenameOutlook(
  { tag }: TaggedReference,
  tags: readonly string[],
  level: TagLevel,
  allows: (tag: string) => boolean,
): TagOutlook {
  const later = onLaterRelease(tag, tags, level);
  const refused = later.find((next) => !allows(next));
  const onward = later.length > 0 ? [] : onLaterRelease(tag, tags, 'major').filter(allows);
  return { newer: later.filter(allows), refused, doubtful: undefined, onward };
}

function onward(tag: string, tags: readonly string[], level: TagLevel): string[] {
  const later = onLaterRelease(tag, tags, level);
  return later.length > 0 || level === 'digest' ? later : inOtherShape(tag, tags);
}

/** Newer versions whose variant has the same words with other numbers, as `jdk21` for `jdk17`, or that have no variant. */
function inOtherShape(tag: string, tags: readonly string[]): string[] {
  const own = shapeOf(tag);
  if (own === undefined || variantOf(own) === '') return [];
  const list = tagList(tags);
  const later = [...list.shapes].filter(([, shape]) => {
    const isAlike = formOf(shape.suffix) === formOf(own.suffix) || shape.suffix === '';
    const isVersion = shape.prefix === own.prefix && shape.preRelease === '' && list.isSameScheme(own, shape);
    return isAlike && isVersion && compareVersions(own, shape) < 0;
  });
  return [...withoutLeaps(own, later, list)]
    .sort(([, a], [, b]) => Number(a.suffix === '') - Number(b.suffix === '') || compareVersions(b, a))
    .map(([name]) => name);
}

/** What stands behind the version but the numbers of builds. */
function variantOf({ suffix, behind }: TagShape): string {
  return behind.every(({ kind }) => kind === 'build') ? suffix.replace(/[-_.]?[a-z]*#/gi, '') : suffix;
}
