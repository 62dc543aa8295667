import { getOrCreate } from '../util/get-or-create.ts';
import { isBuildNumber, type NumbersByVersion } from './build-numbers.ts';
import { compareNumbers, isSameNumberFormat, numbersIn } from './numbers.ts';
import {
  parseVersionTag,
  type SuffixNumber,
  type VersionTag,
  withoutPatchLevel,
  withoutReleaseMark,
} from './version-tag.ts';

/** What the whole list says about the tags in it. */
interface ListAnalysis {
  readonly versions: ReadonlyMap<string, VersionTag>;
  /** Per position (see `positionOf`), the numbers that the list has there. */
  readonly numbersAt: ReadonlyMap<string, NumbersByVersion>;
  /** The positions that hold commit hashes: a number there is a hash that happens to have no letter. */
  readonly hashPositions: ReadonlySet<string>;
}

/**
 * All tags of a repository. One tag alone does not say whether `-3` is a build number, a variant or a part of a commit
 * hash; the other tags do. The list is parsed on first use.
 */
export class RepositoryTags {
  readonly tags: readonly string[];
  #analysis: ListAnalysis | undefined;
  readonly #buildNumbers = new Map<string, boolean>();

  constructor(tags: readonly string[]) {
    this.tags = tags;
  }

  /** The tags that hold a version, by name. */
  get versions(): ReadonlyMap<string, VersionTag> {
    return this.#list.versions;
  }

  /** Whether two tags are one variant of the image: they differ only in their version and its build number. */
  isSameVariant(a: VersionTag, b: VersionTag): boolean {
    if (a.prefix !== b.prefix || !isSameScheme(a, b)) return false;
    return (
      this.#isSameSuffix(a, b) ||
      // The next version needs no patch level, and a release may carry a mark that its pre-releases lack.
      this.#isSameSuffix(withoutPatchLevel(a), b) ||
      (a.preRelease !== '' && this.#isSameSuffix(a, withoutReleaseMark(b)))
    );
  }

  /** Compares two tags of one variant by build number: negative where a is the older build. */
  compareBuilds(a: VersionTag, b: VersionTag): number {
    return compareNumbers(this.#buildsOf(a), this.#buildsOf(b));
  }

  get #list(): ListAnalysis {
    this.#analysis ??= analyse(this.tags);
    return this.#analysis;
  }

  #isSameSuffix(a: VersionTag, b: VersionTag): boolean {
    return (
      a.suffix === b.suffix &&
      a.suffixNumbers.every((number, index) => {
        const other = b.suffixNumbers[index];
        if (other === undefined || number.before !== other.before) return false;
        if (!this.#changesWithVersion(a, number)) return number.text === other.text;
        return this.#isHash(a, number) || isSameBuildFormat(number, other);
      })
    );
  }

  #changesWithVersion(tag: VersionTag, number: SuffixNumber): boolean {
    const position = positionOf(tag, number);
    const key = `${position}\n${number.kind}\n${tag.numbers.length > 1}`;
    const numbers: NumbersByVersion = this.#list.numbersAt.get(position) ?? new Map();
    return getOrCreate(this.#buildNumbers, key, () =>
      this.#isHash(tag, number) ? hasOneForEach(numbers) : isBuildNumber(tag, number.kind, numbers),
    );
  }

  #isHash(tag: VersionTag, number: SuffixNumber): boolean {
    return this.#list.hashPositions.has(positionOf(tag, number));
  }

  #buildsOf(tag: VersionTag): readonly string[] {
    return tag.suffixNumbers.flatMap((number) => (this.#isHash(tag, number) ? [] : numbersIn(number.text)));
  }
}

/** Keeps what is parsed of each list of tags as long as a run needs it: many references share a repository. */
export class RepositoryTagsCache {
  readonly #known = new WeakMap<readonly string[], RepositoryTags>();

  /** The parsed list; the same array is parsed once. */
  of(tags: readonly string[]): RepositoryTags {
    const known = this.#known.get(tags) ?? new RepositoryTags(tags);
    this.#known.set(tags, known);
    return known;
  }
}

function analyse(tags: readonly string[]): ListAnalysis {
  const versions = new Map<string, VersionTag>();
  const numbersAt = new Map<string, Map<string, Set<string>>>();
  const hashPositions = new Set<string>();
  for (const name of tags) {
    const tag = parseVersionTag(name);
    if (tag === undefined) continue;
    versions.set(name, tag);
    for (const number of tag.suffixNumbers) {
      const position = positionOf(tag, number);
      if (number.kind === 'hash') hashPositions.add(position);
      const byVersion = numbersAt.get(position) ?? new Map<string, Set<string>>();
      numbersAt.set(position, byVersion);
      const version = tag.version + tag.preRelease;
      byVersion.set(version, (byVersion.get(version) ?? new Set<string>()).add(number.text));
    }
  }
  return { versions, numbersAt, hashPositions };
}

/** Identifies a number's position: tags with the same text before the version and between it and the number share it. */
function positionOf({ prefix }: VersionTag, { before }: SuffixNumber): string {
  return `${prefix}\n${before}`;
}

/** Whether a hash changes with its version: among several hashes of one version, nothing says which is the newest. */
function hasOneForEach(numbers: NumbersByVersion): boolean {
  return [...numbers.values()].every(({ size }) => size === 1);
}

/**
 * Whether two versions use the same scheme, whatever surrounds them: as many numbers, each in the same format. With a build
 * number after `_`, any count of numbers is one release: `11.0.20.1_1` comes before `11.0.21_9`.
 */
export function isSameScheme(a: VersionTag, b: VersionTag): boolean {
  const hasBuild = a.suffixNumbers[0]?.before === '_' && !a.version.includes('-');
  const isAlike = hasBuild
    ? !b.version.includes('-')
    : a.numbers.length === b.numbers.length && a.version.replace(/\d+/g, '') === b.version.replace(/\d+/g, '');
  return isAlike && a.numbers.every((number, index) => isSameNumberFormat(number, b.numbers[index] ?? number));
}

/** `06` and `12` have the same format as build numbers. */
function isSameBuildFormat(a: SuffixNumber, b: SuffixNumber): boolean {
  const others = numbersIn(b.text);
  return numbersIn(a.text).every((number, index) =>
    isSameNumberFormat(String(BigInt(number)), String(BigInt(others[index] ?? 0))),
  );
}
