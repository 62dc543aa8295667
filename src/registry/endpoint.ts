import { DOCKER_HUB, type Reference } from '../model/reference.ts';
import { RegistryError } from './error.ts';

/** Look `from/...` up at `to/...`. */
export interface Mirror {
  readonly from: string;
  readonly to: string;
}

/** Where a repository is asked for. */
export interface Endpoint {
  /** Host and port of the registry's name, as credentials know it. */
  readonly registry: string;
  /** The registry whose mirror this is. */
  readonly mirrorOf?: string | undefined;
  /** Scheme, host and port. */
  readonly origin: string;
  readonly repository: string;
  readonly network: Network;
}

/** Whether private addresses may be asked, too. */
export type Network = 'any' | 'public';

/**
 * The repository's place, behind the mirror with the longest prefix that fits.
 * @param network for what is asked at its own place
 * @throws RegistryError where the registry's name is no address: `999.999.999.999` and `host:99999` are valid in a
 * reference
 */
export function endpointOf(
  reference: Pick<Reference, 'registry' | 'repository'>,
  mirrors: readonly Mirror[],
  insecureRegistries: ReadonlySet<string>,
  network: Network,
): Endpoint {
  const name = `${reference.registry}/${reference.repository}`;
  const [mirror] = mirrors
    .map(({ from, to }) => ({ from: withHubName(from), to: withHubName(to) }))
    // One image as a whole needs another image in its place, and a host alone is none.
    .filter(({ from, to }) => name.startsWith(`${from}/`) || (name === from && to.includes('/')))
    .sort((a, b) => b.from.length - a.from.length);
  const target = mirror === undefined ? name : mirror.to + name.slice(mirror.from.length);
  const slash = target.indexOf('/');
  const registry = target.slice(0, slash);
  const host = registry === DOCKER_HUB ? 'registry-1.docker.io' : registry;
  const scheme = insecureRegistries.has(registry) ? 'http' : 'https';
  const origin = `${scheme}://${host}`;
  if (!URL.canParse(origin)) throw new RegistryError('unreachable', `${registry} is not the address of a registry`);
  return {
    registry,
    mirrorOf: registry === reference.registry ? undefined : reference.registry,
    origin,
    repository: target.slice(slash + 1),
    // A mirror is the configuration's own word.
    network: mirror === undefined ? network : 'any',
  };
}

/** Docker Hub has several names, and references go by one. */
export function withHubName(name: string): string {
  return name.replace(/^(?:index|registry-1)\.docker\.io(?=\/|$)/, DOCKER_HUB);
}
