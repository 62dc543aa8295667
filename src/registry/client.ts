import { MANIFEST_MEDIA_TYPES } from '../model/descriptor.ts';
import type { Clock, Log } from '../model/ports.ts';
import { DOCKER_HUB } from '../model/reference.ts';
import { type Challenge, parseChallenges } from './challenge.ts';
import { ANONYMOUS, basicAuthorization, type Credential, type CredentialSource } from './credential.ts';
import type { Endpoint } from './endpoint.ts';
import { RegistryError } from './error.ts';
import { withRetries } from './retry.ts';
import { DOCKER_HUB_REALM, type TokenRealm, TokenStore, trustedRealm } from './token.ts';
import { type HttpRequest, type HttpResponse, type Transport, TransportError } from './transport.ts';

/** What the client works with. */
export interface ClientParts {
  readonly transport: Transport;
  readonly credentials: CredentialSource;
  readonly insecureRegistries: ReadonlySet<string>;
  readonly clock: Clock;
  readonly log: Log;
  /** A number from 0 to 1. */
  random(): number;
}

/** How a registry wants to be asked, as far as is known. */
type Access =
  | { readonly kind: 'open' }
  | { readonly kind: 'basic' }
  | { readonly kind: 'token'; readonly realm: TokenRealm };

const MANIFEST_LIMIT = 4 * 1024 * 1024;
const REDIRECTS = 5;

/**
 * Asks registries by the distribution-spec. The handshake: the first request to a registry goes without a token; a 401
 * says where tokens come from; from then on every repository of that registry gets its token before it is asked. Docker
 * Hub's token server is known beforehand.
 * https://distribution.github.io/distribution/spec/auth/token/
 */
export class RegistryClient {
  readonly #parts: ClientParts;
  readonly #tokens: TokenStore;
  /** By registry. A promise: those who come later wait for the first answer instead of being refused, too. */
  readonly #access = new Map<string, Promise<Access>>();
  readonly #refusedSources = new Set<string>();
  readonly #rateLimits = new Map<string, number>();
  #requests = 0;

  constructor(parts: ClientParts) {
    this.#parts = parts;
    this.#tokens = new TokenStore((request) => this.#send(request), parts.clock);
  }

  /** Requests made so far, of any kind. */
  get requests(): number {
    return this.#requests;
  }

  get rateLimitRemaining(): ReadonlyMap<string, number> {
    return this.#rateLimits;
  }

  /**
   * @param path below `/v2/<repository>/`
   * @returns the answer, whatever its status, after tokens, redirects and retries
   * @throws RegistryError
   */
  async ask(method: 'HEAD' | 'GET', endpoint: Endpoint, path: string): Promise<HttpResponse> {
    const { registry } = endpoint;
    const known = this.#access.get(registry);
    if (known !== undefined) return this.#askKnowing(await known, method, endpoint, path);
    if (registry === DOCKER_HUB) {
      this.#access.set(registry, Promise.resolve({ kind: 'token', realm: DOCKER_HUB_REALM }));
      return this.ask(method, endpoint, path);
    }
    let learned: (access: Access) => void = () => {};
    this.#access.set(
      registry,
      new Promise((resolve) => {
        learned = resolve;
      }),
    );
    try {
      const response = await this.#request(method, endpoint, path, undefined);
      if (response.status !== 401) {
        learned({ kind: 'open' });
        return response;
      }
      const access = this.#accessOf(response, endpoint);
      learned(access);
      return await this.#askKnowing(access, method, endpoint, path);
    } catch (error) {
      learned({ kind: 'open' });
      throw error;
    }
  }

  async #askKnowing(access: Access, method: 'HEAD' | 'GET', endpoint: Endpoint, path: string): Promise<HttpResponse> {
    const credential = await this.#parts.credentials.find(endpoint.registry, endpoint.repository);
    const response = await this.#askAs(credential, access, method, endpoint, path);
    const refused = response.status === 401 || response.status === 403;
    if (!refused || credential.kind === 'anonymous') return response;
    // An expired log-in mustn't make public images unknown.
    const open = await this.#askAs(ANONYMOUS, access, method, endpoint, path);
    if (!this.#refusedSources.has(credential.source)) {
      this.#refusedSources.add(credential.source);
      const instead = open.status < 300 ? ', so it was asked without a log-in' : '';
      this.#parts.log.warning(`${endpoint.registry} refused the credential from ${credential.source}${instead}.`);
    }
    return open.status < 300 ? open : response;
  }

  async #askAs(
    credential: Credential,
    access: Access,
    method: 'HEAD' | 'GET',
    endpoint: Endpoint,
    path: string,
  ): Promise<HttpResponse> {
    try {
      const authorization = await this.#authorization(credential, access, endpoint, false);
      const response = await this.#request(method, endpoint, path, authorization);
      if (response.status !== 401) return response;
      // The registry may have another realm by now, or the token has ended before its time.
      const renewed = response.headers['www-authenticate'] === undefined ? access : this.#accessOf(response, endpoint);
      const second = await this.#authorization(credential, renewed, endpoint, true);
      return second === authorization ? response : await this.#request(method, endpoint, path, second);
    } catch (error) {
      // A token server that refuses is an answer like the registry's own refusal.
      if (error instanceof RegistryError && error.kind === 'denied')
        return { status: 401, headers: {}, body: new Uint8Array() };
      throw error;
    }
  }

  async #authorization(
    credential: Credential,
    access: Access,
    endpoint: Endpoint,
    renew: boolean,
  ): Promise<string | undefined> {
    if (credential.kind === 'registry-token') return `Bearer ${credential.token}`;
    switch (access.kind) {
      case 'open':
        return undefined;
      case 'basic':
        return credential.kind === 'password'
          ? basicAuthorization(credential.username, credential.password)
          : undefined;
      case 'token': {
        const scope = `repository:${endpoint.repository}:pull`;
        return `Bearer ${await this.#tokens.get(access.realm, scope, credential, renew)}`;
      }
    }
  }

  #accessOf(response: HttpResponse, endpoint: Endpoint): Access {
    const header = response.headers['www-authenticate'] ?? '';
    const challenges = parseChallenges(header);
    const bearer = challenges.find((challenge: Challenge) => challenge.scheme === 'bearer');
    if (bearer !== undefined) {
      return { kind: 'token', realm: trustedRealm(bearer, endpoint, this.#parts.insecureRegistries) };
    }
    return challenges.some(({ scheme }) => scheme === 'basic') ? { kind: 'basic' } : { kind: 'open' };
  }

  async #request(
    method: 'HEAD' | 'GET',
    endpoint: Endpoint,
    path: string,
    authorization: string | undefined,
  ): Promise<HttpResponse> {
    let url = new URL(`${endpoint.origin}/v2/${endpoint.repository}/${path}`);
    const { origin } = url;
    for (let redirects = 0; ; redirects += 1) {
      const headers: Record<string, string> = { accept: MANIFEST_MEDIA_TYPES.join(', ') };
      // A redirect leads to a CDN, which has its own signature in the address and no right to our credential.
      if (authorization !== undefined && url.origin === origin) headers.authorization = authorization;
      const response = await this.#send({ method, url, headers, limit: MANIFEST_LIMIT });
      this.#noteRateLimit(endpoint.registry, response);
      const { location } = response.headers;
      if (![301, 302, 303, 307, 308].includes(response.status) || location === undefined) return response;
      const target = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
      const allowed = target?.protocol === 'https:' || (target?.protocol === 'http:' && url.protocol === 'http:');
      if (target === undefined || !allowed || redirects >= REDIRECTS) {
        throw new RegistryError('broken-answer', `${endpoint.registry} redirects in a way that is not followed`);
      }
      url = target;
    }
  }

  async #send(request: HttpRequest): Promise<HttpResponse> {
    const { transport, clock, random } = this.#parts;
    try {
      return await withRetries(
        () => {
          this.#requests += 1;
          return transport({ ...request, headers: { 'user-agent': 'freshfrom', ...request.headers } });
        },
        clock,
        random,
      );
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      const kind = error.code === 'too-large' ? 'broken-answer' : 'unreachable';
      throw new RegistryError(kind, error.message, { cause: error });
    }
  }

  #noteRateLimit(registry: string, response: HttpResponse): void {
    const header = response.headers['ratelimit-remaining'];
    const remaining = Number.parseInt(Array.isArray(header) ? (header[0] ?? '') : (header ?? ''), 10);
    if (!Number.isNaN(remaining)) this.#rateLimits.set(registry, remaining);
  }
}
