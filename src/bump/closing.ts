import { NO_WORKFLOW_FILES } from '../check/not-edited.ts';
import type { Pin } from '../check/settings.ts';
import { markdownText } from '../util/escape.ts';
import type { BumpUse } from './bump-use.ts';
import { placeKeys } from './marker.ts';
import { type Bump, isFirstPin, isFollowKey } from './plan.ts';

/** What has become of the places that a pull request edited. */
export interface Aftermath {
  /** Other bumps edit some of them now. */
  readonly isTakenOver: boolean;
  /** Those bumps' pull requests, as far as they have one. */
  readonly numbers: readonly number[];
  /** And for the reason that first pins go with the refresh now. */
  readonly isTogether: boolean;
  /** Something is to be done in some of them, but not yet. */
  readonly isWaiting: boolean;
  /** Something has moved in some of them, and nothing in use has changed. */
  readonly isSame: boolean;
  /** Something is to be done in some of them, and the token may not write there. */
  readonly isForbidden: boolean;
  /** Something could be done in some of them, but `pin` is off. */
  readonly isOff: boolean;
  /** What of it is given up in this run, as sentences that may hold foreign text. */
  readonly givenUp: readonly string[];
}

/** Where the run stands. */
export interface Situation {
  readonly uses: readonly BumpUse[];
  readonly planned: readonly Bump[];
  readonly numberOf: (bump: Bump) => number | undefined;
  readonly pin: Pin;
  readonly givenUp: readonly string[];
}

/**
 * @param closed the bump whose pull request is closed
 * @param places that its body notes
 */
export function aftermathOf(
  closed: Bump,
  places: ReadonlySet<string>,
  { uses, planned, numberOf, pin, givenUp }: Situation,
): Aftermath {
  const isThere = (own: readonly BumpUse[]): boolean => [...placeKeys(own)].some((key) => places.has(key));
  // A move to a later release of a distribution is beside the others: neither takes anything over from the other.
  const own = new Set(isFollowKey(closed.key) ? [] : uses);
  const heirs = planned.filter((bump) => isThere(bump.uses.filter((judged) => own.has(judged))));
  return {
    isTakenOver: heirs.length > 0,
    numbers: heirs.flatMap((bump) => numberOf(bump) ?? []),
    isTogether: pin === 'together' && closed.key.startsWith('pin'),
    isWaiting: isThere(uses.filter(({ waitsUntil }) => waitsUntil !== undefined)),
    isSame: isThere(uses.filter(({ notEdited }) => notEdited === 'same-content')),
    isForbidden: isThere(uses.filter(({ notEdited }) => notEdited === 'workflow-permission')),
    isOff: pin === 'off' && isThere(uses.filter((judged) => judged.edits.length > 0 && isFirstPin(judged))),
    givenUp,
  };
}

/** Why a pull request is closed. */
export function closingWords(aftermath: Aftermath): string {
  const { isTakenOver, numbers, isTogether, isWaiting, isSame, isForbidden, isOff, givenUp } = aftermath;
  const where = numbers.length === 0 ? '' : `, in ${numbers.map((number) => `#${number}`).join(', ')}`;
  if (isTakenOver && isTogether)
    return `References without a digest are pinned together with the refresh now (\`pin: together\`)${where}.`;
  if (isTakenOver) return `These images are grouped differently now${where}.`;
  if (isOff) return 'References without a digest are left alone now (`pin: off`).';
  if (isForbidden) return `What is left to do here can't be written: ${NO_WORKFLOW_FILES}.`;
  if (givenUp.length > 0) return ['Nothing is left to do here.', ...givenUp.map(markdownText)].join(' ');
  if (isWaiting)
    return 'Nothing here is old enough any more (`min-age`); what has moved is proposed when it has matured.';
  if (isSame) return 'The new digests change nothing that is in use here (`same-content: hold`).';
  return 'Nothing is left to do here: what this would change needs no change any more.';
}
