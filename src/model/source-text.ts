/** A place in a file: lines and columns count from 1, a column counts UTF-16 code units of the decoded text. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The end is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Byte offsets in a file, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A file's bytes, read as one character per byte, so that an index is a byte offset and bytes that aren't UTF-8
 * survive an edit. Only what people see is decoded.
 */
export class SourceText {
  /** One character per byte (latin1). */
  readonly text: string;
  readonly #bytes: Uint8Array;
  readonly #lineStarts: number[] = [0];
  readonly #decoder = new TextDecoder('utf-8');
  readonly #isAscii: boolean;
  /** The last position worked out: most are asked for from left to right, and a line may be a megabyte long. */
  #last = { start: 0, offset: 0, column: 1 };

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: every byte below 0x80 is ASCII, control characters too.
    this.#isAscii = /^[\x00-\x7f]*$/.test(this.text);
    for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1);
  }

  /** The decoded text of a span; what isn't UTF-8 shows as U+FFFD, and a byte order mark not at all. */
  decode(span: Span): string {
    return this.#decoder.decode(this.#bytes.subarray(span.start, span.end));
  }

  range(span: Span): Range {
    return { start: this.position(span.start), end: this.position(span.end) };
  }

  position(offset: number): Position {
    const line = this.#lineIndexOf(offset);
    const start = this.#lineStarts[line] ?? 0;
    if (this.#isAscii) return { line: line + 1, column: offset - start + 1 };
    const last = this.#last.start === start && this.#last.offset <= offset ? this.#last : { offset: start, column: 1 };
    const column = last.column + this.decode({ start: last.offset, end: offset }).length;
    this.#last = { start, offset, column };
    return { line: line + 1, column };
  }

  #lineIndexOf(offset: number): number {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
