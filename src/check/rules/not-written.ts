import { droppedWords, whyNotEdited } from '../not-edited.ts';
import type { ReportedUse } from '../report.ts';
import { standsAgain } from './again.ts';

/** What is to be known of the edit of a pinned digest, or why there is none, as a sentence to follow another. */
export function aboutEdit(judged: ReportedUse): string {
  const { notEdited } = judged;
  const edit =
    notEdited === undefined
      ? droppedWords(judged, ' The new image')
      : ` It is left as it is: ${whyNotEdited(judged, notEdited)}.`;
  return `${edit}${standsAgain(judged.use)}`;
}
