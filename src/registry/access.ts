import { parseChallenges } from './challenge.ts';
import type { Endpoint } from './endpoint.ts';
import { type TokenRealm, trustedRealm } from './realm.ts';
import type { HttpResponse } from './transport.ts';

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

/** True for a 401 to a password or of the token server; a 401 to a token that was granted is about the repository. */
export function isAboutWho({ status, headers }: HttpResponse): boolean {
  const challenges = parseChallenges(headers['www-authenticate'] ?? '');
  return status === 401 && !challenges.some(({ scheme }) => scheme === 'bearer');
}
