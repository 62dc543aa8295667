import compareSemver from 'semver/functions/compare.js';

/** A tag that holds a version: `22.1-slim`, `v1.2.3`, `bookworm-20250113-slim`, `3.15.0rc1-alpine3.22`. */
export interface TagShape {
  /** What stands before the version. */
  readonly prefix: string;
  /** The numbers as written: `['24', '04']`. At least one. */
  readonly numbers: readonly string[];
  /** `rc1`, `-beta.2`: what makes it a pre-release, as written; empty where it is none. */
  readonly preRelease: string;
  /** What stands behind the version: the variant. */
  readonly suffix: string;
}

const SHAPE = /^(?<prefix>\D*)(?<version>\d+(?:\.\d+)*)(?<rest>.*)$/;
/** `-dev` and the like aren't among them: they name a variant, and a tag that has one keeps it. */
const PRE_RELEASE =
  /^(?:[-._]?(?:alpha|beta|rc|preview|pre|ea)[-._]?\d*(?:\.\d+)*|[-._]?(?:cr|m)\d+|[ab]\d+)(?![a-z\d])/i;

/** The shape of a tag; undefined for a word, as `latest` or `bookworm`. */
export function shapeOf(tag: string): TagShape | undefined {
  const { prefix, version, rest } = SHAPE.exec(tag)?.groups ?? {};
  if (prefix === undefined || version === undefined || rest === undefined) return undefined;
  const preRelease = PRE_RELEASE.exec(rest)?.[0] ?? '';
  return { prefix, numbers: version.split('.'), preRelease, suffix: rest.slice(preRelease.length) };
}

/** The version in it, with what makes it a pre-release. */
export function versionText({ numbers, preRelease }: TagShape): string {
  return numbers.join('.') + preRelease;
}

/** Whether two tags differ in nothing but their version. */
export function isSameShape(a: TagShape, b: TagShape): boolean {
  return (
    a.prefix === b.prefix &&
    a.suffix === b.suffix &&
    a.numbers.length === b.numbers.length &&
    a.numbers.every((number, index) => isSameForm(number, b.numbers[index] ?? ''))
  );
}

/** `04` and `10` are months, `4` is none; `20250113` is a day or a build, which no `3` is followed by. */
function isSameForm(a: string, b: string): boolean {
  const isPadded = a.startsWith('0') && a.length > 1;
  const isOtherPadded = b.startsWith('0') && b.length > 1;
  if (isPadded || isOtherPadded) return a.length === b.length;
  return isStamp(a) === isStamp(b);
}

function isStamp(number: string): boolean {
  return number.length >= 6;
}

/** The order of two versions of the same shape: negative where a is older. */
export function compareVersions(a: TagShape, b: TagShape): number {
  const [first, second] = [semverOf(a), semverOf(b)];
  if (first !== undefined && second !== undefined) return compareSemver(first, second);
  for (const [index, number] of a.numbers.entries()) {
    const difference = compareNumbers(number, b.numbers[index] ?? '0');
    if (difference !== 0) return difference;
  }
  return comparePreReleases(a.preRelease, b.preRelease);
}

/** Only what semver takes as it is: three numbers without zeros in front, and identifiers between dots. */
function semverOf({ numbers, preRelease }: TagShape): string | undefined {
  const isVersion = numbers.length === 3 && numbers.every((number) => /^(?:0|[1-9]\d{0,14})$/.test(number));
  const isPreRelease = preRelease === '' || /^-[a-z]+(?:\.(?:0|[1-9]\d*))*$/i.test(preRelease);
  return isVersion && isPreRelease ? numbers.join('.') + preRelease : undefined;
}

function compareNumbers(a: string, b: string): number {
  const [first, second] = [BigInt(a), BigInt(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** A release comes after its pre-releases; `rc10` after `rc9`, `rc` after `beta`. */
function comparePreReleases(a: string, b: string): number {
  if (a === b) return 0;
  if (a === '' || b === '') return a === '' ? 1 : -1;
  return a.localeCompare(b, 'en', { numeric: true, sensitivity: 'base' });
}
