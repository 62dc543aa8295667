import type { Span } from '../../model/source-text.ts';
import { skipWhiteSpace } from './white-space.ts';

/** A word of an instruction: its text after quotes and escapes, and where each character is in the joined line. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** For each character of `text`, its index in the joined line; undefined where each follows the one before. */
  readonly indexes: readonly number[] | undefined;
}

/** Where a character of a word is in the joined line; for the one after the last, where the word ends. */
export function indexIn({ start, end, indexes }: Word, character: number): number {
  return indexes === undefined ? Math.min(start + character, end) : (indexes[character] ?? end);
}

/** A word that the line holds as it is. */
export function plainWord(line: string, start: number, end: number): Word {
  return { text: line.slice(start, end), start, end, indexes: undefined };
}

/**
 * A word of single characters of the line.
 * @param indexes those of the characters, in order
 * @param end the word's end where it has no character
 */
export function wordOf(line: string, indexes: readonly number[], end: number): Word {
  const start = indexes[0] ?? end;
  const last = indexes.at(-1);
  const stop = last === undefined ? end : last + 1;
  if (indexes.length === stop - start) return plainWord(line, start, stop);
  return { text: indexes.map((index) => line[index]).join(''), start, end: stop, indexes };
}

/**
 * The words of an ARG, ENV or LABEL, one after the other, with their quotes and escapes kept for the shell lexer.
 * dockerfile-ast has no property for an ARG with several names, and keeps quotes within a value.
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/parser/line_parsers.go, parseWords.
 */
export function* assignmentWords(line: string, from: number, to: number, escapeToken: string): Generator<Span> {
  let at = from;
  for (;;) {
    at = skipWhiteSpace(line, at);
    if (at >= to) return;
    const start = at;
    let quote: string | undefined;
    for (; at < to; at += 1) {
      const char = line[at];
      if (quote === undefined && skipWhiteSpace(line, at) > at) break;
      if (char === escapeToken && quote !== "'") at += 1;
      else if (char === quote) quote = undefined;
      else if (quote === undefined && (char === '"' || char === "'")) quote = char;
    }
    yield { start, end: Math.min(at, to) };
  }
}
