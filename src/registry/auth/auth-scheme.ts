import type { Endpoint } from '../endpoint.ts';
import type { HttpResponse } from '../http/request.ts';
import { parseChallenges } from './challenge.ts';
import { type TokenRealm, trustedRealm } from './token-realm.ts';

/** How a registry authenticates its clients, as far as it has said. */
export type AuthScheme =
  | { readonly kind: 'none' }
  | { readonly kind: 'basic' }
  | { readonly kind: 'bearer'; readonly realm: TokenRealm };

/** The scheme that the challenges of a 401 demand. @throws RegistryError where they name a token server that isn't trusted */
export function authSchemeOf(
  response: HttpResponse,
  endpoint: Endpoint,
  insecureRegistries: ReadonlySet<string>,
): AuthScheme {
  const challenges = parseChallenges(response.headers['www-authenticate'] ?? '');
  const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
  if (bearer !== undefined) return { kind: 'bearer', realm: trustedRealm(bearer, endpoint, insecureRegistries) };
  return challenges.some(({ scheme }) => scheme === 'basic') ? { kind: 'basic' } : { kind: 'none' };
}

/**
 * The scheme after a request by the known scheme was refused. Harbor answers a token with a Basic challenge, and means
 * that the token's owner lacks the permission.
 */
export function renewedScheme(
  known: AuthScheme,
  response: HttpResponse,
  endpoint: Endpoint,
  insecureRegistries: ReadonlySet<string>,
): AuthScheme {
  if (response.headers['www-authenticate'] === undefined) return known;
  const renewed = authSchemeOf(response, endpoint, insecureRegistries);
  return known.kind === 'bearer' && renewed.kind !== 'bearer' ? known : renewed;
}
