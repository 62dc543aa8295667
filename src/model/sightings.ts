import type { Digest } from './digest.ts';
import { type Reference, repositoryName } from './reference.ts';

/** A digest that a tag had, and since when it is known. */
export interface Sighting {
  readonly digest: Digest;
  readonly since: Date;
}

/** By `registry/repository:tag` in full: the digests that the tag has had, the newest last. */
export type Sightings = ReadonlyMap<string, readonly Sighting[]>;

const DAY = 24 * 60 * 60 * 1000;
/**
 * A digest that nobody uses any more is forgotten after that long. Where its pin comes back by a revert after that, it
 * waits once more; a tag that moves every hour must not fill the record.
 */
const KEPT = 30 * DAY;
/** A tag that no run has looked at is forgotten that long after its last move. */
const TAG_KEPT = 180 * DAY;

/** The tag's name in the record: `docker.io/library/node:22`. Without a tag, with the digest. */
export function tagKey(reference: Reference): string {
  const name = repositoryName(reference);
  return reference.tag === undefined ? `${name}@${reference.digest}` : `${name}:${reference.tag}`;
}

/**
 * What is known, with the tag's digest of now as the newest. A digest that comes back (the publisher took a bad one back)
 * moves to the end and keeps its first time. A pin that isn't known is put right before the newest, so that nothing older
 * than that is ever proposed over it.
 * @returns the very same array where nothing has changed
 */
export function sight(
  known: readonly Sighting[],
  current: Digest,
  pins: readonly Digest[],
  now: Date,
): readonly Sighting[] {
  const isKnown = new Set(known.map(({ digest }) => digest));
  const strange = [...new Set(pins)].filter((pin) => pin !== current && !isKnown.has(pin));
  if (known.at(-1)?.digest === current && strange.length === 0) return known;
  const newest = known.find(({ digest }) => digest === current) ?? { digest: current, since: now };
  // Nobody knows how old a pin is that the tag wasn't seen with. It never matures before the digest behind it, also where
  // that one's clock was fast, and so is never proposed in place of another file's pin.
  const since = newest.since > now ? newest.since : now;
  const before = known.filter(({ digest }) => digest !== current);
  return [...before, ...strange.map((digest) => ({ digest, since })), newest];
}

/**
 * The digests that are newer than the pin and have been known for long enough, the newest first; none where the pin is the
 * newest. Left out is what a newer one overtook, having been known for as long: a digest that the publisher took back, and
 * one that was only ever somebody's pin.
 * @param pin undefined where there is none yet; one that isn't known is as old as the newest but one
 * @param minAge in milliseconds
 */
export function matured(
  known: readonly Sighting[],
  pin: Digest | undefined,
  minAge: number,
  now: Date,
): readonly Sighting[] {
  const found: Sighting[] = [];
  let newerSince = Number.POSITIVE_INFINITY;
  for (const sighting of newerThan(known, pin).toReversed()) {
    const since = sighting.since.getTime();
    if (isMature(sighting, minAge, now) && since < newerSince) found.push(sighting);
    newerSince = Math.min(newerSince, since);
  }
  return found;
}

/**
 * When the first of the digests newer than the pin will have matured, or has; undefined where there is none.
 * @param minAge in milliseconds
 */
export function maturesAt(known: readonly Sighting[], pin: Digest | undefined, minAge: number): Date | undefined {
  const times = newerThan(known, pin).map(({ since }) => since.getTime() + minAge);
  return times.length === 0 ? undefined : new Date(Math.min(...times));
}

/**
 * The record without what is of no use any more. Of the tags that this run looked at: what is older than the newest matured
 * digest, has been known for 30 days and is no pin. The other tags go as a whole, 180 days after they last moved.
 * @param inUse the tags that this run looked at, and the pins that stand in the files now
 * @param minAge in milliseconds
 * @returns the very same map where nothing is dropped
 */
export function pruned(
  all: Sightings,
  inUse: ReadonlyMap<string, readonly Digest[]>,
  minAge: number,
  now: Date,
): Sightings {
  const kept = new Map<string, readonly Sighting[]>();
  let isSame = true;
  for (const [tag, known] of all) {
    const pins = inUse.get(tag);
    const left = pins === undefined ? unlessForgotten(known, now) : withoutOld(known, pins, minAge, now);
    if (left.length > 0) kept.set(tag, left);
    if (left.length === 0 || left !== known) isSame = false;
  }
  return isSame ? all : kept;
}

function newerThan(known: readonly Sighting[], pin: Digest | undefined): readonly Sighting[] {
  if (pin === undefined) return known;
  const place = known.findIndex(({ digest }) => digest === pin);
  return known.slice(place < 0 ? -1 : place + 1);
}

/** A time that lies ahead, of a clock that was fast, is no age at all. */
function isMature({ since }: Sighting, minAge: number, now: Date): boolean {
  return ageOf(since, now) >= minAge;
}

function unlessForgotten(known: readonly Sighting[], now: Date): readonly Sighting[] {
  const newest = known.at(-1);
  return newest !== undefined && ageOf(newest.since, now) <= TAG_KEPT ? known : [];
}

function withoutOld(
  known: readonly Sighting[],
  pins: readonly Digest[],
  minAge: number,
  now: Date,
): readonly Sighting[] {
  const newest = known.findLastIndex((sighting) => isMature(sighting, minAge, now));
  const left: Sighting[] = [];
  let olderSince = Number.NEGATIVE_INFINITY;
  for (const [index, sighting] of known.entries()) {
    const since = sighting.since.getTime();
    const age = ageOf(sighting.since, now);
    const isUseful = index >= newest || pins.includes(sighting.digest) || (age >= 0 && age <= KEPT);
    // What overtook another one stays as long as that, or nothing would tell any more that it was overtaken.
    if (!isUseful && since > olderSince) continue;
    left.push(sighting);
    olderSince = Math.max(olderSince, since);
  }
  return left.length === known.length ? known : left;
}

const ageOf = (since: Date, now: Date): number => now.getTime() - since.getTime();
