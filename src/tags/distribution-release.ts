import { findOsRelease, osReleaseNumber } from '../bases/index.ts';
import type { TagLevel } from '../model/policy.ts';
import type { Resolver } from '../model/ports.ts';
import { familiarReference, type Reference } from '../model/reference.ts';
import { fixedNumberCount } from './newer-tags.ts';
import { compareNumbers, isDate, numbersIn } from './numbers.ts';
import { RepositoryTags } from './repository-tags.ts';
import { isUbuntuLts } from './ubuntu-release.ts';
import { withoutVersionGaps } from './version-gaps.ts';
import { compareTagVersions, type VersionTag } from './version-tag.ts';

/** A tag that names a release of its distribution. */
interface ReleaseTag {
  readonly tag: string;
  readonly system: string;
  /** How the release is written: `alpine#`, `debian-#`, or a codename. */
  readonly form: string;
  readonly release: readonly string[];
  /** The tag with a placeholder for the release. */
  readonly rest: string;
}

/** No tag has this character. */
const PLACEHOLDER = '%';

/**
 * Finds the same tag on later releases of its distribution, latest release first: `slim-trixie` for `slim-bookworm`. The
 * version is the same, or one that the level allows; a date may always be later.
 */
export function tagsOnLaterRelease(tag: string, tags: readonly string[], level: TagLevel): string[] {
  const own = parseReleaseTag(tag);
  if (own === undefined) return [];
  const later = tags.flatMap((other) => {
    const there = parseReleaseTag(other);
    return there !== undefined && isLater(own, there) ? [there] : [];
  });
  const rests = new RepositoryTags([own.rest, ...later.map(({ rest }) => rest)]);
  const version = rests.versions.get(own.rest);
  const versions = [...rests.versions].filter(
    ([, other]) => version !== undefined && isSameOrNewer(version, other, rests, level),
  );
  const plausible = new Set(
    version === undefined ? [] : withoutVersionGaps(version, versions, rests).map(([rest]) => rest),
  );
  return later
    .filter(({ rest }) => rest === own.rest || plausible.has(rest))
    .sort((a, b) => compareNumbers(b.release, a.release) || byRest(b, a, rests) || (a.tag < b.tag ? -1 : 1))
    .map((there) => there.tag);
}

/**
 * The names that a repository named after a Debian release would have for later releases, latest first:
 * `distroless/static-debian13` for `distroless/static-debian12`. They need not exist.
 */
export function laterDebianRepositories({ repository }: Pick<Reference, 'repository'>): string[] {
  const [whole = '', number] = /-debian(\d+)$/.exec(repository) ?? [];
  if (number === undefined) return [];
  const names: string[] = [];
  for (let next = Number(number) + 1; osReleaseNumber({ system: 'debian', release: String(next) }); next += 1) {
    names.unshift(repository.slice(0, -whole.length) + whole.replace(number, String(next)));
  }
  return names;
}

/** Finds the same tag in the repository of a later Debian release; undefined where the registry has none. */
export async function findLaterRepository(
  reference: Reference & { readonly tag: string },
  resolver: Resolver,
): Promise<string | undefined> {
  for (const repository of laterDebianRepositories(reference)) {
    const later = { ...reference, repository, digest: undefined };
    const answer = await resolver.resolve(later).catch(() => undefined);
    if (answer?.tag?.ok === true) return familiarReference(later);
  }
  return undefined;
}

function parseReleaseTag(tag: string): ReleaseTag | undefined {
  const word = findOsRelease(tag);
  const number = word === undefined ? undefined : osReleaseNumber(word);
  if (word?.release === undefined || number === undefined) return undefined;
  const isCodename = /^[a-z]/.test(word.release);
  return {
    tag,
    system: word.system,
    form: isCodename ? word.text.replace(word.release, PLACEHOLDER) : word.text.replace(/\d+/g, '#'),
    release: numbersIn(number),
    rest: tag.replace(word.text, PLACEHOLDER),
  };
}

function isLater(own: ReleaseTag, there: ReleaseTag): boolean {
  if (own.system !== there.system || own.form !== there.form) return false;
  // An LTS release moves to the next LTS only.
  if (own.system === 'ubuntu' && isUbuntuLts(own.release) && !isUbuntuLts(there.release)) return false;
  return compareNumbers(own.release, there.release) < 0;
}

function isSameOrNewer(own: VersionTag, other: VersionTag, rests: RepositoryTags, level: TagLevel): boolean {
  if (!rests.isSameVariant(own, other) || compareTagVersions(own, other) > 0) return false;
  if (own.preRelease === '' && other.preRelease !== '') return false;
  if (own.numbers.some(isDate)) return true;
  const kept = level === 'digest' ? own.numbers.length : fixedNumberCount(level, own.numbers.length);
  return own.numbers.slice(0, kept).every((number, index) => number === other.numbers[index]);
}

function byRest(a: ReleaseTag, b: ReleaseTag, rests: RepositoryTags): number {
  const [first, second] = [rests.versions.get(a.rest), rests.versions.get(b.rest)];
  if (first === undefined || second === undefined) return 0;
  return compareTagVersions(first, second) || rests.compareBuilds(first, second);
}
