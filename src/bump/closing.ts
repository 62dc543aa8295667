import { NO_WORKFLOW_FILES } from '../check/not-edited-reason.ts';
import type { Pin } from '../check/settings.ts';
import { markdownText } from '../util/escape.ts';
import { isLaterReleaseKey } from './bump-key.ts';
import type { BumpUse } from './bump-use.ts';
import { isFirstPin } from './first-pin.ts';
import { placeKeys } from './image-move-keys.ts';
import type { Bump } from './plan.ts';

/** Why nothing is left to do in a pull request. */
export type ClosingReason =
  /** First pins go with the refresh now (`pin: together`), in these pull requests. */
  | { readonly reason: 'pinned-together'; readonly pullRequests: readonly number[] }
  /** Other bumps edit the images now, in these pull requests. */
  | { readonly reason: 'regrouped'; readonly pullRequests: readonly number[] }
  /** The references have no digest, and `pin` is off. */
  | { readonly reason: 'pin-off' }
  /** The token may not write the files. */
  | { readonly reason: 'workflow-permission' }
  /** This run takes edits out, as the sentences say; they may hold foreign text. */
  | { readonly reason: 'taken-out'; readonly sentences: readonly string[] }
  /** The new digests wait for `min-age`. */
  | { readonly reason: 'waiting' }
  /** The new digests change nothing in use. */
  | { readonly reason: 'same-content' }
  | { readonly reason: 'done' };

/** What the run knows when it closes a pull request. */
export interface ClosingContext {
  readonly uses: readonly BumpUse[];
  readonly planned: readonly Bump[];
  /** The number of a bump's pull request, where it has one. */
  readonly numberOf: (bump: Bump) => number | undefined;
  readonly pin: Pin;
  /** What the run takes out of the pull request, as sentences. */
  readonly takenOut: readonly string[];
}

/** Finds why nothing is left to do for a bump. @param places the keys of the places that its pull request edits */
export function closingReason(
  closed: Bump,
  places: ReadonlySet<string>,
  { uses, planned, numberOf, pin, takenOut }: ClosingContext,
): ClosingReason {
  const hasPlaceOf = (some: readonly BumpUse[]): boolean => [...placeKeys(some)].some((key) => places.has(key));
  // A move to a later release and the other moves of an image have pull requests side by side.
  const own = new Set(isLaterReleaseKey(closed.key) ? [] : uses);
  const heirs = planned.filter((bump) => hasPlaceOf(bump.uses.filter((judged) => own.has(judged))));
  if (heirs.length > 0) {
    const isTogether = pin === 'together' && closed.key.startsWith('pin');
    const pullRequests = heirs.flatMap((bump) => numberOf(bump) ?? []);
    return { reason: isTogether ? 'pinned-together' : 'regrouped', pullRequests };
  }
  if (pin === 'off' && hasPlaceOf(uses.filter((judged) => judged.edits.length > 0 && isFirstPin(judged))))
    return { reason: 'pin-off' };
  if (hasPlaceOf(uses.filter(({ notEdited }) => notEdited === 'workflow-permission')))
    return { reason: 'workflow-permission' };
  if (takenOut.length > 0) return { reason: 'taken-out', sentences: takenOut };
  if (hasPlaceOf(uses.filter(({ waitsUntil }) => waitsUntil !== undefined))) return { reason: 'waiting' };
  if (hasPlaceOf(uses.filter(({ notEdited }) => notEdited === 'same-content'))) return { reason: 'same-content' };
  return { reason: 'done' };
}

/** The comment on a pull request that is closed, in Markdown. */
export function closingComment(closing: ClosingReason): string {
  switch (closing.reason) {
    case 'pinned-together':
      return `References without a digest are pinned together with the refresh now (\`pin: together\`)${inPullRequests(closing.pullRequests)}.`;
    case 'regrouped':
      return `These images are grouped differently now${inPullRequests(closing.pullRequests)}.`;
    case 'pin-off':
      return 'References without a digest are left alone now (`pin: off`).';
    case 'workflow-permission':
      return `The token can't write the edits that are left: ${NO_WORKFLOW_FILES}.`;
    case 'taken-out':
      return ['Nothing is left to do here.', ...closing.sentences.map(markdownText)].join(' ');
    case 'waiting':
      return 'The new digests here are not old enough (`min-age`); a later run proposes them.';
    case 'same-content':
      return 'The new digests change nothing that is in use (`same-content: hold`).';
    case 'done':
      return 'Nothing is left to do here: the references need no change any more.';
  }
}

function inPullRequests(numbers: readonly number[]): string {
  return numbers.length === 0 ? '' : `, in ${numbers.map((number) => `#${number}`).join(', ')}`;
}
