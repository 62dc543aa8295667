import { whyNotEdited } from '../check/not-edited.ts';
import { nameOfUse } from '../check/use-words.ts';
import type { BumpUse } from './bump-use.ts';
import { movesOf } from './plan.ts';

/** Whether something is or may be due for the use, and no edit of this run is for it. */
export function isLeftOut({ use, status, edits, failure, skipReason }: BumpUse): boolean {
  if (use.reference === undefined || edits.length > 0) return false;
  if (status === 'skipped') return skipReason === 'ignored';
  return failure !== undefined || (status !== 'fresh' && status !== 'untracked');
}

/** Whether a person has said so: by a comment, a rule or the configuration. */
export function isLeftByWish({ failure, notEdited }: BumpUse): boolean {
  return failure === undefined && (notEdited === undefined || notEdited === 'ignored');
}

/** Why no edit of this run is for the use, as a clause without its full stop. It may hold foreign text. */
export function whyLeftOut(judged: BumpUse): string {
  const { failure, notEdited = 'ignored' } = judged;
  return failure === undefined ? whyNotEdited(judged, notEdited) : failure.message.replace(/\.$/, '');
}

/** An image of a bump that stays as its pull request has it, and why, as a clause. It may hold foreign text. */
export interface KeptImage {
  readonly image: string;
  readonly why: string;
}

/** These, in the order of their names; one of several digests is named once. */
export function keptImages(uses: readonly BumpUse[]): KeptImage[] {
  const kept = movesOf(uses).flatMap(({ image, uses: [first] }) => {
    return first.kept === undefined ? [] : [{ image, why: first.kept }];
  });
  return [...new Map(kept.map((one) => [`${one.image}\n${one.why}`, one])).values()];
}

/** A sentence for each of these. They may hold foreign text. */
export function keptWords(uses: readonly BumpUse[]): string[] {
  return keptImages(uses).map(({ image, why }) => `${image} keeps its last edit: ${why}.`);
}

/** A sentence for each image whose edit is taken out of its pull request. They may hold foreign text. */
export function takenOutWords(taken: readonly { readonly judged: BumpUse; readonly why: string }[]): string[] {
  const words = taken.map(({ judged: { use }, why }) => {
    return `${nameOfUse(use)} is taken out: ${why}.`;
  });
  return [...new Set(words)];
}
