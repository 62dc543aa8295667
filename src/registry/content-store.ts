import type { Digest } from '../model/digest.ts';
import type { Image, ImageIndex, Manifest } from '../model/image.ts';
import type { Reference } from '../model/reference.ts';
import type { ContentCache } from './cache/content-cache.ts';
import type { ReadingCache } from './cache/reading-cache.ts';
import type { RegistryClient } from './client.ts';
import type { Endpoint } from './endpoint.ts';
import { RegistryError } from './error.ts';
import { describe, refusalOf } from './error-response.ts';
import { verifyBytes } from './manifest-descriptor.ts';
import { type Document, readDocument, readImage } from './manifest-json.ts';

/** Where content is, and what it is called in a message. */
export interface Place {
  readonly reference: Reference;
  readonly endpoint: Endpoint;
}

/** What is kept between runs. */
export interface Caches {
  readonly content: ContentCache;
  readonly readings: ReadingCache;
}

/** Of a manifest, in bytes: the least that registries have to take. */
const MANIFEST_LIMIT = 4 * 1024 * 1024;

/** What registries hold under a digest. It never changes, so it is asked for once and kept between runs. */
export class RegistryContent {
  readonly #client: RegistryClient;
  /** What was read out of images in other runs; undefined where nothing may be kept. */
  readonly readings: ReadingCache | undefined;
  readonly #cache: ContentCache | undefined;
  readonly #answers = new Map<string, Promise<Uint8Array>>();

  /** @param caches undefined where nothing may be kept */
  constructor(client: RegistryClient, caches: Caches | undefined) {
    this.#client = client;
    this.#cache = caches?.content;
    this.readings = caches?.readings;
  }

  /** What the digest names. @throws RegistryError */
  async document(place: Place, digest: Digest): Promise<Document> {
    const bytes = await this.#bytes(place, `manifests/${digest}`, digest, MANIFEST_LIMIT);
    return readDocument(bytes, digest, nameOf(place, digest));
  }

  /** @throws RegistryError where the digest names something else */
  async index(place: Place, digest: Digest): Promise<ImageIndex> {
    const document = await this.document(place, digest);
    if (document.kind === 'index') return document.index;
    throw new RegistryError('malformed-response', `${nameOf(place, digest)} sent an index without manifests`);
  }

  /** One platform's image, with its config. @throws RegistryError */
  async image(place: Place, digest: Digest): Promise<Image> {
    const document = await this.document(place, digest);
    const where = nameOf(place, digest);
    const manifest = document.kind === 'manifest' ? document.manifest : undefined;
    if (manifest?.config === undefined)
      throw new RegistryError('malformed-response', `${where} sent no image's manifest`);
    return this.imageOf(place, manifest, manifest.config.digest);
  }

  /** The image of a manifest. @throws RegistryError */
  async imageOf(place: Place, manifest: Manifest, config: Digest): Promise<Image> {
    return readImage(manifest, config, await this.blob(place, config, MANIFEST_LIMIT), nameOf(place, config));
  }

  /** @param limit in bytes @throws RegistryError */
  blob(place: Place, digest: Digest, limit: number): Promise<Uint8Array> {
    return this.#bytes(place, `blobs/${digest}`, digest, limit);
  }

  /** A blob's bytes as they come; whoever reads them verifies them. @throws RegistryError */
  async stream({ reference, endpoint }: Place, digest: Digest): Promise<AsyncIterable<Uint8Array>> {
    const response = await this.#client.ask({ method: 'GET', endpoint, path: `blobs/${digest}`, limit: 'stream' });
    if (response.stream === undefined) throw refusalOf(response, reference, endpoint, digest);
    return response.stream;
  }

  #bytes(place: Place, path: string, digest: Digest, limit: number): Promise<Uint8Array> {
    const { origin, repository } = place.endpoint;
    const key = `${origin}/${repository}/${path}`;
    const known = this.#answers.get(key) ?? this.#find(place, path, digest, limit);
    this.#answers.set(key, known);
    return known;
  }

  async #find(place: Place, path: string, digest: Digest, limit: number): Promise<Uint8Array> {
    const kept = await this.#cache?.read(digest);
    if (kept !== undefined) return kept;
    const { reference, endpoint } = place;
    const response = await this.#client.ask({ method: 'GET', endpoint, path, limit });
    if (response.status !== 200) throw refusalOf(response, reference, endpoint, digest);
    verifyBytes(response.body, digest, nameOf(place, digest));
    await this.#cache?.write(digest, response.body);
    return response.body;
  }
}

function nameOf({ reference, endpoint }: Place, digest: Digest): string {
  return describe(reference, endpoint, digest);
}
