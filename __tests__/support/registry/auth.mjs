// @ts-check
import { randomUUID } from 'node:crypto';
import { errorAnswer } from './http.mjs';
import { basicCredentials, createRights } from './rights.mjs';
import { allTokenFields, answerTokenRequest } from './token.mjs';

/**
 * How the registry double asks who is there.
 *
 * @typedef {import('./http.mjs').Answer} Answer
 * @typedef {import('./rights.mjs').Action} Action
 *
 * @typedef {object} CommonAuth
 * @property {Readonly<Record<string, import('./rights.mjs').Visibility>>} [visibility] by repository
 * @property {401 | 403 | 404} [hiddenAs] the answer about a repository that isn't for this user; default 401 with token,
 *   403 with basic, 404 with anonymous
 * @property {readonly string[]} [extraChallenges] WWW-Authenticate values before the registry's own
 * @property {boolean} [joinChallenges] all challenges in one header line
 *
 * @typedef {CommonAuth & { type: 'anonymous' }} AnonymousAuth
 *
 * @typedef {CommonAuth & { type: 'basic', users: Readonly<Record<string, string>>, anonymousPull?: boolean }} BasicAuth
 *
 * @typedef {object} TokenOnly
 * @property {'token'} type
 * @property {Readonly<Record<string, string>>} [users] name → password
 * @property {boolean} [anonymousPull] default true
 * @property {string} [realm] default the double's own `/token`
 * @property {string} [service] default `registry.test`
 * @property {Readonly<Record<string, string>>} [identityTokens]
 * @property {number} [expiresIn] seconds; default 300
 * @property {import('./token.mjs').TokenPolicy['fields']} [fields]
 * @property {'scope' | 'request'} [refuses]
 * @property {number} [scopesPerRequest]
 * @property {() => number} [now] milliseconds; for tests of expiry that don't wait
 *
 * @typedef {CommonAuth & TokenOnly} TokenAuth
 * @typedef {AnonymousAuth | BasicAuth | TokenAuth} AuthOptions
 *
 * @typedef {object} Auth
 * @property {(authorization: string | undefined, repository: string | undefined, action: Action) => Answer | undefined} refuse
 *   the refusal, or undefined where the request may go on; without a repository it is about `/v2/`
 * @property {(request: import('./http.mjs').Request) => Answer | undefined} token the token endpoint, where there is one
 * @property {() => void} revokeTokens makes every token issued so far invalid
 */

/** The auth of the options. @param {AuthOptions} options @param {string} ownRealm @returns {Auth} */
export function createAuth(options, ownRealm) {
  switch (options.type) {
    case 'anonymous':
      return anonymous(options);
    case 'basic':
      return basic(options);
    case 'token':
      return token(options, ownRealm);
  }
}

/** @param {AnonymousAuth} options @returns {Auth} */
function anonymous({ visibility = {}, hiddenAs = 404, ...options }) {
  const rights = createRights({ users: {}, anonymousPull: true, anonymousPush: true, visibility });
  return {
    refuse: (_, repository, action) =>
      repository === undefined || rights.may(undefined, repository, action)
        ? undefined
        : refusal(hiddenAs, [], options),
    token: () => undefined,
    revokeTokens: () => undefined,
  };
}

/** @param {BasicAuth} options @returns {Auth} */
function basic({ users, anonymousPull = false, visibility = {}, hiddenAs = 403, ...options }) {
  const rights = createRights({ users, anonymousPull, visibility });
  const challenge = ['Basic realm="Registry, with a comma"'];
  return {
    refuse(authorization, repository, action) {
      const credentials = basicCredentials(authorization);
      // A wrong password is refused even where none is needed.
      if (authorization !== undefined && !(credentials && rights.isUser(credentials.user, credentials.password))) {
        return refusal(401, challenge, options);
      }
      if (repository === undefined) {
        return credentials || anonymousPull ? undefined : refusal(401, challenge, options);
      }
      if (rights.may(credentials?.user, repository, action)) return undefined;
      return refusal(credentials === undefined ? 401 : hiddenAs, challenge, options);
    },
    token: () => undefined,
    revokeTokens: () => undefined,
  };
}

/** @param {TokenAuth} options @param {string} ownRealm @returns {Auth} */
function token(options, ownRealm) {
  const { users = {}, anonymousPull = true, visibility = {}, hiddenAs = 401, now = Date.now } = options;
  const { service = 'registry.test', realm = ownRealm, expiresIn = 300 } = options;
  /** @type {Map<string, { access: import('./token.mjs').Access[], until: number }>} */
  const issued = new Map();
  /** @type {import('./token.mjs').TokenPolicy} */
  const policy = {
    rights: createRights({ users, anonymousPull, visibility }),
    service,
    expiresIn,
    identityTokens: options.identityTokens ?? {},
    fields: options.fields ?? allTokenFields,
    refuses: options.refuses ?? 'scope',
    scopesPerRequest: options.scopesPerRequest ?? Number.POSITIVE_INFINITY,
    issue({ access }) {
      const value = randomUUID();
      issued.set(value, { access, until: now() + expiresIn * 1000 });
      return value;
    },
  };
  return {
    refuse(authorization, repository, action) {
      const bearer = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
      const held = bearer === undefined ? undefined : issued.get(bearer);
      const valid = held !== undefined && now() < held.until;
      const allowed = (held?.access ?? []).some(({ name, actions }) => name === repository && actions.includes(action));
      if (valid && (repository === undefined || allowed)) return undefined;
      const scope = repository === undefined ? '' : `,scope="repository:${repository}:${actionsFor(action)}"`;
      const error = bearer === undefined ? '' : `,error="${valid ? 'insufficient_scope' : 'invalid_token'}"`;
      const challenge = `Bearer realm="${realm}",service="${service}"${scope}${error}`;
      return refusal(valid ? hiddenAs : 401, [challenge], options);
    },
    token: (request) => answerTokenRequest(request, policy),
    revokeTokens: () => issued.clear(),
  };
}

/** Who writes has to read, too. @param {Action} action */
function actionsFor(action) {
  return action === 'push' ? 'pull,push' : action;
}

/**
 * @param {401 | 403 | 404} status
 * @param {readonly string[]} own
 * @param {CommonAuth} options
 */
function refusal(status, own, { extraChallenges = [], joinChallenges = false }) {
  if (status === 403) return errorAnswer(403, 'DENIED', 'requested access to the resource is denied');
  if (status === 404) return errorAnswer(404, 'NAME_UNKNOWN', 'repository name not known to registry');
  const challenges = [...extraChallenges, ...own];
  const headers = { 'www-authenticate': joinChallenges ? [challenges.join(', ')] : challenges };
  return errorAnswer(401, 'UNAUTHORIZED', 'authentication required', { headers });
}
