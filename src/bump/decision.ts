import type { BumpBranch, PullRequest } from '../model/github.ts';
import { isSameSet, isSubset } from '../util/compare.ts';
import type { ReadMarker } from './bump-marker.ts';
import { imageKeyOfMove } from './image-move-keys.ts';

/** All that decides what happens to the pull request of one bump. */
export interface BumpState {
  /** The keys of the bump's moves. */
  readonly moves: ReadonlySet<string>;
  /** The keys of the places that it edits. */
  readonly places: ReadonlySet<string>;
  /** Path → blob id of the edited files. */
  readonly contents: ReadonlyMap<string, string>;
  /** Identifies the contents of all edited files. */
  readonly change: string;
  /** No image of it could be looked up: every use keeps what the branch has. */
  readonly isUnknown: boolean;
  readonly branch: BumpBranch | undefined;
  /** Those into the base branch, newest first. */
  readonly pullRequests: readonly PullRequest[];
  /** An open one from the branch into another base: the branch is what that one brings. */
  readonly elsewhere: PullRequest | undefined;
  /** The keys of images that could not be looked up and that no branch has an edit for. */
  readonly failedImages: ReadonlySet<string>;
  /** Why no other pull request may be opened; undefined where one may. */
  readonly full: string | undefined;
  /** A person has asked on the dashboard for this pull request, or to have it made again. */
  readonly isAsked: boolean;
  /** By number, the moves in the commit of a closed pull request whose body has no marker any more. */
  readonly movesInCommits: ReadonlyMap<number, ReadonlySet<string>>;
  readonly readMarker: (body: string) => ReadMarker;
}

/** What happens to the branch and the pull request of a bump. */
export type BumpDecision = PullRequestAction | NoAction;

/** Nothing is written. */
export type NoAction =
  /** There is nothing to do, or nothing may be done. */
  | { readonly action: 'none'; readonly reason: string; readonly kind: NoneKind }
  /** The pull request stays as it is. */
  | { readonly action: 'leave'; readonly pullRequest: PullRequest; readonly reason: string };

/**
 * `idle`: there is nothing to do; `blocked`: somebody else's branch is in the way; `declined`: a person closed the same;
 * `full`: enough are open.
 */
export type NoneKind = 'idle' | 'blocked' | 'declined' | 'full';

/** Something may have to be written. */
export type PullRequestAction =
  /** Open a pull request; `from` is the head of our branch without one, which is moved unless `isRight`. */
  | { readonly action: 'create'; readonly from: string | undefined; readonly isRight: boolean }
  /** Make the branch again on the base. */
  | { readonly action: 'rebuild'; readonly from: string; readonly pullRequest: PullRequest }
  /** Keep the branch, and rewrite title and body where they differ. */
  | { readonly action: 'keep'; readonly pullRequest: PullRequest }
  /** Comment on somebody else's commits: what would change, and how to hand the branch back. */
  | ({ readonly action: 'comment'; readonly pullRequest: PullRequest } & HandBack)
  /** Close the pull request, since nothing is left to do. */
  | { readonly action: 'close'; readonly pullRequest: PullRequest; readonly branch: string | undefined };

/** How people can hand a branch with their commits back to freshfrom. */
export interface HandBack {
  /** Our commit to reset the branch to; undefined where every one of them is amended. */
  readonly resetTo: string | undefined;
  /** Whether the next run opens another pull request where the branch is deleted. */
  readonly opensAnew: boolean;
}

/** Decides what happens to the branch and the pull request of one bump. Pure. */
export function decideBump(state: BumpState): BumpDecision {
  const { elsewhere } = state;
  if (elsewhere !== undefined) {
    if (state.moves.size === 0) return none('idle', 'nothing to do');
    return blocked(`#${elsewhere.number} from the branch of that name goes into ${elsewhere.base}`);
  }
  const open = state.pullRequests.find(({ isOpen }) => isOpen);
  return open === undefined ? decideNew(state) : decideOpen(state, open);
}

function decideOpen(state: BumpState, pullRequest: PullRequest): BumpDecision {
  const { moves, branch, readMarker, isAsked, isUnknown } = state;
  const marker = readMarker(pullRequest.body);
  if (!marker.isMarked && branch !== undefined && !branch.isOwn && !branch.hasOwn) {
    if (moves.size === 0) return none('idle', 'nothing to do');
    return blocked(`#${pullRequest.number} from the branch of that name was made by somebody else`);
  }
  const isForeign = branch !== undefined && !branch.isOwn;
  if (moves.size === 0) return decideEnded(state, pullRequest, marker, isForeign);
  if (branch === undefined) return { action: 'leave', pullRequest, reason: 'its branch is gone' };
  if (isAsked && !isUnknown) return { action: 'rebuild', pullRequest, from: branch.sha };
  // After a rebuild, a bot such as a formatter would change our commit in the same way again.
  if (isRight(state, branch) || (!isForeign && branch.ownChange === state.change)) {
    return isUnknown
      ? { action: 'leave', pullRequest, reason: 'some of its images could not be looked up' }
      : { action: 'keep', pullRequest };
  }
  if (!isForeign) return { action: 'rebuild', pullRequest, from: branch.sha };
  // The branch has had all of these moves already: what differs is what somebody wants.
  if (isSameSet(moves, marker.moves) && isSameSet(state.places, marker.places))
    return { action: 'leave', pullRequest, reason: 'somebody else pushed to it, and nothing else has moved' };
  return { action: 'comment', pullRequest, resetTo: branch.ownCommit, opensAnew: !isSubset(moves, marker.moves) };
}

/** Nothing is left to do in an open pull request. */
function decideEnded(
  { branch, failedImages }: BumpState,
  pullRequest: PullRequest,
  { moves }: ReadMarker,
  isForeign: boolean,
): BumpDecision {
  // Without a marker, which a person may have removed, any image may be one of its own.
  const isInDoubt =
    moves.size === 0 ? failedImages.size > 0 : [...moves].some((key) => failedImages.has(imageKeyOfMove(key)));
  if (isInDoubt) return { action: 'leave', pullRequest, reason: 'some of its images could not be looked up' };
  if (isForeign)
    return { action: 'leave', pullRequest, reason: 'nothing is left to do, but somebody else pushed to it' };
  return { action: 'close', pullRequest, branch: branch?.sha };
}

function decideNew(state: BumpState): BumpDecision {
  const { moves, branch, full, isAsked } = state;
  if (moves.size === 0) return none('idle', 'nothing to do');
  const declined = isAsked ? [] : declinedBefore(state);
  if (declined.length > 0) {
    return none(
      'declined',
      `the same digests were closed with ${declined.map(({ number }) => `#${number}`).join(', ')}`,
    );
  }
  if (branch !== undefined && !branch.isOwn)
    return blocked('there is a branch of that name with commits of somebody else');
  if (full !== undefined && !isAsked) return none('full', full);
  return { action: 'create', from: branch?.sha, isRight: branch !== undefined && isRight(state, branch) };
}

/** The pull requests that people closed unmerged, where these had all of the moves; otherwise none. */
function declinedBefore({ moves, pullRequests, movesInCommits, readMarker }: BumpState): readonly PullRequest[] {
  // freshfrom closes a pull request because nothing is left to do, which says nothing about what people want.
  const closed = pullRequests.filter(({ isMerged, body }) => !isMerged && !readMarker(body).closedByUs);
  const movesOfPull = ({ number, body }: PullRequest): ReadonlySet<string> =>
    movesInCommits.get(number) ?? readMarker(body).moves;
  const declined = new Set(closed.flatMap((pullRequest) => [...movesOfPull(pullRequest)]));
  if (!isSubset(moves, declined)) return [];
  return closed.filter((pullRequest) => [...movesOfPull(pullRequest)].some((key) => moves.has(key)));
}

function none(kind: NoneKind, reason: string): NoAction {
  return { action: 'none', reason, kind };
}

/** People can do something about it, and should know. */
function blocked(reason: string): NoAction {
  return none('blocked', `${reason}; rename that branch, or set another branch-prefix`);
}

/** Merging the branch would give exactly the wanted contents, and change nothing else. */
function isRight({ contents }: BumpState, { changes }: BumpBranch): boolean {
  return changes.size === contents.size && [...contents].every(([path, blob]) => changes.get(path) === blob);
}
