import { plainJson } from '../util/escape.ts';

/** Size of a piece, in characters; each piece costs a write. */
const PIECE = 65_536;

/** Formats a value as `JSON.stringify(…, null, 2)` does inside an outer value. @param indent of the line that it starts on */
export function formatJson(value: unknown, indent: string): string {
  return plainJson(JSON.stringify(value, null, 2)).replaceAll('\n', `\n${indent}`);
}

/** Formats a list as `JSON.stringify(…, null, 2)` does, in pieces: a long list as one text takes much memory. */
export function* jsonListPieces(items: Iterable<unknown>, indent: string): Generator<string> {
  let piece = '[';
  let isEmpty = true;
  for (const item of items) {
    piece += `${isEmpty ? '' : ','}\n${indent}  ${formatJson(item, `${indent}  `)}`;
    isEmpty = false;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield isEmpty ? `${piece}]` : `${piece}\n${indent}]`;
}

/** Maps items lazily: each result is made when it is consumed. */
export function* mapLazily<T, R>(items: Iterable<T>, change: (item: T) => R): Generator<R> {
  for (const item of items) yield change(item);
}
