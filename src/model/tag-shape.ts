import compareSemver from 'semver/functions/compare.js';

/** A tag that holds a version: `22.1-slim`, `v1.2.3`, `bookworm-20250113-slim`, `3.15.0rc1-alpine3.22`. */
export interface TagShape {
  /** What stands before the version. */
  readonly prefix: string;
  /** The version as written, without what makes it a pre-release: `24.04`, `2024-11-07`. */
  readonly version: string;
  /** The numbers in it as written: `['24', '04']`. At least one. */
  readonly numbers: readonly string[];
  /** `rc1`, `-beta.2`: what makes it a pre-release, as written; empty where it is none. */
  readonly preRelease: string;
  /** What stands behind the version: the variant, with `#` for each number of the revision. */
  readonly suffix: string;
  /** Which build or packaging it is: `['11']` of `21.0.5_11-jre`, `['10']` of `1.2.3-debian-12-r10`. */
  readonly revision: readonly string[];
}

/** A day may be written with dashes, and with the time of that day, as MinIO does. */
const DASHED_DATE = String.raw`(?:19|20)\d\d-[01]\d-[0-3]\d(?!\d)(?:T\d\d-\d\d-\d\dZ)?`;
const SHAPE = new RegExp(String.raw`^(?<prefix>\D*)(?<version>${DASHED_DATE}|\d+(?:\.\d+)*)(?<rest>.*)$`);
/** `-dev` and the like aren't among them: they name a variant, and a tag that has one keeps it. */
const PRE_RELEASE =
  /^(?:[-._]?(?:alpha|beta|rc|preview|pre|ea)[-._]?\d*(?:\.\d+)*|[-._]?(?:cr|m)\d+|[ab]\d+)(?![a-z\d])/i;
/** `_11` of Java, `-1181.1724035907` of Red Hat, and at the end `-r10` of Bitnami or a day. */
const REVISION = /^_\d+(?=$|-)|^-\d+(?:\.\d{8,})?(?=$|-[a-z])|-(?:r\d+|20\d{6})$/i;
/** Behind a number alone, another one is the version of something else: `16-3` is PostgreSQL and PostGIS. */
const REVISION_OF_ONE = /^_\d+(?=$|-)|-(?:r\d+|20\d{6})$/i;
const HASH = /^(?=.*[a-f])[0-9a-f]{7,64}$/;
const DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** The shape of a tag; undefined for a word, as `latest` or `bookworm`, and for a commit's hash. */
export function shapeOf(tag: string): TagShape | undefined {
  const { prefix, version, rest } = SHAPE.exec(tag)?.groups ?? {};
  if (prefix === undefined || version === undefined || rest === undefined) return undefined;
  if (isHash(wordAt(tag, prefix.length))) return undefined;
  const numbers = numbersIn(version);
  const preRelease = PRE_RELEASE.exec(rest)?.[0] ?? '';
  const variant = rest.slice(preRelease.length);
  const pattern = numbers.length > 1 ? REVISION : REVISION_OF_ONE;
  const revision = numbersIn(pattern.exec(variant)?.[0] ?? '');
  return { prefix, version, numbers, preRelease, suffix: variant.replace(pattern, formOf), revision };
}

/** Whether two tags differ in nothing but their version. */
export function isSameShape(a: TagShape, b: TagShape): boolean {
  return (
    a.prefix === b.prefix &&
    a.suffix === b.suffix &&
    formOf(a.version) === formOf(b.version) &&
    a.numbers.every((number, index) => isSameForm(number, b.numbers[index] ?? ''))
  );
}

/**
 * Whether it is a commit's hash that happens to have no letter: another tag, equal but for that number, has some in its
 * place. A day is a day, whatever stands beside it.
 */
export function isHashAmong({ prefix, version, preRelease, suffix }: TagShape, tags: readonly string[]): boolean {
  if (!/^\d{7,}$/.test(version) || DATE.test(version)) return false;
  const end = preRelease + suffix;
  const length = prefix.length + version.length + end.length;
  return tags.some((tag) => {
    if (tag.length !== length || !tag.startsWith(prefix) || !tag.endsWith(end)) return false;
    return isHash(tag.slice(prefix.length, length - end.length));
  });
}

/** The order of two versions of the same shape: negative where a is older. */
export function compareVersions(a: TagShape, b: TagShape): number {
  const [first, second] = [semverOf(a), semverOf(b)];
  const order =
    first !== undefined && second !== undefined
      ? compareSemver(first, second)
      : compareNumbers(a.numbers, b.numbers) || comparePreReleases(a.preRelease, b.preRelease);
  return order || compareNumbers(a.revision, b.revision);
}

/** The word around a place, between what words are parted by. */
function wordAt(tag: string, place: number): string {
  const start = place - (/[^-_.]*$/.exec(tag.slice(0, place))?.[0].length ?? 0);
  return /^[^-_.]*/.exec(tag.slice(start))?.[0] ?? '';
}

/** Whether it is the hash of a commit, as `1a2b3c4`: it says nothing of what is newer. */
function isHash(word: string): boolean {
  return HASH.test(word) && !DATE.test(word.slice(0, 8));
}

function numbersIn(text: string): readonly string[] {
  return text.match(/\d+/g) ?? [];
}

/** `-debian-#` of `-debian-12`. */
function formOf(text: string): string {
  return text.replace(/\d+/g, '#');
}

/** `04` and `10` are months, `4` is none; `20250113` is a day, `204213` a build, and neither is what comes after a `3`. */
function isSameForm(a: string, b: string): boolean {
  if (isPadded(a) || isPadded(b)) return a.length === b.length;
  if (DATE.test(a) !== DATE.test(b)) return false;
  return isStamp(a) === isStamp(b) || Math.abs(a.length - b.length) === 1;
}

function isPadded(number: string): boolean {
  return number.startsWith('0') && number.length > 1;
}

function isStamp(number: string): boolean {
  return number.length >= 6;
}

/** Only what semver takes as it is: three numbers without zeros in front, and identifiers between dots. */
function semverOf({ version, numbers, preRelease }: TagShape): string | undefined {
  const isVersion = numbers.length === 3 && version === numbers.join('.') && numbers.every(isIdentifier);
  const isPreRelease = preRelease === '' || /^-[a-z]+(?:\.(?:0|[1-9]\d{0,14}))*$/i.test(preRelease);
  return isVersion && isPreRelease ? version + preRelease.toLowerCase() : undefined;
}

function isIdentifier(number: string): boolean {
  return !isPadded(number) && number.length < 16;
}

/** The first number that differs decides; then the longer of two lists is the newer one. */
function compareNumbers(a: readonly string[], b: readonly string[]): number {
  for (const [index, number] of a.entries()) {
    const [first, second] = [BigInt(number), BigInt(b[index] ?? '-1')];
    if (first !== second) return first < second ? -1 : 1;
  }
  return a.length - b.length;
}

/** A release comes after its pre-releases; `rc10` after `rc9`, `rc` after `beta`. */
function comparePreReleases(a: string, b: string): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const [word, other] = [wordOf(a), wordOf(b)];
  if (word !== other) return word < other ? -1 : 1;
  return compareNumbers(numbersIn(a), numbersIn(b));
}

/** `rc` of `-RC.1`. */
function wordOf(preRelease: string): string {
  return preRelease.replace(/[^a-z]/gi, '').toLowerCase();
}
