import type { Span } from '../../model/source-text.ts';
import { flagsIn } from './dockerfile-ast.ts';
import { type Word, wordOf } from './words.ts';

/** `--NAME` or `--NAME=VALUE`, quotes and escapes removed. */
export interface Flag {
  /** Case counts. */
  readonly name: string;
  /** Undefined where there is no `=`. */
  readonly value: Word | undefined;
}

/** The flag as one text. */
export function flagText({ name, value }: Flag): string {
  return value === undefined ? `--${name}` : `--${name}=${value.text}`;
}

/** The flags before an instruction's arguments, and where they end in the joined line. */
export interface Flags {
  readonly flags: readonly Flag[];
  readonly end: number;
}

/** Characters that are read at once: dockerfile-ast makes a dozen objects of each flag, and a line may hold very many. */
const MAX_READ = 1024;
/** What dockerfile-ast would take for the end of a flag, for an escape or for a list of options. */
const MISREAD = /[\s\\,]/;
const BLANK = /[\t\n\v\f\r \x85\xa0]/;
const MASK = '_';
const SEPARATOR = -1;
const NO_FLAGS: readonly Flag[] = [];

/**
 * Reads the flags before an instruction's arguments. dockerfile-ast splits them; what it misreads is taken out of the text
 * or masked first, and its places are counted back: it ends a flag at a blank inside quotes, counts in the unescaped text, and
 * goes on after a word that is no flag and after a lone `--`, which ends them.
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/parser/split_command.go
 */
export function readFlags(line: string, { start, end: to }: Span, escapeToken: string): Flags {
  // BuildKit drops a blank beyond ASCII before the arguments only after it has read the flags.
  if (!line.startsWith('--', start) || line.charCodeAt(start - 1) >= 0x80) return { flags: NO_FLAGS, end: start };
  const flags: Flag[] = [];
  let batch: number[] = [];
  let at = start;
  while (at < to && line.startsWith('--', at)) {
    const { indexes, end } = unquoted(line, at, to, escapeToken);
    at = end;
    // A lone `--`.
    if (indexes.length === 2) break;
    if (batch.length > 0 && batch.length + indexes.length > MAX_READ) {
      for (const flag of flagsOf(line, batch)) flags.push(flag);
      batch = [];
    }
    if (batch.length > 0) batch.push(SEPARATOR);
    for (const index of indexes) batch.push(index);
    while (at < to && BLANK.test(line[at] ?? '')) at += 1;
  }
  for (const flag of flagsOf(line, batch)) flags.push(flag);
  return { flags, end: at };
}

/** The characters of the word that begins at `start`, without its quotes and escapes, and where it ends. */
function unquoted(line: string, start: number, to: number, escapeToken: string): { indexes: number[]; end: number } {
  const indexes: number[] = [];
  let quote: string | undefined;
  let at = start;
  for (; at < to; at += 1) {
    const char = line[at] ?? '';
    // BuildKit checks single bytes here, so a half of a UTF-8 character can be a blank.
    if (quote === undefined && BLANK.test(char)) break;
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
  return { indexes, end: Math.min(at, to) };
}

/** @param indexes the characters of the flags in the line, with SEPARATOR between flags */
function flagsOf(line: string, indexes: readonly number[]): Flag[] {
  if (indexes.length === 0) return [];
  const text = indexes.map((index) => (index === SEPARATOR ? ' ' : masked(line[index] ?? ''))).join('');
  return flagsIn(text).map(({ name: { start, end }, value: place }) => {
    const name = wordOf(line, indexes.slice(start, end), 0).text;
    const value = place && wordOf(line, indexes.slice(place.start, place.end), (indexes[end] ?? 0) + 1);
    return { name, value };
  });
}

function masked(char: string): string {
  return MISREAD.test(char) ? MASK : char;
}
