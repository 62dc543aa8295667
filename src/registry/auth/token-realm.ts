import type { Endpoint } from '../endpoint.ts';
import { RegistryError } from '../error.ts';
import { isPrivateAddress } from '../http/private-address.ts';
import type { Network } from '../http/request.ts';
import type { Challenge } from './challenge.ts';

/** The token server of a registry. */
export interface TokenRealm {
  readonly url: URL;
  readonly service: string | undefined;
  readonly network: Network;
}

/** Docker Hub's token server. Known in advance, it saves the request that a 401 answers. */
export function dockerHubRealm({ network }: Endpoint): TokenRealm {
  return { url: new URL(`https://${DOCKER_HUB_TOKEN_SERVER}/token`), service: 'registry.docker.io', network };
}

const DOCKER_HUB_TOKEN_SERVER = 'auth.docker.io';

/**
 * Whether the token server is known to issue one token for several repositories. Google's fails on several scopes, and
 * GitHub's refuses all of them if it refuses one.
 */
export function supportsSeveralRepositories({ url }: TokenRealm): boolean {
  return url.host === DOCKER_HUB_TOKEN_SERVER;
}

/**
 * The realm that a Bearer challenge names, after the check that a credential may be sent there.
 * @throws RegistryError where this registry may not name that realm
 */
export function trustedRealm(
  challenge: Challenge,
  endpoint: Endpoint,
  insecureRegistries: ReadonlySet<string>,
): TokenRealm {
  const text = challenge.parameters.get('realm') ?? '';
  const reject = (why: string): never => {
    throw new RegistryError(
      'malformed-response',
      `${endpoint.registry} names a token server that is not to be trusted: ${why}`,
    );
  };
  const realm = URL.canParse(text) ? new URL(text) : reject(`"${text.slice(0, 100)}" is not a URL`);
  const registryHost = new URL(endpoint.origin).hostname;
  if (realm.protocol === 'http:') {
    const isListed = [...insecureRegistries].some((host) => new URL(`http://${host}`).hostname === realm.hostname);
    const allowed = insecureRegistries.has(endpoint.registry) && (realm.hostname === registryHost || isListed);
    if (!allowed) reject(`${realm.host} uses plain http`);
  } else if (realm.protocol !== 'https:') reject(`${realm.protocol} is not https`);
  if (isPrivateAddress(realm.hostname) && !isPrivateAddress(registryHost)) reject(`${realm.host} is a private address`);
  return { url: realm, service: challenge.parameters.get('service'), network: endpoint.network };
}
