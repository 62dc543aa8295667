import type { Endpoint } from '../endpoint.ts';
import type { HttpResponse } from '../http/transport.ts';
import { parseChallenges } from './challenge.ts';
import { type TokenRealm, trustedRealm } from './token-realm.ts';

/** How a registry wants to be asked, as far as is known. */
export type Access =
  | { readonly kind: 'open' }
  | { readonly kind: 'basic' }
  | { readonly kind: 'token'; readonly realm: TokenRealm };

/** What a 401 says of how to ask. @throws RegistryError where it names a token server that is not to be trusted */
export function accessOf(response: HttpResponse, endpoint: Endpoint, insecureRegistries: ReadonlySet<string>): Access {
  const challenges = parseChallenges(response.headers['www-authenticate'] ?? '');
  const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
  if (bearer !== undefined) return { kind: 'token', realm: trustedRealm(bearer, endpoint, insecureRegistries) };
  return challenges.some(({ scheme }) => scheme === 'basic') ? { kind: 'basic' } : { kind: 'open' };
}

/**
 * What a refusal says of how to ask, where another way was known before. Harbor answers a token with a challenge for a
 * password, and means that the token's owner may not.
 */
export function renewedAccess(
  known: Access,
  response: HttpResponse,
  endpoint: Endpoint,
  insecureRegistries: ReadonlySet<string>,
): Access {
  if (response.headers['www-authenticate'] === undefined) return known;
  const renewed = accessOf(response, endpoint, insecureRegistries);
  return known.kind === 'token' && renewed.kind !== 'token' ? known : renewed;
}

/**
 * The repositories that share a token server: all of a registry, or those under one key. Artifactory has one for each
 * key, whose name stands in its path. https://github.com/containerd/containerd/issues/6339
 */
export function areaOf(access: Access, { registry, repository }: Endpoint): string {
  const [key = ''] = repository.split('/', 1);
  const isOfOneKey = access.kind === 'token' && access.realm.realm.pathname.split('/').includes(key);
  return isOfOneKey ? `${registry}/${key}` : registry;
}
