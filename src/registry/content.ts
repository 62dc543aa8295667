import type { Digest } from '../model/digest.ts';
import type { Platform } from '../model/platform.ts';
import type { Reference } from '../model/reference.ts';
import type { PlatformManifest } from '../model/resolution.ts';
import type { ContentCache } from './cache/disk-cache.ts';
import type { RegistryClient } from './client.ts';
import type { Endpoint } from './endpoint.ts';
import { configDigest, configPlatform, readIndex, verifyBytes } from './manifests.ts';
import { describe, refusalOf } from './refusal.ts';

/** Where content is, and what it is called in a message. */
export interface Place {
  readonly reference: Reference;
  readonly endpoint: Endpoint;
}

/** What registries hold under a digest. It never changes, so it is asked for once and kept between runs. */
export class RegistryContent {
  readonly #client: RegistryClient;
  readonly #cache: ContentCache | undefined;
  readonly #answers = new Map<string, Promise<Uint8Array>>();

  constructor(client: RegistryClient, cache: ContentCache | undefined) {
    this.#client = client;
    this.#cache = cache;
  }

  /** The platforms of an index. @throws RegistryError */
  async index(place: Place, digest: Digest): Promise<readonly PlatformManifest[]> {
    return readIndex(await this.#manifest(place, digest), nameOf(place, digest));
  }

  /** What the config of one platform's manifest says of it. @throws RegistryError */
  async platform(place: Place, digest: Digest): Promise<Platform> {
    const config = configDigest(await this.#manifest(place, digest), nameOf(place, digest));
    return configPlatform(await this.#bytes(place, `blobs/${config}`, config), nameOf(place, config));
  }

  #manifest(place: Place, digest: Digest): Promise<Uint8Array> {
    return this.#bytes(place, `manifests/${digest}`, digest);
  }

  #bytes(place: Place, path: string, digest: Digest): Promise<Uint8Array> {
    const { origin, repository } = place.endpoint;
    const key = `${origin}/${repository}/${path}`;
    const known = this.#answers.get(key) ?? this.#find(place, path, digest);
    this.#answers.set(key, known);
    return known;
  }

  async #find(place: Place, path: string, digest: Digest): Promise<Uint8Array> {
    const kept = await this.#cache?.read(digest);
    if (kept !== undefined) return kept;
    const { reference, endpoint } = place;
    const response = await this.#client.ask('GET', endpoint, path);
    if (response.status !== 200) throw refusalOf(response, reference, endpoint, digest);
    verifyBytes(response.body, digest, nameOf(place, digest));
    await this.#cache?.write(digest, response.body);
    return response.body;
  }
}

function nameOf({ reference, endpoint }: Place, digest: Digest): string {
  return describe(reference, endpoint, digest);
}
