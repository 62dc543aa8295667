import { beginningsOf, isDay, isYear } from './numbers.ts';
import type { TagList } from './tag-list.ts';
import type { TagShape } from './tag-shape.ts';

/** Years that one version may come after another with nothing in between. */
const MAX_YEARS = 5;
/** A longer step is one into another count, whatever stands there. */
const MAX_LEAP = 20n;
/** Releases that tell a project that has leapt from a tag that was pushed by mistake. */
const SETTLED = 3;

/**
 * Those of a line that can be reached from a version: the same scheme goes on, number by number, without a leap over which
 * nothing leads. Who goes from 0.6 to 2021.12 counts in another way, and a 20.0.0 alone behind a 1.2.3 is a mistake.
 * @param line the newer ones
 */
export function withoutLeaps(
  own: TagShape,
  line: readonly (readonly [string, TagShape])[],
  list: TagList,
): readonly (readonly [string, TagShape])[] {
  const isNear = (from: string, to: string, island: () => readonly string[]): boolean =>
    isStep(from, to) || (isOneScheme(from, to) && isWithinLeap(from, to) && isSettled(own, island(), list));
  const groups = new Map<string, { readonly from: string | undefined; readonly numbers: string[] }>();
  for (const [, { numbers }] of line) {
    for (const [index, number] of numbers.entries()) {
      const head = headOf(numbers, index);
      const from = head === headOf(own.numbers, index) ? own.numbers[index] : undefined;
      const group = groups.get(head) ?? { from, numbers: [] };
      groups.set(head, group);
      group.numbers.push(number);
    }
  }
  const reached = new Map(
    [...groups].map(([head, { from, numbers }]) => {
      // Behind the first one, only what has two more digits than all before it is none of the count.
      return [head, reachable(from ?? smallest(numbers), numbers, head === '' ? isNear : isOneCount)];
    }),
  );
  return line.filter(([, { numbers }]) =>
    numbers.every((number, index) => reached.get(headOf(numbers, index))?.has(number) ?? false),
  );
}

/** The numbers before a place; empty before the first. */
function headOf(numbers: readonly string[], index: number): string {
  return numbers.slice(0, index).join('.');
}

/** The numbers that steps lead to, from one to the next greater one. @param isNear whether a step is one */
function reachable(
  from: string,
  numbers: readonly string[],
  isNear: (from: string, to: string, island: () => readonly string[]) => boolean,
): ReadonlySet<string> {
  const reached = new Set([from]);
  const sorted = [...new Set(numbers)].sort((a, b) => compare(a, b)).filter((number) => compare(from, number) < 0);
  let last = from;
  for (const [index, number] of sorted.entries()) {
    if (!isNear(last, number, () => islandOf(sorted.slice(index)))) continue;
    reached.add(number);
    last = number;
  }
  return reached;
}

/** The first of the numbers with those that steps lead to. */
function islandOf(sorted: readonly string[]): string[] {
  const island = sorted.slice(0, 1);
  for (const number of sorted.slice(1)) {
    if (!isStep(island.at(-1) ?? '', number)) break;
    island.push(number);
  }
  return island;
}

/** A step that needs no other witness: from 5 to 10 and from 11 to 17, and not from 1 to 7. */
function isStep(from: string, to: string): boolean {
  if (!isOneScheme(from, to)) return false;
  if (isDay(from)) return true;
  const step = BigInt(to) - BigInt(from);
  if (isYear(from)) return step <= MAX_YEARS;
  return step <= 3n || step <= BigInt(from);
}

/** Whether two first numbers may be of one count: years come after years alone. */
function isOneScheme(from: string, to: string): boolean {
  const isNext = BigInt(to) - BigInt(from) === 1n;
  return isNext || (isYear(from) === isYear(to) && isOneCount(from, to));
}

function isOneCount(from: string, to: string): boolean {
  return to.length - from.length < 2;
}

function isWithinLeap(from: string, to: string): boolean {
  return BigInt(to) - BigInt(from) <= MAX_LEAP;
}

/** Whether a project has gone on behind a leap: several releases are there, in whatever variant. */
function isSettled({ prefix }: TagShape, island: readonly string[], { shapes }: TagList): boolean {
  const versions = new Set<string>();
  for (const shape of shapes.values()) {
    const isThere = shape.prefix === prefix && shape.preRelease === '' && island.includes(shape.numbers[0] ?? '');
    if (isThere) versions.add(shape.version);
  }
  // `20`, `20.0` and `20.0.0` are one release.
  const inLonger = new Set([...versions].flatMap((version) => beginningsOf(version)));
  return [...versions].filter((version) => !inLonger.has(version)).length >= SETTLED;
}

function smallest(numbers: readonly string[]): string {
  return [...numbers].sort(compare)[0] ?? '0';
}

function compare(a: string, b: string): number {
  const [first, second] = [BigInt(a), BigInt(b)];
  return first < second ? -1 : Number(first > second);
}
