import { comparePlatforms } from '../../image/differences/change-reason.ts';
import { editKey } from '../../model/edit.ts';
import { isSamePlatform, type Platform } from '../../model/platform.ts';
import { type MoveCheckParts, platformsInUse } from './digest-move.ts';
import { type ProposedUse, targetOf, withLostPlatforms, withoutEdits } from './proposed-use.ts';

/**
 * Holds back moves to an image without a platform that is in use, as the next build for it would fail. A move that shares an
 * edit with one of them is held back, too. On the other moves it notes which platforms they drop.
 */
export async function holdLostPlatforms(
  uses: readonly ProposedUse[],
  { readIndexPair, knownMove, platforms }: MoveCheckParts,
): Promise<readonly ProposedUse[]> {
  const checked = await Promise.all(
    uses.map(async (judged) => {
      const gone = await platformsGone(judged);
      const inUse = platformsInUse(judged, platforms);
      const isUsed = (platform: Platform): boolean => inUse.some((used) => isSamePlatform(used, platform));
      return [judged, gone.filter(isUsed), gone.filter((platform) => !isUsed(platform))] as const;
    }),
  );
  const heldEdits = new Set(checked.flatMap(([{ edits }, lost]) => (lost.length === 0 ? [] : edits.map(editKey))));
  return checked.map(([judged, lost, droppedPlatforms]) => {
    if (lost.length > 0) return withLostPlatforms(judged, lost);
    const isShared = judged.edits.some((edit) => heldEdits.has(editKey(edit)));
    if (isShared) return { ...withoutEdits(judged), notEdited: 'shared-arg' };
    return droppedPlatforms.length === 0 ? judged : { ...judged, droppedPlatforms };
  });

  /** The platforms that the new image lacks; none where a look-up fails, which is no reason to hold a move back. */
  async function platformsGone(judged: ProposedUse): Promise<readonly Platform[]> {
    const { use, edits, status, pinnedPlatform, unreadPin } = judged;
    const [from, to] = [use.reference?.digest, targetOf(judged)?.digest];
    const isMove = edits.length > 0 && status !== 'dead' && pinnedPlatform === undefined && unreadPin === undefined;
    if (use.reference === undefined || from === undefined || to === undefined || !isMove) return [];
    if (knownMove(from, to)?.losesPlatforms === false) return [];
    const pair = await readIndexPair({ reference: use.reference, from, to });
    return pair === undefined || pair.after.images.length === 0 ? [] : comparePlatforms(pair.before, pair.after).lost;
  }
}
