import { compareVersions, isSameShape, shapeOf, type TagShape } from './tag-shape.ts';

/** How far a tag may be moved: `minor` moves 20.1 to 20.2 and not to 22.0; `digest` not at all. */
export type TagLevel = 'digest' | 'patch' | 'minor' | 'major';

/** The numbers that have to stay, by level. */
const KEPT: Readonly<Record<Exclude<TagLevel, 'digest'>, number>> = { patch: 2, minor: 1, major: 0 };

/**
 * The newer tags of the same shape, the newest first: as many numbers, the same words around them, and no pre-release
 * unless the tag is one. Empty for a word.
 */
export function newerTags(tag: string, tags: readonly string[], level: TagLevel): string[] {
  const own = shapeOf(tag);
  if (own === undefined || level === 'digest') return [];
  const kept = KEPT[level];
  const newer = new Map<string, TagShape>();
  for (const candidate of tags) {
    const shape = shapeOf(candidate);
    if (shape === undefined || !isSameShape(own, shape)) continue;
    if (shape.preRelease !== '' && own.preRelease === '') continue;
    if (own.numbers.slice(0, kept).some((number, index) => number !== shape.numbers[index])) continue;
    if (compareVersions(own, shape) < 0) newer.set(candidate, shape);
  }
  return [...newer].sort(([, a], [, b]) => compareVersions(b, a)).map(([candidate]) => candidate);
}
