import type { Digest } from './digest.ts';

/** A layer of an image, as its manifest and its config describe it. */
export interface Layer {
  readonly digest: Digest;
  readonly mediaType: string;
  /** Of the compressed blob, in bytes. */
  readonly size: number;
  /** The digest of the uncompressed tar; undefined where the config doesn't state one. */
  readonly diffId: Digest | undefined;
}

/** Opens a layer's blob as a stream, not verified. @throws RegistryError */
export type OpenLayer = (layer: Layer) => Promise<AsyncIterable<Uint8Array>>;
