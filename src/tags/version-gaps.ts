import { isDate, isYear, versionPrefixes } from './numbers.ts';
import type { RepositoryTags } from './repository-tags.ts';
import type { VersionTag } from './version-tag.ts';

/** How many years may lie between two versions that are years. */
const MAX_YEARS = 5;
/** A longer step leads to another version scheme. */
const MAX_GAP = 20n;
/** So many releases after a gap show that the project skipped versions, and that no tag was pushed by mistake. */
const MIN_RELEASES = 3;

/**
 * Leaves out the versions that no plausible sequence of releases reaches: 2021.12 after 0.6 uses another version scheme, and
 * a lone 20.0.0 after 1.2.3 is a mistake.
 * @param newer the newer tags of the same variant
 */
export function withoutVersionGaps(
  own: VersionTag,
  newer: readonly (readonly [string, VersionTag])[],
  repository: RepositoryTags,
): readonly (readonly [string, VersionTag])[] {
  const isNext = (from: string, to: string, following: () => readonly string[]): boolean =>
    isSmallStep(from, to) ||
    (mayShareScheme(from, to) && isWithinGap(from, to) && hasReleases(own, following(), repository));
  const groups = new Map<string, { readonly from: string | undefined; readonly numbers: string[] }>();
  for (const [, { numbers }] of newer) {
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
      // After the first number, only one with two more digits than all smaller ones leaves the scheme.
      return [head, reachable(from ?? smallest(numbers), numbers, head === '' ? isNext : hasSimilarLength)];
    }),
  );
  return newer.filter(([, { numbers }]) =>
    numbers.every((number, index) => reached.get(headOf(numbers, index))?.has(number) ?? false),
  );
}

/** The numbers before an index, joined; empty before the first. */
function headOf(numbers: readonly string[], index: number): string {
  return numbers.slice(0, index).join('.');
}

/** The numbers that are reached in steps, each from the last reached one. @param isNext whether a step is plausible */
function reachable(
  from: string,
  numbers: readonly string[],
  isNext: (from: string, to: string, following: () => readonly string[]) => boolean,
): ReadonlySet<string> {
  const reached = new Set([from]);
  const sorted = [...new Set(numbers)].sort((a, b) => compare(a, b)).filter((number) => compare(from, number) < 0);
  let last = from;
  for (const [index, number] of sorted.entries()) {
    if (!isNext(last, number, () => firstRunOf(sorted.slice(index)))) continue;
    reached.add(number);
    last = number;
  }
  return reached;
}

/** The first number, and those after it that small steps reach. */
function firstRunOf(sorted: readonly string[]): string[] {
  const run = sorted.slice(0, 1);
  for (const number of sorted.slice(1)) {
    if (!isSmallStep(run.at(-1) ?? '', number)) break;
    run.push(number);
  }
  return run;
}

/** A step that is plausible by itself: from 5 to 10 or from 11 to 17, but not from 1 to 7. */
function isSmallStep(from: string, to: string): boolean {
  if (!mayShareScheme(from, to)) return false;
  if (isDate(from)) return true;
  const step = BigInt(to) - BigInt(from);
  if (isYear(from)) return step <= MAX_YEARS;
  return step <= 3n || step <= BigInt(from);
}

/** Whether two first numbers may belong to one version scheme: only a year follows a year. */
function mayShareScheme(from: string, to: string): boolean {
  const isSuccessor = BigInt(to) - BigInt(from) === 1n;
  return isSuccessor || (isYear(from) === isYear(to) && hasSimilarLength(from, to));
}

function hasSimilarLength(from: string, to: string): boolean {
  return to.length - from.length < 2;
}

function isWithinGap(from: string, to: string): boolean {
  return BigInt(to) - BigInt(from) <= MAX_GAP;
}

/** Whether the repository has several releases after a gap, of any variant. */
function hasReleases({ prefix }: VersionTag, majors: readonly string[], repository: RepositoryTags): boolean {
  const versions = new Set<string>();
  for (const tag of repository.versions.values()) {
    const isRelease = tag.prefix === prefix && tag.preRelease === '' && majors.includes(tag.numbers[0] ?? '');
    if (isRelease) versions.add(tag.version);
  }
  // `20`, `20.0` and `20.0.0` are one release.
  const prefixes = new Set([...versions].flatMap((version) => versionPrefixes(version)));
  return [...versions].filter((version) => !prefixes.has(version)).length >= MIN_RELEASES;
}

function smallest(numbers: readonly string[]): string {
  return [...numbers].sort(compare)[0] ?? '0';
}

function compare(a: string, b: string): number {
  const [first, second] = [BigInt(a), BigInt(b)];
  return first < second ? -1 : Number(first > second);
}
