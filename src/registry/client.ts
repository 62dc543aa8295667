import type { Log } from '../model/ports.ts';
import { DOCKER_HUB } from '../model/reference.ts';
import { type Access, accessOf, areaOf, renewedAccess } from './auth/auth-scheme.ts';
import { challengedScopes, readingScopes } from './auth/scope.ts';
import { TokenStore } from './auth/token-cache.ts';
import { TokenRefusal } from './auth/token-exchange.ts';
import { dockerHubRealm } from './auth/token-realm.ts';
import { ANONYMOUS, basicAuthorization, type Credential, type CredentialSource } from './credentials/credential.ts';
import type { Endpoint } from './endpoint.ts';
import { RegistryError } from './error.ts';
import { type Answer, type ExchangeParts, Exchanges, type Question } from './exchange.ts';
import { isPrivateAddress } from './http/private-address.ts';
import type { HttpResponse } from './http/transport.ts';

/** What the client works with. */
export interface ClientParts extends ExchangeParts {
  readonly credentials: CredentialSource;
  readonly insecureRegistries: ReadonlySet<string>;
  readonly log: Log;
}

/** An answer, and who was asking. */
export interface RegistryAnswer extends Answer {
  /** Where the credential that was shown comes from; undefined where none was. */
  readonly credential: string | undefined;
  /** A refusal of the log-in itself; else it is about what is asked for. */
  readonly isAboutWho: boolean;
  /** Whether the registry has asked for a log-in or a token at all. */
  readonly isChallenged: boolean;
}

/**
 * Asks registries by the distribution-spec. The handshake: the first request to a registry goes without a token; a 401
 * says where tokens come from; from then on every repository of that registry gets its token before it is asked. Docker
 * Hub's token server is known beforehand.
 * https://distribution.github.io/distribution/spec/auth/token/
 */
export class RegistryClient {
  readonly #parts: ClientParts;
  readonly #tokens: TokenStore;
  /**
   * By registry, or a part of one with a token server of its own. A promise: those who come later wait for the first
   * answer instead of being refused, too.
   */
  readonly #access = new Map<string, Promise<Access>>();
  /** Repositories that were answered without a log-in. */
  readonly #open = new Set<string>();
  /** The scopes that challenges have named, by repository and what is asked of it: a list may need more than an image. */
  readonly #challenged = new Map<string, readonly string[]>();
  readonly #warnings = new Set<string>();
  readonly #exchanges: Exchanges;

  constructor(parts: ClientParts) {
    this.#parts = parts;
    this.#exchanges = new Exchanges(parts);
    this.#tokens = new TokenStore((request) => this.#exchanges.send(request), parts.clock);
  }

  /** Requests made so far, of any kind. */
  get requests(): number {
    return this.#exchanges.requests;
  }

  get rateLimitRemaining(): ReadonlyMap<string, number> {
    return this.#exchanges.rateLimitRemaining;
  }

  /** Of the registry's pull limit, from 0 to 1; undefined where it doesn't tell. */
  pullsLeft(registry: string): number | undefined {
    const remaining = this.rateLimitRemaining.get(registry);
    const limit = this.#exchanges.rateLimit.get(registry);
    return remaining === undefined || limit === undefined || limit <= 0 ? undefined : remaining / limit;
  }

  /**
   * @returns the answer, whatever its status, after tokens, redirects and retries
   * @throws RegistryError
   */
  async ask(question: Question): Promise<RegistryAnswer> {
    const { endpoint } = question;
    const { registry, repository } = endpoint;
    for (;;) {
      const known = this.#known(endpoint);
      if (known === undefined) {
        if (registry !== DOCKER_HUB) return this.#explore(question);
        this.#access.set(registry, Promise.resolve({ kind: 'token', realm: dockerHubRealm(endpoint) }));
        continue;
      }
      const access = await known;
      // Somebody has found out something else in the meantime.
      if (this.#known(endpoint) !== known) continue;
      const credential = await this.#credential(endpoint);
      if (this.#known(endpoint) !== known) continue;
      const isSettled = access.kind !== 'open' || this.#open.has(`${registry}/${repository}`);
      if (isSettled || credential.kind === 'anonymous') return this.#askKnowing(access, question);
      // What is open for one repository needn't be for the next: one asker at a time finds out.
      return this.#explore(question);
    }
  }

  #known({ registry, repository }: Endpoint): Promise<Access> | undefined {
    return this.#access.get(`${registry}/${repository.split('/', 1)[0]}`) ?? this.#access.get(registry);
  }

  /** Asks without a word about who asks, while the others wait, and notes what that says of the registry. */
  async #explore(question: Question): Promise<RegistryAnswer> {
    const { endpoint } = question;
    let learned: (access: Access) => void = () => {};
    this.#access.set(
      endpoint.registry,
      new Promise((resolve) => {
        learned = resolve;
      }),
    );
    try {
      const response = await this.#exchange(question, undefined);
      if (!isChallenge(response) || response.ledTo !== undefined) {
        this.#open.add(`${endpoint.registry}/${endpoint.repository}`);
        learned({ kind: 'open' });
        return answerOf(response, undefined, { kind: 'open' });
      }
      const access = accessOf(response, endpoint, this.#parts.insecureRegistries);
      this.#noteScopes(question, response);
      const area = areaOf(access, endpoint);
      if (area !== endpoint.registry) {
        this.#access.set(area, Promise.resolve(access));
        this.#access.delete(endpoint.registry);
      }
      learned(access);
      // Without a challenge, or a password for it, there is nothing to show but a token that was given for the registry itself.
      const { kind } = await this.#credential(endpoint);
      const isSecond =
        access.kind === 'token' || kind === 'registry-token' || (access.kind === 'basic' && kind === 'password');
      if (!isSecond) return answerOf(response, undefined, access);
      return await this.#askKnowing(access, question);
    } catch (error) {
      learned({ kind: 'open' });
      throw error;
    }
  }

  async #askKnowing(access: Access, question: Question): Promise<RegistryAnswer> {
    const { endpoint } = question;
    const credential = await this.#credential(endpoint);
    const response = await this.#askAs(credential, access, question);
    if (!isRefusal(response, access) || response.credential === undefined) return response;
    // An expired log-in mustn't make public images unknown; a broken answer to nobody must not hide what was said before.
    const open = await this.#askAs(ANONYMOUS, access, question).catch(unlessRegistry);
    // Where neither is let in, the image may as well not exist: that says something of the credential only where
    // the refusal is about who asks.
    const isOpen = open !== undefined && open.status < 300;
    if (isOpen || response.isAboutWho) {
      const { registry } = endpoint;
      this.#warn(`${registry} refused the credential from ${response.credential}, so it was asked without a log-in.`);
    }
    return isOpen ? open : response;
  }

  /** A source that fails mustn't make public images unknown either. */
  async #credential({ registry, repository }: Endpoint): Promise<Credential> {
    try {
      return await this.#parts.credentials.find(registry, repository);
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      this.#warn(`${registry} is asked without a log-in: ${error.message}.`);
      return ANONYMOUS;
    }
  }

  #warn(message: string): void {
    if (this.#warnings.has(message)) return;
    this.#warnings.add(message);
    this.#parts.log.warning(message);
  }

  async #askAs(credential: Credential, access: Access, question: Question): Promise<RegistryAnswer> {
    const { endpoint } = question;
    const source = 'source' in credential ? credential.source : undefined;
    try {
      const authorization = await this.#authorization(credential, access, question, undefined);
      const response = await this.#exchange(question, authorization);
      const shown = authorization === undefined ? undefined : source;
      if (!isRefusal(response, access)) return answerOf(response, shown, access);
      const wantsMore = this.#noteScopes(question, response);
      if (response.status === 403 && !wantsMore) return answerOf(response, shown, access);
      // The registry may have another realm by now, or the token has ended before its time, or it is for too little.
      const renewed = renewedAccess(access, response, endpoint, this.#parts.insecureRegistries);
      const second = await this.#authorization(credential, renewed, question, authorization);
      if (second === authorization) return answerOf(response, shown, access);
      return answerOf(await this.#exchange(question, second), source, renewed);
    } catch (error) {
      // A token server that refuses is an answer like the registry's own refusal.
      if (!(error instanceof TokenRefusal)) throw error;
      const { status } = error;
      const response = { status, headers: {}, body: new Uint8Array(), ledTo: undefined };
      return { ...response, credential: source, isAboutWho: status === 401, isChallenged: true };
    }
  }

  async #authorization(
    credential: Credential,
    access: Access,
    question: Question,
    refused: string | undefined,
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
        const scopes = readingScopes(question.endpoint.repository, this.#challenged.get(scopeKey(question)) ?? []);
        return `Bearer ${await this.#tokens.get(access.realm, scopes, credential, refused?.slice('Bearer '.length))}`;
      }
    }
  }

  /** @returns whether the answer's challenge names something that was not asked for */
  #noteScopes(question: Question, response: HttpResponse): boolean {
    const { repository } = question.endpoint;
    const key = scopeKey(question);
    const known = this.#challenged.get(key) ?? [];
    const all = [...new Set([...known, ...challengedScopes(response)])];
    this.#challenged.set(key, all);
    return readingScopes(repository, all).join() !== readingScopes(repository, known).join();
  }

  #exchange(question: Question, authorization: string | undefined): Promise<Answer> {
    return this.#exchanges.ask(question, authorization, (challenge, url) => this.#admit(challenge, url, question));
  }

  /** A token that another registry, which a redirect leads to, gives to everybody. */
  async #admit(challenge: HttpResponse, url: URL, { endpoint }: Question): Promise<string | undefined> {
    const { host: registry, hostname, origin, pathname } = url;
    const [, repository = ''] = /^\/v2\/(.+)\/(?:manifests|tags|blobs|referrers)\//.exec(pathname) ?? [];
    const there: Endpoint = { registry, origin, repository, network: endpoint.network };
    // A public registry doesn't lead to a token server inside, on whatever way.
    if (isPrivateAddress(hostname) && !isPrivateAddress(new URL(endpoint.origin).hostname)) return undefined;
    const access = accessOf(challenge, there, this.#parts.insecureRegistries);
    if (access.kind !== 'token') return undefined;
    const named = challengedScopes(challenge);
    const scopes = repository === '' ? named : readingScopes(repository, named);
    try {
      return `Bearer ${await this.#tokens.get(access.realm, scopes, ANONYMOUS, undefined)}`;
    } catch (error) {
      // The registry's own refusal says it.
      if (error instanceof TokenRefusal) return undefined;
      throw error;
    }
  }
}

/** What is asked of a repository, as far as rights go. */
function scopeKey({ endpoint: { registry, repository }, path }: Question): string {
  return `${registry}/${repository} ${path.split('/', 1)[0]}`;
}

/** Some registries ask for a token in a 403. */
function isChallenge({ status, headers }: Answer): boolean {
  return status === 401 || (status === 403 && headers['www-authenticate'] !== undefined);
}

/** public.ecr.aws answers 400 to a token that has ended. https://github.com/aws/containers-roadmap/issues/2835 */
function isRefusal({ status, ledTo }: Answer, access: Access): boolean {
  // What another registry refuses says nothing of this one's token and log-in.
  if (ledTo !== undefined) return false;
  return status === 401 || status === 403 || (status === 400 && access.kind === 'token');
}

/** A refusal of a token that was granted is about the repository, whatever the challenge with it says. */
function answerOf(response: Answer, credential: string | undefined, access: Access): RegistryAnswer {
  const { status, ledTo, headers } = response;
  const isAboutWho = status === 401 && access.kind !== 'token' && ledTo === undefined;
  const isChallenged = access.kind !== 'open' || headers['www-authenticate'] !== undefined;
  return { ...response, credential, isAboutWho, isChallenged };
}

function unlessRegistry(error: unknown): undefined {
  if (!(error instanceof RegistryError)) throw error;
  return undefined;
}
