import type { Digest } from './digest.ts';

/** A layer of an image, by its manifest and its config. */
export interface Layer {
  readonly digest: Digest;
  readonly mediaType: string;
  /** Of the blob, in bytes: what a pull transfers. */
  readonly size: number;
  /** The digest of the uncompressed tar; undefined where the config doesn't state one. */
  readonly diffId: Digest | undefined;
}

/** Opens a layer's blob: its bytes as they come. It throws where they can't be had or are not those of the digest. */
export type OpenLayer = (layer: Layer) => Promise<AsyncIterable<Uint8Array>>;
