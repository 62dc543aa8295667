import { DOCKER_HUB } from '../model/docker-hub.ts';
import { type Reference, repositoryName } from '../model/reference.ts';
import { type Renaming, renamed } from '../model/renaming.ts';
import { RegistryError } from './error.ts';
import type { Network } from './http/request.ts';

/** Where requests for a repository are sent. */
export interface Endpoint {
  /** Host and port of the registry, by the name that credentials are kept under. */
  readonly registry: string;
  /** The registry whose mirror this is. */
  readonly mirrorOf?: string | undefined;
  /** Scheme, host and port. */
  readonly origin: string;
  readonly repository: string;
  readonly network: Network;
}

/** An image reference and where it is looked up. */
export interface ImageLocation {
  readonly reference: Reference;
  readonly endpoint: Endpoint;
}

/**
 * The endpoint of a repository, through a mirror where one fits.
 * @param network for requests that go to no mirror
 * @throws RegistryError where the registry's name is no valid address: `999.999.999.999` and `host:99999` are valid in a
 * reference
 */
export function endpointOf(
  reference: Pick<Reference, 'registry' | 'repository'>,
  mirrors: readonly Renaming[],
  insecureRegistries: ReadonlySet<string>,
  network: Network,
): Endpoint {
  const name = repositoryName(reference);
  const mirrored = renamed(name, mirrors);
  const target = mirrored ?? name;
  const slash = target.indexOf('/');
  const registry = target.slice(0, slash);
  const host = registry === DOCKER_HUB ? 'registry-1.docker.io' : registry;
  const scheme = insecureRegistries.has(registry) ? 'http' : 'https';
  const origin = `${scheme}://${host}`;
  if (!URL.canParse(origin)) throw new RegistryError('unreachable', `${registry} is not a valid registry address`);
  return {
    registry,
    mirrorOf: registry === reference.registry ? undefined : reference.registry,
    origin,
    repository: target.slice(slash + 1),
    // The user's configuration names the mirror, so its address may be private.
    network: mirrored === undefined ? network : 'any',
  };
}
