import { isYear, numbersIn, versionPrefixes } from './numbers.ts';
import type { SuffixNumber, VersionTag } from './version-tag.ts';

/** The numbers that a list of tags has at one position of the suffix, by version. */
export type NumbersByVersion = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Whether the number at a position counts the builds of a version, so that it changes with the version. Otherwise it names a
 * runtime or variant and stays: such numbers exist side by side for one version and reappear for the next.
 */
export function isBuildNumber({ numbers }: VersionTag, kind: SuffixNumber['kind'], found: NumbersByVersion): boolean {
  if (kind === 'build') return true;
  const all = [...found.values()].map(withoutPrefixes);
  const several = all.filter(({ size }) => size > 1);
  const counted = several.map((set) => [...set].map(Number).sort((a, b) => a - b));
  // Each version starts at 0 or 1, and the versions do not all have the same numbers.
  const isSeries = counted.length > 0 && counted.every(([least = 2]) => least < 2) && !areEqual(all);
  // After a word or a single number, it is usually the version of something else: `16-3` is PostgreSQL and PostGIS.
  if (kind === 'labelled' || numbers.length === 1) {
    return isSeries && all.length > 1 && counted.every(isConsecutive) && all.every(startsLow);
  }
  if (several.length === 0 || isSeries) return true;
  const isLarge = all.some((set) => [...set].some(isLargeNumber));
  return isLarge || (counted.every(isConsecutive) && areDisjoint(found));
}

/** `28.1` without the `28` beside it: both are one count. */
function withoutPrefixes(set: ReadonlySet<string>): ReadonlySet<string> {
  const prefixes = new Set([...set].flatMap((text) => versionPrefixes(text)));
  return new Set([...set].filter((text) => !prefixes.has(text)));
}

/** Larger than the version of a runtime, and not a year: `9.4-1181`. */
function isLargeNumber(text: string): boolean {
  const [first = ''] = numbersIn(text);
  return first.length > 2 && !isYear(first);
}

function startsLow(set: ReadonlySet<string>): boolean {
  return [...set].some((text) => Number(text) < 2);
}

function areEqual(sets: readonly ReadonlySet<string>[]): boolean {
  const [first, ...others] = sets.map((set) => [...set].sort().join());
  return others.length > 0 && others.every((other) => other === first);
}

function isConsecutive(series: readonly number[]): boolean {
  return series.every((number, index) => Number.isInteger(number) && number === (series[0] ?? 0) + index);
}

/** Whether one count runs through all versions: no two versions share a number. */
function areDisjoint(found: NumbersByVersion): boolean {
  const all = [...found.values()].flatMap((set) => [...set]);
  return found.size > 1 && new Set(all).size === all.length;
}
