import { SEVERITIES, type Severity } from '../check/finding.ts';
import { formatJson } from './json-text.ts';
import { TextSpool } from './text-spool.ts';

/**
 * The most results that GitHub's code scanning accepts; it rejects a file with more as a whole.
 * https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
const MAX_RESULTS = 25_000;
/** The longest log, in characters, without indentation. A string can't be longer than half a gigabyte, and paths may be hostile. */
const MAX_TEXT = 100_000_000;
/** Size of a piece, in characters; each piece costs a write. */
const PIECE = 65_536;
/** Of the list's lines. */
const [OUTER, INNER] = ['      ', '        '];

/** What is known of a kept result besides its text. */
interface Kept {
  /** Of its severity, the gravest first. */
  readonly rank: number;
  /** In characters, as it is written. */
  readonly length: number;
  /** In characters, without indentation. */
  readonly size: number;
}

/** The rendered results of a log, in the order of the report. It keeps only those that may be among the gravest that fit. */
export class SarifResults {
  readonly #text = new TextSpool();
  readonly #kept: Kept[] = [];
  /** By rank, how many are kept, and their sizes together. */
  readonly #counts = SEVERITIES.map(() => 0);
  readonly #sizes = SEVERITIES.map(() => 0);
  #total = 0;

  /** How many there are, kept or not. */
  get total(): number {
    return this.#total;
  }

  /** How many bytes the text of those that are kept takes, compressed where it is long. */
  get bytes(): number {
    return this.#text.size;
  }

  /** Adds the result of the next finding. @param render is called only where it is kept */
  push(severity: Severity, render: () => object): void {
    this.#total += 1;
    const rank = SEVERITIES.indexOf(severity);
    const before = (sums: readonly number[]): number => sums.slice(0, rank + 1).reduce((all, sum) => all + sum, 0);
    if (before(this.#counts) >= MAX_RESULTS || before(this.#sizes) > MAX_TEXT) return;
    const result = render();
    const text = formatJson(result, INNER);
    const size = JSON.stringify(result).length;
    this.#text.push(text);
    this.#kept.push({ rank, size, length: text.length });
    this.#counts[rank] = (this.#counts[rank] ?? 0) + 1;
    this.#sizes[rank] = (this.#sizes[rank] ?? 0) + size;
  }

  /** How many of the gravest there is room for, without regard to compression. */
  fitting(): number {
    const ranked = SEVERITIES.flatMap((_, rank) => this.#kept.filter((kept) => kept.rank === rank));
    let size = 0;
    for (const [index, kept] of ranked.slice(0, MAX_RESULTS).entries()) {
      size += kept.size;
      if (size > MAX_TEXT) return index;
    }
    return Math.min(ranked.length, MAX_RESULTS);
  }

  /** The list of the gravest results as JSON, in the order of the report. @param count how many; at most as many as fit */
  *pieces(count: number): Generator<string> {
    let piece = '[';
    let isEmpty = true;
    for (const text of this.#gravest(count)) {
      piece += `${isEmpty ? '' : ','}\n${INNER}${text}`;
      isEmpty = false;
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
    yield isEmpty ? `${piece}]` : `${piece}\n${OUTER}]`;
  }

  *#gravest(count: number): Generator<string> {
    let room = count;
    const left = this.#counts.map((number) => {
      const taken = Math.min(number, room);
      room -= taken;
      return taken;
    });
    let index = 0;
    for (const piece of this.#text.pieces()) {
      let at = 0;
      while (at < piece.length) {
        const { rank = 0, length = 0 } = this.#kept[index] ?? {};
        const text = piece.slice(at, at + length);
        at += length;
        index += 1;
        if ((left[rank] ?? 0) === 0) continue;
        left[rank] = (left[rank] ?? 0) - 1;
        yield text;
      }
    }
  }
}
