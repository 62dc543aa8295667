import type { Clock } from '../model/ports.ts';
import type { Challenge } from './challenge.ts';
import { basicAuthorization, type Credential } from './credential.ts';
import { type Endpoint, isPrivateAddress } from './endpoint.ts';
import { RegistryError } from './error.ts';
import type { HttpRequest, HttpResponse } from './transport.ts';

/** Where a registry's tokens come from. */
export interface TokenRealm {
  readonly realm: URL;
  readonly service: string | undefined;
}

const CLIENT_ID = 'freshfrom';
const TOKEN_LIMIT = 1024 * 1024;
/** The lifetime of a token whose answer states none. https://distribution.github.io/distribution/spec/auth/token/ */
const DEFAULT_LIFETIME = 60;
/** A token is renewed that long before its end, so that it doesn't end on the way; a short-lived one at half of its time. In seconds. */
const MARGIN = 10;

/** Docker Hub's, which is known beforehand and saves the first refusal. */
export const DOCKER_HUB_REALM: TokenRealm = {
  realm: new URL('https://auth.docker.io/token'),
  service: 'registry.docker.io',
};

/**
 * The realm that a Bearer challenge names, checked: a credential may be sent there.
 * @throws RegistryError where the realm is not one that this registry may name
 */
export function trustedRealm(
  challenge: Challenge,
  endpoint: Endpoint,
  insecureRegistries: ReadonlySet<string>,
): TokenRealm {
  const text = challenge.parameters.get('realm') ?? '';
  const refuse = (why: string): never => {
    throw new RegistryError(
      'broken-answer',
      `${endpoint.registry} names a token server that is not to be trusted: ${why}`,
    );
  };
  const realm = URL.canParse(text) ? new URL(text) : refuse(`"${text.slice(0, 100)}" is not an address`);
  const registryHost = new URL(endpoint.origin).hostname;
  if (realm.protocol === 'http:') {
    const isListed = [...insecureRegistries].some((host) => new URL(`http://${host}`).hostname === realm.hostname);
    const allowed = insecureRegistries.has(endpoint.registry) && (realm.hostname === registryHost || isListed);
    if (!allowed) refuse(`${realm.host} is asked over plain http`);
  } else if (realm.protocol !== 'https:') refuse(`${realm.protocol} is not https`);
  if (isPrivateAddress(realm.hostname) && !isPrivateAddress(registryHost)) refuse(`${realm.host} is a private address`);
  return { realm, service: challenge.parameters.get('service') };
}

interface Token {
  readonly value: string;
  /** Milliseconds of the clock. */
  readonly expires: number;
}

/** The token server gives no token for this: 401 for who asks, 403 for what is asked for. */
export class TokenRefusal extends RegistryError {
  readonly status: 401 | 403;

  constructor(status: 401 | 403, message: string) {
    super('denied', message);
    this.status = status;
  }
}

/** The tokens of a run, kept until they expire. */
export class TokenStore {
  readonly #tokens = new Map<string, Promise<Token>>();
  readonly #send: (request: HttpRequest) => Promise<HttpResponse>;
  readonly #clock: Clock;

  constructor(send: (request: HttpRequest) => Promise<HttpResponse>, clock: Clock) {
    this.#send = send;
    this.#clock = clock;
  }

  /**
   * A token for pulling from the repository.
   * @param refused the token that the registry just refused; another one is got
   * @throws RegistryError where none is given, to everybody who asks for it in this run
   */
  async get(from: TokenRealm, scope: string, credential: Credential, refused: string | undefined): Promise<string> {
    const source = 'source' in credential ? credential.source : '';
    const key = [from.realm.href, from.service ?? '', scope, source].join('\n');
    // Several look-ups that need the same token wait for one request. Who has waited for one that is no good any more
    // may find that somebody else asks for the next already.
    for (;;) {
      const known = this.#tokens.get(key);
      if (known === undefined) break;
      const { value, expires } = await known;
      if (value !== refused && expires > this.#clock.now().getTime()) return value;
      if (this.#tokens.get(key) === known) break;
    }
    const asked = this.#ask(from, scope, credential);
    this.#tokens.set(key, asked);
    return (await asked).value;
  }

  async #ask(from: TokenRealm, scope: string, credential: Credential): Promise<Token> {
    const asked = this.#clock.now().getTime();
    const response = await this.#send(tokenRequest(from, scope, credential));
    if (response.status !== 200) throw refusal(from, response);
    const { value, lifetime } = readToken(from, response);
    return { value, expires: asked + (lifetime - Math.min(MARGIN, lifetime / 2)) * 1000 };
  }
}

function tokenRequest(from: TokenRealm, scope: string, credential: Credential): HttpRequest {
  const url = new URL(from.realm);
  if (credential.kind === 'identity-token') {
    const form = new URLSearchParams({
      grant_type: 'refresh_token',
      service: from.service ?? '',
      client_id: CLIENT_ID,
      scope,
      refresh_token: credential.token,
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return { method: 'POST', url, headers, body: form.toString(), limit: TOKEN_LIMIT };
  }
  if (from.service !== undefined) url.searchParams.set('service', from.service);
  url.searchParams.set('scope', scope);
  const headers: Record<string, string> = {};
  if (credential.kind === 'password')
    headers.authorization = basicAuthorization(credential.username, credential.password);
  return { method: 'GET', url, headers, limit: TOKEN_LIMIT };
}

function refusal(from: TokenRealm, { status }: HttpResponse): RegistryError {
  const message = `the token server ${from.realm.host} answered with status ${status}`;
  if (status === 400 || status === 401) return new TokenRefusal(401, message);
  if (status === 403 || status === 404) return new TokenRefusal(403, message);
  return new RegistryError(status === 429 ? 'rate-limited' : 'broken-answer', message);
}

function readToken(from: TokenRealm, response: HttpResponse): { value: string; lifetime: number } {
  const broken = (): RegistryError =>
    new RegistryError('broken-answer', `the token server ${from.realm.host} sent no token`);
  let answer: unknown;
  try {
    answer = JSON.parse(Buffer.from(response.body).toString('utf8'));
  } catch {
    // The parser's own error quotes the text, which may hold a token.
    throw new RegistryError('broken-answer', `the token server ${from.realm.host} sent something else than JSON`);
  }
  if (typeof answer !== 'object' || answer === null) throw broken();
  const { token, access_token: accessToken, expires_in: expiresIn } = answer as Record<string, unknown>;
  const value = typeof token === 'string' && token !== '' ? token : accessToken;
  if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value)) throw broken();
  return { value, lifetime: typeof expiresIn === 'number' && expiresIn > 0 ? expiresIn : DEFAULT_LIFETIME };
}
