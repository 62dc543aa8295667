import type { Digest } from '../../model/digest.ts';
import { maturesAt, tagKey } from '../../model/digest-history.ts';
import { formatPlatform } from '../../model/platform.ts';
import type { Resolver } from '../../model/ports.ts';
import { type Reference, referenceKey } from '../../model/reference.ts';
import { groupBy } from '../../util/group-by.ts';
import type { Verdict } from '../judge.ts';
import type { JudgedReference } from '../reference-lookups.ts';
import type { DigestRecorder } from './digest-recorder.ts';
import { findMatured } from './matured-digest.ts';
import { type ProposedUse, waiting, withProposal } from './proposed-use.ts';

/** What the cooldown works with. */
interface CooldownParts {
  readonly resolver: Resolver;
  readonly recorder: DigestRecorder;
  readonly now: Date;
  /** In milliseconds. */
  readonly minAge: (reference: Reference) => number;
}

/** What is proposed in place of a tag's current digest. */
type Cooled = Awaited<ReturnType<typeof findMatured>>;

/**
 * Holds a moved digest back until it has been known for the policy's `min-age`, and proposes the newest digest that has. A
 * pin that is gone breaks builds and doesn't wait; a first pin doesn't change the image.
 * @param judged each reference of the run once
 * @returns gives a use its new form; one without a pin or a `min-age` stays as it is
 */
export async function prepareCooldown(
  judged: readonly JudgedReference[],
  parts: CooldownParts,
): Promise<(proposed: ProposedUse) => ProposedUse> {
  const { recorder, minAge } = parts;
  const watched = judged.filter(({ reference, verdict }) => isPinned(verdict) && minAge(reference) > 0);
  const pins = new Map(
    [...groupBy(watched, keyOf)].map(([key, own]) => [key, own.flatMap(({ reference }) => reference.digest ?? [])]),
  );
  const cooled = new Map<string, Cooled>();
  const searches = watched.map(async ({ reference, verdict }) => {
    const { current, status } = verdict;
    if (current === undefined || reference.digest === undefined) return;
    const key = keyOf({ reference, verdict });
    const own: readonly Digest[] = pins.get(key) ?? [];
    if (status === 'fresh') {
      // Without this record, a digest that the publisher withdrew would be proposed again.
      if (recorder.known(key).length > 0) recorder.record(key, current.digest, own);
      return;
    }
    const known = recorder.record(key, current.digest, own);
    const work = { ...parts, minAge: minAge(reference) };
    cooled.set(referenceKey(reference), await findMatured(reference, { known, pin: reference.digest, current }, work));
  });
  await Promise.all(searches);
  return (proposed) => {
    const { reference } = proposed.use;
    const found = reference === undefined || cooled.size === 0 ? undefined : cooled.get(referenceKey(reference));
    return reference === undefined || found === undefined || !isPinned(proposed)
      ? proposed
      : withCooled(proposed, found, minAge(reference));
  };
}

function withCooled(proposed: ProposedUse, found: Cooled, minAge: number): ProposedUse {
  const { use, current, status } = proposed;
  if ('left' in found) {
    const until = maturesAt(found.left, use.reference?.digest, minAge);
    return status === 'dead' || until === undefined ? proposed : waiting(proposed, until);
  }
  const { descriptor, since } = found;
  if (descriptor.digest === current?.digest) return { ...proposed, seenSince: since };
  const isEdited = proposed.edits.length > 0;
  const proposal = { tag: undefined, descriptor, writesDigest: isEdited };
  return { ...(isEdited ? withProposal(proposed, proposal, undefined) : proposed), seenSince: since };
}

function isPinned({ status, current }: Verdict): boolean {
  return current !== undefined && (status === 'fresh' || status === 'stale' || status === 'dead');
}

/** The key of the digest's history: a pin of one platform's manifest has its own. */
function keyOf({ reference, verdict: { pinnedPlatform } }: JudgedReference): string {
  const tag = tagKey(reference);
  return pinnedPlatform === undefined ? tag : `${tag} ${formatPlatform(pinnedPlatform)}`;
}
