import type { KeptImage } from '../bump/omitted-uses.ts';
import type { ReportedUse } from '../check/report.ts';
import { nameOfUse, placeOfUse } from '../check/use-labels.ts';
import { shortDigest } from '../model/digest.ts';
import { formatMinute } from '../util/dates.ts';
import { codeSpan, markdownText } from '../util/escape.ts';
import { pluralize } from '../util/grammar.ts';
import { collapsible } from './collapsible.ts';
import { type UneditedReference, uneditedMarkdown } from './unedited.ts';

/** How to ignore an image. */
export const IGNORE_HINT =
  'To ignore an image, put `# freshfrom: ignore because …` on the line above it, or add it to `ignore-images` in `.github/freshfrom.yml`.';

/** The images that can't be updated now and keep the edit that the pull request already has. */
export function keptSection(kept: readonly KeptImage[], rows: number): string {
  const lines = kept.map(({ image, why }) => `- ${codeSpan(image)}: ${markdownText(why)}`);
  const keep = kept.length === 1 ? 'keeps its last edit' : 'keep their last edits';
  return `${pluralize(kept.length, 'image')} can't be updated now, and ${keep}:\n\n${cutList(lines, rows)}`;
}

/** The references that have moved to a digest that isn't old enough. */
export function waitingSection(waiting: readonly ReportedUse[], rows: number): string {
  const lines = waiting.map((judged) => {
    const digest = judged.current === undefined ? '' : ` to ${codeSpan(shortDigest(judged.current.digest))}`;
    const until = judged.waitsUntil === undefined ? '' : `, which waits until ${formatMinute(judged.waitsUntil)}`;
    return `- ${nameAndPlace(judged)} has moved${digest}${until}`;
  });
  const count = pluralize(waiting.length, 'moved reference');
  return collapsible(`${count} not old enough yet (<code>min-age</code>)`, cutList(lines, rows));
}

/** The references that are left as they are for another reason. */
export function heldSection(held: readonly UneditedReference[], rows: number): string {
  const noun = held.some(({ judged }) => judged.status === 'unpinned') ? 'reference' : 'moved reference';
  return collapsible(`${pluralize(held.length, noun)} left as before`, cutList(uneditedMarkdown(held), rows));
}

/** The references that the files alone don't determine. */
export function unjudgedSection(unjudged: readonly UneditedReference[], rows: number): string {
  return collapsible(
    `${pluralize(unjudged.length, 'reference')} can't be judged`,
    cutList(uneditedMarkdown(unjudged), rows),
  );
}

/** The references that a comment or the configuration ignores. */
export function ignoredSection(ignored: readonly UneditedReference[], rows: number): string {
  return collapsible(`${pluralize(ignored.length, 'reference')} ignored`, cutList(uneditedMarkdown(ignored), rows));
}

/** The references that stay without a digest, as \`pin\` is off. */
export function notPinnedSection(unpinned: readonly ReportedUse[], rows: number): string {
  const lines = unpinned.map((judged) => `- ${nameAndPlace(judged)}`);
  return collapsible(
    `${pluralize(unpinned.length, 'reference')} left without a digest (<code>pin: off</code>)`,
    cutList(lines, rows),
  );
}

/** The references that could not be looked up. */
export function failedSection(failed: readonly ReportedUse[], rows: number): string {
  const lines = failed.map((judged) => `- ${nameAndPlace(judged)}: ${markdownText(judged.failure?.message ?? '')}`);
  return collapsible(`${pluralize(failed.length, 'reference')} could not be looked up`, cutList(lines, rows));
}

/** The references for which an auxiliary look-up failed. */
export function notesSection(noted: readonly ReportedUse[], rows: number): string {
  const lines = noted.flatMap((judged) =>
    notesOf(judged).map((note) => `- ${nameAndPlace(judged)}: ${markdownText(note)}`),
  );
  return collapsible(`Some look-ups failed for ${pluralize(noted.length, 'reference')}`, cutList(lines, rows));
}

function notesOf({ notes, unreadPin }: ReportedUse): readonly string[] {
  return unreadPin === undefined ? notes : [`the old image could not be read: ${unreadPin.message}`, ...notes];
}

function nameAndPlace({ use }: ReportedUse): string {
  return `${codeSpan(nameOfUse(use))} in ${codeSpan(placeOfUse(use))}`;
}

function cutList(lines: readonly string[], rows: number): string {
  const more = lines.length > rows ? [`- … and ${lines.length - rows} more`] : [];
  return [...lines.slice(0, rows), ...more].join('\n');
}
