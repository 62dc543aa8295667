// @ts-check
import { errorAnswer, jsonAnswer } from './http.mjs';
import { basicCredentials } from './rights.mjs';

/**
 * A token endpoint after the Docker token-authentication spec (distribution.github.io: spec/auth/token and
 * spec/auth/oauth): GET with Basic or no credential, POST with a password or an identity token.
 *
 * @typedef {{ type: 'repository', name: string, actions: import('./rights.mjs').Action[] }} Access
 *
 * @typedef {object} Grant what a token is issued for
 * @property {string | undefined} user
 * @property {Access[]} access what was asked for and is allowed
 *
 * @typedef {object} TokenPolicy
 * @property {import('./rights.mjs').Rights} rights
 * @property {(grant: Grant) => string} issue makes the token itself
 * @property {string} service
 * @property {Readonly<Record<string, string>>} identityTokens identity (refresh) token → user
 * @property {number} expiresIn seconds
 * @property {readonly ('token' | 'access_token' | 'expires_in' | 'issued_at')[]} fields of the answer; registries differ
 * @property {'scope' | 'request'} refuses what a scope that isn't allowed costs: itself (Docker Hub), or the whole
 *   request (GHCR)
 * @property {number} scopesPerRequest more are an error (GCR takes one)
 */

/** Every field that the spec knows, as Docker Hub answers. @type {TokenPolicy['fields']} */
export const allTokenFields = ['token', 'access_token', 'expires_in', 'issued_at'];

/** Answers a token request. @param {import('./http.mjs').Request} request @param {TokenPolicy} policy @returns {import('./http.mjs').Answer} */
export function answerTokenRequest(request, policy) {
  if (request.method !== 'GET' && request.method !== 'POST') {
    return errorAnswer(405, 'UNSUPPORTED', 'token requests are GET or POST');
  }
  const query =
    request.method === 'POST'
      ? new URLSearchParams(request.body.toString())
      : new URL(request.url, 'http://any').searchParams;
  if (query.get('service') !== policy.service) return errorAnswer(400, 'UNSUPPORTED', 'another service');
  const who = request.method === 'POST' ? userOfForm(query, policy) : userOfHeader(request, policy);
  if (who === 'refused') return errorAnswer(401, 'UNAUTHORIZED', 'incorrect username or password');

  const scopes = query.getAll('scope').flatMap((scope) => scope.split(' ').filter(Boolean));
  if (scopes.length > policy.scopesPerRequest) return errorAnswer(400, 'UNSUPPORTED', 'too many scopes');
  const asked = scopes.map(parseScope);
  const access = asked.map(({ name, actions, ...scope }) => {
    return { ...scope, name, actions: actions.filter((action) => policy.rights.may(who.user, name, action)) };
  });
  if (
    policy.refuses === 'request' &&
    access.some(({ actions }, at) => actions.length < (asked[at]?.actions.length ?? 0))
  ) {
    return errorAnswer(403, 'DENIED', 'requested access to the resource is denied');
  }
  const token = policy.issue({ user: who.user, access: access.filter(({ actions }) => actions.length > 0) });
  const answer = {
    token,
    access_token: token,
    expires_in: policy.expiresIn,
    issued_at: new Date().toISOString(),
  };
  return jsonAnswer(200, Object.fromEntries(policy.fields.map((field) => [field, answer[field]])));
}

/** @param {import('./http.mjs').Request} request @param {TokenPolicy} policy @returns {{ user: string | undefined } | 'refused'} */
function userOfHeader({ headers: { authorization } }, { rights }) {
  if (authorization === undefined) return { user: undefined };
  const credentials = basicCredentials(authorization);
  if (credentials === undefined || !rights.isUser(credentials.user, credentials.password)) return 'refused';
  return { user: credentials.user };
}

/** @param {URLSearchParams} form @param {TokenPolicy} policy @returns {{ user: string } | 'refused'} */
function userOfForm(form, { rights, identityTokens }) {
  if (form.get('grant_type') === 'refresh_token') {
    const user = identityTokens[form.get('refresh_token') ?? ''];
    return user === undefined ? 'refused' : { user };
  }
  const user = form.get('username') ?? '';
  return rights.isUser(user, form.get('password') ?? '') ? { user } : 'refused';
}

/** `repository:<name>:<action>,<action>`; the name may hold a port's colon. @param {string} scope @returns {Access} */
function parseScope(scope) {
  const [, name = '', actions = ''] = /^repository(?:\([a-z]+\))?:(.+):([a-z_,*]*)$/.exec(scope) ?? [];
  const known = /** @type {const} */ (['pull', 'push', 'delete']);
  const asked = actions.split(',');
  return { type: 'repository', name, actions: known.filter((action) => asked.includes(action)) };
}
