import type { PlacedImage } from '../model/image.ts';
import type { ImageReader } from '../model/ports.ts';
import { unexpectedReason } from '../model/unexpected-error.ts';

/** How one thing is read out of images. */
export interface CachedReadingParts<T> {
  readonly images: ImageReader;
  /** A word for what is read. */
  readonly kind: string;
  readonly read: (placed: PlacedImage) => Promise<T>;
  /** Whether it is true of the image for ever, and not only of this run. */
  readonly isLasting: (value: T) => boolean;
  /** Whether what another run kept, or somebody else put there, is of the form that is read here and lasts. */
  readonly isValid: (value: unknown) => value is T;
  /** What there is instead where reading fails in a way that nobody has foreseen. @param why a fragment of a sentence */
  readonly onError: (why: string) => T;
}

/** Reads something out of images: once in a run and, where it is lasting, once for all runs. */
export class CachedReading<T> {
  readonly #parts: CachedReadingParts<T>;
  readonly #known = new Map<string, Promise<T>>();

  constructor(parts: CachedReadingParts<T>) {
    this.#parts = parts;
  }

  /** What is known of the image without asking the registry. */
  async recall({ image: { digest } }: PlacedImage): Promise<T | undefined> {
    const { images, kind, isValid: isKept } = this.#parts;
    const known = this.#known.get(digest);
    if (known !== undefined) return known;
    return images.readCached(digest, kind, (text) => {
      const value = parsed(text);
      return isKept(value) ? value : undefined;
    });
  }

  get(placed: PlacedImage): Promise<T> {
    const { digest } = placed.image;
    const known = this.#known.get(digest) ?? this.#find(placed);
    this.#known.set(digest, known);
    return known;
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

/** Undefined where it isn't JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
