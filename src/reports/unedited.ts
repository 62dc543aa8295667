import { isPlanned } from '../bump/plan.ts';
import { droppedWords, whyNotEdited } from '../check/not-edited.ts';
import type { Report, ReportedUse } from '../check/report.ts';
import { placeOfUse } from '../check/use-words.ts';
import { shownReference } from '../model/reference.ts';
import { codeSpan, markdownText } from '../util/escape.ts';
import { pluralize } from '../util/words.ts';

/** A reference that a bump doesn't edit although it isn't fresh. */
export interface UneditedReference {
  readonly judged: ReportedUse;
  /** The end of a sentence, with its full stop. */
  readonly why: string;
}

/** The references that are left as they are, except where a comment or the configuration asks for that. */
export function uneditedReferences(uses: readonly ReportedUse[]): UneditedReference[] {
  return uses.flatMap((judged) => {
    const why = whyLeft(judged);
    return why === undefined ? [] : [{ judged, why: why.endsWith('.') ? why : `${why}.` }];
  });
}

function whyLeft(judged: ReportedUse): string | undefined {
  const { use, status, skipReason, edits, notEdited, failure } = judged;
  if (edits.length > 0) return undefined;
  switch (status) {
    case 'fresh':
      return undefined;
    case 'untracked':
      return 'it has a digest and no tag, so nothing says what to write instead; name:tag@sha256:… would be refreshed';
    case 'skipped':
      return skipReason === 'scratch' || skipReason === 'ignored' || skipReason === 'offline'
        ? undefined
        : (use.detail ?? 'it is not a reference');
    case 'unresolved':
    case 'stale':
    case 'unpinned':
    case 'dead':
      if (failure !== undefined) return failure.message;
      if (notEdited !== undefined) return notEdited === 'ignored' ? undefined : whyNotEdited(judged, notEdited);
      return status === 'dead' ? 'its digest is gone, and without a tag nothing says what to write instead' : undefined;
  }
}

/** A line for each reference that is left as it is, and one for each kind that is left because somebody asked for it. */
export function uneditedLines({ uses, pin }: Pick<Report, 'uses' | 'pin'>): string[] {
  const lines = uneditedReferences(uses).map(
    ({ judged, why }) => `${placeOfUse(judged.use)}: ${nameOf(judged)} is left as it is: ${why}`,
  );
  const ignored = uses.filter(({ skipReason, notEdited }) => skipReason === 'ignored' || notEdited === 'ignored');
  const unpinned = uses.filter((judged) => judged.edits.length > 0 && !isPlanned(judged, pin));
  if (ignored.length > 0) lines.push(`${stay(ignored.length)} as a comment or the configuration says.`);
  if (unpinned.length > 0) lines.push(`${stay(unpinned.length)} without a digest (pin: off).`);
  return lines;
}

/** A line for each edit that drops a platform that isn't in use. */
export function droppedPlatformLines(uses: readonly ReportedUse[]): string[] {
  return uses.flatMap((judged) => {
    const words = droppedWords(judged, `the new image of ${nameOf(judged)}`);
    return words === '' ? [] : [`${placeOfUse(judged.use)}: ${words}`];
  });
}

function stay(number: number): string {
  return `${pluralize(number, 'reference')} ${number === 1 ? 'stays' : 'stay'}`;
}

/** The same as a list in Markdown; empty where nothing is left. */
export function uneditedMarkdown(left: readonly UneditedReference[]): string[] {
  return left.map(
    ({ judged, why }) => `- ${codeSpan(nameOf(judged))} in ${codeSpan(placeOfUse(judged.use))}: ${markdownText(why)}`,
  );
}

function nameOf({ use }: ReportedUse): string {
  return use.reference === undefined ? use.written : shownReference(use.reference);
}
