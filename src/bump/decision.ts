import type { BumpBranch, PullRequest } from '../model/github.ts';
import { isSameSet, isSubset } from '../util/compare.ts';
import { type BumpNote, imageOfMove } from './marker.ts';

/** All that decides what becomes of one bump's pull request. */
export interface BumpState {
  /** What the bump moves: one entry per image and digest. */
  readonly wanted: ReadonlySet<string>;
  /** Where it does. */
  readonly places: ReadonlySet<string>;
  /** Path → blob id of the edited files. */
  readonly contents: ReadonlyMap<string, string>;
  /** One text for all of them. */
  readonly change: string;
  /** Nothing of it could be looked up: all of it stays with what the branch has. */
  readonly isUnknown: boolean;
  readonly branch: BumpBranch | undefined;
  /** The newest first. */
  readonly pullRequests: readonly PullRequest[];
  /** The keys of the images that nothing is known of now, not even what the branch has: whether they are due isn't known. */
  readonly failedImages: ReadonlySet<string>;
  /** Why no other pull request may be opened, where that is so. */
  readonly full: string | undefined;
  /** What closed pull requests moved whose body doesn't say it any more, by their numbers. */
  readonly recalled: ReadonlyMap<number, ReadonlySet<string>>;
  /** Reads back from a pull request's body what it moves; `closedByUs` marks one that had nothing left to do. */
  readonly moves: (body: string) => BumpNote;
}

export type BumpDecision = BumpDeed | BumpRest;

/** Nothing is to be written. */
export type BumpRest =
  /** Nothing to do, or it must not be done; `isInTheWay` where somebody else's work keeps it from being done. */
  | { readonly action: 'none'; readonly reason: string; readonly isInTheWay: boolean }
  /** Left as it is, all of it. */
  | { readonly action: 'leave'; readonly pullRequest: PullRequest; readonly reason: string };

/** Something may have to be written. */
export type BumpDeed =
  /** A branch and a pull request; `from` is our leftover branch, which is moved. */
  | { readonly action: 'create'; readonly from: string | undefined; readonly isRight: boolean }
  /** The branch is rebuilt on the base. */
  | { readonly action: 'rebuild'; readonly from: string; readonly pullRequest: PullRequest }
  /** The branch is right; the body is compared and rewritten where it differs. */
  | { readonly action: 'keep'; readonly pullRequest: PullRequest }
  /** Somebody works on the branch: a comment says what would have changed, and how to hand the branch back. */
  | ({ readonly action: 'tell'; readonly pullRequest: PullRequest } & HandBack)
  /** Nothing is left to do. */
  | { readonly action: 'close'; readonly pullRequest: PullRequest; readonly branch: string | undefined };

/** How a branch that somebody works on can be handed back. */
export interface HandBack {
  /** The commit of ours to reset it to; undefined where there is none that is as it was. */
  readonly resetTo: string | undefined;
  /** Whether another pull request is opened at once where the branch is deleted. */
  readonly opensAnew: boolean;
}

/** What is to be done with one bump's branch and pull request. Pure. */
export function decideBump(state: BumpState): BumpDecision {
  const open = state.pullRequests.find(({ isOpen }) => isOpen);
  return open === undefined ? decideNew(state) : decideOpen(state, open);
}

function decideOpen(state: BumpState, pullRequest: PullRequest): BumpDecision {
  const { wanted, branch, failedImages, moves } = state;
  const note = moves(pullRequest.body);
  const { keys } = note;
  if (!note.isMarked && branch !== undefined && !branch.isOwn && !branch.hasOwn) {
    if (wanted.size === 0) return nothing('nothing to do');
    return inTheWay(`#${pullRequest.number} from the branch of that name was made by somebody else`);
  }
  const isForeign = branch !== undefined && !branch.isOwn;
  if (wanted.size === 0) {
    // Without its marker, which a person may have edited away, nothing is known of what it moves.
    const isInDoubt =
      keys.size === 0 ? failedImages.size > 0 : [...keys].some((key) => failedImages.has(imageOfMove(key)));
    if (isInDoubt) return { action: 'leave', pullRequest, reason: 'some of its images could not be looked up' };
    if (isForeign)
      return { action: 'leave', pullRequest, reason: 'nothing is left to do, but somebody else pushed to it' };
    return { action: 'close', pullRequest, branch: branch?.sha };
  }
  if (branch === undefined) return { action: 'leave', pullRequest, reason: 'its branch is gone' };
  // What somebody has made of our commit, a formatter, say, they would make of the same commit again.
  if (isRight(state, branch) || (!isForeign && branch.ownChange === state.change)) {
    return state.isUnknown
      ? { action: 'leave', pullRequest, reason: 'some of its images could not be looked up' }
      : { action: 'keep', pullRequest };
  }
  if (!isForeign) return { action: 'rebuild', pullRequest, from: branch.sha };
  // What the body says was put into the branch: what somebody made of it there is their word.
  if (isSameSet(wanted, keys) && isSameSet(state.places, note.places))
    return { action: 'leave', pullRequest, reason: 'somebody else pushed to it, and nothing else has moved' };
  return { action: 'tell', pullRequest, resetTo: branch.ownCommit, opensAnew: !isSubset(wanted, keys) };
}

function decideNew(state: BumpState): BumpDecision {
  const { wanted, branch, pullRequests, full, recalled, moves } = state;
  if (wanted.size === 0) return nothing('nothing to do');
  // One that had nothing left to do says nothing of what people want.
  const declined = pullRequests.filter(({ isMerged, body }) => !isMerged && !moves(body).closedByUs);
  const keysOf = ({ number, body }: PullRequest): ReadonlySet<string> => recalled.get(number) ?? moves(body).keys;
  const declinedKeys = new Set(declined.flatMap((pullRequest) => [...keysOf(pullRequest)]));
  if (isSubset(wanted, declinedKeys)) {
    const same = declined.filter((pullRequest) => [...keysOf(pullRequest)].some((key) => wanted.has(key)));
    return nothing(`the same digests were closed with ${same.map(({ number }) => `#${number}`).join(', ')}`);
  }
  if (branch !== undefined && !branch.isOwn) {
    return inTheWay('there is a branch of that name with commits of somebody else');
  }
  if (full !== undefined) return nothing(full);
  return { action: 'create', from: branch?.sha, isRight: branch !== undefined && isRight(state, branch) };
}

function nothing(reason: string): BumpRest {
  return { action: 'none', reason, isInTheWay: false };
}

/** People can do something about it, and should know. */
function inTheWay(reason: string): BumpRest {
  return { action: 'none', reason: `${reason}; rename that branch, or set another branch-prefix`, isInTheWay: true };
}

/** Merging the branch would give exactly the wanted contents, and changes nothing else. */
function isRight({ contents }: BumpState, { changes }: BumpBranch): boolean {
  return changes.size === contents.size && [...contents].every(([path, blob]) => changes.get(path) === blob);
}
