import type { Digest } from '../../model/digest.ts';
import { maturesAt, tagKey } from '../../model/digest-history.ts';
import { formatPlatform } from '../../model/platform.ts';
import type { Resolver } from '../../model/ports.ts';
import { groupBy } from '../../util/group-by.ts';
import { findMatured } from './matured-digest.ts';
import { type ProposedUse, waiting, withProposal } from './proposed-use.ts';
import type { SightingLog } from './sighting-log.ts';

/** What digests are left to mature with. */
export interface CooldownParts {
  readonly resolver: Resolver;
  readonly log: SightingLog;
  readonly now: Date;
  /** In milliseconds. */
  readonly minAge: (judged: ProposedUse) => number;
}

/**
 * Holds a moved digest back until it has been known for the policy's time, and proposes the newest that has. A pin that
 * is gone breaks builds and doesn't wait; a first pin changes nothing that is built.
 */
export async function coolDown(
  uses: readonly ProposedUse[],
  parts: CooldownParts,
): Promise<Map<ProposedUse, ProposedUse>> {
  const { log, minAge } = parts;
  const watched = uses.filter((judged) => isPinned(judged) && minAge(judged) > 0);
  const pins = new Map(
    [...groupBy(watched, keyOf)].map(([key, own]) => [key, own.flatMap(({ use }) => use.reference?.digest ?? [])]),
  );
  const cooled = watched.map(async (judged) => {
    const key = keyOf(judged);
    const own = pins.get(key) ?? [];
    if (judged.status !== 'fresh') return [judged, await coolOne(judged, key, own, parts)] as const;
    // That the publisher has taken a digest back is known only where the way back is noted, too.
    if (judged.current !== undefined && log.known(key).length > 0) log.sight(key, judged.current.digest, own);
    return [judged, judged] as const;
  });
  return new Map(await Promise.all(cooled));
}

async function coolOne(
  judged: ProposedUse,
  key: string,
  pins: readonly Digest[],
  { resolver, log, now, minAge: minAgeOf }: CooldownParts,
): Promise<ProposedUse> {
  const { use, current, status } = judged;
  const { reference } = use;
  if (reference?.digest === undefined || current === undefined) return judged;
  const minAge = minAgeOf(judged);
  const known = log.sight(key, current.digest, pins);
  const found = await findMatured(reference, { known, pin: reference.digest, current }, { resolver, minAge, now });
  if ('left' in found) {
    const until = maturesAt(found.left, reference.digest, minAge);
    return status === 'dead' || until === undefined ? judged : waiting(judged, until);
  }
  const { descriptor, since } = found;
  if (descriptor.digest === current.digest) return { ...judged, seenSince: since };
  const isEdited = judged.edits.length > 0;
  const proposal = { tag: undefined, descriptor, writesDigest: isEdited };
  return { ...(isEdited ? withProposal(judged, proposal, undefined) : judged), seenSince: since };
}

function isPinned({ status, current }: ProposedUse): boolean {
  return current !== undefined && (status === 'fresh' || status === 'stale' || status === 'dead');
}

/** One platform's manifests have a history of their own. */
function keyOf({ use, pinnedPlatform }: ProposedUse): string {
  const tag = use.reference === undefined ? use.written : tagKey(use.reference);
  return pinnedPlatform === undefined ? tag : `${tag} ${formatPlatform(pinnedPlatform)}`;
}
