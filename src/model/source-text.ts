import { isAscii } from 'node:buffer';
import { lastIndexAtOrBefore } from '../util/binary-search.ts';
import { LineColumns } from './line-columns.ts';

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

/** Whether a range has one of the lines, by number. */
export function touchesLines({ start, end }: Range, lines: ReadonlySet<number> | 'all'): boolean {
  if (lines === 'all') return true;
  for (let line = start.line; line <= end.line; line += 1) if (lines.has(line)) return true;
  return false;
}

/** Byte offsets in a file, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** As many places as a reference has. */
const RECENT = 8;

const BYTE_ORDER_MARK = '\xef\xbb\xbf';

/**
 * A file's bytes, read as one character per byte, so that an index is a byte offset and bytes that aren't UTF-8
 * survive an edit. Only what people see is decoded.
 */
export class SourceText {
  /** One character per byte (latin1). */
  readonly text: string;
  readonly #bytes: Buffer;
  /** The first line begins after the byte order mark, which editors don't show. */
  readonly #lineStarts: number[];
  readonly #isAscii: boolean;
  /** By the line's start, for lines that were asked for. */
  readonly #columns = new Map<number, LineColumns>();
  /** The places of the last look-ups, by offset. */
  readonly #recent = new Map<number, Position>();

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.text = this.#bytes.toString('latin1');
    this.#isAscii = isAscii(this.#bytes);
    this.#lineStarts = [this.text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0];
    for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1);
  }

  range(span: Span): Range {
    return { start: this.position(span.start), end: this.position(span.end) };
  }

  /** The last few places are kept: the ranges of a reference's parts end together. */
  position(offset: number): Position {
    const known = this.#recent.get(offset);
    if (known !== undefined) return known;
    if (this.#recent.size >= RECENT) this.#recent.clear();
    const position = this.#find(offset);
    this.#recent.set(offset, position);
    return position;
  }

  /** The offset of a line's first byte; after the last line the end. */
  lineStart(line: number): number {
    return this.#lineStarts[line - 1] ?? this.text.length;
  }

  #find(offset: number): Position {
    const line = this.#lineIndexOf(offset);
    const start = this.#lineStarts[line] ?? 0;
    if (this.#isAscii) return { line: line + 1, column: offset - start + 1 };
    let columns = this.#columns.get(start);
    if (columns === undefined) {
      columns = new LineColumns(this.#bytes, start);
      this.#columns.set(start, columns);
    }
    return { line: line + 1, column: columns.at(Math.max(offset, start)) };
  }

  #lineIndexOf(offset: number): number {
    return lastIndexAtOrBefore(this.#lineStarts.length, offset, (index) => this.#lineStarts[index] ?? 0);
  }
}
