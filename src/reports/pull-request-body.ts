import { type Bump, editsOf, type Move, movesOf } from '../model/bump.ts';
import { shortDigest } from '../model/digest.ts';
import { editsByFile } from '../model/edit.ts';
import { codeSpan, markdownText } from '../model/escape.ts';
import type { JudgedUse } from '../model/judgement.ts';
import { familiarReference } from '../model/reference.ts';
import { digestChange, fold, imageLink } from './markdown.ts';
import { count, dayOf, enumerate, minuteOf } from './phrases.ts';

const FOLDED_FROM = 20;

/**
 * What the pull request of a bump says: what moves and where, what is in it, what could not be looked up, how to leave one
 * alone.
 * @param limit characters that it may have; what is in it is left out first, then rows
 * @param explained by move, what has changed in it, in Markdown
 */
export function renderPullRequestBody(
  bump: Bump,
  uses: readonly JudgedUse[],
  limit: number,
  explained: ReadonlyMap<Move, string> = new Map(),
): string {
  const moves = movesOf(bump.uses);
  const others: Others = {
    failed: uses.filter(({ failure }) => failure !== undefined),
    waiting: uses.filter(({ waitsUntil }) => waitsUntil !== undefined),
  };
  const texts = [...explained].map(([{ image }, text]) => [image, text] as const).filter(([, text]) => text !== '');
  for (let shown = texts.length; shown > 0; shown = Math.floor(shown / 2)) {
    const body = render(bump, moves, others, texts.slice(0, shown), Number.POSITIVE_INFINITY);
    if (body.length <= limit) return body;
  }
  for (const rows of [Number.POSITIVE_INFINITY, 200, 100, 50, 20]) {
    const body = render(bump, moves, others, [], rows);
    if (body.length <= limit) return body;
  }
  return `${opening(bump, moves)}\n`;
}

interface Others {
  readonly failed: readonly JudgedUse[];
  readonly waiting: readonly JudgedUse[];
}

function render(
  bump: Bump,
  moves: readonly Move[],
  { failed, waiting }: Others,
  explained: readonly (readonly [string, string])[],
  rows: number,
): string {
  const table = ['| Image | Digest | Where |', '| --- | --- | --- |', ...moves.slice(0, rows).map(row)].join('\n');
  const more = moves.length > rows ? `\n\n… and ${count(moves.length - rows, 'more image')}.` : '';
  const parts = [opening(bump, moves)];
  parts.push(moves.length > FOLDED_FROM ? fold(`The ${count(moves.length, 'image')}`, table + more) : table + more);
  for (const [image, text] of explained) parts.push(`#### ${codeSpan(image)}\n\n${text}`);
  if (waiting.length > 0) parts.push(waits(waiting.slice(0, rows)));
  if (failed.length > 0) parts.push(failures(failed.slice(0, rows)));
  parts.push(
    'To leave an image alone, put `# freshfrom: ignore because …` in the line above it, or name it under `ignore-images` in `.github/freshfrom.yml`.',
  );
  return `${parts.join('\n\n')}\n`;
}

function opening(bump: Bump, moves: readonly Move[]): string {
  const files = editsByFile(editsOf(bump.uses)).size;
  const updates = moves.filter(({ tag }) => tag !== undefined).length;
  const pins = moves.filter(({ tag, from }) => tag === undefined && from === undefined).length;
  const refreshes = moves.length - updates - pins;
  const where = `in ${count(files, 'file')}`;
  if (refreshes === moves.length) {
    return `The tag of ${count(refreshes, 'base image')} has moved. This writes the current digest ${where}.`;
  }
  if (pins === moves.length) {
    return `${count(pins, 'base image')} had no digest. This pins the image that the tag has today, ${where}: builds become reproducible, and from now on a refresh shows when an image changes.`;
  }
  const said = [
    ...(updates > 0 ? [`moves ${count(updates, 'base image')} to a newer tag`] : []),
    ...(refreshes > 0 ? [`refreshes the digest of ${count(refreshes, 'base image')}`] : []),
    ...(pins > 0 ? [`pins ${pins} more for the first time`] : []),
  ];
  return `This ${enumerate(said)}, ${where}.`;
}

function row({ uses, tag, from, to }: Move): string {
  const [{ use, status, seenSince }] = uses;
  const image = use.reference === undefined ? codeSpan(use.written) : imageLink(use.reference);
  const newer = tag === undefined ? '' : ` → ${codeSpan(tag)}`;
  const digest = to === undefined ? 'none' : digestChange(from, to);
  const since = seenSince === undefined ? '' : ` (seen since ${dayOf(seenSince)})`;
  const dead = status === 'dead' ? ' (the old one is gone from the registry)' : '';
  const places = uses.map(placeOf);
  const shown = places.length > 5 ? [...places.slice(0, 4), `${places.length - 4} more`] : places;
  return `| ${image}${newer} | ${digest}${since}${dead} | ${shown.join('<br>')} |`;
}

function placeOf({ use }: JudgedUse): string {
  return codeSpan(`${use.file}:${use.range.start.line}`);
}

function nameOf({ use }: JudgedUse): string {
  return codeSpan(use.reference === undefined ? use.written : familiarReference(use.reference));
}

/** What has moved and is left to mature. */
function waits(waiting: readonly JudgedUse[]): string {
  const lines = waiting.map((judged) => {
    const digest = judged.current === undefined ? '' : ` to ${codeSpan(shortDigest(judged.current.digest))}`;
    const until = judged.waitsUntil === undefined ? '' : `, which waits until ${minuteOf(judged.waitsUntil)}`;
    return `- ${nameOf(judged)} in ${placeOf(judged)} has moved${digest}${until}`;
  });
  return fold(`${count(waiting.length, 'moved reference')} not old enough yet (\`min-age\`)`, lines.join('\n'));
}

function failures(failed: readonly JudgedUse[]): string {
  const lines = failed.map((judged) => {
    return `- ${nameOf(judged)} in ${placeOf(judged)}: ${markdownText(judged.failure?.message ?? '')}`;
  });
  return fold(`${count(failed.length, 'reference')} could not be looked up`, lines.join('\n'));
}
