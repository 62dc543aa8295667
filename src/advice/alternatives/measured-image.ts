import type { Digest } from '../../model/digest.ts';
import type { ImageConfig } from '../../model/image.ts';
import type { Platform } from '../../model/platform.ts';

/** The sizes of an image, and its configuration. */
export interface MeasuredImage {
  readonly digest: Digest;
  /** One for each platform in use that it has, in their order. */
  readonly sizes: readonly PlatformSize[];
  /** The platforms in use that it doesn't have. */
  readonly missing: readonly Platform[];
  /** That of the first platform. */
  readonly config: ImageConfig;
  /** The number of packages that its package managers list; undefined where that isn't known. */
  readonly packageCount: number | undefined;
}

/** The size of an image on one platform. */
export interface PlatformSize {
  readonly platform: Platform;
  /** Compressed, of all layers, in bytes: what a pull transfers. */
  readonly bytes: number;
}
