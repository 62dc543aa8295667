/** Bytes that come in pieces, in the portions that are asked for. */
export class ByteReader {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #piece: Uint8Array = new Uint8Array();
  #at = 0;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#pieces = source[Symbol.asyncIterator]();
  }

  /** The next bytes, mostly without copying, to be looked at; fewer only at the end. */
  async readView(length: number): Promise<Uint8Array> {
    return this.#piece.length - this.#at >= length ? this.#part(length) : this.readCopy(length);
  }

  /** The next bytes, to be kept: a part would keep the whole piece that it was cut from. Fewer only at the end. */
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

  /** Passes over the next bytes. @returns how many of them there were not */
  async skip(length: number): Promise<number> {
    let left = length;
    while (left > 0 && (await this.#isMore())) left -= this.#part(left).length;
    return left;
  }

  /** To be called where the rest isn't wanted: the source may have something to close. */
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
