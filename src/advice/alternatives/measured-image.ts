import type { Digest } from '../../model/digest.ts';
import type { ImageConfig } from '../../model/image.ts';
import type { Platform } from '../../model/platform.ts';

/** What an image weighs, and what its configuration says. */
export interface MeasuredImage {
  readonly digest: Digest;
  /** One for each platform in use that it has, in their order. */
  readonly sizes: readonly PlatformSize[];
  /** The platforms in use that it doesn't have. */
  readonly missing: readonly Platform[];
  /** Of the first of the platforms. */
  readonly config: ImageConfig;
  /** How many packages its package managers know; undefined where that isn't known. */
  readonly packageCount: number | undefined;
}

export interface PlatformSize {
  readonly platform: Platform;
  /** Compressed, of all layers, in bytes: what a pull transfers. */
  readonly bytes: number;
}
