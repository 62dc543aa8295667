import type { Digest } from './digest.ts';
import type { Layer } from './layer.ts';
import type { Platform } from './platform.ts';
import type { Reference } from './reference.ts';

/** What an index or a manifest refers to. https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md */
export interface ContentDescriptor {
  readonly digest: Digest;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  readonly artifactType: string | undefined;
  readonly annotations: Readonly<Record<string, string>>;
}

/** An entry of an index. */
export interface IndexEntry extends ContentDescriptor {
  /** Undefined where none is stated; `unknown/unknown` for attestations. */
  readonly platform: Platform | undefined;
}

/** What lists one manifest per platform. A manifest without an index counts as one that lists it alone. */
export interface ImageIndex {
  readonly digest: Digest;
  /** Those that are images, with their platforms. */
  readonly images: readonly (IndexEntry & { readonly platform: Platform })[];
  /** Those that aren't: attestations and what else may stand there. */
  readonly others: readonly IndexEntry[];
  readonly annotations: Readonly<Record<string, string>>;
}

/** A manifest, whatever its config is: an image's, an attestation's, an artifact's. */
export interface Manifest {
  readonly digest: Digest;
  readonly config: ContentDescriptor | undefined;
  readonly layers: readonly ContentDescriptor[];
  readonly annotations: Readonly<Record<string, string>>;
}

/** One platform's image. */
export interface Image {
  readonly digest: Digest;
  readonly layers: readonly Layer[];
  readonly annotations: Readonly<Record<string, string>>;
  readonly configDigest: Digest;
  readonly config: ImageConfig;
}

/** An image of one platform, and where it stands. */
export interface PlacedImage {
  readonly reference: Reference;
  /** What it was found in. */
  readonly index: ImageIndex;
  readonly image: Image;
}

/** https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md */
export interface ImageConfig {
  readonly platform: Platform;
  /** As stated: a reproducible build says 1970 or the date of a commit. */
  readonly created: string | undefined;
  /** By name. */
  readonly env: ReadonlyMap<string, string>;
  readonly user: string | undefined;
  readonly entrypoint: readonly string[] | undefined;
  readonly cmd: readonly string[] | undefined;
  readonly workingDir: string | undefined;
  readonly exposedPorts: readonly string[];
  readonly volumes: readonly string[];
  readonly stopSignal: string | undefined;
  readonly labels: Readonly<Record<string, string>>;
  /** The commands that made the layers, those without a layer left out; undefined where they don't fit the layers. */
  readonly commands: readonly string[] | undefined;
}
