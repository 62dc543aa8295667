import type { Digest } from './digest.ts';

/** What a registry says of a manifest without sending it. https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md */
export interface Descriptor {
  readonly digest: Digest;
  readonly mediaType: string;
}

const INDEXES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
] as const;

const MANIFESTS = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
] as const;

/**
 * All four, in every request: a registry that isn't offered the type that it holds answers with another object, and
 * so with another digest.
 */
export const MANIFEST_MEDIA_TYPES: readonly string[] = [...INDEXES, ...MANIFESTS];

/** True for an object that lists one manifest per platform. */
export function isIndex(mediaType: string): boolean {
  return (INDEXES as readonly string[]).includes(mediaType);
}

/** True for the manifest of a single platform. */
export function isManifest(mediaType: string): boolean {
  return (MANIFESTS as readonly string[]).includes(mediaType);
}
