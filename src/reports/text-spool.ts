import { zlib } from './zlib.ts';

/** The largest piece of several texts, in bytes. Each piece costs a write; memory for larger ones is slow to get. */
const PIECE = 65_536;
/** What is kept as it is, in bytes; what comes after it is compressed. */
const PLAIN = 64 * PIECE;
/** The fastest level: reports repeat themselves, so a better one saves little. */
const DEFLATE = { level: 1, chunkSize: PIECE };
/** One block of memory for a whole piece. */
const INFLATE = { chunkSize: PIECE + 1 };

/**
 * Keeps a long text in little memory. It keeps bytes, as a string can hold the larger one that it was cut out of; so half a
 * surrogate pair becomes U+FFFD, which is what any output in UTF-8 has of it.
 */
export class TextSpool {
  readonly #pieces: { readonly bytes: Buffer; readonly isDeflated: boolean }[] = [];
  /** The memory of the next piece, and how much of it is written. */
  #open: Buffer | undefined;
  #written = 0;
  #kept = 0;

  /** How many bytes it keeps. */
  get size(): number {
    return this.#kept + this.#written;
  }

  /** Adds a text to the end. It comes out within one piece. */
  push(text: string): void {
    const size = Buffer.byteLength(text);
    if (this.#written + size > PIECE) this.#close();
    if (size > PIECE) this.#keep(Buffer.from(text));
    else {
      this.#open ??= Buffer.allocUnsafeSlow(PIECE);
      this.#written += this.#open.write(text, this.#written);
    }
  }

  /** The whole text, in pieces. Any number of times. */
  *pieces(): Generator<string> {
    for (const { bytes, isDeflated } of this.#pieces)
      yield (isDeflated ? zlib().inflateSync(bytes, INFLATE) : bytes).toString();
    if (this.#open !== undefined && this.#written > 0) yield this.#open.toString('utf8', 0, this.#written);
  }

  #close(): void {
    if (this.#open !== undefined && this.#written > 0) {
      const isDeflated = this.#keep(this.#open.subarray(0, this.#written));
      // Otherwise its memory is the piece's by now.
      if (!isDeflated) this.#open = undefined;
    }
    this.#written = 0;
  }

  /** Keeps a piece, which has its memory to itself. @returns whether it keeps it in other memory */
  #keep(plain: Buffer): boolean {
    const isDeflated = this.#kept + plain.length > PLAIN;
    const bytes = isDeflated ? ownCopy(zlib().deflateSync(plain, DEFLATE)) : plain;
    this.#pieces.push({ bytes, isDeflated });
    this.#kept += bytes.length;
    return isDeflated;
  }
}

/** A copy in memory of its own: other memory may be a part of a larger block. */
function ownCopy(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(copy);
  return copy;
}
