import { lastAtOrBefore } from '../../model/ordered.ts';
import type { Span } from '../../model/source-text.ts';

/** A piece of a source line that went into a joined line. */
interface Piece {
  /** Where the piece begins in the joined text. */
  readonly at: number;
  /** Where it begins in the file, in bytes. */
  readonly offset: number;
}

/** An instruction's text with its continuation lines joined, comments dropped, and the way back to the file's bytes. */
export class JoinedLine {
  readonly text: string;
  readonly #pieces: readonly Piece[];

  private constructor(text: string, pieces: readonly Piece[]) {
    this.text = text;
    this.#pieces = pieces;
  }

  /** @param parts the text and its byte offset, in order */
  static of(parts: readonly { readonly text: string; readonly offset: number }[]): JoinedLine {
    const pieces: Piece[] = [];
    let at = 0;
    for (const part of parts) {
      pieces.push({ at, offset: part.offset });
      at += part.text.length;
    }
    return new JoinedLine(parts.map((part) => part.text).join(''), pieces);
  }

  /** The bytes from the first to the last character; an empty span lies before the character at `start`. */
  span(start: number, end: number): Span {
    const from = this.#offset(start);
    return { start: from, end: end > start ? this.#offset(end - 1) + 1 : from };
  }

  #offset(index: number): number {
    const last = lastAtOrBefore(this.#pieces.length, index, (each) => this.#pieces[each]?.at ?? 0);
    const piece = this.#pieces[last] ?? { at: 0, offset: 0 };
    return piece.offset + index - piece.at;
  }
}
