import { splitExplanationBlock } from '../bump/explanation-block.ts';
import { editsOf, type Move } from '../bump/image-moves.ts';
import type { KeptImage } from '../bump/omitted-uses.ts';
import type { Bump } from '../bump/plan.ts';
import type { ReportedUse } from '../check/report.ts';
import { nameOfUse, placeOfUse } from '../check/use-labels.ts';
import { shortDigest } from '../model/digest.ts';
import { editsByFile } from '../model/edit.ts';
import { formatPlatforms } from '../model/platform.ts';
import { formatDay, formatMinute } from '../util/dates.ts';
import { codeCell, codeSpan, htmlOfMarkdownText, markdownText } from '../util/escape.ts';
import { formatList, pluralize } from '../util/grammar.ts';
import { collapsible } from './collapsible.ts';
import { digestChange, imageLink } from './table-cells.ts';
import { type UneditedReference, uneditedMarkdown } from './unedited.ts';

/** The most images whose table is visible without a click. */
const MAX_OPEN_ROWS = 20;
/** The most images whose explanations are visible without a click. */
const MAX_OPEN_EXPLANATIONS = 5;
/** The most files that a row of the table names. */
const MAX_LOCATIONS = 5;

/** The last sentence of every body. */
export const IGNORE_HINT =
  'To ignore an image, put `# freshfrom: ignore because …` on the line above it, or add it to `ignore-images` in `.github/freshfrom.yml`.';

/** The first sentence of a body: what the pull request does, and in how many files. */
export function opening(bump: Bump, moves: readonly Move[]): string {
  const files = editsByFile(editsOf(bump.uses)).size;
  const updates = moves.filter(({ tag }) => tag !== undefined).length;
  const pins = moves.filter(({ tag, from }) => tag === undefined && from === undefined).length;
  const refreshes = moves.length - updates - pins;
  const where = `in ${pluralize(files, 'file')}`;
  if (refreshes === moves.length) {
    return `The tag of ${pluralize(refreshes, 'base image')} has moved. This pull request writes the current digest ${where}.`;
  }
  if (pins === moves.length) {
    const have = pins === 1 ? 'has' : 'have';
    return `${pluralize(pins, 'base image')} ${have} no digest. This pull request pins the image that the tag points to today, ${where}: builds become reproducible, and later refreshes show when an image changes.`;
  }
  const parts = [
    ...(updates > 0 ? [`moves ${pluralize(updates, 'base image')} to a newer tag`] : []),
    ...(refreshes > 0 ? [`refreshes the digest of ${pluralize(refreshes, 'base image')}`] : []),
    ...(pins > 0 ? [`pins ${pins} more for the first time`] : []),
  ];
  return `This pull request ${formatList(parts)}, ${where}.`;
}

/** A table of the moves; collapsible when it is long. */
export function moveTable(moves: readonly Move[], rows: number): string {
  const table = ['| Image | Digest | Location |', '| --- | --- | --- |', ...moves.slice(0, rows).map(moveRow)].join(
    '\n',
  );
  const more = moves.length > rows ? `\n\n… and ${pluralize(moves.length - rows, 'more image')}.` : '';
  const count = pluralize(moves.length, 'image');
  return moves.length > MAX_OPEN_ROWS ? collapsible(`The ${count}`, table + more) : table + more;
}

function moveRow({ uses, tag, from, to }: Move): string {
  const [{ use, status, seenSince, droppedPlatforms, unreadPin, kept }] = uses;
  const image = use.reference === undefined ? codeCell(use.written) : imageLink(use.reference);
  const newTag = tag === undefined ? '' : ` → ${codeCell(tag)}`;
  const remarks = [
    ...(seenSince === undefined ? [] : [`seen since ${formatDay(seenSince)}`]),
    ...(status === 'dead' ? ['the old one is gone from the registry'] : []),
    ...(unreadPin === undefined ? [] : ['the old one could not be read']),
    ...(droppedPlatforms.length === 0 ? [] : [`without ${codeCell(formatPlatforms(droppedPlatforms))}`]),
    ...(kept === undefined ? [] : ['kept']),
  ];
  const digest = [to === undefined ? 'none' : digestChange(from, to), ...remarks.map((remark) => `(${remark})`)];
  const places = uses.map((judged) => codeCell(placeOfUse(judged.use)));
  const shown =
    places.length > MAX_LOCATIONS
      ? [...places.slice(0, MAX_LOCATIONS - 1), `${places.length - MAX_LOCATIONS + 1} more`]
      : places;
  return `| ${image}${newTag} | ${digest.join(' ')} | ${shown.join('<br>')} |`;
}

/** What changed in an image; with many images only the first line is visible. @param text the explanation, in Markdown */
export function explanationSection(image: string, text: string, images: number): string {
  const parts = images > MAX_OPEN_EXPLANATIONS ? splitExplanationBlock(text) : undefined;
  if (parts === undefined) return `#### ${codeSpan(image)}\n\n${text}`;
  const line = htmlOfMarkdownText(parts.line).replace(/\.$/, '');
  return collapsible(`<code>${htmlOfMarkdownText(markdownText(image))}</code>: ${line}`, parts.rest);
}

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
  return collapsible(`${count} not old enough yet (\`min-age\`)`, cutList(lines, rows));
}

/** The references that are left as they are for another reason. */
export function heldSection(held: readonly UneditedReference[], rows: number): string {
  const noun = held.some(({ judged }) => judged.status === 'unpinned') ? 'reference' : 'moved reference';
  return collapsible(`${pluralize(held.length, noun)} left as before`, cutList(uneditedMarkdown(held), rows));
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
