import type { Endpoint, Network } from '../endpoint.ts';
import { RegistryError } from '../error.ts';
import { isPrivateAddress } from '../http/private-address.ts';
import type { Challenge } from './challenge.ts';

/** Where a registry's tokens come from. */
export interface TokenRealm {
  readonly realm: URL;
  readonly service: string | undefined;
  readonly network: Network;
}

/** Docker Hub's, which is known beforehand and saves the first refusal. */
export function dockerHubRealm({ network }: Endpoint): TokenRealm {
  return { realm: new URL(`https://${DOCKER_HUB_TOKENS}/token`), service: 'registry.docker.io', network };
}

const DOCKER_HUB_TOKENS = 'auth.docker.io';

/**
 * Whether the token server is known to give one token for several repositories. Google's fails on several scopes, and
 * GitHub's refuses them all for the one that it won't show.
 */
export function takesSeveralScopes({ realm }: TokenRealm): boolean {
  return realm.host === DOCKER_HUB_TOKENS;
}

/**
 * The realm that a Bearer challenge names, checked: a credential may be sent there.
 * @throws RegistryError where the realm is not one that this registry may name
 */
export function trustedRealm(
  challenge: Challenge,
  endpoint: Endpoint,
  insecureRegistries: ReadonlySet<string>,
): TokenRealm {
  const text = challenge.parameters.get('realm') ?? '';
  const refuse = (why: string): never => {
    throw new RegistryError(
      'malformed-response',
      `${endpoint.registry} names a token server that is not to be trusted: ${why}`,
    );
  };
  const realm = URL.canParse(text) ? new URL(text) : refuse(`"${text.slice(0, 100)}" is not an address`);
  const registryHost = new URL(endpoint.origin).hostname;
  if (realm.protocol === 'http:') {
    const isListed = [...insecureRegistries].some((host) => new URL(`http://${host}`).hostname === realm.hostname);
    const allowed = insecureRegistries.has(endpoint.registry) && (realm.hostname === registryHost || isListed);
    if (!allowed) refuse(`${realm.host} is asked over plain http`);
  } else if (realm.protocol !== 'https:') refuse(`${realm.protocol} is not https`);
  if (isPrivateAddress(realm.hostname) && !isPrivateAddress(registryHost)) refuse(`${realm.host} is a private address`);
  return { realm, service: challenge.parameters.get('service'), network: endpoint.network };
}
