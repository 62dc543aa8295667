import { CHANGE_REASON_WORDS } from '../image/differences/image-differences.ts';
import { shortDigest } from '../model/digest.ts';
import type { NotEdited } from '../model/image-use.ts';
import { formatPlatforms } from '../model/platform.ts';
import { formatMinute } from '../util/dates.ts';
import { otherUseWords } from './other-use.ts';
import type { ReportedUse } from './report.ts';

/** Why a digest below `.github/workflows` isn't written, and what to do. */
export const NO_WORKFLOW_FILES =
  "GITHUB_TOKEN can't write files below .github/workflows; a GitHub App's token with permission-workflows: write can";

/** Why a reference isn't edited, as the end of a sentence ("It is left as it is: …"), without its full stop. */
export function whyNotEdited(judged: ReportedUse, reason: NotEdited): string {
  const { use, status, lostPlatforms } = judged;
  switch (reason) {
    case 'overridable-arg':
      return `a digest would silently beat --build-arg ${use.overriddenArgs.join(', ')}; pin-args writes it all the same`;
    case 'shared-arg':
      return sharedArg(use, status);
    case 'split-digest':
      return 'the digest is put together from several texts, so there is no single place to write it';
    case 'split-tag':
      return 'the tag is put together from several texts, so there is no single place to write it';
    case 'waiting':
      return waiting(judged);
    case 'platform-lost':
      return `the new image drops a platform that is in use: ${formatPlatforms(lostPlatforms)}`;
    case 'same-content':
      return sameContent(judged);
    case 'workflow-permission':
      return NO_WORKFLOW_FILES;
    case 'not-allowed':
      return '"allowed" or an ignore forbids the newer tag';
    case 'ignored':
      return 'a comment or the configuration says so';
  }
}

function waiting({ waitsUntil }: ReportedUse): string {
  const until = waitsUntil === undefined ? '' : ` until ${formatMinute(waitsUntil)}`;
  return `its new digest waits${until} (min-age)`;
}

function sharedArg({ otherUse }: ReportedUse['use'], status: ReportedUse['status']): string {
  if (otherUse === undefined) return 'it shares its edit with a reference that is left as it is';
  const place = `in the default of ARG ${otherUse.arg}, and ${otherUseWords(otherUse)}`;
  return status === 'unpinned'
    ? `the digest would have to stand ${place}; pin-args writes it in the FROM all the same`
    : `the digest stands ${place}`;
}

function sameContent({ proposal, sameContent: why = 'storage' }: ReportedUse): string {
  const matured =
    proposal?.descriptor === undefined
      ? ''
      : ` with ${shortDigest(proposal.descriptor.digest)}, the newest that is old enough`;
  return `nothing that is in use here changes${matured} (${CHANGE_REASON_WORDS[why]}); same-content: propose writes it all the same`;
}

/**
 * The platforms out of use that an edit drops, as a sentence; empty where it drops none.
 * @param image begins the sentence
 */
export function droppedWords({ droppedPlatforms, edits }: ReportedUse, image: string): string {
  if (droppedPlatforms.length === 0 || edits.length === 0) return '';
  return `${image} drops platforms that are not in use here: ${formatPlatforms(droppedPlatforms)}.`;
}
