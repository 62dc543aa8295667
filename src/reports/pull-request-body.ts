import { type KeptImage, keptImages } from '../bump/left-out.ts';
import { type Bump, editsOf, isExplainable, type Move, movesOf } from '../bump/plan.ts';
import { splitBlock } from '../check/explained.ts';
import type { ReportedUse } from '../check/report.ts';

import { nameOfUse, placeOfUse } from '../check/use-words.ts';
import { shortDigest } from '../model/digest.ts';
import { editsByFile } from '../model/edit.ts';
import { platformNames } from '../model/platform.ts';
import { formatDay, formatMinute } from '../util/dates.ts';
import { codeCell, codeSpan, htmlOfMarkdownText, markdownText } from '../util/escape.ts';
import { formatList, pluralize } from '../util/words.ts';
import { digestChange, imageLink } from './table-cells.ts';
import { collapsible } from './tables.ts';
import { type UneditedReference, uneditedMarkdown, uneditedReferences } from './unedited.ts';

const FOLDED_FROM = 20;
/** More images than that have their explanations folded. */
const OPEN_EXPLANATIONS = 5;
/** Between two parts of a body. */
const BETWEEN = '\n\n';
/** Characters that explanations leave for what people write around them. */
const PEOPLE = 4000;

/**
 * What the pull request of a bump says: what moves and where, what is in it, what could not be looked up, how to leave one
 * alone.
 * @param limit characters that it may have; explanations are left out first, then rows
 * @param explained by move, what has changed in it, in Markdown
 */
export function renderPullRequestBody(
  bump: Bump,
  uses: readonly ReportedUse[],
  limit: number,
  explained: ReadonlyMap<Move, string> = new Map(),
): string {
  const moves = movesOf(bump.uses);
  const frame = frameOf(bump, moves, uses, limit);
  if (frame === undefined) return `${opening(bump, moves)}\n`;
  const sections = [...explained].map(([{ image }, text]) => sectionOf(image, text, moves.length));
  const shown = fitting(sections, frame.room);
  const isCut =
    shown.length < sections.filter((section) => section !== '').length ||
    explained.size < moves.filter(isExplainable).length;
  return frame.render(explained.size > 0 && isCut ? [...shown, MORE] : shown);
}

/** Characters that explanations may have in such a body: what comes behind them isn't shown. */
export function explanationRoom(bump: Bump, uses: readonly ReportedUse[], limit: number): number {
  return frameOf(bump, movesOf(bump.uses), uses, limit)?.room ?? 0;
}

const MORE = 'There is no room for more; `freshfrom diff IMAGE:TAG@OLD` tells what changed in the others.';

/** A body around its explanations. */
interface Frame {
  readonly room: number;
  readonly render: (explained: readonly string[]) => string;
}

/** With as many rows as fit; undefined where not even few do. */
function frameOf(bump: Bump, moves: readonly Move[], uses: readonly ReportedUse[], limit: number): Frame | undefined {
  const own = new Set(bump.uses.filter(({ kept }) => kept !== undefined));
  const rest = uses.filter((judged) => !own.has(judged));
  const others: Others = {
    kept: keptImages(bump.uses),
    failed: rest.filter(({ failure }) => failure !== undefined),
    waiting: rest.filter(({ waitsUntil }) => waitsUntil !== undefined),
    held: uneditedReferences(uses).filter(isHeld),
    noted: uses.filter(({ notes, unreadPin }) => notes.length > 0 || unreadPin !== undefined),
  };
  for (const rows of [Number.POSITIVE_INFINITY, 200, 100, 50, 20]) {
    const { length } = render(bump, moves, others, [], rows);
    if (length > limit) continue;
    return { room: limit - PEOPLE - length, render: (explained) => render(bump, moves, others, explained, rows) };
  }
  return undefined;
}

/**
 * The first explanations that have room. What comes behind them has no say: it is read again by the next run, which may get
 * another answer and must not write the same body with other explanations for that.
 */
function fitting(sections: readonly string[], room: number): readonly string[] {
  const shown: string[] = [];
  let left = room;
  for (const section of sections) {
    if (section === '') continue;
    left -= section.length + BETWEEN.length;
    if (left < 0) break;
    shown.push(section);
  }
  return shown;
}

/** @param text what has changed in the image; empty where nothing is known */
function sectionOf(image: string, text: string, images: number): string {
  if (text === '') return '';
  const parts = images > OPEN_EXPLANATIONS ? splitBlock(text) : undefined;
  if (parts === undefined) return `#### ${codeSpan(image)}\n\n${text}`;
  const line = htmlOfMarkdownText(parts.line).replace(/\.$/, '');
  return collapsible(`<code>${htmlOfMarkdownText(markdownText(image))}</code>: ${line}`, parts.rest);
}

interface Others {
  /** Of what moves: what stays as it is in the branch. */
  readonly kept: readonly KeptImage[];
  readonly failed: readonly ReportedUse[];
  readonly waiting: readonly ReportedUse[];
  /** What has moved and is left for another reason. */
  readonly held: readonly UneditedReference[];
  /** Of which not all is known. */
  readonly noted: readonly ReportedUse[];
}

function isHeld({ judged: { status, notEdited, failure, waitsUntil } }: UneditedReference): boolean {
  const hasMoved = (status === 'stale' || status === 'dead') && failure === undefined && waitsUntil === undefined;
  return hasMoved || notEdited === 'workflow-permission';
}

function render(
  bump: Bump,
  moves: readonly Move[],
  { kept, failed, waiting, held, noted }: Others,
  explained: readonly string[],
  rows: number,
): string {
  const table = ['| Image | Digest | Where |', '| --- | --- | --- |', ...moves.slice(0, rows).map(row)].join('\n');
  const more = moves.length > rows ? `\n\n… and ${pluralize(moves.length - rows, 'more image')}.` : '';
  const parts = [opening(bump, moves)];
  parts.push(
    moves.length > FOLDED_FROM ? collapsible(`The ${pluralize(moves.length, 'image')}`, table + more) : table + more,
  );
  if (kept.length > 0) parts.push(stays(kept, rows));
  parts.push(...explained);
  if (waiting.length > 0) parts.push(waits(waiting, rows));
  if (held.length > 0) {
    const what = held.some(({ judged }) => judged.status === 'unpinned') ? 'reference' : 'moved reference';
    parts.push(collapsible(`${pluralize(held.length, what)} left as before`, listed(uneditedMarkdown(held), rows)));
  }
  if (failed.length > 0) parts.push(failures(failed, rows));
  if (noted.length > 0) parts.push(unknowns(noted, rows));
  parts.push(
    'To leave an image alone, put `# freshfrom: ignore because …` in the line above it, or name it under `ignore-images` in `.github/freshfrom.yml`.',
  );
  return `${parts.join(BETWEEN)}\n`;
}

function opening(bump: Bump, moves: readonly Move[]): string {
  const files = editsByFile(editsOf(bump.uses)).size;
  const updates = moves.filter(({ tag }) => tag !== undefined).length;
  const pins = moves.filter(({ tag, from }) => tag === undefined && from === undefined).length;
  const refreshes = moves.length - updates - pins;
  const where = `in ${pluralize(files, 'file')}`;
  if (refreshes === moves.length) {
    return `The tag of ${pluralize(refreshes, 'base image')} has moved. This writes the current digest ${where}.`;
  }
  if (pins === moves.length) {
    return `${pluralize(pins, 'base image')} had no digest. This pins the image that the tag has today, ${where}: builds become reproducible, and from now on a refresh shows when an image changes.`;
  }
  const said = [
    ...(updates > 0 ? [`moves ${pluralize(updates, 'base image')} to a newer tag`] : []),
    ...(refreshes > 0 ? [`refreshes the digest of ${pluralize(refreshes, 'base image')}`] : []),
    ...(pins > 0 ? [`pins ${pins} more for the first time`] : []),
  ];
  return `This ${formatList(said)}, ${where}.`;
}

function row({ uses, tag, from, to }: Move): string {
  const [{ use, status, seenSince, droppedPlatforms, unreadPin, kept }] = uses;
  const image = use.reference === undefined ? codeCell(use.written) : imageLink(use.reference);
  const newer = tag === undefined ? '' : ` → ${codeCell(tag)}`;
  const digest = to === undefined ? 'none' : digestChange(from, to);
  const since = seenSince === undefined ? '' : ` (seen since ${formatDay(seenSince)})`;
  const dead = status === 'dead' ? ' (the old one is gone from the registry)' : '';
  const unread = unreadPin === undefined ? '' : ' (the old one could not be read)';
  const dropped = droppedPlatforms.length === 0 ? '' : ` (without ${codeCell(platformNames(droppedPlatforms))})`;
  const asBefore = kept === undefined ? '' : ' (kept)';
  const places = uses.map((judged) => codeCell(placeOfUse(judged.use)));
  const shown = places.length > 5 ? [...places.slice(0, 4), `${places.length - 4} more`] : places;
  return `| ${image}${newer} | ${digest}${since}${dead}${unread}${dropped}${asBefore} | ${shown.join('<br>')} |`;
}

function nameAndPlace({ use }: ReportedUse): string {
  return `${codeSpan(nameOfUse(use))} in ${codeSpan(placeOfUse(use))}`;
}

/** What keeps the edit that this pull request has already, and why. */
function stays(kept: readonly KeptImage[], rows: number): string {
  const lines = kept.map(({ image, why }) => `- ${codeSpan(image)}: ${markdownText(why)}`);
  return `${pluralize(kept.length, 'image')} can't be updated now, and ${kept.length === 1 ? 'keeps its last edit' : 'keep their last edits'}:\n\n${listed(lines, rows)}`;
}

/** What has moved and is left to mature. */
function waits(waiting: readonly ReportedUse[], rows: number): string {
  const lines = waiting.map((judged) => {
    const digest = judged.current === undefined ? '' : ` to ${codeSpan(shortDigest(judged.current.digest))}`;
    const until = judged.waitsUntil === undefined ? '' : `, which waits until ${formatMinute(judged.waitsUntil)}`;
    return `- ${nameAndPlace(judged)} has moved${digest}${until}`;
  });
  return collapsible(
    `${pluralize(waiting.length, 'moved reference')} not old enough yet (\`min-age\`)`,
    listed(lines, rows),
  );
}

function failures(failed: readonly ReportedUse[], rows: number): string {
  const lines = failed.map((judged) => {
    return `- ${nameAndPlace(judged)}: ${markdownText(judged.failure?.message ?? '')}`;
  });
  return collapsible(`${pluralize(failed.length, 'reference')} could not be looked up`, listed(lines, rows));
}

/** What the registries didn't tell beside. */
function unknowns(noted: readonly ReportedUse[], rows: number): string {
  const lines = noted.flatMap((judged) =>
    wordsOf(judged).map((text) => `- ${nameAndPlace(judged)}: ${markdownText(text)}`),
  );
  return collapsible(`Some look-ups failed for ${pluralize(noted.length, 'reference')}`, listed(lines, rows));
}

function wordsOf({ notes, unreadPin }: ReportedUse): readonly string[] {
  return unreadPin === undefined ? notes : [`the old image could not be read: ${unreadPin.message}`, ...notes];
}

function listed(lines: readonly string[], rows: number): string {
  const more = lines.length > rows ? [`- … and ${lines.length - rows} more`] : [];
  return [...lines.slice(0, rows), ...more].join('\n');
}
