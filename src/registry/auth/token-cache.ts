import type { Clock } from '../../model/ports.ts';
import type { Credential } from '../credentials/credential.ts';
import { RegistryError } from '../error.ts';
import type { HttpRequest, HttpResponse } from '../http/transport.ts';
import { ScopeBatch } from './scope-batch.ts';
import { readToken, TokenRefusal, tokenRequest } from './token-exchange.ts';
import { type TokenRealm, takesSeveralScopes } from './token-realm.ts';

/** A token is renewed that long before its end, so that it doesn't end on the way; a short-lived one at half of its time. In seconds. */
const MARGIN = 10;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 5;

interface Token {
  readonly value: string;
  /** Milliseconds of the clock. */
  readonly expires: number;
}

/** The tokens of a run, kept until they expire. */
export class TokenStore {
  readonly #tokens = new Map<string, Promise<Token>>();
  /** By token server and credential. */
  readonly #batches = new Map<string, ScopeBatch<Token>>();
  readonly #send: (request: HttpRequest) => Promise<HttpResponse>;
  readonly #clock: Clock;

  constructor(send: (request: HttpRequest) => Promise<HttpResponse>, clock: Clock) {
    this.#send = send;
    this.#clock = clock;
  }

  /**
   * A token for what is to be read.
   * @param scopes the repository's own first; those that a registry named count for more where a server refuses them together
   * @param refused the token that the registry just refused; another one is got
   * @throws RegistryError where none is given, to everybody who asks for it in this run
   */
  async get(
    from: TokenRealm,
    scopes: readonly string[],
    credential: Credential,
    refused: string | undefined,
  ): Promise<string> {
    const source = 'source' in credential ? credential.source : '';
    const server = [from.realm.href, from.service ?? '', source].join('\n');
    const key = `${server}\n${scopes.join(' ')}`;
    // Several look-ups that need the same token wait for one request. Who has waited for one that is no good any more
    // may find that somebody else asks for the next already.
    for (;;) {
      const known = this.#tokens.get(key);
      if (known === undefined) break;
      const { value, expires } = await known;
      if (value !== refused && expires > this.#clock.elapsed()) return value;
      if (this.#tokens.get(key) === known) break;
    }
    // What a token for several was refused for is asked alone before it is an answer.
    const [scope = '', ...others] = scopes;
    const isAlone = refused !== undefined || others.length > 0 || !takesSeveralScopes(from);
    const asked = isAlone
      ? this.#askAlone(from, scopes, credential)
      : this.#askTogether(server, from, scope, credential);
    this.#tokens.set(key, asked);
    return (await asked).value;
  }

  /** Google's servers fail on several scopes, and GitHub's refuse them all for one: then each part is asked for alone. */
  async #askAlone(from: TokenRealm, scopes: readonly string[], credential: Credential): Promise<Token> {
    const [own = '', ...named] = scopes;
    const ask = (wanted: readonly string[]): Promise<Token> => this.#ask(from, wanted, credential);
    if (named.length === 0) return ask(scopes);
    return ask(scopes)
      .catch((error: unknown) => (error instanceof RegistryError ? ask(named) : Promise.reject(error)))
      .catch((error: unknown) => (error instanceof RegistryError ? ask([own]) : Promise.reject(error)));
  }

  async #askTogether(server: string, from: TokenRealm, scope: string, credential: Credential): Promise<Token> {
    const batch =
      this.#batches.get(server) ??
      new ScopeBatch(
        (scopes) => this.#ask(from, scopes, credential),
        (scopes) => tokenRequest(from, scopes, credential).url.href.length,
      );
    this.#batches.set(server, batch);
    try {
      return await batch.ask(scope);
    } catch (error) {
      // A log-in that is refused is refused for each.
      if (!(error instanceof TokenRefusal) || error.status === 401) throw error;
      return this.#ask(from, [scope], credential);
    }
  }

  async #ask(from: TokenRealm, scopes: readonly string[], credential: Credential): Promise<Token> {
    const asked = this.#clock.elapsed();
    const { value, lifetime } = readToken(from, await this.#sendThrough(tokenRequest(from, scopes, credential)));
    return { value, expires: asked + (lifetime - Math.min(MARGIN, lifetime / 2)) * 1000 };
  }

  /** The answer over redirects, as far as they stay at the server that the registry has named. */
  async #sendThrough(request: HttpRequest, redirects = 0): Promise<HttpResponse> {
    const response = await this.#send(request);
    const { location = '' } = response.headers;
    const isLed = REDIRECTS.has(response.status) && request.method === 'GET' && redirects < MOST_REDIRECTS;
    const url = isLed && URL.canParse(location, request.url.href) ? new URL(location, request.url) : undefined;
    return url?.origin === request.url.origin ? this.#sendThrough({ ...request, url }, redirects + 1) : response;
  }
}
