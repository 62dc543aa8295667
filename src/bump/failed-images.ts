import { familiarReference, repositoryName } from '../model/reference.ts';
import { isLaterReleaseKey } from './bump-key.ts';
import type { BumpUse } from './bump-use.ts';
import { imageKey } from './image-move-keys.ts';
import { notesByRepository, type UsesWithLastEdits } from './last-branch-edits.ts';

/**
 * The keys of the images that could not be looked up, or not completely. By the key of a bump, since last edits don't
 * decide on a later release.
 */
export function failedImageKeys({ uses, takenOut }: UsesWithLastEdits): (bumpKey: string) => ReadonlySet<string> {
  const notes = notesByRepository(uses);
  const failed = uses.filter(({ failure, use: { reference } }) => {
    return failure !== undefined || (reference !== undefined && notes.has(repositoryName(reference)));
  });
  const decided = new Set(takenOut.map(({ judged }) => judged));
  const all = imageKeys(failed);
  const undecided = imageKeys(failed.filter((judged) => judged.kept === undefined && !decided.has(judged)));
  return (bumpKey) => (isLaterReleaseKey(bumpKey) ? all : undecided);
}

function imageKeys(uses: readonly BumpUse[]): Set<string> {
  return new Set(
    uses.flatMap(({ use: { reference } }) => (reference === undefined ? [] : [imageKey(familiarReference(reference))])),
  );
}
