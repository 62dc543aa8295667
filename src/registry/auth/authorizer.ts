import { ANONYMOUS, basicAuthorization, type Credential } from '../credentials/credential.ts';
import type { Endpoint } from '../endpoint.ts';
import { isPrivateAddress } from '../http/private-address.ts';
import type { HttpResponse } from '../http/request.ts';
import type { RegistryRequest } from '../registry-request.ts';
import { type AuthScheme, authSchemeOf } from './auth-scheme.ts';
import type { Handshakes } from './handshake.ts';
import { challengedScopes, readScopes } from './scope.ts';
import type { TokenCache } from './token-cache.ts';
import { TokenDeniedError } from './token-exchange.ts';

/** What Authorization headers are made from. */
export interface AuthorizerParts {
  readonly handshakes: Handshakes;
  readonly tokens: TokenCache;
  readonly insecureRegistries: ReadonlySet<string>;
}

/** Makes the Authorization headers of requests. */
export class Authorizer {
  readonly #parts: AuthorizerParts;

  constructor(parts: AuthorizerParts) {
    this.#parts = parts;
  }

  /**
   * The header for a request by the registry's scheme; undefined where there is nothing to send.
   * @param refused the header that the registry just refused; a new token is requested then
   * @throws RegistryError where the token server issues no token
   */
  async header(
    credential: Credential,
    scheme: AuthScheme,
    request: RegistryRequest,
    refused: string | undefined,
  ): Promise<string | undefined> {
    if (credential.kind === 'registry-token') return `Bearer ${credential.token}`;
    switch (scheme.kind) {
      case 'none':
        return undefined;
      case 'basic':
        return credential.kind === 'password'
          ? basicAuthorization(credential.username, credential.password)
          : undefined;
      case 'bearer': {
        const { handshakes, tokens } = this.#parts;
        const refusedToken = refused?.slice('Bearer '.length);
        return `Bearer ${await tokens.get(scheme.realm, handshakes.scopes(request), credential, refusedToken)}`;
      }
    }
  }

  /**
   * The header for another registry that a redirect leads to: an anonymous token, by the challenge in its response.
   * @param url what was requested there
   * @throws RegistryError where the token server gives no usable response
   */
  async headerAfterRedirect(
    challenge: HttpResponse,
    url: URL,
    { endpoint }: RegistryRequest,
  ): Promise<string | undefined> {
    const { insecureRegistries, tokens } = this.#parts;
    const { host: registry, hostname, origin, pathname } = url;
    const [, repository = ''] = /^\/v2\/(.+)\/(?:manifests|tags|blobs|referrers)\//.exec(pathname) ?? [];
    const other: Endpoint = { registry, origin, repository, network: endpoint.network };
    // A public registry must not lead to a token server with a private address.
    if (isPrivateAddress(hostname) && !isPrivateAddress(new URL(endpoint.origin).hostname)) return undefined;
    const scheme = authSchemeOf(challenge, other, insecureRegistries);
    if (scheme.kind !== 'bearer') return undefined;
    const named = challengedScopes(challenge);
    const scopes = repository === '' ? named : readScopes(repository, named);
    try {
      return `Bearer ${await tokens.get(scheme.realm, scopes, ANONYMOUS, undefined)}`;
    } catch (error) {
      // The registry's own refusal follows, and says why.
      if (error instanceof TokenDeniedError) return undefined;
      throw error;
    }
  }
}
