import type { PlacedImage } from '../model/image.ts';
import type { ImageReader } from '../model/ports.ts';

/** How one thing is read out of images. */
export interface ReadOnceParts<T> {
  readonly images: ImageReader;
  /** A word for what is read. */
  readonly kind: string;
  readonly read: (placed: PlacedImage) => Promise<T>;
  /** Whether it is true of the image for ever, and not only of this run. */
  readonly isLasting: (value: T) => boolean;
}

/** Reads something out of images: once in a run and, where it is lasting, once for all runs. */
export class ReadOnce<T> {
  readonly #parts: ReadOnceParts<T>;
  readonly #known = new Map<string, Promise<T>>();

  constructor(parts: ReadOnceParts<T>) {
    this.#parts = parts;
  }

  /** What is known of the image without asking the registry. */
  async recall({ image: { digest } }: PlacedImage): Promise<T | undefined> {
    const { images, kind } = this.#parts;
    const known = this.#known.get(digest);
    if (known !== undefined) return known;
    const kept = await images.recall(digest, kind);
    return kept === undefined ? undefined : (JSON.parse(kept) as T);
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
    const { images, kind, read, isLasting } = this.#parts;
    const value = await read(placed);
    if (isLasting(value)) await images.keep(placed.image.digest, kind, JSON.stringify(value));
    return value;
  }
}
