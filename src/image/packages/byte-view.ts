/** A package database that is malformed. The message is a sentence fragment; `readPackages` returns it. */
export class MalformedDatabaseError extends Error {}

/** The byte order of the numbers in a file. */
export type ByteOrder = 'big-endian' | 'little-endian';

/** Reads numbers and ranges of a file. @throws MalformedDatabaseError outside of its bounds */
export class ByteView {
  readonly all: Uint8Array;
  readonly #view: DataView;
  readonly order: ByteOrder;

  constructor(all: Uint8Array, order: ByteOrder) {
    this.all = all;
    this.#view = new DataView(all.buffer, all.byteOffset, all.byteLength);
    this.order = order;
  }

  get length(): number {
    return this.all.length;
  }

  u8(at: number): number {
    this.#check(at, 1);
    return this.#view.getUint8(at);
  }

  u16(at: number): number {
    this.#check(at, 2);
    return this.#view.getUint16(at, this.order === 'little-endian');
  }

  u32(at: number): number {
    this.#check(at, 4);
    return this.#view.getUint32(at, this.order === 'little-endian');
  }

  /** A view, not a copy. */
  part(at: number, length: number): Uint8Array {
    this.#check(at, length);
    return this.all.subarray(at, at + length);
  }

  #check(at: number, length: number): void {
    if (!(at >= 0 && length >= 0 && at + length <= this.all.length))
      throw new MalformedDatabaseError('it is cut off or damaged');
  }
}

/**
 * Keeps the work proportional to the file's size: in a valid file, no byte belongs to two records and no page to two chains. A
 * hostile one could refer to the same megabyte a thousand times, or have an endless chain.
 */
export class ReadGuard {
  #bytesLeft: number;
  readonly #seen: Uint8Array;

  /** @param pages the number of pages, counted from 0 */
  constructor(fileSize: number, pages: number) {
    this.#bytesLeft = fileSize;
    this.#seen = new Uint8Array(pages);
  }

  /** To be called with a record's length before anything of it is read. */
  claimBytes(length: number): void {
    this.#bytesLeft -= length;
    if (!(this.#bytesLeft >= 0)) throw new MalformedDatabaseError('its records are longer than the file');
  }

  /** To be called before a page is read. */
  claimPage(page: number): void {
    if (this.#seen[page] !== 0) throw new MalformedDatabaseError(`page ${page} is used twice or isn't there`);
    this.#seen[page] = 1;
  }
}
