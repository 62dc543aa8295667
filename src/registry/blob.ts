import type { Digest } from '../model/digest.ts';
import type { RegistryClient } from './client.ts';
import type { ContentStore } from './content-store.ts';
import type { ImageLocation } from './endpoint.ts';
import { errorOfResponse } from './error-response.ts';

/**
 * A blob, verified. https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#pulling-blobs
 * @param limit in bytes
 * @throws RegistryError
 */
export function fetchBlob(
  content: ContentStore,
  location: ImageLocation,
  digest: Digest,
  limit: number,
): Promise<Uint8Array> {
  return content.fetch(location, 'blobs', digest, limit);
}

/** A blob as a stream, not verified. @throws RegistryError */
export async function openBlob(
  client: RegistryClient,
  location: ImageLocation,
  digest: Digest,
): Promise<AsyncIterable<Uint8Array>> {
  const response = await client.send({
    method: 'GET',
    endpoint: location.endpoint,
    path: `blobs/${digest}`,
    limit: 'stream',
  });
  if (response.stream === undefined) throw errorOfResponse(response, location, digest);
  return response.stream;
}
