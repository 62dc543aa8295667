import type { Clock } from '../../model/ports.ts';
import { getOrCreate } from '../../util/get-or-create.ts';
import type { Credential } from '../credentials/credential.ts';
import { RegistryError } from '../error.ts';
import { redirectTarget, TOKEN_SERVER_REDIRECTS } from '../http/redirect-policy.ts';
import type { HttpRequest, HttpResponse } from '../http/request.ts';
import { ScopeBatch } from './scope-batch.ts';
import { parseTokenResponse, TokenDeniedError, tokenRequest } from './token-exchange.ts';
import { supportsSeveralRepositories, type TokenRealm } from './token-realm.ts';

/** A token is renewed this long before it expires, a short-lived one at half of its lifetime. In seconds. */
const EXPIRY_MARGIN = 10;

interface CachedToken {
  readonly token: string;
  /** In elapsed milliseconds of the clock. */
  readonly expires: number;
}

/** Requests tokens and keeps them until they expire. */
export class TokenCache {
  readonly #tokens = new Map<string, Promise<CachedToken>>();
  /** By token server and credential. */
  readonly #batches = new Map<string, ScopeBatch<CachedToken>>();
  readonly #send: (request: HttpRequest) => Promise<HttpResponse>;
  readonly #clock: Clock;

  constructor(send: (request: HttpRequest) => Promise<HttpResponse>, clock: Clock) {
    this.#send = send;
    this.#clock = clock;
  }

  /**
   * A token for the scopes.
   * @param scopes the repository's own first; where a server refuses them together, the others have precedence
   * @param refused a token that the registry just refused, and that isn't returned again
   * @throws RegistryError where none is issued; the same request then fails for the rest of the run
   */
  async get(
    realm: TokenRealm,
    scopes: readonly string[],
    credential: Credential,
    refused: string | undefined,
  ): Promise<string> {
    const source = 'source' in credential ? credential.source : '';
    const server = [realm.url.href, realm.service ?? '', source].join('\n');
    const key = `${server}\n${scopes.join(' ')}`;
    // Lookups that need the same token share one request. While one waits for a token that turns out to be expired,
    // another one may have requested the next.
    for (;;) {
      const known = this.#tokens.get(key);
      if (known === undefined) break;
      const { token, expires } = await known;
      if (token !== refused && expires > this.#clock.elapsed()) return token;
      if (this.#tokens.get(key) === known) break;
    }
    // After a refusal, the token is requested without a batch: the others of the batch may be the reason.
    const [scope = '', ...others] = scopes;
    const isAlone = refused !== undefined || others.length > 0 || !supportsSeveralRepositories(realm);
    const requested = isAlone
      ? this.#requestAlone(realm, scopes, credential)
      : this.#requestInBatch(server, realm, scope, credential);
    this.#tokens.set(key, requested);
    return (await requested).token;
  }

  /** Google's servers fail on several scopes, and GitHub's refuse all for one. Then their parts are requested one by one. */
  async #requestAlone(realm: TokenRealm, scopes: readonly string[], credential: Credential): Promise<CachedToken> {
    const [own = '', ...named] = scopes;
    const request = (wanted: readonly string[]): Promise<CachedToken> => this.#request(realm, wanted, credential);
    if (named.length === 0) return request(scopes);
    return request(scopes)
      .catch((error: unknown) => (error instanceof RegistryError ? request(named) : Promise.reject(error)))
      .catch((error: unknown) => (error instanceof RegistryError ? request([own]) : Promise.reject(error)));
  }

  async #requestInBatch(
    server: string,
    realm: TokenRealm,
    scope: string,
    credential: Credential,
  ): Promise<CachedToken> {
    const newBatch = () =>
      new ScopeBatch(
        (scopes) => this.#request(realm, scopes, credential),
        (scopes) => tokenRequest(realm, scopes, credential).url.href.length,
      );
    const batch = getOrCreate(this.#batches, server, newBatch);
    try {
      return await batch.add(scope);
    } catch (error) {
      // A refused credential is refused for each scope.
      if (!(error instanceof TokenDeniedError) || error.status === 401) throw error;
      return this.#request(realm, [scope], credential);
    }
  }

  async #request(realm: TokenRealm, scopes: readonly string[], credential: Credential): Promise<CachedToken> {
    const started = this.#clock.elapsed();
    const response = await this.#sendFollowing(tokenRequest(realm, scopes, credential));
    const { token, lifetime } = parseTokenResponse(realm, response);
    return { token, expires: started + (lifetime - Math.min(EXPIRY_MARGIN, lifetime / 2)) * 1000 };
  }

  /** A redirect that the policy forbids is returned as the response. */
  async #sendFollowing(request: HttpRequest, followed = 0): Promise<HttpResponse> {
    const response = await this.#send(request);
    const target = redirectTarget(request, response, TOKEN_SERVER_REDIRECTS, followed);
    return target instanceof URL ? this.#sendFollowing({ ...request, url: target }, followed + 1) : response;
  }
}
