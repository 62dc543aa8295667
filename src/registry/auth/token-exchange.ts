import { exceedsJsonLimits } from '../../util/json-limits.ts';
import { basicAuthorization, type Credential } from '../credentials/credential.ts';
import { RegistryError } from '../error.ts';
import type { HttpRequest, HttpResponse } from '../http/transport.ts';
import type { TokenRealm } from './token-realm.ts';

const CLIENT_ID = 'freshfrom';
const ANSWER_LIMIT = 1024 * 1024;
/** An answer is one object; some hold a few more about who asks. */
const ANSWER_LIMITS = { depth: 20, containers: 1000 };
/** The lifetime of a token whose answer states none. https://distribution.github.io/distribution/spec/auth/token/ */
const DEFAULT_LIFETIME = 60;

/** The token server gives no token for this: 401 for who asks, 403 for what is asked for. */
export class TokenRefusal extends RegistryError {
  readonly status: 401 | 403;

  constructor(status: 401 | 403, message: string) {
    super('denied', message);
    this.status = status;
  }
}

/** https://distribution.github.io/distribution/spec/auth/token/, and for identity tokens …/spec/auth/oauth/ */
export function tokenRequest(from: TokenRealm, scopes: readonly string[], credential: Credential): HttpRequest {
  const url = new URL(from.realm);
  if (credential.kind === 'identity-token') {
    const form = new URLSearchParams({
      grant_type: 'refresh_token',
      service: from.service ?? '',
      client_id: CLIENT_ID,
      scope: scopes.join(' '),
      refresh_token: credential.token,
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return { method: 'POST', url, network: from.network, headers, body: form.toString(), limit: ANSWER_LIMIT };
  }
  if (from.service !== undefined) url.searchParams.set('service', from.service);
  for (const scope of scopes) url.searchParams.append('scope', scope);
  const headers: Record<string, string> = {};
  if (credential.kind === 'password')
    headers.authorization = basicAuthorization(credential.username, credential.password);
  return { method: 'GET', url, network: from.network, headers, limit: ANSWER_LIMIT };
}

/**
 * The token of an answer, and its lifetime in seconds.
 * @throws RegistryError where there is none
 */
export function readToken(from: TokenRealm, response: HttpResponse): { value: string; lifetime: number } {
  if (response.status !== 200) throw refusal(from, response);
  const broken = (): RegistryError =>
    new RegistryError('malformed-response', `the token server ${from.realm.host} sent no token`);
  const text = Buffer.from(response.body).toString('utf8');
  if (exceedsJsonLimits(text, ANSWER_LIMITS)) throw broken();
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    // The parser's own error quotes the text, which may hold a token.
    throw new RegistryError('malformed-response', `the token server ${from.realm.host} sent something else than JSON`);
  }
  if (typeof answer !== 'object' || answer === null) throw broken();
  const { token, access_token: accessToken, expires_in: expiresIn } = answer as Record<string, unknown>;
  const value = typeof token === 'string' && token !== '' ? token : accessToken;
  if (typeof value !== 'string' || !/^[\x21-\x7e]{1,65536}$/.test(value)) throw broken();
  return { value, lifetime: typeof expiresIn === 'number' && expiresIn > 0 ? expiresIn : DEFAULT_LIFETIME };
}

function refusal(from: TokenRealm, { status }: HttpResponse): RegistryError {
  const message = `the token server ${from.realm.host} answered with status ${status}`;
  if (status === 400 || status === 401) return new TokenRefusal(401, message);
  if (status === 429) return new RegistryError('rate-limited', message);
  return status > 400 && status < 500
    ? new TokenRefusal(403, message)
    : new RegistryError('malformed-response', message);
}
