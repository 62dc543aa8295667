import { DOCKER_HUB } from '../../model/docker-hub.ts';
import type { Endpoint } from '../endpoint.ts';
import type { FinalResponse, RegistryRequest } from '../registry-request.ts';
import { type AuthScheme, authSchemeOf } from './auth-scheme.ts';
import { challengedScopes, readScopes } from './scope.ts';
import { dockerHubRealm } from './token-realm.ts';

/** The response to a request without a credential. */
export interface AuthProbe {
  readonly response: FinalResponse;
  /** What the response demands; undefined where it demands no authentication. */
  readonly demanded: AuthScheme | undefined;
}

/**
 * What the registries of a run have said about authentication.
 *
 * The handshake: the first request to a registry goes without a credential. A 401 names the scheme, and for Bearer the
 * token server. From then on every repository of that registry gets its token before the first request. Docker Hub's
 * token server is known in advance. https://distribution.github.io/distribution/spec/auth/token/
 */
export class Handshakes {
  readonly #insecureRegistries: ReadonlySet<string>;
  /**
   * By registry, or by a part of one with its own token server. A promise, so that other requests wait for the first
   * response instead of being refused, too.
   */
  readonly #schemes = new Map<string, Promise<AuthScheme>>();
  /** Repositories that were served without a credential. */
  readonly #openRepositories = new Set<string>();
  /** The scopes that challenges have named, by repository and resource: a tag list may need more than a manifest. */
  readonly #scopes = new Map<string, readonly string[]>();

  constructor(insecureRegistries: ReadonlySet<string>) {
    this.#insecureRegistries = insecureRegistries;
  }

  /** The scheme of the endpoint's registry; undefined before the first request. The promise changes when something new is learned. */
  scheme(endpoint: Endpoint): Promise<AuthScheme> | undefined {
    const { registry, repository } = endpoint;
    const known = this.#schemes.get(`${registry}/${firstComponent(repository)}`) ?? this.#schemes.get(registry);
    if (known !== undefined || registry !== DOCKER_HUB) return known;
    const scheme = Promise.resolve<AuthScheme>({ kind: 'bearer', realm: dockerHubRealm(endpoint) });
    this.#schemes.set(registry, scheme);
    return scheme;
  }

  /** Whether the repository was served without a credential. */
  isOpen({ registry, repository }: Endpoint): boolean {
    return this.#openRepositories.has(`${registry}/${repository}`);
  }

  /**
   * Sends the request without a credential and learns from the response. Meanwhile other requests to the registry wait.
   * @throws RegistryError
   */
  async probe(
    request: RegistryRequest,
    send: (request: RegistryRequest) => Promise<FinalResponse>,
  ): Promise<AuthProbe> {
    let settle: (scheme: AuthScheme) => void = () => {};
    this.#schemes.set(
      request.endpoint.registry,
      new Promise((resolve) => {
        settle = resolve;
      }),
    );
    try {
      const response = await send(request);
      const demanded = this.#learn(request, response);
      settle(demanded ?? { kind: 'none' });
      return { response, demanded };
    } catch (error) {
      settle({ kind: 'none' });
      throw error;
    }
  }

  #learn(request: RegistryRequest, response: FinalResponse): AuthScheme | undefined {
    const { endpoint } = request;
    if (!isChallenge(response) || response.redirectedTo !== undefined) {
      this.#openRepositories.add(`${endpoint.registry}/${endpoint.repository}`);
      return undefined;
    }
    const scheme = authSchemeOf(response, endpoint, this.#insecureRegistries);
    this.noteScopes(request, response);
    const area = protectionSpace(scheme, endpoint);
    if (area !== endpoint.registry) {
      this.#schemes.set(area, Promise.resolve(scheme));
      this.#schemes.delete(endpoint.registry);
    }
    return scheme;
  }

  /** The scopes of a token for the request: to pull, and what challenges have named for requests of its kind. */
  scopes(request: RegistryRequest): readonly string[] {
    return readScopes(request.endpoint.repository, this.#scopes.get(scopeKey(request)) ?? []);
  }

  /** Remembers the scopes that a challenge names. @returns whether there are new ones */
  noteScopes(request: RegistryRequest, response: FinalResponse): boolean {
    const key = scopeKey(request);
    const before = this.scopes(request);
    this.#scopes.set(key, [...new Set([...(this.#scopes.get(key) ?? []), ...challengedScopes(response)])]);
    return this.scopes(request).join() !== before.join();
  }
}

/** Some registries send a challenge with a 403. */
function isChallenge({ status, headers }: FinalResponse): boolean {
  return status === 401 || (status === 403 && headers['www-authenticate'] !== undefined);
}

/**
 * The repositories that share a token server: all of a registry, or those with one first path component. Artifactory has
 * a token server for each of its repository keys, with the key in its URL.
 * https://github.com/containerd/containerd/issues/6339
 */
function protectionSpace(scheme: AuthScheme, { registry, repository }: Endpoint): string {
  const key = firstComponent(repository);
  const isOfOneKey = scheme.kind === 'bearer' && scheme.realm.url.pathname.split('/').includes(key);
  return isOfOneKey ? `${registry}/${key}` : registry;
}

/** Requests with the same key need the same scopes: a repository and `manifests`, `tags`, `blobs` or `referrers`. */
function scopeKey({ endpoint: { registry, repository }, path }: RegistryRequest): string {
  return `${registry}/${repository} ${firstComponent(path)}`;
}

function firstComponent(path: string): string {
  return path.split('/', 1)[0] ?? '';
}
