import Range from 'semver/classes/range.js';
import subset from 'semver/ranges/subset.js';
import { numbersIn } from './numbers.ts';
import { shapeOf } from './tag-shape.ts';

/**
 * Whether the version in a tag lies in a range as npm reads it; undefined where the text is no range. A tag with fewer
 * numbers stands for all versions that begin so, and each has to lie in it. A tag without a version is in every range.
 */
export function allowedVersions(text: string): ((tag: string) => boolean) | undefined {
  const range = rangeOf(text);
  if (range === undefined) return undefined;
  return (tag) => {
    const shape = shapeOf(tag);
    if (shape === undefined) return true;
    // Of four numbers and more a range knows three.
    const version = shape.numbers.slice(0, 3).map((number) => String(BigInt(number)));
    const identifiers = [...(shape.preRelease.match(/[a-z]+/gi) ?? []), ...numbersIn(shape.preRelease)].map((part) =>
      part.replace(/^0+(?=\d)/, ''),
    );
    if (version.length === 3) return range.test([version.join('.'), identifiers.join('.')].filter(Boolean).join('-'));
    const versions = rangeOf(version.join('.'));
    return versions !== undefined && subset(versions, range);
  };
}

function rangeOf(text: string): Range | undefined {
  try {
    return new Range(text);
  } catch {
    return undefined;
  }
}
