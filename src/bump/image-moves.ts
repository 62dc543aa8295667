import { distinctEdits, type TextEdit } from '../model/edit.ts';
import { familiarReference } from '../model/reference.ts';
import { groupBy } from '../util/group-by.ts';
import type { BumpUse } from './bump-use.ts';

/** One image of a bump, with every use that moves in the same way. */
export interface Move {
  /** The image before: `node:22-slim`. */
  readonly image: string;
  readonly uses: readonly [BumpUse, ...BumpUse[]];
  /** The newer tag, where it gets one. */
  readonly tag: string | undefined;
  /** The digest before; undefined where there is none. */
  readonly from: string | undefined;
  /** The digest that is written; undefined where only the tag is. */
  readonly to: string | undefined;
}

/** Whether there are two images to compare: the image of a pin may be gone or unreadable. */
export function isExplainable<M extends Move>(move: M): move is M & { readonly from: string; readonly to: string } {
  const [{ status, unreadPin }] = move.uses;
  return move.from !== undefined && move.to !== undefined && status !== 'dead' && unreadPin === undefined;
}

/** The moves of uses, in the order of their images. */
export function movesOf(uses: readonly BumpUse[]): Move[] {
  const moves = new Map<string, Move>();
  for (const judged of uses) {
    const { proposal, current, use } = judged;
    const to = proposal?.writesDigest === false ? undefined : (proposal?.descriptor ?? current)?.digest;
    if (use.reference === undefined || (to === undefined && proposal?.tag === undefined)) continue;
    const image = familiarReference(use.reference);
    const from = use.reference.digest;
    const key = [image, from, proposal?.tag, to].join('\n');
    const known = moves.get(key);
    moves.set(key, { image, uses: known ? [...known.uses, judged] : [judged], tag: proposal?.tag, from, to });
  }
  return [...moves.values()].sort((a, b) => (a.image < b.image ? -1 : a.image > b.image ? 1 : 0));
}

/** One image, with its moves: where two of its digests are pinned, both become one. */
export interface MovedImage {
  readonly image: string;
  readonly moves: readonly [Move, ...Move[]];
}

/** The images of moves, each once, in the order of the moves. */
export function imagesOf(moves: readonly Move[]): MovedImage[] {
  return [...groupBy(moves, ({ image }) => image)].flatMap(([image, [first, ...others]]) => {
    return first === undefined ? [] : [{ image, moves: [first, ...others] }];
  });
}

/** The edits of uses, each once. */
export function editsOf(uses: readonly BumpUse[]): TextEdit[] {
  return distinctEdits(uses.flatMap(({ edits }) => edits));
}
