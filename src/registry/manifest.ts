import type { Descriptor } from '../model/descriptor.ts';
import type { Digest } from '../model/digest.ts';
import type { Image, ImageIndex, Manifest } from '../model/image.ts';
import { fetchBlob } from './blob.ts';
import type { RegistryClient } from './client.ts';
import type { ContentStore } from './content-store.ts';
import type { ImageLocation } from './endpoint.ts';
import { RegistryError } from './error.ts';
import { errorOfResponse, requestLabel } from './error-response.ts';
import { isHtml } from './http/intermediary-response.ts';
import { TransportError } from './http/transport-error.ts';
import { parseImage } from './image-config.ts';
import { descriptorFromBody, descriptorFromHeaders } from './manifest-descriptor.ts';
import { type ManifestDocument, parseManifest } from './manifest-json.ts';
import { MANIFEST_LIMIT, type RegistryResponse } from './registry-request.ts';

/**
 * The descriptor of a manifest, by HEAD, and by GET where the registry doesn't answer the HEAD in full.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-manifests
 * @param name a tag or a digest
 * @throws RegistryError
 */
export async function resolveManifest(
  client: RegistryClient,
  location: ImageLocation,
  name: string,
): Promise<Descriptor> {
  const { endpoint } = location;
  const path = `manifests/${name}`;
  const head = await client.send({ method: 'HEAD', endpoint, path }).catch(undefinedIfReset);
  const expected = name.includes(':') ? (name as Digest) : undefined;
  // Some registries answer no HEAD, or omit the digest, so it is computed from the body. An error status of a HEAD may
  // come from a proxy that refuses the method.
  const stated = head?.status === 200 ? descriptorFromHeaders(head) : undefined;
  if (stated !== undefined && (expected === undefined || stated.digest === expected)) return stated;
  if (head !== undefined && isConclusive(head)) throw errorOfResponse(head, location, name);
  const isFallback = head?.status !== 200 || isHtml(head.headers);
  const response = await client.send({ method: 'GET', endpoint, path, isFallback });
  if (response.status !== 200) throw errorOfResponse(response, location, name);
  return descriptorFromBody(response, expected, requestLabel(location, name));
}

/** Some proxies cut the connection at a HEAD. @throws any other error */
function undefinedIfReset(error: unknown): undefined {
  if (error instanceof RegistryError && error.cause instanceof TransportError && error.cause.code === 'reset') return;
  throw error;
}

/** Whether a GET would fail in the same way: the status is about the credential or the number of requests. */
function isConclusive({ status, isChallenged, redirectedTo }: RegistryResponse): boolean {
  return status === 429 || (status === 401 && (isChallenged || redirectedTo !== undefined));
}

/** An index or a manifest. @throws RegistryError */
export async function fetchManifest(
  content: ContentStore,
  location: ImageLocation,
  digest: Digest,
): Promise<ManifestDocument> {
  const bytes = await content.fetch(location, 'manifests', digest, MANIFEST_LIMIT);
  return parseManifest(bytes, digest, requestLabel(location, digest));
}

/** An index. @throws RegistryError where the digest names something else */
export async function fetchIndex(content: ContentStore, location: ImageLocation, digest: Digest): Promise<ImageIndex> {
  const document = await fetchManifest(content, location, digest);
  if (document.kind === 'index') return document.index;
  throw new RegistryError('malformed-response', `${requestLabel(location, digest)} sent an index without manifests`);
}

/** One platform's image, with its config. @throws RegistryError where the digest names something else */
export async function fetchImage(content: ContentStore, location: ImageLocation, digest: Digest): Promise<Image> {
  const document = await fetchManifest(content, location, digest);
  if (document.kind === 'manifest' && document.manifest.config !== undefined)
    return imageOfManifest(content, location, document.manifest, document.manifest.config.digest);
  throw new RegistryError(
    'malformed-response',
    `${requestLabel(location, digest)} sent a manifest that is not an image's`,
  );
}

/** The image of a manifest, with its config. @param config the digest of the config @throws RegistryError */
export async function imageOfManifest(
  content: ContentStore,
  location: ImageLocation,
  manifest: Manifest,
  config: Digest,
): Promise<Image> {
  const bytes = await fetchBlob(content, location, config, MANIFEST_LIMIT);
  return parseImage(manifest, config, bytes, requestLabel(location, config));
}
