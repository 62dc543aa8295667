import { plainJson } from '../util/escape.ts';

/** In characters. Smaller pieces cost a write each. */
const PIECE = 65_536;

/** A value as `JSON.stringify(…, null, 2)` has it inside of an object or a list. @param indent of the line that it begins in */
export function formatJson(value: unknown, indent: string): string {
  return plainJson(JSON.stringify(value, null, 2)).replaceAll('\n', `\n${indent}`);
}

/** A list as `JSON.stringify(…, null, 2)` has it, in pieces: the whole of a long one needs much memory. */
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

/** The results of a function, each made when it is asked for. */
export function* mapLazily<T, R>(items: Iterable<T>, change: (item: T) => R): Generator<R> {
  for (const item of items) yield change(item);
}
