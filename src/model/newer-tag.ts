import type { Reference } from './reference.ts';
import { isDated, isLongTerm } from './release-line.ts';
import { compareVersions, isHashAmong, isSameShape, shapeOf, type TagShape } from './tag-shape.ts';

/** How far a tag may be moved: `minor` moves 20.1 to 20.2 and not to 22.0; `digest` not at all. */
export type TagLevel = 'digest' | 'patch' | 'minor' | 'major';

/** A tag, and whose it is. */
export type TaggedReference = Pick<Reference, 'repository'> & { readonly tag: string };

/** The numbers that have to stay, by level. */
const KEPT: Readonly<Record<Exclude<TagLevel, 'digest'>, number>> = { patch: 2, minor: 1, major: 0 };

/**
 * The newer tags of the same shape, the newest first: as many numbers, the same words around them, and no pre-release
 * unless the tag is one. Empty for a word and a commit's hash.
 */
export function newerTags(reference: TaggedReference, tags: readonly string[], level: TagLevel): string[] {
  const own = shapeOf(reference.tag);
  if (own === undefined || level === 'digest' || isHashAmong(own, tags)) return [];
  const isOfDates = isDated(reference, own);
  const kept = isOfDates && level !== 'major' ? own.numbers.length : KEPT[level];
  const newer = new Map<string, TagShape>();
  for (const candidate of tags) {
    const shape = shapeOf(candidate);
    if (shape === undefined || !isSameShape(own, shape)) continue;
    if (shape.preRelease !== '' && own.preRelease === '') continue;
    if (own.numbers.slice(0, kept).some((number, index) => number !== shape.numbers[index])) continue;
    if (isOfDates && isLongTerm(own) && !isLongTerm(shape)) continue;
    if (compareVersions(own, shape) < 0) newer.set(candidate, shape);
  }
  // `1.0rc1` and `1.0-rc1` are the same version; which of them it is must not be the registry's whim.
  const sorted = [...newer].sort(([tag1, a], [tag2, b]) => compareVersions(b, a) || (tag1 < tag2 ? -1 : 1));
  return sorted.map(([candidate]) => candidate);
}
