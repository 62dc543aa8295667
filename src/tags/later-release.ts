import { releaseNumber, systemIn } from '../bases/index.ts';
import type { TagLevel } from '../model/policy.ts';
import type { Resolver } from '../model/ports.ts';
import { familiarReference, type Reference } from '../model/reference.ts';
import { withoutLeaps } from './leaps.ts';
import { keptNumbers } from './newer-tag.ts';
import { compareNumbers, isDay, numbersIn } from './numbers.ts';
import { isLongTerm } from './release-line.ts';
import { type TagList, tagList } from './tag-list.ts';
import { compareVersions, type TagShape } from './tag-shape.ts';

/** A tag that names a release of its system, and what it is without that. */
interface OnRelease {
  readonly tag: string;
  readonly system: string;
  /** How the release is written: `alpine#`, `debian-#`, or a codename. */
  readonly form: string;
  readonly release: readonly string[];
  /** The tag with a sign in its place that no tag has. */
  readonly rest: string;
}

const PLACE = '%';

/**
 * The tags that are this one on a later release of its distribution, the latest release first: `slim-trixie` for
 * `slim-bookworm`. Their version is the same, or one that the level allows to move to; a day may always be a later one.
 */
export function onLaterRelease(tag: string, tags: readonly string[], level: TagLevel): string[] {
  const own = onRelease(tag);
  if (own === undefined) return [];
  const later = tags.flatMap((other) => {
    const there = onRelease(other);
    return there !== undefined && isLater(own, there) ? [there] : [];
  });
  const rests = tagList([own.rest, ...later.map(({ rest }) => rest)]);
  const shape = rests.shapes.get(own.rest);
  const versions = [...rests.shapes].filter(
    ([, other]) => shape !== undefined && isSameOrNewer(shape, other, rests, level),
  );
  const plausible = new Set(shape === undefined ? [] : withoutLeaps(shape, versions, rests).map(([rest]) => rest));
  return later
    .filter(({ rest }) => rest === own.rest || plausible.has(rest))
    .sort((a, b) => compareNumbers(b.release, a.release) || byRest(b, a, rests) || (a.tag < b.tag ? -1 : 1))
    .map((there) => there.tag);
}

/**
 * The repositories that a name with a release at its end would go on to, the latest first: Debian's, as in
 * `distroless/static-debian12`. Whether they exist only the registry knows.
 */
export function laterRepositories({ repository }: Pick<Reference, 'repository'>): string[] {
  const [whole = '', number] = /-debian(\d+)$/.exec(repository) ?? [];
  if (number === undefined) return [];
  const names: string[] = [];
  for (let next = Number(number) + 1; releaseNumber({ system: 'debian', release: String(next) }); next += 1) {
    names.unshift(repository.slice(0, -whole.length) + whole.replace(number, String(next)));
  }
  return names;
}

/** The reference that an image with its release in the repository's name goes on in, as far as the registry has it. */
export async function laterRepository(
  reference: Reference & { readonly tag: string },
  resolver: Resolver,
): Promise<string | undefined> {
  for (const repository of laterRepositories(reference)) {
    const later = { ...reference, repository, digest: undefined };
    const answer = await resolver.resolve(later).catch(() => undefined);
    if (answer?.tag?.ok === true) return familiarReference(later);
  }
  return undefined;
}

function onRelease(tag: string): OnRelease | undefined {
  const word = systemIn(tag);
  const number = word === undefined ? undefined : releaseNumber(word);
  if (word?.release === undefined || number === undefined) return undefined;
  const isCodename = /^[a-z]/.test(word.release);
  return {
    tag,
    system: word.system,
    form: isCodename ? word.text.replace(word.release, PLACE) : word.text.replace(/\d+/g, '#'),
    release: numbersIn(number),
    rest: tag.replace(word.text, PLACE),
  };
}

function isLater(own: OnRelease, there: OnRelease): boolean {
  if (own.system !== there.system || own.form !== there.form) return false;
  // Who is on a release with long support goes to the next such one.
  if (own.system === 'ubuntu' && isLongTerm(own.release) && !isLongTerm(there.release)) return false;
  return compareNumbers(own.release, there.release) < 0;
}

function isSameOrNewer(own: TagShape, other: TagShape, list: TagList, level: TagLevel): boolean {
  if (!list.isSameLine(own, other) || compareVersions(own, other) > 0) return false;
  if (own.preRelease === '' && other.preRelease !== '') return false;
  if (own.numbers.some(isDay)) return true;
  const kept = level === 'digest' ? own.numbers.length : keptNumbers(level, own.numbers.length);
  return own.numbers.slice(0, kept).every((number, index) => number === other.numbers[index]);
}

function byRest(a: OnRelease, b: OnRelease, rests: TagList): number {
  const [first, second] = [rests.shapes.get(a.rest), rests.shapes.get(b.rest)];
  if (first === undefined || second === undefined) return 0;
  return compareVersions(first, second) || rests.compareBuilds(first, second);
}
