import { type Descriptor, isIndex, isManifest } from '../model/descriptor.ts';
import type { Digest } from '../model/digest.ts';
import type { ImageIndex } from '../model/image.ts';
import { isSamePlatform } from '../model/platform.ts';
import type { ImageReader, Resolver } from '../model/ports.ts';
import type { Reference } from '../model/reference.ts';
import type { Renaming } from '../model/renaming.ts';
import type { Lookup, LookupFailure, PlatformEntry, RegistryStatistics, Resolution } from '../model/resolution.ts';
import { getOrCreate } from '../util/get-or-create.ts';
import type { RegistryClient } from './client.ts';
import type { ContentStore } from './content-store.ts';
import { endpointOf, type ImageLocation } from './endpoint.ts';
import { TAG_LIST } from './error-response.ts';
import type { Network } from './http/request.ts';
import { RegistryImageReader } from './image-reader.ts';
import { asLookup, asPartialLookup, type PartialValue } from './lookup-result.ts';
import { fetchImage, fetchIndex, resolveManifest } from './manifest.ts';

import { listTags } from './tag-list.ts';

/** Where references are looked up. */
export interface ResolverSettings {
  readonly mirrors: readonly Renaming[];
  readonly insecureRegistries: ReadonlySet<string>;
  /** `public`: private addresses are connected to only as mirrors. For references of a fork, whose results are public. */
  readonly network: Network;
}

/** Resolves references with as few requests as possible; no request is repeated in a run. */
export class RegistryResolver implements Resolver {
  readonly #client: RegistryClient;
  readonly #content: ContentStore;
  readonly #settings: ResolverSettings;
  readonly #descriptors = new Map<string, Promise<Descriptor>>();
  readonly #tagLists = new Map<string, Promise<PartialValue<readonly string[]>>>();

  constructor(client: RegistryClient, content: ContentStore, settings: ResolverSettings) {
    this.#client = client;
    this.#content = content;
    this.#settings = settings;
  }

  statistics(): RegistryStatistics {
    return { requests: this.#client.requests, rateLimitRemaining: this.#client.rateLimits.remaining };
  }

  async resolve(reference: Reference): Promise<Resolution> {
    const tag = reference.tag === undefined ? undefined : await this.#lookUp(reference, reference.tag);
    const { digest } = reference;
    // Where the lookup of the tag failed, there is nothing to compare the pin with.
    const needsPin = digest !== undefined && (tag === undefined || (tag.ok && tag.value.digest !== digest));
    const pinned = needsPin ? await this.#lookUp(reference, digest) : undefined;
    if (digest === undefined || pinned === undefined || tag?.ok !== true || !isIndex(tag.value.mediaType))
      return { tag, pinned, platform: undefined };
    if (pinned.ok ? !isManifest(pinned.value.mediaType) : !isWithheld(pinned.failure))
      return { tag, pinned, platform: undefined };
    return { tag, ...(await this.#resolvePlatform(reference, digest, pinned, tag.value.digest)) };
  }

  /** The pin is one platform's manifest, or may be. The tag's index lists the current manifest of that platform. */
  async #resolvePlatform(
    reference: Reference,
    digest: Digest,
    pinned: Lookup<Descriptor>,
    indexDigest: Digest,
  ): Promise<Pick<Resolution, 'pinned' | 'platform'>> {
    const index = await asLookup(reference, () => fetchIndex(this.#content, this.#locate(reference), indexDigest));
    if (!index.ok) return { pinned, platform: pinned.ok ? index : undefined };
    const listed = index.value.images.find((entry) => entry.digest === digest);
    if (listed !== undefined) return { pinned, platform: { ok: true, value: platformEntryOf(listed) } };
    if (!pinned.ok) return { pinned, platform: undefined };
    const image = await asLookup(reference, () => fetchImage(this.#content, this.#locate(reference), digest));
    // Some registries answer the HEAD of an image that they refuse to serve.
    if (!image.ok)
      return isWithheld(image.failure) ? { pinned: image, platform: undefined } : { pinned, platform: image };
    const { platform } = image.value.config;
    const entry = index.value.images.find((other) => isSamePlatform(other.platform, platform));
    const value = entry === undefined ? { platform, current: undefined } : platformEntryOf(entry);
    return { pinned, platform: { ok: true, value } };
  }

  tags(reference: Reference): Promise<Lookup<readonly string[]>> {
    return asPartialLookup(reference, async () => {
      const location = this.#locate(reference);
      return getOrCreate(this.#tagLists, keyOf(location, TAG_LIST), () => listTags(this.#client, location));
    });
  }

  /** Reads images where this resolver looks up references, over the same connections. */
  images(): ImageReader {
    return new RegistryImageReader({
      client: this.#client,
      content: this.#content,
      locate: (reference) => this.#locate(reference),
      digestOf: async (reference, tag) => (await this.#descriptor(reference, tag)).digest,
    });
  }

  #lookUp(reference: Reference, name: string): Promise<Lookup<Descriptor>> {
    return asLookup(reference, () => this.#descriptor(reference, name));
  }

  async #descriptor(reference: Reference, name: string): Promise<Descriptor> {
    const location = this.#locate(reference);
    return getOrCreate(this.#descriptors, keyOf(location, name), () => resolveManifest(this.#client, location, name));
  }

  #locate(reference: Reference): ImageLocation {
    const { mirrors, insecureRegistries, network } = this.#settings;
    return { reference, endpoint: endpointOf(reference, mirrors, insecureRegistries, network) };
  }
}

/** Whether the registry has the image and doesn't serve it, but may serve another. */
function isWithheld({ code }: LookupFailure): boolean {
  return code === 'denied' || code === 'malformed-response';
}

function platformEntryOf({ platform, digest, mediaType }: ImageIndex['images'][number]): PlatformEntry {
  return { platform, current: { digest, mediaType } };
}

/** The same for lookups that send the same request. */
function keyOf({ endpoint: { origin, repository } }: ImageLocation, name: string): string {
  return `${origin}/${repository}\n${name}`;
}
