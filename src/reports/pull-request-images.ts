import type { BumpUse } from '../bump/bump-use.ts';
import { editsOf, imagesOf, type Move, type MovedImage } from '../bump/image-moves.ts';
import type { Bump } from '../bump/plan.ts';
import { placeOfUse } from '../check/use-labels.ts';
import { editsByFile } from '../model/edit.ts';
import { formatPlatforms } from '../model/platform.ts';
import { formatDay } from '../util/dates.ts';
import { codeCell, nameCell } from '../util/escape.ts';
import { formatList, pluralize } from '../util/grammar.ts';
import { collapsible } from './collapsible.ts';
import { digestChange, imageLink, placesCell } from './table-cells.ts';

/** The most images whose table is visible without a click. */
const MAX_OPEN_ROWS = 20;

/** The first sentence of a body: what the pull request does, and in how many files. */
export function opening(bump: Bump, moves: readonly Move[]): string {
  const files = editsByFile(editsOf(bump.uses)).size;
  const images = imagesOf(moves);
  const updates = images.filter((image) => image.moves.some(({ tag }) => tag !== undefined)).length;
  const pins = images.filter((image) =>
    image.moves.every(({ tag, from }) => tag === undefined && from === undefined),
  ).length;
  const refreshes = images.length - updates - pins;
  const where = `in ${pluralize(files, 'file')}`;
  if (refreshes === images.length) {
    return `The tag of ${pluralize(refreshes, 'base image')} has moved. This pull request writes the current digest ${where}.`;
  }
  if (pins === images.length) {
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

/** A table of the images, one row each; collapsible when it is long. @param briefs what changed in a few words, by the first use of a move */
export function imageTable(moves: readonly Move[], briefs: ReadonlyMap<BumpUse, string>, rows: number): string {
  const images = imagesOf(moves);
  const lines = images.slice(0, rows).map((image) => imageRow(image, briefs));
  const table = ['| Image | Change | Where |', '| --- | --- | --- |', ...lines].join('\n');
  const more = images.length > rows ? `\n\n… and ${pluralize(images.length - rows, 'more image')}.` : '';
  return images.length > MAX_OPEN_ROWS
    ? collapsible(`The ${pluralize(images.length, 'image')}`, table + more)
    : table + more;
}

function imageRow({ image, moves }: MovedImage, briefs: ReadonlyMap<BumpUse, string>): string {
  const { reference } = moves[0].uses[0].use;
  const name = reference === undefined ? nameCell(image) : imageLink(reference, nameCell);
  const changes = new Set(moves.map((move) => changeWords(move, briefs.get(move.uses[0]) ?? '')));
  const places = moves.flatMap(({ uses }) => uses.map(({ use }) => placeOfUse(use)));
  return `| ${name} | ${[...changes].join('<br>')} | ${placesCell(places, nameCell)} |`;
}

/** What a move changes, in Markdown for a table. */
function changeWords({ uses, tag, from, to }: Move, brief: string): string {
  const [{ use, status, seenSince, droppedPlatforms, unreadPin, kept }] = uses;
  const digest = from === undefined ? 'pinned' : 'new digest';
  const remarks = [
    ...(status === 'dead' ? ['the old one is gone from the registry'] : []),
    ...(unreadPin === undefined ? [] : ['the old one could not be read']),
    ...(droppedPlatforms.length === 0 ? [] : [`without ${codeCell(formatPlatforms(droppedPlatforms))}`]),
    ...(seenSince === undefined ? [] : [`seen since ${formatDay(seenSince)}`]),
    ...(kept === undefined ? [] : ['kept']),
  ];
  const change = [
    ...(tag === undefined ? [] : [`${codeCell(use.reference?.tag ?? '')} → ${codeCell(tag)}`]),
    ...(brief === '' ? (to === undefined ? [] : [digest]) : [brief]),
  ];
  return [change.join(', '), ...remarks.map((remark) => `(${remark})`)].join(' ');
}

/** The digests of the moves, behind one click; empty where only tags move. */
export function digestSection(moves: readonly Move[], rows: number): string {
  const lines = moves.flatMap(({ image, from, to }) => {
    return to === undefined ? [] : [`| ${nameCell(image)} | ${digestChange(from, to)} |`];
  });
  const distinct = [...new Set(lines)];
  if (distinct.length === 0) return '';
  const more = distinct.length > rows ? `\n\n… and ${distinct.length - rows} more.` : '';
  const table = ['| Image | Digest |', '| --- | --- |', ...distinct.slice(0, rows)].join('\n');
  return collapsible('Digests', table + more);
}
