import type { Digest } from './digest.ts';
import type { Layer } from './layer.ts';
import type { Platform } from './platform.ts';
import type { Reference } from './reference.ts';

/** A reference from an index or a manifest to other content. https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md */
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
  /** Undefined where the index states none; `unknown/unknown` for attestations. */
  readonly platform: Platform | undefined;
}

/** A list of manifests, one for each platform. A manifest without an index counts as an index that lists it alone. */
export interface ImageIndex {
  readonly digest: Digest;
  /** Entries of images, which have a platform. */
  readonly images: readonly (IndexEntry & { readonly platform: Platform })[];
  /** All other entries, such as attestations. */
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

/** An image of one platform, and where it was found. */
export interface PlacedImage {
  readonly reference: Reference;
  /** The index that lists it. */
  readonly index: ImageIndex;
  readonly image: Image;
}

/** The config of an image. https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md */
export interface ImageConfig {
  readonly platform: Platform;
  /** As stated. Reproducible builds state 1970 or the date of a commit. */
  readonly created: string | undefined;
  /** Environment variables by name. */
  readonly env: ReadonlyMap<string, string>;
  readonly user: string | undefined;
  readonly entrypoint: readonly string[] | undefined;
  readonly cmd: readonly string[] | undefined;
  readonly workingDir: string | undefined;
  readonly exposedPorts: readonly string[];
  readonly volumes: readonly string[];
  readonly stopSignal: string | undefined;
  readonly labels: Readonly<Record<string, string>>;
  /** The commands that made the layers, one for each layer; undefined where the numbers differ. */
  readonly commands: readonly string[] | undefined;
}
