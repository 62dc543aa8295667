import { changeIdOf } from '../model/change-id.ts';
import type { BaseBranch, BumpRepository, NewContent, PullRequest } from '../model/github.ts';
import { gitBlobId } from '../util/git-blob.ts';
import { hasBumpMarker, readBumpMarker } from './bump-marker.ts';
import { readListedMoves } from './commit-message.ts';
import type { BumpState } from './decision.ts';
import { moveKeys, placeKeys } from './image-move-keys.ts';
import type { Bump } from './plan.ts';

/** Where the state of a bump is read. */
export interface BumpStateParts extends Pick<BumpState, 'failedImages' | 'full' | 'isAsked'> {
  readonly repository: BumpRepository;
  readonly base: BaseBranch;
}

/** Reads the branch and the pull requests of a bump. @param contents the edited files */
export async function readBumpState(
  bump: Bump,
  branch: string,
  contents: readonly NewContent[],
  { repository, base, failedImages, full, isAsked }: BumpStateParts,
): Promise<BumpState> {
  const moves = moveKeys(bump.uses);
  const [state, all] = await Promise.all([repository.branch(branch, base), repository.pullRequests(branch)]);
  const pullRequests = all.filter((pullRequest) => pullRequest.base === base.name);
  return {
    moves,
    places: placeKeys(bump.uses),
    contents: new Map(contents.map(({ path, bytes }) => [path, gitBlobId(bytes)])),
    change: changeIdOf(contents),
    isUnknown: bump.uses.every(({ kept, notEdited }) => kept !== undefined && notEdited === undefined),
    branch: state,
    pullRequests,
    elsewhere: all.find((pullRequest) => pullRequest.isOpen && pullRequest.base !== base.name),
    failedImages,
    full,
    isAsked,
    movesInCommits: moves.size === 0 ? new Map() : await readMovesInCommits(pullRequests, repository),
    readMarker: readBumpMarker,
  };
}

/**
 * Reads from their commits what closed pull requests moved whose marker a person has removed with the body. One that
 * freshfrom closed has a marker.
 */
async function readMovesInCommits(
  pullRequests: readonly PullRequest[],
  repository: BumpRepository,
): Promise<Map<number, ReadonlySet<string>>> {
  const moves = new Map<number, ReadonlySet<string>>();
  if (pullRequests.some(({ isOpen }) => isOpen)) return moves;
  for (const { number, isMerged, body, head } of pullRequests) {
    if (isMerged || hasBumpMarker(body)) continue;
    moves.set(number, readListedMoves((await repository.message(head)) ?? ''));
  }
  return moves;
}
