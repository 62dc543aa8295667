import { beginningsOf, compareNumbers, isSameForm, isYear, numbersIn } from './numbers.ts';
import { type NumberBehind, shapeOf, type TagShape, withoutPatchLevel, withoutReleaseMark } from './tag-shape.ts';

/** All tags of a repository, with what only the whole list says of the numbers in each. */
export interface TagList {
  readonly tags: readonly string[];
  /** Those that hold a version. */
  readonly shapes: ReadonlyMap<string, TagShape>;
  /** Whether two tags are of one line: they differ in nothing but their version and the build of it. */
  readonly isSameLine: (a: TagShape, b: TagShape) => boolean;
  /** Whether their versions are of one scheme, whatever stands around them. */
  readonly isSameScheme: (a: TagShape, b: TagShape) => boolean;
  /** The order of two tags of one line: negative where the build of a is older than that of b. */
  readonly compareBuilds: (a: TagShape, b: TagShape) => number;
}

/** By version, the numbers that stand there behind one head. */
type Sets = ReadonlyMap<string, ReadonlySet<string>>;

const read = new WeakMap<readonly string[], TagList>();

/** Reads a repository's list of tags; the same list is read once. */
export function tagList(tags: readonly string[]): TagList {
  const known = read.get(tags);
  if (known !== undefined) return known;
  const shapes = new Map<string, TagShape>();
  for (const tag of tags) {
    const shape = shapeOf(tag);
    if (shape !== undefined) shapes.set(tag, shape);
  }
  const setsAt = setsByPlace(shapes.values());
  const hashed = hashedPlaces(shapes.values());
  const decided = new Map<string, boolean>();
  const moves = (shape: TagShape, number: NumberBehind): boolean => {
    const place = placeOf(shape, number.head);
    const key = `${place}\n${number.kind}\n${shape.numbers.length > 1}`;
    const sets = setsAt.get(place) ?? new Map();
    const answer = decided.get(key) ?? (hashed.has(place) ? isOneEach(sets) : countsBuilds(shape, number.kind, sets));
    decided.set(key, answer);
    return answer;
  };
  const isSameBehind = (a: TagShape, b: TagShape): boolean =>
    a.suffix === b.suffix &&
    a.behind.every((number, index) => {
      const other = b.behind[index];
      if (other === undefined || number.head !== other.head) return false;
      if (!moves(a, number)) return number.text === other.text;
      return hashed.has(placeOf(a, number.head)) || isBuildForm(number, other);
    });
  const buildsOf = (shape: TagShape): readonly string[] =>
    shape.behind.flatMap(({ head, text }) => (hashed.has(placeOf(shape, head)) ? [] : numbersIn(text)));
  const list: TagList = {
    tags,
    shapes,
    isSameLine: (a, b) =>
      a.prefix === b.prefix &&
      isSameScheme(a, b) &&
      (isSameBehind(a, b) ||
        // The next version needs no patch level, and a release may say that it is one.
        isSameBehind(withoutPatchLevel(a), b) ||
        (a.preRelease !== '' && isSameBehind(a, withoutReleaseMark(b)))),
    isSameScheme,
    compareBuilds: (a, b) => compareNumbers(buildsOf(a), buildsOf(b)),
  };
  read.set(tags, list);
  return list;
}

function placeOf({ prefix }: TagShape, head: string): string {
  return `${prefix}\n${head}`;
}

/** Where hashes of commits stand: a number there is one that happens to have no letter. */
function hashedPlaces(shapes: Iterable<TagShape>): ReadonlySet<string> {
  const places = new Set<string>();
  for (const shape of shapes) {
    for (const { head, kind } of shape.behind) if (kind === 'hash') places.add(placeOf(shape, head));
  }
  return places;
}

function setsByPlace(shapes: Iterable<TagShape>): ReadonlyMap<string, Sets> {
  const places = new Map<string, Map<string, Set<string>>>();
  for (const shape of shapes) {
    for (const { head, text } of shape.behind) {
      const place = placeOf(shape, head);
      const sets = places.get(place) ?? new Map<string, Set<string>>();
      places.set(place, sets);
      const version = shape.version + shape.preRelease;
      const set = sets.get(version) ?? new Set<string>();
      sets.set(version, set.add(text));
    }
  }
  return places;
}

/** Whether a hash moves with its version: of several at one version, nothing tells which is the newest. */
function isOneEach(sets: Sets): boolean {
  return [...sets.values()].every(({ size }) => size === 1);
}

/**
 * Whether a number counts the builds of a version, and so moves with it. Else it says which runtime or variant the image
 * is, and stays: such numbers stand side by side at one version, and are the same at the next.
 */
function countsBuilds({ numbers }: TagShape, kind: NumberBehind['kind'], sets: Sets): boolean {
  if (kind === 'build') return true;
  const all = [...sets.values()].map(withoutBeginnings);
  const several = all.filter(({ size }) => size > 1);
  const counted = several.map((set) => [...set].map(Number).sort((a, b) => a - b));
  // Each version begins anew, and not each has the same ones.
  const isSeries = counted.length > 0 && counted.every(([least = 2]) => least < 2) && !areAlike(all);
  // Behind a word, and behind a number alone, it is the version of something else: `16-3` is PostgreSQL and PostGIS.
  if (kind === 'worded' || numbers.length === 1) {
    return isSeries && all.length > 1 && counted.every(isRun) && all.every(beginsAnew);
  }
  if (several.length === 0 || isSeries) return true;
  const isLarge = all.some((set) => [...set].some(isLargeNumber));
  return isLarge || (counted.every(isRun) && areApart(sets));
}

/** `28.1` without the `28` that stands beside it: they are one count. */
function withoutBeginnings(set: ReadonlySet<string>): ReadonlySet<string> {
  const beginnings = new Set([...set].flatMap((text) => beginningsOf(text)));
  return new Set([...set].filter((text) => !beginnings.has(text)));
}

/** More than runtimes have, and no year of one: `9.4-1181`. */
function isLargeNumber(text: string): boolean {
  const [first = ''] = numbersIn(text);
  return first.length > 2 && !isYear(first);
}

function beginsAnew(set: ReadonlySet<string>): boolean {
  return [...set].some((text) => Number(text) < 2);
}

function areAlike(sets: readonly ReadonlySet<string>[]): boolean {
  const [first, ...others] = sets.map((set) => [...set].sort().join());
  return others.length > 0 && others.every((other) => other === first);
}

function isRun(series: readonly number[]): boolean {
  return series.every((number, index) => Number.isInteger(number) && number === (series[0] ?? 0) + index);
}

/** Whether one count goes through all versions: no number stands at two of them. */
function areApart(sets: Sets): boolean {
  const all = [...sets.values()].flatMap((set) => [...set]);
  return sets.size > 1 && new Set(all).size === all.length;
}

/**
 * Versions of as many numbers, each of the same form. Where a build stands behind it the version is one release, however
 * many numbers it has: `11.0.20.1_1` comes before `11.0.21_9`.
 */
function isSameScheme(a: TagShape, b: TagShape): boolean {
  const isBuild = a.behind[0]?.head === '_' && !a.version.includes('-');
  const isAlike = isBuild
    ? !b.version.includes('-')
    : a.numbers.length === b.numbers.length && a.version.replace(/\d+/g, '') === b.version.replace(/\d+/g, '');
  return isAlike && a.numbers.every((number, index) => isSameForm(number, b.numbers[index] ?? number));
}

/** `06` and `12` are builds alike. */
function isBuildForm(a: NumberBehind, b: NumberBehind): boolean {
  const others = numbersIn(b.text);
  return numbersIn(a.text).every((number, index) =>
    isSameForm(String(BigInt(number)), String(BigInt(others[index] ?? 0))),
  );
}
