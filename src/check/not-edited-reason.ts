import { CHANGE_REASON_WORDS } from '../image/differences/image-differences.ts';
import { shortDigest } from '../model/digest.ts';
import type { NotEdited, OtherUse } from '../model/image-use.ts';
import { formatPlatforms } from '../model/platform.ts';
import { formatMinute } from '../util/dates.ts';
import { formatList } from '../util/grammar.ts';
import type { ReportedUse } from './report.ts';

/** Why a digest below `.github/workflows` isn't written, and what to do: a clause. */
export const NO_WORKFLOW_FILES =
  "GITHUB_TOKEN can't write files below .github/workflows; a GitHub App's token with permission-workflows: write can";

/** Why a reference isn't edited: the end of a sentence ("It is not updated: …") without its full stop. */
export function notEditedReason(judged: ReportedUse, reason: NotEdited): string {
  const { use, status, lostPlatforms } = judged;
  switch (reason) {
    case 'overridable-arg':
      return `a digest would make ${formatList(use.overriddenArgs.map((name) => `--build-arg ${name}`))} ineffective; to pin it anyway, set pin-args: true`;
    case 'shared-arg':
      return sharedArg(use, status);
    case 'split-digest':
      return 'the digest is composed of several texts, so there is no single place to write it';
    case 'split-tag':
      return 'the tag is composed of several texts, so there is no single place to write it';
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
      return 'a comment or the configuration ignores it';
  }
}

function waiting({ waitsUntil }: ReportedUse): string {
  const until = waitsUntil === undefined ? '' : ` until ${formatMinute(waitsUntil)}`;
  return `its new digest waits${until} (min-age)`;
}

function sharedArg({ otherUse }: ReportedUse['use'], status: ReportedUse['status']): string {
  if (otherUse === undefined) return 'it shares its edit with a reference that is not updated';
  const place = `in the default of ARG ${otherUse.arg}, ${otherUseClause(otherUse)}`;
  return status === 'unpinned'
    ? `the digest would be ${place}; to write it in the FROM instead, set pin-args: true`
    : `the digest is ${place}, so an edit would change both; edit it by hand`;
}

/** A relative clause on the other use of the ARG that a digest is, or would be, in. */
function otherUseClause({ arg, by: kind, through, line }: OtherUse): string {
  const by = through === arg ? '' : ` through ARG ${through}`;
  switch (kind) {
    case 'from':
      return `which the FROM in line ${line} uses${by} for another image`;
    case 'itself':
      return 'which the reference uses more than once, or with text after it';
    case 'flag':
      return `which a flag of the FROM in line ${line} uses${by}`;
    case 'stage':
      return `which the ARG in line ${line} passes${by} to a stage`;
    case 'arg':
      return `which ARG ${through} in line ${line} uses, and no FROM uses that ARG`;
  }
}

function sameContent({ proposal, sameContent: why = 'storage' }: ReportedUse): string {
  const matured =
    proposal?.descriptor === undefined
      ? ''
      : ` with ${shortDigest(proposal.descriptor.digest)}, the newest that is old enough`;
  return `the new digest changes nothing that is in use${matured} (${CHANGE_REASON_WORDS[why]}); to update it anyway, set same-content: propose`;
}

/**
 * A sentence on the platforms that an edit drops and that aren't in use; empty where it drops none.
 * @param image the beginning of the sentence
 */
export function droppedPlatformsSentence({ droppedPlatforms, edits }: ReportedUse, image: string): string {
  if (droppedPlatforms.length === 0 || edits.length === 0) return '';
  return `${image} drops platforms that are not in use here: ${formatPlatforms(droppedPlatforms)}.`;
}
