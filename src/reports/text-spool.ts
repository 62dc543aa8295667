import { zlib } from './zlib.ts';

/** Size of a piece, in bytes; each piece costs a write. */
const PIECE = 65_536;
/** What is kept as it is, in bytes; what comes after it is compressed. */
const PLAIN = 16 * PIECE;
/** The fastest level: reports repeat themselves, so a better one saves little. */
const LEVEL = 1;

/**
 * Keeps a long text in little memory. It keeps bytes, as a string can hold the larger one that it was cut out of; so half a
 * surrogate pair becomes U+FFFD, which is what any output in UTF-8 has of it.
 */
export class TextSpool {
  readonly #pieces: { readonly bytes: Buffer; readonly isDeflated: boolean }[] = [];
  /** The start of the next piece. */
  #open: Buffer[] = [];
  #openSize = 0;
  #fullSize = 0;

  /** How many bytes it keeps. */
  get size(): number {
    return this.#fullSize + this.#openSize;
  }

  /** Adds a text to the end. It comes out within one piece. */
  push(text: string): void {
    const bytes = Buffer.from(text);
    this.#open.push(bytes);
    this.#openSize += bytes.length;
    if (this.#openSize >= PIECE) this.#close();
  }

  /** The whole text, in pieces. Any number of times. */
  *pieces(): Generator<string> {
    for (const { bytes, isDeflated } of this.#pieces) yield (isDeflated ? zlib().inflateSync(bytes) : bytes).toString();
    if (this.#openSize > 0) yield Buffer.concat(this.#open).toString();
  }

  #close(): void {
    const plain = Buffer.concat(this.#open);
    const isDeflated = this.#fullSize + plain.length > PLAIN;
    // The result may be the start of a larger block of memory, so it is copied.
    const bytes = isDeflated ? Buffer.from(zlib().deflateSync(plain, { level: LEVEL })) : plain;
    this.#pieces.push({ bytes, isDeflated });
    this.#fullSize += bytes.length;
    this.#open = [];
    this.#openSize = 0;
  }
}
