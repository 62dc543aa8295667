import type { Digest } from '../model/digest.ts';
import { getOrCreate } from '../util/get-or-create.ts';
import type { ContentCache } from './cache/content-cache.ts';
import type { ReadingCache } from './cache/reading-cache.ts';
import type { RegistryClient } from './client.ts';
import type { ImageLocation } from './endpoint.ts';
import { errorOfResponse, requestLabel } from './error-response.ts';
import { verifyBodyDigest } from './manifest-descriptor.ts';

/** What is kept on disk between runs. */
export interface DiskCaches {
  readonly content: ContentCache;
  readonly readings: ReadingCache;
}

/** Manifests and blobs by their digest. Content under a digest never changes, so it is requested once and kept on disk. */
export class ContentStore {
  /** What was read out of images in other runs; undefined where nothing is kept on disk. */
  readonly readings: ReadingCache | undefined;
  readonly #client: RegistryClient;
  readonly #cache: ContentCache | undefined;
  readonly #requested = new Map<string, Promise<Uint8Array>>();

  /** @param caches undefined where nothing is kept on disk */
  constructor(client: RegistryClient, caches: DiskCaches | undefined) {
    this.#client = client;
    this.#cache = caches?.content;
    this.readings = caches?.readings;
  }

  /**
   * The bytes of a manifest or a blob, verified.
   * @param limit in bytes
   * @throws RegistryError
   */
  fetch(location: ImageLocation, resource: 'manifests' | 'blobs', digest: Digest, limit: number): Promise<Uint8Array> {
    const { origin, repository } = location.endpoint;
    const path = `${resource}/${digest}`;
    const key = `${origin}/${repository}/${path}`;
    return getOrCreate(this.#requested, key, () => this.#request(location, path, digest, limit));
  }

  async #request(location: ImageLocation, path: string, digest: Digest, limit: number): Promise<Uint8Array> {
    const cached = await this.#cache?.read(digest);
    if (cached !== undefined) return cached;
    const response = await this.#client.send({ method: 'GET', endpoint: location.endpoint, path, limit });
    if (response.status !== 200) throw errorOfResponse(response, location, digest);
    verifyBodyDigest(response.body, digest, requestLabel(location, digest));
    await this.#cache?.write(digest, response.body);
    return response.body;
  }
}
