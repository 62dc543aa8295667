import type { Digest } from './digest.ts';
import { type Reference, repositoryName } from './reference.ts';

/** A digest that a tag pointed to, and when freshfrom first saw it. */
export interface SeenDigest {
  readonly digest: Digest;
  readonly since: Date;
}

/** The digests of each tag, the newest last, by `registry/repository:tag` in full (`tagKey`). */
export type DigestHistory = ReadonlyMap<string, readonly SeenDigest[]>;

const DAY = 24 * 60 * 60 * 1000;
/**
 * Time for which an unused digest is kept. A pin that a revert brings back later waits once more; a tag that moves every
 * hour must not fill the history.
 */
const KEPT = 30 * DAY;
/** Time after its last move for which a tag is kept that no run looks up. */
const TAG_KEPT = 180 * DAY;

/** The key of a reference in the history: `docker.io/library/node:22`; the name with the digest when it has no tag. */
export function tagKey(reference: Reference): string {
  const name = repositoryName(reference);
  return reference.tag === undefined ? `${name}@${reference.digest}` : `${name}:${reference.tag}`;
}

/**
 * Adds the current digest of a tag to the tag's history. A digest that comes back, because the publisher withdrew a bad
 * one, moves to the end and keeps its first time. An unknown pin goes directly before the newest digest, so that no older
 * one is ever proposed in its place.
 * @returns the same array when nothing changes
 */
export function recordDigest(
  known: readonly SeenDigest[],
  current: Digest,
  pins: readonly Digest[],
  now: Date,
): readonly SeenDigest[] {
  const isKnown = new Set(known.map(({ digest }) => digest));
  const unknownPins = [...new Set(pins)].filter((pin) => pin !== current && !isKnown.has(pin));
  if (known.at(-1)?.digest === current && unknownPins.length === 0) return known;
  const newest = known.find(({ digest }) => digest === current) ?? { digest: current, since: now };
  // The age of an unknown pin can't be known. It must not mature before the digest after it, whose time may come from a
  // fast clock: then it is never proposed in place of another file's pin.
  const since = newest.since > now ? newest.since : now;
  const before = known.filter(({ digest }) => digest !== current);
  return [...before, ...unknownPins.map((digest) => ({ digest, since })), newest];
}

/**
 * The digests newer than the pin that are at least `minAge` old, the newest first. A digest is left out when a newer one
 * was first seen at the same time or earlier: the publisher withdrew it, or it was only ever a pin in a file.
 * @param pin undefined for an unpinned reference; an unknown pin counts as the last but one
 * @param minAge in milliseconds
 */
export function maturedDigests(
  known: readonly SeenDigest[],
  pin: Digest | undefined,
  minAge: number,
  now: Date,
): readonly SeenDigest[] {
  const candidates: SeenDigest[] = [];
  let newerSince = Number.POSITIVE_INFINITY;
  for (const seen of newerThan(known, pin).toReversed()) {
    const since = seen.since.getTime();
    if (isMature(seen, minAge, now) && since < newerSince) candidates.push(seen);
    newerSince = Math.min(newerSince, since);
  }
  return candidates;
}

/**
 * The earliest time, past or future, at which a digest newer than the pin is `minAge` old; undefined without such a digest.
 * @param minAge in milliseconds
 */
export function maturesAt(known: readonly SeenDigest[], pin: Digest | undefined, minAge: number): Date | undefined {
  const times = newerThan(known, pin).map(({ since }) => since.getTime() + minAge);
  return times.length === 0 ? undefined : new Date(Math.min(...times));
}

/**
 * Drops what no later run needs. A tag that this run looked up loses the digests that are older than the newest matured
 * one, have been known for 30 days and aren't pinned. Any other tag goes as a whole 180 days after its last move.
 * @param inUse the tags that this run looked up, each with the pins that the files have now
 * @param minAge in milliseconds
 * @returns the same map when nothing is dropped
 */
export function pruneHistory(
  all: DigestHistory,
  inUse: ReadonlyMap<string, readonly Digest[]>,
  minAge: number,
  now: Date,
): DigestHistory {
  const kept = new Map<string, readonly SeenDigest[]>();
  let isSame = true;
  for (const [tag, known] of all) {
    const pins = inUse.get(tag);
    const left = pins === undefined ? unlessExpired(known, now) : withoutOld(known, pins, minAge, now);
    if (left.length > 0) kept.set(tag, left);
    if (left.length === 0 || left !== known) isSame = false;
  }
  return isSame ? all : kept;
}

function newerThan(known: readonly SeenDigest[], pin: Digest | undefined): readonly SeenDigest[] {
  if (pin === undefined) return known;
  const index = known.findIndex(({ digest }) => digest === pin);
  return known.slice(index < 0 ? -1 : index + 1);
}

/** A digest that a fast clock dated in the future isn't mature. */
function isMature({ since }: SeenDigest, minAge: number, now: Date): boolean {
  return ageOf(since, now) >= minAge;
}

function unlessExpired(known: readonly SeenDigest[], now: Date): readonly SeenDigest[] {
  const newest = known.at(-1);
  return newest !== undefined && ageOf(newest.since, now) <= TAG_KEPT ? known : [];
}

function withoutOld(
  known: readonly SeenDigest[],
  pins: readonly Digest[],
  minAge: number,
  now: Date,
): readonly SeenDigest[] {
  const newest = known.findLastIndex((seen) => isMature(seen, minAge, now));
  const left: SeenDigest[] = [];
  let olderSince = Number.NEGATIVE_INFINITY;
  for (const [index, seen] of known.entries()) {
    const since = seen.since.getTime();
    const age = ageOf(seen.since, now);
    const isUseful = index >= newest || pins.includes(seen.digest) || (age >= 0 && age <= KEPT);
    // A digest stays as long as the ones that it overtook: without it, they would be proposed again.
    if (!isUseful && since > olderSince) continue;
    left.push(seen);
    olderSince = Math.max(olderSince, since);
  }
  return left.length === known.length ? known : left;
}

const ageOf = (since: Date, now: Date): number => now.getTime() - since.getTime();
