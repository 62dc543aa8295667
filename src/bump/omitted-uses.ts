import { notEditedReason } from '../check/not-edited-reason.ts';
import { nameOfUse } from '../check/use-labels.ts';
import type { BumpUse } from './bump-use.ts';
import { movesOf } from './image-moves.ts';

/** Whether the use needs an edit, or may need one, and this run makes none. */
export function isLeftOut({ use, status, edits, failure, skipReason }: BumpUse): boolean {
  if (use.reference === undefined || edits.length > 0) return false;
  if (status === 'skipped') return skipReason === 'ignored';
  return failure !== undefined || (status !== 'fresh' && status !== 'untracked');
}

/** Whether a comment, a rule or the configuration is the reason. */
export function isLeftOutByUser({ failure, notEdited }: BumpUse): boolean {
  return failure === undefined && (notEdited === undefined || notEdited === 'ignored');
}

/** Why this run doesn't edit the use, as a clause without its full stop. It may hold foreign text. */
export function whyLeftOut(judged: BumpUse): string {
  const { failure, notEdited = 'ignored' } = judged;
  return failure === undefined ? notEditedReason(judged, notEdited) : failure.message.replace(/\.$/, '');
}

/** An image of a bump that keeps the last edit of its pull request, and why, as a clause. It may hold foreign text. */
export interface KeptImage {
  readonly image: string;
  readonly why: string;
}

/** The images that keep their last edit, in the order of their names, each once. */
export function keptImages(uses: readonly BumpUse[]): KeptImage[] {
  const kept = movesOf(uses).flatMap(({ image, uses: [first] }) => {
    return first.kept === undefined ? [] : [{ image, why: first.kept }];
  });
  return [...new Map(kept.map((one) => [`${one.image}\n${one.why}`, one])).values()];
}

/** A sentence for each image that keeps its last edit. They may hold foreign text. */
export function keptSentences(uses: readonly BumpUse[]): string[] {
  return keptImages(uses).map(({ image, why }) => `${image} keeps its last edit: ${why}.`);
}

/** A sentence for each image whose last edit is taken out of its pull request. They may hold foreign text. */
export function takenOutSentences(taken: readonly { readonly judged: BumpUse; readonly why: string }[]): string[] {
  return [...new Set(taken.map(({ judged: { use }, why }) => `${nameOfUse(use)} is taken out: ${why}.`))];
}
