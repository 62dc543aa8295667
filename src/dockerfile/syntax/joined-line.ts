import type { Span } from '../../model/source-text.ts';
import { lastIndexAtOrBefore } from '../../util/binary-search.ts';

const LINE_START: readonly number[] = [0];

/** An instruction's text with its continuation lines joined, comments dropped, and the way back to the file's bytes. */
export class JoinedLine {
  readonly text: string;
  /** Where each part of a source line begins in the joined text. */
  readonly #starts: readonly number[];
  /** Where it begins in the file, in bytes. */
  readonly #offsets: readonly number[];

  /**
   * @param texts the parts of source lines that it is made of, in order
   * @param offsets where each of them begins in the file, in bytes
   */
  constructor(texts: readonly string[], offsets: readonly number[]) {
    const [first = ''] = texts;
    const isOne = texts.length === 1;
    this.#starts = isOne ? LINE_START : startsOf(texts);
    // A copy, without the room that an array has which has grown: a file may have very many lines.
    this.#offsets = isOne ? offsets : offsets.slice();
    this.text = isOne ? first : texts.join('');
  }

  /** The bytes from the first to the last character; an empty span lies before the character at `start`. */
  span(start: number, end: number): Span {
    const from = this.#offset(start);
    return { start: from, end: end > start ? this.#offset(end - 1) + 1 : from };
  }

  #offset(index: number): number {
    const part = lastIndexAtOrBefore(this.#starts.length, index, (each) => this.#starts[each] ?? 0);
    return (this.#offsets[part] ?? 0) + index - (this.#starts[part] ?? 0);
  }
}

function startsOf(texts: readonly string[]): number[] {
  let length = 0;
  return texts.map((text) => {
    length += text.length;
    return length - text.length;
  });
}
