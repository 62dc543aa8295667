import { type Bump, editsOf, type Move, movesOf } from '../model/bump.ts';
import { editsByFile } from '../model/edit.ts';
import { codeSpan, markdownText } from '../model/escape.ts';
import type { JudgedUse } from '../model/judgement.ts';
import { familiarReference } from '../model/reference.ts';
import { digestChange, fold, imageLink } from './markdown.ts';
import { count } from './phrases.ts';

const FOLDED_FROM = 20;

/**
 * What the pull request of a bump says: what moves and where, what could not be looked up, how to leave one alone.
 * @param limit characters that it may have; rows are left out before it gets longer
 */
export function renderPullRequestBody(bump: Bump, uses: readonly JudgedUse[], limit: number): string {
  const moves = movesOf(bump.uses);
  const failed = uses.filter(({ status, failure }) => status === 'unresolved' && failure !== undefined);
  for (const rows of [Number.POSITIVE_INFINITY, 200, 100, 50, 20]) {
    const body = render(bump, moves, failed, rows);
    if (body.length <= limit) return body;
  }
  return `${opening(bump, moves)}\n`;
}

function render(bump: Bump, moves: readonly Move[], failed: readonly JudgedUse[], rows: number): string {
  const table = ['| Image | Digest | Where |', '| --- | --- | --- |', ...moves.slice(0, rows).map(row)].join('\n');
  const more = moves.length > rows ? `\n\n… and ${count(moves.length - rows, 'more image')}.` : '';
  const parts = [opening(bump, moves)];
  parts.push(moves.length > FOLDED_FROM ? fold(`The ${count(moves.length, 'image')}`, table + more) : table + more);
  if (failed.length > 0) parts.push(failures(failed.slice(0, rows)));
  parts.push(
    'To leave an image alone, put `# freshfrom: ignore because …` in the line above it, or name it under `ignore-images` in `.github/freshfrom.yml`.',
  );
  return `${parts.join('\n\n')}\n`;
}

function opening(bump: Bump, moves: readonly Move[]): string {
  const files = editsByFile(editsOf(bump.uses)).size;
  const pins = moves.filter(({ from }) => from === undefined).length;
  const refreshes = moves.length - pins;
  const where = `in ${count(files, 'file')}`;
  if (pins === 0)
    return `The tag of ${count(refreshes, 'base image')} has moved. This writes the current digest ${where}.`;
  if (refreshes === 0) {
    return `${count(pins, 'base image')} had no digest. This pins the image that the tag has today, ${where}: builds become reproducible, and from now on a refresh shows when an image changes.`;
  }
  return `This refreshes the digest of ${count(refreshes, 'base image')} and pins ${count(pins, 'more')} for the first time, ${where}.`;
}

function row({ uses, from, to }: Move): string {
  const [{ use, status }] = uses;
  const image = use.reference === undefined ? codeSpan(use.written) : imageLink(use.reference);
  const dead = status === 'dead' ? ' (the old one is gone from the registry)' : '';
  const places = uses.map((judged) => codeSpan(`${judged.use.file}:${judged.use.range.start.line}`));
  const shown = places.length > 5 ? [...places.slice(0, 4), `${places.length - 4} more`] : places;
  return `| ${image} | ${digestChange(from, to)}${dead} | ${shown.join('<br>')} |`;
}

function failures(failed: readonly JudgedUse[]): string {
  const lines = failed.map(({ use, failure }) => {
    const name = use.reference === undefined ? use.written : familiarReference(use.reference);
    return `- ${codeSpan(name)} in ${codeSpan(`${use.file}:${use.range.start.line}`)}: ${markdownText(failure?.message ?? '')}`;
  });
  return fold(`${count(failed.length, 'reference')} could not be looked up`, lines.join('\n'));
}
