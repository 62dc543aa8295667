import type { Digest } from '../model/digest.ts';
import type { ContentDescriptor, Image, ImageIndex, Manifest } from '../model/image.ts';
import type { OpenLayer } from '../model/layer.ts';
import type { ImageReader } from '../model/ports.ts';
import type { Reference } from '../model/reference.ts';
import type { Lookup } from '../model/resolution.ts';
import { fetchBlob, openBlob } from './blob.ts';
import type { RegistryClient } from './client.ts';
import type { ContentStore } from './content-store.ts';
import type { ImageLocation } from './endpoint.ts';
import { RegistryError } from './error.ts';
import { asLookup, asPartialLookup } from './lookup-result.ts';
import { fetchImage, fetchManifest, imageOfManifest } from './manifest.ts';
import { listReferrers, referrersTag } from './referrers.ts';

/** What the reader works with. */
export interface ImageReaderParts {
  readonly client: RegistryClient;
  readonly content: ContentStore;
  /** @throws RegistryError where the registry's name is no valid address */
  readonly locate: (reference: Reference) => ImageLocation;
  /** The digest of a tag. @throws RegistryError */
  readonly digestOf: (reference: Reference, tag: string) => Promise<Digest>;
}

/** Reads images, by digest, where their references are looked up. */
export class RegistryImageReader implements ImageReader {
  readonly #parts: ImageReaderParts;

  constructor(parts: ImageReaderParts) {
    this.#parts = parts;
  }

  index(reference: Reference, digest: Digest): Promise<Lookup<ImageIndex>> {
    return asLookup(reference, async () => {
      const location = this.#parts.locate(reference);
      const document = await fetchManifest(this.#parts.content, location, digest);
      return document.kind === 'index' ? document.index : this.#indexOfOne(location, document.manifest);
    });
  }

  /** An index that lists the manifest alone. */
  async #indexOfOne(location: ImageLocation, manifest: Manifest): Promise<ImageIndex> {
    const { digest, config, annotations } = manifest;
    if (config === undefined)
      throw new RegistryError('malformed-response', `${digest} is not an image: it has no config`);
    const { platform } = (await imageOfManifest(this.#parts.content, location, manifest, config.digest)).config;
    const entry = { digest, mediaType: '', size: 0, artifactType: undefined, annotations: {}, platform };
    return { digest, images: [entry], others: [], annotations };
  }

  image(reference: Reference, digest: Digest): Promise<Lookup<Image>> {
    return asLookup(reference, () => fetchImage(this.#parts.content, this.#parts.locate(reference), digest));
  }

  manifest(reference: Reference, digest: Digest): Promise<Lookup<Manifest>> {
    return asLookup(reference, async () => {
      const document = await fetchManifest(this.#parts.content, this.#parts.locate(reference), digest);
      if (document.kind === 'manifest') return document.manifest;
      throw new RegistryError('malformed-response', `${digest} is an index where a manifest should be`);
    });
  }

  tagged(reference: Reference, tag: string): Promise<Lookup<Manifest | ImageIndex | undefined>> {
    return asLookup(reference, async () => {
      const digest = await this.#parts.digestOf(reference, tag).catch(undefinedIfNotFound);
      if (digest === undefined) return undefined;
      const document = await fetchManifest(this.#parts.content, this.#parts.locate(reference), digest);
      return document.kind === 'index' ? document.index : document.manifest;
    });
  }

  referrers(reference: Reference, digest: Digest): Promise<Lookup<readonly ContentDescriptor[]>> {
    return asPartialLookup(reference, async () => {
      const listed = await listReferrers(this.#parts.client, this.#parts.locate(reference), digest);
      if (listed !== undefined) return listed;
      const tagged = await this.tagged(reference, referrersTag(digest));
      if (!tagged.ok) throw new RegistryError(tagged.failure.code, tagged.failure.message.replace(/\.$/, ''));
      const index = tagged.value !== undefined && 'others' in tagged.value ? tagged.value : undefined;
      return { value: index === undefined ? [] : [...index.images, ...index.others], incomplete: undefined };
    });
  }

  blob(reference: Reference, digest: Digest, limit: number): Promise<Lookup<Uint8Array>> {
    return asLookup(reference, () => fetchBlob(this.#parts.content, this.#parts.locate(reference), digest, limit));
  }

  layers(reference: Reference): OpenLayer {
    return async ({ digest }) => openBlob(this.#parts.client, this.#parts.locate(reference), digest);
  }

  async readCached<T>(digest: Digest, kind: string, parse: (text: string) => T | undefined): Promise<T | undefined> {
    return this.#parts.content.readings?.read(digest, kind, parse);
  }

  async writeCached(digest: Digest, kind: string, text: string): Promise<void> {
    await this.#parts.content.readings?.write(digest, kind, text);
  }

  isPullLimitLow(reference: Reference): boolean {
    const share = this.#parts.client.rateLimits.share(this.#registryOf(reference));
    return share !== undefined && share < 0.5;
  }

  /** An invalid address has no pull limit. Its lookups fail with the reason. */
  #registryOf(reference: Reference): string {
    try {
      return this.#parts.locate(reference).endpoint.registry;
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      return reference.registry;
    }
  }
}

function undefinedIfNotFound(error: unknown): undefined {
  if (error instanceof RegistryError && error.code === 'not-found') return undefined;
  throw error;
}
