import { type Descriptor, isIndex, isManifest } from '../model/descriptor.ts';
import type { Digest } from '../model/digest.ts';
import type { ImageIndex } from '../model/image.ts';
import { samePlatform } from '../model/platform.ts';
import type { ImageReader, Resolver } from '../model/ports.ts';
import type { Reference } from '../model/reference.ts';
import type { Lookup, LookupFailure, PlatformEntry, RegistryStatistics, Resolution } from '../model/resolution.ts';
import type { RegistryAnswer, RegistryClient } from './client.ts';
import type { RegistryContent } from './content-store.ts';
import { type Endpoint, endpointOf, type Mirror, type Network } from './endpoint.ts';
import { RegistryError } from './error.ts';
import { describe, refusalOf, TAG_LIST } from './error-response.ts';
import { isPage } from './http/intermediary-response.ts';
import { TransportError } from './http/transport-error.ts';
import { RegistryImageReader } from './image-reader.ts';
import { attempt, attemptInPart } from './lookup-result.ts';
import { hashedDescriptor, statedDescriptor } from './manifest-descriptor.ts';
import { readTags, type TagList } from './tag-list.ts';

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
  readonly #tags = new Map<string, Promise<TagList>>();

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
    if (digest === undefined || pinned === undefined || tag?.ok !== true || !isIndex(tag.value.mediaType))
      return { tag, pinned, platform: undefined };
    if (pinned.ok ? !isManifest(pinned.value.mediaType) : !isWithheld(pinned.failure))
      return { tag, pinned, platform: undefined };
    // The pin is one platform's manifest, or may be: the index lists what its platforms have now.
    const place = { reference, endpoint: this.#endpoint(reference) };
    const index = await attempt(reference, () => this.#content.index(place, tag.value.digest));
    if (!index.ok) return { tag, pinned, platform: pinned.ok ? index : undefined };
    const own = index.value.images.find((child) => child.digest === digest);
    if (own !== undefined) return { tag, pinned, platform: { ok: true, value: entryOf(own) } };
    if (!pinned.ok) return { tag, pinned, platform: undefined };
    const image = await attempt(reference, () => this.#content.image(place, digest));
    // Some registries say that an image is there, and refuse to serve it.
    if (!image.ok)
      return isWithheld(image.failure) ? { tag, pinned: image, platform: undefined } : { tag, pinned, platform: image };
    const { platform } = image.value.config;
    const entry = index.value.images.find((child) => samePlatform(child.platform, platform));
    return {
      tag,
      pinned,
      platform: { ok: true, value: entry === undefined ? { platform, current: undefined } : entryOf(entry) },
    };
  }

  tags(reference: Reference): Promise<Lookup<readonly string[]>> {
    return attemptInPart(reference, async () => {
      const endpoint = this.#endpoint(reference);
      const key = keyOf(endpoint, TAG_LIST);
      const { tags, incomplete } = await remember(this.#tags, key, () => readTags(this.#client, endpoint, reference));
      return { value: tags, incomplete };
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
    const response = await this.#client.ask({ method: 'HEAD', endpoint, path }).catch(unlessCut);
    const expected = name.includes(':') ? (name as Digest) : undefined;
    // Some registries answer no HEAD, or leave the digest out: then the bytes themselves have to tell. Nor is a HEAD's
    // error the registry's word, since there are proxies that refuse any.
    const stated = response?.status === 200 ? statedDescriptor(response) : undefined;
    if (stated !== undefined && (expected === undefined || stated.digest === expected)) return stated;
    if (response !== undefined && isLastWord(response)) throw refusalOf(response, reference, endpoint, name);
    const isLastTry = response?.status !== 200 || isPage(response.headers);
    const whole = await this.#client.ask({ method: 'GET', endpoint, path, isLastTry });
    if (whole.status !== 200) throw refusalOf(whole, reference, endpoint, name);
    return hashedDescriptor(whole, expected, where);
  }

  #endpoint(reference: Reference): Endpoint {
    const { mirrors, insecureRegistries, network } = this.#settings;
    return endpointOf(reference, mirrors, insecureRegistries, network);
  }
}

/** Whether the registry has an image that it doesn't give, and is there to be asked for something else. */
function isWithheld({ code }: LookupFailure): boolean {
  return code === 'denied' || code === 'malformed-response';
}

function entryOf({ platform, digest, mediaType }: ImageIndex['images'][number]): PlatformEntry {
  return { platform, current: { digest, mediaType } };
}

/** There are proxies that cut the connection at a HEAD. @throws of anything else */
function unlessCut(error: unknown): undefined {
  if (error instanceof RegistryError && error.cause instanceof TransportError && error.cause.code === 'reset') return;
  throw error;
}

/** Whether the same is not asked by GET: the answer is about who asks, or how often. */
function isLastWord({ status, isChallenged, ledTo }: RegistryAnswer): boolean {
  return status === 429 || (status === 401 && (isChallenged || ledTo !== undefined));
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
