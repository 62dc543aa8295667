import type { Digest } from '../model/digest.ts';
import type { TextEdit } from '../model/edit.ts';
import { type JudgedUse, withLostPlatforms, withoutEdits } from '../model/judgement.ts';
import { type Platform, samePlatform } from '../model/platform.ts';
import type { ImageReader } from '../model/ports.ts';
import type { Reference } from '../model/reference.ts';
import type { Lookup } from '../model/resolution.ts';
import type { ProposalParts } from './index.ts';

/**
 * Holds moves back after which a platform that is in use would be gone: its next build would fail. Whatever shares an edit
 * with one of them is held back, too: half of a move is none.
 */
export async function holdLostPlatforms(
  uses: readonly JudgedUse[],
  platforms: readonly Platform[],
  { resolver, isExamined }: Pick<ProposalParts, 'resolver' | 'isExamined'>,
): Promise<readonly JudgedUse[]> {
  const images = resolver.images();
  const known = new Map<string, Promise<readonly Platform[]>>();
  const checked = await Promise.all(uses.map(async (judged) => [judged, await lostBy(judged)] as const));
  const heldEdits = new Set(checked.flatMap(([{ edits }, lost]) => (lost.length === 0 ? [] : edits.map(keyOf))));
  return checked.map(([judged, lost]) => {
    if (lost.length > 0) return withLostPlatforms(judged, lost);
    const isShared = judged.edits.some((edit) => heldEdits.has(keyOf(edit)));
    return isShared ? { ...withoutEdits(judged), notEdited: 'shared-arg' } : judged;
  });

  async function lostBy(judged: JudgedUse): Promise<readonly Platform[]> {
    const { use, current, proposal, edits, status, pinnedPlatform } = judged;
    const from = use.reference?.digest;
    const to = (proposal?.descriptor ?? current)?.digest;
    const isMove = edits.length > 0 && status !== 'dead' && pinnedPlatform === undefined;
    if (use.reference === undefined || from === undefined || to === undefined || !isMove) return [];
    if (isExamined(from, to)) return [];
    const key = `${from} ${to}`;
    const gone = known.get(key) ?? platformsGone(use.reference, from, to, images);
    known.set(key, gone);
    const inUse = use.platform === undefined ? platforms : [use.platform];
    return (await gone).filter((platform) => inUse.some((used) => samePlatform(used, platform)));
  }
}

function keyOf({ file, span }: TextEdit): string {
  return `${file}\n${span.start}\n${span.end}`;
}

/** What can't be looked up is no reason to hold a digest back, and builds need the pull limit more. */
async function platformsGone(
  reference: Reference,
  from: Digest,
  to: Digest,
  images: ImageReader,
): Promise<readonly Platform[]> {
  if (images.isPullLimitLow(reference)) return [];
  const [before, after] = await Promise.all([images.index(reference, from), images.index(reference, to)]);
  const now = platformsOf(after);
  return now.length === 0
    ? []
    : platformsOf(before).filter((platform) => !now.some((other) => samePlatform(other, platform)));
}

function platformsOf(index: Lookup<{ readonly images: readonly { readonly platform: Platform }[] }>): Platform[] {
  return index.ok ? index.value.images.map(({ platform }) => platform) : [];
}
