import type { Clock, Log, Resolver } from '../model/ports.ts';
import { cacheFolder } from './cache/cache-folder.ts';
import { DiskContentCache } from './cache/content-cache.ts';
import { DiskReadingCache } from './cache/reading-cache.ts';
import { RegistryClient } from './client.ts';
import { ContentStore, type DiskCaches } from './content-store.ts';
import type { CredentialSource } from './credentials/credential.ts';
import { createTransport } from './http/transport.ts';
import { RegistryResolver, type ResolverSettings } from './resolver.ts';

/** For one request and its response, in milliseconds. */
const TIMEOUT = 30_000;

/** For all lookups of a run, in milliseconds, so that a slow registry doesn't hold up a workflow. */
const RUN_TIME = 10 * 60_000;

/** A resolver that sends requests to real registries. */
export function createResolver(
  settings: ResolverSettings & { readonly credentials: CredentialSource; readonly environment: NodeJS.ProcessEnv },
  parts: { readonly clock: Clock; readonly log: Log },
): Resolver {
  const client = new RegistryClient({
    transport: createTransport(TIMEOUT),
    credentials: settings.credentials,
    insecureRegistries: settings.insecureRegistries,
    clock: parts.clock,
    deadline: parts.clock.elapsed() + RUN_TIME,
    log: parts.log,
    random: Math.random,
  });
  // The references of a fork get no content that was read with our credentials.
  const caches =
    settings.network === 'public' ? undefined : cachesIn(cacheFolder(settings.environment, process.platform));
  return new RegistryResolver(client, new ContentStore(client, caches), settings);
}

function cachesIn(folder: string): DiskCaches {
  return { content: new DiskContentCache(folder), readings: new DiskReadingCache(folder) };
}
