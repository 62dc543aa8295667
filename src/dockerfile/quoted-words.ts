import type { Span } from '../model/source-text.ts';
import { skipBlanks } from './blanks.ts';

/** A word of an instruction: its text after quotes and escapes, and where each character stands in the joined line. */
export interface Word {
  readonly text: string;
  /** Of the word as written, quotes included. */
  readonly start: number;
  readonly end: number;
  /** For each character of `text`, its index in the joined line; undefined where each stands behind the one before. */
  readonly indexes: readonly number[] | undefined;
}

/** Where a character of a word stands in the joined line; behind the last one, where the word ends. */
export function indexIn({ start, end, indexes }: Word, character: number): number {
  return indexes === undefined ? Math.min(start + character, end) : (indexes[character] ?? end);
}

/** A word that stands as it is in the line. */
export function plainWord(line: string, start: number, end: number): Word {
  return { text: line.slice(start, end), start, end, indexes: undefined };
}

/** Flags, and where they end in the joined line. */
export interface Flags {
  readonly flags: readonly Word[];
  readonly end: number;
}

/**
 * The flags in front of an instruction's arguments, quotes and escapes removed. dockerfile-ast ends a flag at a blank
 * inside quotes and counts its ranges in the unescaped text (dockerfile-ast 0.7.1, FlagOption.getValueRange), so flags
 * with a quote or an escape are split here, as
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/parser/split_command.go does: a lone `--` ends them.
 */
export function quotedFlags(line: string, from: number, to: number, escapeToken: string): Flags {
  const flags: Word[] = [];
  let at = from;
  for (;;) {
    while (at < to && isBlank(line[at])) at += 1;
    if (!line.startsWith('--', at) || at >= to) return { flags, end: at };
    const word = quotedWord(line, at, to, escapeToken);
    at = word.end;
    if (word.text === '--') return { flags, end: at };
    flags.push(word);
  }
}

function quotedWord(line: string, start: number, to: number, escapeToken: string): Word {
  const indexes: number[] = [];
  let quote: string | undefined;
  let at = start;
  for (; at < to; at += 1) {
    const char = line[at];
    if (quote === undefined && isBlank(char)) break;
    if (char === quote) quote = undefined;
    else if (quote === undefined && (char === '"' || char === "'")) quote = char;
    else {
      if (char === escapeToken) {
        at += 1;
        if (at >= to) break;
      }
      indexes.push(at);
    }
  }
  const end = Math.min(at, to);
  if (indexes.length === end - start) return plainWord(line, start, end);
  return { text: indexes.map((index) => line[index]).join(''), start, end, indexes };
}

/** BuildKit looks at single bytes here, so that a half of a UTF-8 character can be a blank. */
function isBlank(char: string | undefined): boolean {
  return char !== undefined && /[\t\n\v\f\r \x85\xa0]/.test(char);
}

/**
 * The words of an ARG, one after the other, with their quotes and escapes kept for the shell lexer. dockerfile-ast splits a quoted value at
 * its blanks and gives no property where an ARG has several names.
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/parser/line_parsers.go, parseWords.
 */
export function* assignmentWords(line: string, from: number, to: number, escapeToken: string): Generator<Span> {
  let at = from;
  for (;;) {
    at = skipBlanks(line, at);
    if (at >= to) return;
    const start = at;
    let quote: string | undefined;
    for (; at < to; at += 1) {
      const char = line[at];
      if (quote === undefined && skipBlanks(line, at) > at) break;
      if (char === escapeToken && quote !== "'") at += 1;
      else if (char === quote) quote = undefined;
      else if (quote === undefined && (char === '"' || char === "'")) quote = char;
    }
    yield { start, end: Math.min(at, to) };
  }
}
