import type { Digest } from './digest.ts';

/** The digest and media type of a manifest, which a registry states without sending it. https://github.com/opencontainers/image-spec/blob/v1.1.1/descriptor.md */
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
 * The Accept header of every request. A registry that stores another type than the accepted ones converts the manifest,
 * which changes its digest.
 */
export const MANIFEST_MEDIA_TYPES: readonly string[] = [...INDEXES, ...MANIFESTS];

/** Whether the media type is an index: a list of manifests, one for each platform. */
export function isIndex(mediaType: string): boolean {
  return (INDEXES as readonly string[]).includes(mediaType);
}

/** Whether the media type is the manifest of a single platform. */
export function isManifest(mediaType: string): boolean {
  return (MANIFESTS as readonly string[]).includes(mediaType);
}
