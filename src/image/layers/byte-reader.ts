/** Reads an exact number of bytes at a time from a stream of chunks. */
export class ByteReader {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #piece: Uint8Array = new Uint8Array();
  #at = 0;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#pieces = source[Symbol.asyncIterator]();
  }

  /** The next bytes, mostly without copying: valid until the next call. Fewer only at the end. */
  async readView(length: number): Promise<Uint8Array> {
    return this.#piece.length - this.#at >= length ? this.#part(length) : this.readCopy(length);
  }

  /** A copy of the next bytes, which may be kept: a view would keep its whole chunk in memory. Fewer only at the end. */
  async readCopy(length: number): Promise<Buffer> {
    const all = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length && (await this.#isMore())) {
      const part = this.#part(length - filled);
      all.set(part, filled);
      filled += part.length;
    }
    return all.subarray(0, filled);
  }

  /** Skips bytes. @returns how many were missing */
  async skip(length: number): Promise<number> {
    let left = length;
    while (left > 0 && (await this.#isMore())) left -= this.#part(left).length;
    return left;
  }

  /** Closes the source, where the rest isn't read. */
  async close(): Promise<void> {
    await this.#pieces.return?.();
  }

  /** As much of the piece at hand. */
  #part(most: number): Uint8Array {
    const part = this.#piece.subarray(this.#at, this.#at + most);
    this.#at += part.length;
    return part;
  }

  async #isMore(): Promise<boolean> {
    while (this.#at === this.#piece.length) {
      const next = await this.#pieces.next();
      if (next.done === true) return false;
      this.#piece = next.value;
      this.#at = 0;
    }
    return true;
  }
}
