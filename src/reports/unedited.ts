import { isPlanned } from '../bump/first-pin.ts';
import { droppedPlatformsSentence, notEditedReason } from '../check/not-edited-reason.ts';
import type { Report, ReportedUse } from '../check/report.ts';
import type { Pin } from '../check/settings.ts';
import { placeOfUse } from '../check/use-labels.ts';
import { shownReference } from '../model/reference.ts';
import { codeSpan, markdownText } from '../util/escape.ts';
import { pluralize } from '../util/grammar.ts';

/** A reference that isn't fresh and that no edit refreshes. */
export interface UneditedReference {
  readonly judged: ReportedUse;
  /** The reason, as the end of a sentence with its full stop. */
  readonly reason: string;
}

/** The references that are left as they are, without those that a comment or the configuration ignores. */
export function uneditedReferences(uses: readonly ReportedUse[]): UneditedReference[] {
  return uses.flatMap((judged) => {
    const reason = reasonOf(judged);
    return reason === undefined ? [] : [{ judged, reason: reason.endsWith('.') ? reason : `${reason}.` }];
  });
}

function reasonOf(judged: ReportedUse): string | undefined {
  const { use, status, skipReason, edits, notEdited, failure } = judged;
  if (edits.length > 0) return undefined;
  switch (status) {
    case 'fresh':
      return undefined;
    case 'untracked':
      return 'it has a digest and no tag, so there is no newer digest to write; write name:tag@sha256:… to have it refreshed';
    case 'skipped':
      return skipReason === 'scratch' || skipReason === 'ignored' || skipReason === 'offline'
        ? undefined
        : (use.detail ?? 'it is not an image reference');
    case 'unresolved':
    case 'stale':
    case 'unpinned':
    case 'dead':
      if (failure !== undefined) return failure.message;
      if (notEdited !== undefined) return notEdited === 'ignored' ? undefined : notEditedReason(judged, notEdited);
      return status === 'dead'
        ? 'its digest is gone from the registry, and it has no tag to take another one from'
        : undefined;
  }
}

/** A line for each reference that is left as it is, one for all ignored references, and one for all left unpinned. */
export function uneditedLines({ uses, pin }: Pick<Report, 'uses' | 'pin'>): string[] {
  const lines = uneditedReferences(uses).map(
    ({ judged, reason }) => `${placeOfUse(judged.use)}: ${nameOf(judged)} is not updated: ${reason}`,
  );
  const ignored = ignoredReferences(uses);
  const unpinned = unplannedPins(uses, pin);
  if (ignored.length > 0) lines.push(`${references(ignored.length)} ignored by a comment or the configuration.`);
  if (unpinned.length > 0) lines.push(`${references(unpinned.length)} left without a digest (pin: off).`);
  return lines;
}

/** The references that a comment or the configuration ignores. */
export function ignoredReferences(uses: readonly ReportedUse[]): UneditedReference[] {
  return uses
    .filter(({ skipReason, notEdited }) => skipReason === 'ignored' || notEdited === 'ignored')
    .map((judged) => ({
      judged,
      reason: judged.use.ignore === undefined ? 'the configuration ignores it.' : 'a comment above it ignores it.',
    }));
}

/** The references that stay without a digest because of `pin`. */
export function unplannedPins(uses: readonly ReportedUse[], pin: Pin): ReportedUse[] {
  return uses.filter((judged) => judged.edits.length > 0 && !isPlanned(judged, pin));
}

/** A line for each edit to an image without some platform that isn't in use. */
export function droppedPlatformLines(uses: readonly ReportedUse[]): string[] {
  return uses.flatMap((judged) => {
    const words = droppedPlatformsSentence(judged, `the new image of ${nameOf(judged)}`);
    return words === '' ? [] : [`${placeOfUse(judged.use)}: ${words}`];
  });
}

function references(number: number): string {
  return `${pluralize(number, 'reference')} ${number === 1 ? 'is' : 'are'}`;
}

/** The references that are left as they are, as the lines of a list in Markdown. */
export function uneditedMarkdown(unedited: readonly UneditedReference[]): string[] {
  return unedited.map(
    ({ judged, reason }) =>
      `- ${codeSpan(nameOf(judged))} in ${codeSpan(placeOfUse(judged.use))}: ${markdownText(reason)}`,
  );
}

function nameOf({ use }: ReportedUse): string {
  return use.reference === undefined ? use.written : shownReference(use.reference);
}
