import Range from 'semver/classes/range.js';
import subset from 'semver/ranges/subset.js';
import { numbersIn } from './numbers.ts';
import { parseVersionTag } from './version-tag.ts';

/**
 * Parses a version range as npm reads it into a predicate of tags; undefined where the text isn't a range. A tag with fewer
 * than three numbers stands for all versions with this prefix, and all must be in the range. A tag without a version is
 * always in it.
 */
export function parseVersionRange(text: string): ((tag: string) => boolean) | undefined {
  const range = rangeOf(text);
  if (range === undefined) return undefined;
  return (tag) => {
    const parsed = parseVersionTag(tag);
    if (parsed === undefined) return true;
    // Ranges compare three numbers.
    const version = parsed.numbers.slice(0, 3).map((number) => String(BigInt(number)));
    const identifiers = [...(parsed.preRelease.match(/[a-z]+/gi) ?? []), ...numbersIn(parsed.preRelease)].map((part) =>
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
