import type { TextEdit } from '../../model/edit.ts';
import type { ImageUse, NotEdited } from '../../model/image-use.ts';
import type { Position } from '../../model/source-text.ts';
import { groupBy } from '../../util/group-by.ts';

/** The edit that writes a newer tag of the same shape: it replaces only what differs. */
export function tagEdit(use: ImageUse, tag: string): TextEdit | NotEdited {
  const change = changeOf(use.reference?.tag ?? '', tag);
  if (change === undefined) return 'split-tag';
  let at = 0;
  for (const { text, place } of use.tagParts) {
    const [from, to] = [change.from - at, change.to - at];
    at += text.length;
    if (from < 0 || from >= text.length) continue;
    if (to > text.length) return 'split-tag';
    if (place === undefined) return 'shared-arg';
    const { start, end } = place.range;
    return {
      file: use.file,
      // A part is on one line, and each character of a tag takes one column and one byte.
      range: {
        start: { ...start, column: start.column + from },
        end: { ...end, column: start.column + to },
      },
      span: { start: place.span.start + from, end: place.span.start + to },
      text: change.text,
    };
  }
  return 'split-tag';
}

/** From the first number or word that differs to the last: the text around them may come from another place. */
function changeOf(tag: string, next: string): { from: number; to: number; text: string } | undefined {
  if (tag === next || tag === '') return undefined;
  let [from, same] = [0, 0];
  while (from < Math.min(tag.length, next.length) && tag[from] === next[from]) from += 1;
  while (same < Math.min(tag.length, next.length) - from && tag.at(-1 - same) === next.at(-1 - same)) same += 1;
  while (same > 0 && (isInside(tag, tag.length - same) || isInside(next, next.length - same))) same -= 1;
  const [to, end] = [tag.length - same, next.length - same];
  // Neither text may be empty: an ARG without a value can't hold a part of a tag.
  while (from > 0 && (from === to || from === end || isInside(tag, from) || isInside(next, from))) from -= 1;
  return { from, to, text: next.slice(from, end) };
}

/** Whether a place lies between two digits or two letters. */
function isInside(text: string, place: number): boolean {
  return /^(?:\d\d|[a-z]{2})$/i.test(text.slice(Math.max(place - 1, 0), place + 1));
}

/**
 * Refuses (`shared-arg`) each edit of an ARG default that is also part of another reference of the file, unless that reference
 * wants the same edit.
 */
export function refuseConflictingEdits(
  wanted: ReadonlyMap<ImageUse, TextEdit | NotEdited>,
  uses: readonly ImageUse[],
): Map<ImageUse, TextEdit | NotEdited> {
  const fromArgs = groupBy(
    uses.filter(({ origins }) => origins.length > 0),
    ({ file }) => file,
  );
  const kept = new Map(wanted);
  for (const [use, edit] of wanted) {
    if (typeof edit === 'string' || !takesTextFrom(use, edit)) continue;
    const others = fromArgs.get(use.file) ?? [];
    if (others.some((other) => takesTextFrom(other, edit) && !isSameEdit(wanted.get(other), edit))) {
      kept.set(use, 'shared-arg');
    }
  }
  return kept;
}

/** Whether the edit is in an ARG default that is part of the use. */
export function takesTextFrom({ origins }: ImageUse, { range }: TextEdit): boolean {
  return origins.some(({ start, end }) => !isBefore(range.start, start) && !isBefore(end, range.end));
}

function isSameEdit(a: TextEdit | NotEdited | undefined, b: TextEdit): boolean {
  return typeof a === 'object' && a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
