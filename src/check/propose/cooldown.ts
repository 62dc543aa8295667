import type { Digest } from '../../model/digest.ts';
import { maturesAt, tagKey } from '../../model/digest-history.ts';
import { formatPlatform } from '../../model/platform.ts';
import type { Resolver } from '../../model/ports.ts';
import { groupBy } from '../../util/group-by.ts';
import type { DigestRecorder } from './digest-recorder.ts';
import { findMatured } from './matured-digest.ts';
import { type ProposedUse, waiting, withProposal } from './proposed-use.ts';

/** What the cooldown works with. */
interface CooldownParts {
  readonly resolver: Resolver;
  readonly recorder: DigestRecorder;
  readonly now: Date;
  /** In milliseconds. */
  readonly minAge: (judged: ProposedUse) => number;
}

/**
 * Holds a moved digest back until it has been known for the policy's `min-age`, and proposes the newest digest that has. A
 * pin that is gone breaks builds and doesn't wait; a first pin doesn't change the image.
 * @returns the new form of each use with a pin and a `min-age`
 */
export async function applyCooldown(
  uses: readonly ProposedUse[],
  parts: CooldownParts,
): Promise<Map<ProposedUse, ProposedUse>> {
  const { recorder, minAge } = parts;
  const watched = uses.filter((judged) => isPinned(judged) && minAge(judged) > 0);
  const pins = new Map(
    [...groupBy(watched, keyOf)].map(([key, own]) => [key, own.flatMap(({ use }) => use.reference?.digest ?? [])]),
  );
  const cooled = watched.map(async (judged) => {
    const key = keyOf(judged);
    const own = pins.get(key) ?? [];
    if (judged.status !== 'fresh') return [judged, await cooldownOf(judged, key, own, parts)] as const;
    // Without this record, a digest that the publisher withdrew would be proposed again.
    if (judged.current !== undefined && recorder.known(key).length > 0)
      recorder.record(key, judged.current.digest, own);
    return [judged, judged] as const;
  });
  return new Map(await Promise.all(cooled));
}

async function cooldownOf(
  judged: ProposedUse,
  key: string,
  pins: readonly Digest[],
  { resolver, recorder, now, minAge: minAgeOf }: CooldownParts,
): Promise<ProposedUse> {
  const { use, current, status } = judged;
  const { reference } = use;
  if (reference?.digest === undefined || current === undefined) return judged;
  const minAge = minAgeOf(judged);
  const known = recorder.record(key, current.digest, pins);
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

/** The key of the digest's history: a pin of one platform's manifest has its own. */
function keyOf({ use, pinnedPlatform }: ProposedUse): string {
  const tag = use.reference === undefined ? use.written : tagKey(use.reference);
  return pinnedPlatform === undefined ? tag : `${tag} ${formatPlatform(pinnedPlatform)}`;
}
