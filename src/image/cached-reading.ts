import type { PlacedImage } from '../model/image.ts';
import type { ImageReader } from '../model/ports.ts';
import { unexpectedReason } from '../model/unexpected-error.ts';
import { getOrCreate } from '../util/get-or-create.ts';

/** How one kind of information is read from images. */
export interface CachedReadingParts<T> {
  readonly images: ImageReader;
  /** The name of the kind, for the cache. */
  readonly kind: string;
  readonly read: (placed: PlacedImage) => Promise<T>;
  /** Whether the result holds for all runs, and not only for this one. */
  readonly isLasting: (value: T) => boolean;
  /** Whether a cached value, which may come from anywhere, has the right form. */
  readonly isValid: (value: unknown) => value is T;
  /** The result after an unexpected error. @param why a fragment of a sentence */
  readonly onError: (why: string) => T;
}

/** Reads information from images: once in a run and, where it is lasting, once for all runs. */
export class CachedReading<T> {
  readonly #parts: CachedReadingParts<T>;
  readonly #known = new Map<string, Promise<T>>();

  constructor(parts: CachedReadingParts<T>) {
    this.#parts = parts;
  }

  /** The result from this run or the cache, without a request. */
  async recall({ image: { digest } }: PlacedImage): Promise<T | undefined> {
    const { images, kind, isValid: isKept } = this.#parts;
    const known = this.#known.get(digest);
    if (known !== undefined) return known;
    return images.readCached(digest, kind, (text) => {
      const value = parsed(text);
      return isKept(value) ? value : undefined;
    });
  }

  /** The result, read from the registry where necessary. */
  get(placed: PlacedImage): Promise<T> {
    const { digest } = placed.image;
    return getOrCreate(this.#known, digest, () => this.#find(placed));
  }

  async #find(placed: PlacedImage): Promise<T> {
    const recalled = await this.recall(placed);
    if (recalled !== undefined) return recalled;
    const { images, kind, read, isLasting, onError: failed } = this.#parts;
    try {
      const value = await read(placed);
      if (isLasting(value)) await images.writeCached(placed.image.digest, kind, JSON.stringify(value));
      return value;
    } catch (error) {
      return failed(unexpectedReason(error, placed.reference));
    }
  }
}

/** Undefined where the text isn't JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
