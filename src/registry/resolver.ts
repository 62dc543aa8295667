import { type Descriptor, isIndex, isManifest } from '../model/descriptor.ts';
import type { Digest } from '../model/digest.ts';
import { type Platform, samePlatform } from '../model/platform.ts';
import type { ImageReader, Resolver } from '../model/ports.ts';
import type { Reference } from '../model/reference.ts';
import type { Lookup, RegistryStatistics, Resolution } from '../model/resolution.ts';
import { attempt } from './attempt.ts';
import type { RegistryAnswer, RegistryClient } from './client.ts';
import type { RegistryContent } from './content.ts';
import { type Endpoint, endpointOf, type Mirror, type Network } from './endpoint.ts';
import { RegistryImageReader } from './image-reader.ts';
import { hashedDescriptor, statedDescriptor } from './manifests.ts';
import { describe, refusalOf, TAG_LIST } from './refusal.ts';
import { readTags } from './tag-list.ts';

/** Where and through which mirrors references are looked up. */
export interface ResolverSettings {
  readonly mirrors: readonly Mirror[];
  readonly insecureRegistries: ReadonlySet<string>;
  /** `public`: no private address but a mirror is asked. The references are somebody else's, and the answers public. */
  readonly network: Network;
}

/** Turns references into what their registry says of them, with as few requests as can be; nothing is asked twice. */
export class RegistryResolver implements Resolver {
  readonly #client: RegistryClient;
  readonly #content: RegistryContent;
  readonly #settings: ResolverSettings;
  readonly #heads = new Map<string, Promise<Descriptor>>();
  readonly #tags = new Map<string, Promise<readonly string[]>>();

  constructor(client: RegistryClient, content: RegistryContent, settings: ResolverSettings) {
    this.#client = client;
    this.#content = content;
    this.#settings = settings;
  }

  statistics(): RegistryStatistics {
    return { requests: this.#client.requests, rateLimitRemaining: this.#client.rateLimitRemaining };
  }

  async resolve(reference: Reference): Promise<Resolution> {
    const tag = reference.tag === undefined ? undefined : await this.#head(reference, reference.tag);
    const { digest } = reference;
    // A tag that couldn't be looked up leaves nothing to compare the pin with, so the pin isn't asked for.
    const needsPin = digest !== undefined && (tag === undefined || (tag.ok && tag.value.digest !== digest));
    const pinned = needsPin ? await this.#head(reference, digest) : undefined;
    const isPlatformPin =
      pinned?.ok === true && tag?.ok === true && isManifest(pinned.value.mediaType) && isIndex(tag.value.mediaType);
    const platform = isPlatformPin
      ? await attempt(reference, () => this.#platformOf(reference, pinned.value.digest, tag.value.digest))
      : undefined;
    return { tag, pinned, platform };
  }

  tags(reference: Reference): Promise<Lookup<readonly string[]>> {
    return attempt(reference, async () => {
      const endpoint = this.#endpoint(reference);
      const key = keyOf(endpoint, TAG_LIST);
      return remember(this.#tags, key, () => readTags(this.#client, endpoint, reference));
    });
  }

  /** Reads images where this resolver looks references up, over the same connections. */
  images(): ImageReader {
    return new RegistryImageReader({
      client: this.#client,
      content: this.#content,
      endpointOf: (reference) => this.#endpoint(reference),
      digestOf: async (reference, tag) => (await this.#headOnce(reference, tag)).digest,
    });
  }

  #head(reference: Reference, name: string): Promise<Lookup<Descriptor>> {
    return attempt(reference, () => this.#headOnce(reference, name));
  }

  async #headOnce(reference: Reference, name: string): Promise<Descriptor> {
    const endpoint = this.#endpoint(reference);
    return remember(this.#heads, keyOf(endpoint, name), () => this.#askHead(reference, endpoint, name));
  }

  async #askHead(reference: Reference, endpoint: Endpoint, name: string): Promise<Descriptor> {
    const where = describe(reference, endpoint, name);
    const path = `manifests/${name}`;
    const response = await this.#client.ask({ method: 'HEAD', endpoint, path });
    const expected = name.includes(':') ? (name as Digest) : undefined;
    // Some registries answer no HEAD, or leave the digest out: then the bytes themselves have to tell.
    const stated = response.status === 200 ? statedDescriptor(response, where) : undefined;
    if (stated !== undefined && (expected === undefined || stated.digest === expected)) return stated;
    if (response.status !== 200 && response.status !== 405) throw refusalOf(response, reference, endpoint, name);
    return hashedDescriptor(await this.#get(reference, endpoint, path, name), expected, where);
  }

  async #get(reference: Reference, endpoint: Endpoint, path: string, name: string): Promise<RegistryAnswer> {
    const response = await this.#client.ask({ method: 'GET', endpoint, path });
    if (response.status !== 200) throw refusalOf(response, reference, endpoint, name);
    return response;
  }

  /** The platform of the pinned manifest, and that platform's entry in the tag's index. */
  async #platformOf(
    reference: Reference,
    pinned: Digest,
    index: Digest,
  ): Promise<{ platform: Platform; current: Descriptor | undefined }> {
    const place = { reference, endpoint: this.#endpoint(reference) };
    const { images } = await this.#content.index(place, index);
    const own = images.find(({ digest }) => digest === pinned);
    const platform = own?.platform ?? (await this.#content.image(place, pinned)).config.platform;
    const entry = own ?? images.find((child) => samePlatform(child.platform, platform));
    return { platform, current: entry && { digest: entry.digest, mediaType: entry.mediaType } };
  }

  #endpoint(reference: Reference): Endpoint {
    const { mirrors, insecureRegistries, network } = this.#settings;
    return endpointOf(reference, mirrors, insecureRegistries, network);
  }
}

/** What the endpoint's repository is asked for, once. */
function keyOf({ origin, repository }: Endpoint, name: string): string {
  return `${origin}/${repository}\n${name}`;
}

/** The answer that is there or on its way; else a new one. */
function remember<T>(answers: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const known = answers.get(key) ?? ask();
  answers.set(key, known);
  return known;
}
