import { lastIndexAtOrBefore } from '../util/binary-search.ts';

/** Bytes between two places whose column is kept: a line may be a megabyte long, and hold thousands of references. */
const STEP = 1024;

/**
 * The columns of bytes in one line, in UTF-16 code units of its decoded text. What isn't UTF-8 decodes to U+FFFD as the
 * WHATWG standard has it. Keeps the column of one byte in about 1,024, so that a look-up costs the same everywhere.
 */
export class LineColumns {
  readonly #bytes: Buffer;
  /** In order; the first is the line's start. */
  readonly #kept: { readonly offset: number; readonly column: number }[];

  /** @param start the line's first byte, which has column 1 */
  constructor(bytes: Buffer, start: number) {
    this.#bytes = bytes;
    this.#kept = [{ offset: start, column: 1 }];
  }

  /** The column of the byte at `offset`, which isn't before the line. */
  at(offset: number): number {
    let last = this.#lastKept(offset);
    while (offset - last.offset > STEP) {
      const next = this.#boundary(last.offset + STEP);
      if (next > offset) break;
      last = { offset: next, column: last.column + this.#length(last.offset, next) };
      this.#kept.push(last);
    }
    return last.column + this.#length(last.offset, offset);
  }

  #lastKept(offset: number): { readonly offset: number; readonly column: number } {
    const [first = { offset, column: 1 }] = this.#kept;
    const final = this.#kept.at(-1) ?? first;
    if (final.offset <= offset) return final;
    const last = lastIndexAtOrBefore(this.#kept.length, offset, (index) => this.#kept[index]?.offset ?? 0);
    return this.#kept[last] ?? first;
  }

  /** The first byte from `offset` on where a character begins: no sequence has more than three continuation bytes. */
  #boundary(offset: number): number {
    let at = offset;
    while (at < offset + 3 && ((this.#bytes[at] ?? 0) & 0xc0) === 0x80) at += 1;
    return at;
  }

  #length(from: number, to: number): number {
    return this.#bytes.toString('utf8', from, to).length;
  }
}
