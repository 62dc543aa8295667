import type { Clock, Log, Resolver } from '../model/ports.ts';
import { cacheFolder } from './cache/cache-folder.ts';
import { DiskContentCache } from './cache/content-cache.ts';
import { DiskReadingCache } from './cache/reading-cache.ts';
import { RegistryClient } from './client.ts';
import { type Caches, RegistryContent } from './content-store.ts';
import type { CredentialSource } from './credentials/credential.ts';
import { createTransport } from './http/transport.ts';
import { RegistryResolver, type ResolverSettings } from './resolver.ts';

/** For a whole exchange with a registry, in milliseconds. */
const TIMEOUT = 30_000;

/** For all look-ups of a run, in milliseconds: a workflow isn't held up by a registry that hangs. */
const RUN_TIME = 10 * 60_000;

/** The resolver that asks real registries. */
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
  // What somebody else wants looked up has no share in what was read with our log-ins.
  const caches =
    settings.network === 'public' ? undefined : cachesIn(cacheFolder(settings.environment, process.platform));
  return new RegistryResolver(client, new RegistryContent(client, caches), settings);
}

function cachesIn(folder: string): Caches {
  return { content: new DiskContentCache(folder), readings: new DiskReadingCache(folder) };
}
