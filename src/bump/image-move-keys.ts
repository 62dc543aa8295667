import type { Proposal } from '../check/propose/proposed-use.ts';
import { shortDigest } from '../model/digest.ts';
import { familiarReference } from '../model/reference.ts';
import type { BumpUse } from './bump-use.ts';
import { isFirstPin } from './first-pin.ts';
import { type Move, movesOf } from './image-moves.ts';
import { shortHash } from './short-hash.ts';

const MAX_MOVES = 1000;

/** What uses move: one key per image and new digest (or tag). The first half of a key identifies the image. */
export function moveKeys(uses: readonly BumpUse[]): Set<string> {
  return keysOfMoves(movesOf(uses));
}

/** The keys of moves. */
export function keysOfMoves(moves: readonly Pick<Move, 'image' | 'tag' | 'to'>[]): Set<string> {
  const keys = moves.map(({ image, tag = '', to }) => {
    return `${imageKey(image)}-${to === undefined ? shortHash(tag) : shortDigest(to)}`;
  });
  // A body has a limit, so more moves than that have one key together.
  return new Set(keys.length > MAX_MOVES ? [`${shortHash('')}-${shortHash(keys.join(' '))}`] : keys);
}

/** @param image `node:22-slim` */
export function imageKey(image: string): string {
  return shortHash(image);
}

/** The image key in the key of a move. */
export function imageKeyOfMove(key: string): string {
  return key.split('-', 1)[0] ?? '';
}

/** The most places that a pull request notes: enough to find the one that edits some of them later. */
const MAX_PLACES = 500;

/** Where uses are edited: one key per file, image and kind of edit (first pin or not), sorted. */
export function placeKeys(uses: readonly BumpUse[]): Set<string> {
  const places = uses.flatMap((judged) => placeKey(judged) ?? []);
  return new Set([...new Set(places)].sort().slice(0, MAX_PLACES));
}

function placeKey(judged: BumpUse): string | undefined {
  const { file, reference } = judged.use;
  const kind = isFirstPin(judged) ? 'pin' : 'refresh';
  return reference === undefined ? undefined : shortHash([kind, file, familiarReference(reference)].join('\n'));
}

/** Whether a pull request with these places may edit a use: any use where it notes none, or not all of them. */
export function mayEditPlaces(places: ReadonlySet<string>): (judged: BumpUse) => boolean {
  if (places.size === 0 || places.size >= MAX_PLACES) return () => true;
  return (judged) => {
    // A move to a newer tag without a digest is no first pin.
    const refresh = { ...judged, proposal: TAG_ONLY };
    return [judged, refresh].some((one) => places.has(placeKey(one) ?? ''));
  };
}

const TAG_ONLY: Proposal = { tag: '', descriptor: undefined, writesDigest: false };
