import type { TagLevel } from '../model/policy.ts';
import type { Reference } from '../model/reference.ts';
import { withoutLeaps } from './leaps.ts';
import { isDated, isLongTerm } from './release-line.ts';
import { type TagList, tagList } from './tag-list.ts';
import { compareVersions, isHashAmong, leadsTo, shapeOf, type TagShape } from './tag-shape.ts';

/** A tag, and whose it is. */
export type TaggedReference = Pick<Reference, 'repository'> & { readonly tag: string };

/** What a list of tags has to move to. */
export interface NewerTags {
  /** Of the same shape, the newest first. */
  readonly tags: readonly string[];
  /** The newest that looks newer and counts in another way, or leaps over versions that aren't there. */
  readonly doubtful: string | undefined;
}

/** A version with such a word is still being made, whatever its tag is moved to. */
const UNFINISHED = /^[-.](?:dev|next|canary|nightly)(?![a-z\d])/i;

const NONE: NewerTags = { tags: [], doubtful: undefined };

/** How many numbers have to stay. Of four and more `patch` moves the last alone: a host of Windows refuses another third one. */
export function keptNumbers(level: Exclude<TagLevel, 'digest'>, count: number): number {
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
 * The newer tags of the same shape: as many numbers, the same words and runtimes around them, a release where the tag is
 * one. From a pre-release also others of the same version, while that has no release. None for a word and a commit's hash.
 */
export function newerTags(reference: TaggedReference, tags: readonly string[], level: TagLevel): NewerTags {
  const own = shapeOf(reference.tag);
  if (own === undefined || level === 'digest' || isHashAmong(reference.tag, own, tags)) return NONE;
  const list = tagList(tags);
  const isWhole = isDated(reference, own) && level !== 'major';
  const kept = isWhole ? own.numbers.length : keptNumbers(level, partsOf(own, list));
  const line = [...list.shapes].filter(([, shape]) => isInLine(own, shape, list) && isAfter(own, shape, list));
  const within = line.filter(([, shape]) => keeps(own, shape, kept) && isNextDated(reference, own, shape));
  const sorted = within.sort((a, b) => newestFirst(a, b, list));
  const plausible = withoutLeaps(own, sorted, list);
  const next = new Set(plausible.map(([tag]) => tag));
  return { tags: [...next], doubtful: sorted.find(([tag]) => !next.has(tag))?.[0] };
}

/**
 * The numbers that a version has in its repository: a fourth one of Java is an exception, and `10.0.20348` is short for
 * versions of four where those are the rule.
 */
function partsOf({ numbers, behind, prefix }: TagShape, { shapes }: TagList): number {
  if (behind[0]?.head === '_') return Math.min(numbers.length, 3);
  const lengths = [...shapes.values()].flatMap((shape) => (shape.prefix === prefix ? [shape.numbers.length] : []));
  const long = lengths.filter((length) => length > 3).length;
  return long * 2 > lengths.length ? Math.max(...lengths) : numbers.length;
}

function isInLine(own: TagShape, shape: TagShape, list: TagList): boolean {
  if (!list.isSameLine(own, shape)) return false;
  if (shape.preRelease === '') return true;
  if (own.preRelease === '' || !leadsTo(own, shape)) return false;
  return own.version === shape.version && !hasRelease(own, list);
}

function hasRelease({ prefix, version }: TagShape, { shapes }: TagList): boolean {
  return [...shapes.values()].some((shape) => {
    const isRelease = shape.preRelease === '' && !UNFINISHED.test(shape.suffix);
    return isRelease && shape.version === version && shape.prefix === prefix;
  });
}

function isAfter(own: TagShape, shape: TagShape, list: TagList): boolean {
  return (compareVersions(own, shape) || list.compareBuilds(own, shape)) < 0;
}

function keeps(own: TagShape, shape: TagShape, kept: number): boolean {
  return own.numbers.slice(0, kept).every((number, index) => Number(number) === Number(shape.numbers[index] ?? 0));
}

function isNextDated(reference: TaggedReference, own: TagShape, shape: TagShape): boolean {
  return !isDated(reference, own) || !isLongTerm(own.numbers) || isLongTerm(shape.numbers);
}

/** `1.0rc1` and `1.0-rc1` are the same version; which of them it is must not be the registry's whim. */
function newestFirst([tag1, a]: readonly [string, TagShape], [tag2, b]: readonly [string, TagShape], list: TagList) {
  return compareVersions(b, a) || list.compareBuilds(b, a) || (tag1 < tag2 ? -1 : 1);
}
