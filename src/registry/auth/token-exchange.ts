import { exceedsJsonLimits } from '../../util/json-limits.ts';
import { basicAuthorization, type Credential } from '../credentials/credential.ts';
import { RegistryError } from '../error.ts';
import type { HttpRequest, HttpResponse } from '../http/request.ts';
import type { TokenRealm } from './token-realm.ts';

const CLIENT_ID = 'freshfrom';
/** In bytes. */
const RESPONSE_LIMIT = 1024 * 1024;
/** A response is one object; some nest a few about the client. */
const JSON_LIMITS = { depth: 20, containers: 1000 };
/** In seconds, where the response states none. https://distribution.github.io/distribution/spec/auth/token/ */
const DEFAULT_LIFETIME = 60;

/** The token server issues no token: 401 refuses the credential, 403 the scope. */
export class TokenDeniedError extends RegistryError {
  readonly status: 401 | 403;

  constructor(status: 401 | 403, message: string) {
    super('denied', message);
    this.status = status;
  }
}

/**
 * The request for a token: GET with scopes and Basic credentials, or POST with an OAuth2 refresh token.
 * https://distribution.github.io/distribution/spec/auth/token/, https://distribution.github.io/distribution/spec/auth/oauth/
 */
export function tokenRequest(realm: TokenRealm, scopes: readonly string[], credential: Credential): HttpRequest {
  const { service, network } = realm;
  const url = new URL(realm.url);
  if (credential.kind === 'identity-token') {
    const form = new URLSearchParams({
      grant_type: 'refresh_token',
      service: service ?? '',
      client_id: CLIENT_ID,
      scope: scopes.join(' '),
      refresh_token: credential.token,
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return { method: 'POST', url, network, headers, body: form.toString(), limit: RESPONSE_LIMIT };
  }
  if (service !== undefined) url.searchParams.set('service', service);
  for (const scope of scopes) url.searchParams.append('scope', scope);
  const headers: Record<string, string> = {};
  if (credential.kind === 'password')
    headers.authorization = basicAuthorization(credential.username, credential.password);
  return { method: 'GET', url, network, headers, limit: RESPONSE_LIMIT };
}

/**
 * The token in a response of the token server, and its lifetime in seconds.
 * @throws RegistryError where there is none; a TokenDeniedError where the server refuses
 */
export function parseTokenResponse(
  realm: TokenRealm,
  response: HttpResponse,
): { readonly token: string; readonly lifetime: number } {
  if (response.status !== 200) throw statusError(realm, response);
  const malformed = (what: string): RegistryError =>
    new RegistryError('malformed-response', `the token server ${realm.url.host} sent ${what}`);
  const text = Buffer.from(response.body).toString('utf8');
  if (exceedsJsonLimits(text, JSON_LIMITS)) throw malformed('no token');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's error quotes the text, which may contain a token.
    throw malformed('invalid JSON');
  }
  if (typeof value !== 'object' || value === null) throw malformed('no token');
  const { token: ownToken, access_token: accessToken, expires_in: expiresIn } = value as Record<string, unknown>;
  const token = typeof ownToken === 'string' && ownToken !== '' ? ownToken : accessToken;
  if (typeof token !== 'string' || !/^[\x21-\x7e]{1,65536}$/.test(token)) throw malformed('no token');
  return { token, lifetime: typeof expiresIn === 'number' && expiresIn > 0 ? expiresIn : DEFAULT_LIFETIME };
}

function statusError(realm: TokenRealm, { status }: HttpResponse): RegistryError {
  const message = `the token server ${realm.url.host} answered with status ${status}`;
  if (status === 400 || status === 401) return new TokenDeniedError(401, message);
  if (status === 429) return new RegistryError('rate-limited', message);
  return status > 400 && status < 500
    ? new TokenDeniedError(403, message)
    : new RegistryError('malformed-response', message);
}
