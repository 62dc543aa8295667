import type { ArgUses } from './arg-uses.ts';
import { type ImageWord, standsTwice } from './digest-site.ts';
import type { Found } from './found.ts';
import { tagSpan } from './found.ts';
import type { Piece } from './pieces.ts';

type TagParts = Found['tagParts'];

/** Of what the tag of a FROM is made: text of the word itself and of ARG defaults. */
export function tagPartsOf(word: ImageWord, args: ArgUses): TagParts {
  const tag = tagSpan(word.value, word.reference);
  if (tag === undefined) return [];
  const parts: Piece[] = [];
  let at = 0;
  for (const piece of word.pieces) {
    const end = at + piece.text.length;
    const [from, to] = [Math.max(tag.start - at, 0), Math.min(tag.end, end) - at];
    if (from < to) join(parts, part(piece, from, to));
    at = end;
  }
  return parts.map((piece) => ({ text: piece.text, span: spanOf(piece, word, args) }));
}

function part(piece: Piece, from: number, to: number): Piece {
  const text = piece.text.slice(from, to);
  return piece.start === undefined
    ? { ...piece, text }
    : { ...piece, text, start: piece.start + from, end: piece.start + to };
}

function join(parts: Piece[], piece: Piece): void {
  const last = parts.at(-1);
  const isNext = last?.end !== undefined && last.end === piece.start && last.definition === piece.definition;
  if (isNext) parts.splice(-1, 1, { ...last, text: last.text + piece.text, end: piece.end });
  else parts.push(piece);
}

function spanOf(piece: Piece, word: ImageWord, args: ArgUses): TagParts[number]['span'] {
  const { text, start, end, definition } = piece;
  if (start === undefined || end === undefined) return undefined;
  if (definition !== undefined && (args.isBound(definition) || standsTwice(word, piece))) return undefined;
  const span = (definition?.line ?? word.line).span(start, end);
  // With quotes, escapes or a line break in it, it isn't what stands there.
  return span.end - span.start === text.length ? span : undefined;
}
