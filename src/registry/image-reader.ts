import type { Digest } from '../model/digest.ts';
import type { ContentDescriptor, Image, ImageIndex, Manifest } from '../model/image.ts';
import type { OpenLayer } from '../model/layer.ts';
import type { ImageReader } from '../model/ports.ts';
import type { Reference } from '../model/reference.ts';
import type { Lookup } from '../model/resolution.ts';
import type { RegistryClient } from './client.ts';
import type { Place, RegistryContent } from './content-store.ts';
import type { Endpoint } from './endpoint.ts';
import { RegistryError } from './error.ts';
import { attempt, attemptInPart } from './lookup-result.ts';
import { readReferrers } from './referrers.ts';

/** What the reader works with. */
export interface ImageReaderParts {
  readonly client: RegistryClient;
  readonly content: RegistryContent;
  /** @throws RegistryError */
  readonly endpointOf: (reference: Reference) => Endpoint;
  /** The digest that a tag has. @throws RegistryError */
  readonly digestOf: (reference: Reference, tag: string) => Promise<Digest>;
}

/** Reads images at the place where references are looked up. Everything is asked for by its digest. */
export class RegistryImageReader implements ImageReader {
  readonly #parts: ImageReaderParts;

  constructor(parts: ImageReaderParts) {
    this.#parts = parts;
  }

  index(reference: Reference, digest: Digest): Promise<Lookup<ImageIndex>> {
    return attempt(reference, async () => {
      const place = this.#place(reference);
      const document = await this.#parts.content.document(place, digest);
      return document.kind === 'index' ? document.index : this.#alone(place, document.manifest);
    });
  }

  /** The index that one platform's manifest would stand in. */
  async #alone(place: Place, manifest: Manifest): Promise<ImageIndex> {
    const { digest, config, annotations } = manifest;
    if (config === undefined) throw new RegistryError('malformed-response', `${digest} is no image: it has no config`);
    const { platform } = (await this.#parts.content.imageOf(place, manifest, config.digest)).config;
    const entry = { digest, mediaType: '', size: 0, artifactType: undefined, annotations: {}, platform };
    return { digest, images: [entry], others: [], annotations };
  }

  image(reference: Reference, digest: Digest): Promise<Lookup<Image>> {
    return attempt(reference, () => this.#parts.content.image(this.#place(reference), digest));
  }

  manifest(reference: Reference, digest: Digest): Promise<Lookup<Manifest>> {
    return attempt(reference, async () => {
      const document = await this.#parts.content.document(this.#place(reference), digest);
      if (document.kind === 'manifest') return document.manifest;
      throw new RegistryError('malformed-response', `${digest} is an index where a manifest should be`);
    });
  }

  tagged(reference: Reference, tag: string): Promise<Lookup<Manifest | ImageIndex | undefined>> {
    return attempt(reference, async () => {
      const digest = await this.#parts.digestOf(reference, tag).catch(unlessNotFound);
      if (digest === undefined) return undefined;
      const document = await this.#parts.content.document(this.#place(reference), digest);
      return document.kind === 'index' ? document.index : document.manifest;
    });
  }

  referrers(reference: Reference, digest: Digest): Promise<Lookup<readonly ContentDescriptor[]>> {
    return attemptInPart(reference, async () => {
      const listed = await readReferrers(this.#parts.client, this.#place(reference), digest);
      if (listed !== undefined) return { value: listed.found, incomplete: listed.incomplete };
      // A registry without the API keeps them under a tag. https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#referrers-tag-schema
      const answer = await this.tagged(reference, digest.replace(':', '-'));
      if (!answer.ok) throw new RegistryError(answer.failure.code, answer.failure.message.replace(/\.$/, ''));
      const index = answer.value !== undefined && 'others' in answer.value ? answer.value : undefined;
      return { value: index === undefined ? [] : [...index.images, ...index.others], incomplete: undefined };
    });
  }

  blob(reference: Reference, digest: Digest, limit: number): Promise<Lookup<Uint8Array>> {
    return attempt(reference, () => this.#parts.content.blob(this.#place(reference), digest, limit));
  }

  layers(reference: Reference): OpenLayer {
    return async ({ digest }) => this.#parts.content.stream(this.#place(reference), digest);
  }

  async recall<T>(digest: Digest, kind: string, parse: (text: string) => T | undefined): Promise<T | undefined> {
    return this.#parts.content.readings?.read(digest, kind, parse);
  }

  async keep(digest: Digest, kind: string, text: string): Promise<void> {
    await this.#parts.content.readings?.write(digest, kind, text);
  }

  isPullLimitLow(reference: Reference): boolean {
    const left = this.#parts.client.pullsLeft(this.#registryOf(reference));
    return left !== undefined && left < 0.5;
  }

  /** What is no address has no limit either, and its look-ups say what is wrong with it. */
  #registryOf(reference: Reference): string {
    try {
      return this.#parts.endpointOf(reference).registry;
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      return reference.registry;
    }
  }

  #place(reference: Reference): Place {
    return { reference, endpoint: this.#parts.endpointOf(reference) };
  }
}

function unlessNotFound(error: unknown): undefined {
  if (error instanceof RegistryError && error.code === 'not-found') return undefined;
  throw error;
}
