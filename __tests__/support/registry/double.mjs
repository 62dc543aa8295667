// @ts-check
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createAuth } from './auth.mjs';
import { createFaults } from './faults.mjs';
import { errorAnswer, jsonAnswer, readRequest, sendAnswer } from './http.mjs';
import { listReferrers, listTags, readBlob, readManifest } from './routes.mjs';
import { createStore, manifestAt } from './store.mjs';
import { createUploads, deleteManifest, writeManifest } from './uploads.mjs';

/**
 * An in-memory registry that follows distribution-spec 1.1 where the spec speaks and CNCF Distribution 2.8 where
 * it is silent. It adds what that one lacks: the referrers API, pages of tags, rate limits, and scripted faults.
 * It needs Node 20 and nothing else, since the README's demo uses it, too.
 *
 * @typedef {import('./http.mjs').Answer} Answer
 * @typedef {import('./http.mjs').Request} Request
 * @typedef {(request: Request, name: string, reference: string) => Answer} Handler
 *
 * @typedef {object} RegistryOptions
 * @property {number} [port] default: any free one
 * @property {import('./auth.mjs').AuthOptions} [auth] default anonymous
 * @property {{ key: string, cert: string }} [tls] PEM; without it the registry speaks plain HTTP
 * @property {number} [tagsPageSize] default 1000
 * @property {boolean} [referrersApi] default true; else it answers 404 as a registry before 1.1
 * @property {{ limit: number, remaining: number }} [rateLimit] as Docker Hub's: a GET of a manifest counts, a HEAD
 *   doesn't; past it, GETs get 429
 *
 * @typedef {object} RecordedRequest
 * @property {string} method
 * @property {string} url path and query
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {string | undefined} authorization value of the Authorization header; undefined where there was none
 * @property {string} body
 * @property {number | undefined} status of the answer; undefined until and unless one is sent
 *
 * @typedef {object} RegistryDouble
 * @property {string} url `http://127.0.0.1:<port>`
 * @property {string} host `127.0.0.1:<port>`
 * @property {RecordedRequest[]} requests all of them, in the order in which they came
 * @property {number} peakInFlight the most requests that were waiting for their answers at one time
 * @property {(repository: string, tag: string | undefined, image: import('./types.mjs').Image) => void} put
 * @property {(repository: string, tag: string, digest: string) => void} setTag
 * @property {(repository: string, tag: string) => void} deleteTag
 * @property {(repository: string, digest: string) => void} deleteManifest with the tags on it
 * @property {(match: string | RegExp, fault: import('./faults.mjs').Fault, times?: number) => void} fail scripts a
 *   fault (see faults.mjs) for the next requests whose `METHOD /path?query` matches; `times` defaults to 1
 * @property {() => void} revokeTokens makes every bearer token issued so far invalid
 * @property {() => Promise<void>} close
 */

/** Starts a registry on 127.0.0.1. @param {RegistryOptions} [options] @returns {Promise<RegistryDouble>} */
export async function startRegistry(options = {}) {
  const store = createStore();
  const faults = createFaults();
  /** @type {RecordedRequest[]} */
  const requests = [];
  const inFlight = { now: 0, peak: 0 };

  const server = options.tls === undefined ? createServer() : createTlsServer(options.tls);
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('the registry has no port');
  const host = `127.0.0.1:${address.port}`;
  const url = `${options.tls === undefined ? 'http' : 'https'}://${host}`;
  const auth = createAuth(options.auth ?? { type: 'anonymous' }, `${url}/token`);
  const route = createRouter(store, auth, options);

  /** @param {import('node:http').IncomingMessage} incoming @param {import('node:http').ServerResponse} response */
  const serve = async (incoming, response) => {
    const { method = '', url: path = '', headers } = incoming;
    /** @type {RecordedRequest} */
    const record = { method, url: path, headers, authorization: headers.authorization, body: '', status: undefined };
    requests.push(record);
    inFlight.peak = Math.max(inFlight.peak, ++inFlight.now);
    response.once('close', () => inFlight.now--);
    const request = await readRequest(incoming);
    record.body = request.body.toString();
    /** @type {Answer | undefined} */
    let answered;
    const real = () => (answered ??= route(request));
    const answer = await (faults.take(request) ?? real)(real, request);
    if (answer.interruption === undefined) record.status = answer.status;
    sendAnswer(request, answer, response);
  };
  server.on('request', (incoming, response) => {
    serve(incoming, response).catch((error) => {
      // A client that hangs up in the middle of its request is no failure; anything else is a bug in the double.
      if (incoming.destroyed && !incoming.complete) return;
      response.writeHead(500).end(`the registry double failed: ${error instanceof Error ? error.stack : error}`);
    });
  });

  return {
    url,
    host,
    requests,
    get peakInFlight() {
      return inFlight.peak;
    },
    put: store.put,
    setTag: (repository, tag, digest) => void store.open(repository).tags.set(tag, digest),
    deleteTag: (repository, tag) => void store.find(repository)?.tags.delete(tag),
    deleteManifest: (repository, digest) => void store.deleteManifest(repository, digest),
    fail: (match, fault, times = 1) => faults.add(match, fault, times),
    revokeTokens: auth.revokeTokens,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/**
 * From request to answer, with the access check in between.
 *
 * @param {import('./store.mjs').Store} store
 * @param {import('./auth.mjs').Auth} auth
 * @param {RegistryOptions} options
 * @returns {(request: Request) => Answer}
 */
function createRouter(store, auth, { tagsPageSize = 1000, referrersApi = true, rateLimit }) {
  const uploads = createUploads(store);
  const counted = rateLimit === undefined ? undefined : { ...rateLimit };

  /** @param {Request} request @param {string} name @param {string} reference @returns {Answer} */
  const manifest = (request, name, reference) => {
    if (request.method === 'PUT') return writeManifest(store, request, name, reference);
    if (request.method === 'DELETE') return deleteManifest(store, name, reference);
    return reading(readCounted)(request, name, reference);
  };

  /** A read under the rate limit, where there is one. @param {Request} request @param {string} name @param {string} reference @returns {Answer} */
  const readCounted = (request, name, reference) => {
    if (counted === undefined) return readManifest(store, request, name, reference);
    // Only what is really there is a pull.
    const pulls = request.method === 'GET' && manifestAt(store.find(name), reference) !== undefined;
    const over = pulls && counted.remaining === 0;
    if (pulls && !over) counted.remaining--;
    const answer = over
      ? errorAnswer(429, 'TOOMANYREQUESTS', 'You have reached your unauthenticated pull rate limit.')
      : readManifest(store, request, name, reference);
    const window = 'w=21600';
    const limits = {
      'ratelimit-limit': `${counted.limit};${window}`,
      'ratelimit-remaining': `${counted.remaining};${window}`,
    };
    return { ...answer, headers: { ...answer.headers, ...limits } };
  };

  /** @type {Handler} */
  const referrers = (request, name, digest) => listReferrers(store, request, name, digest);

  /** @type {[RegExp, Handler][]} */
  const routes = [
    [/^\/v2\/()()$/, reading(() => jsonAnswer(200, {}))],
    [/^\/v2\/(.+)\/manifests\/([^/]+)$/, manifest],
    [/^\/v2\/(.+)\/blobs\/uploads\/()$/, uploads.start],
    [/^\/v2\/(.+)\/blobs\/uploads\/([^/]+)$/, uploads.proceed],
    [/^\/v2\/(.+)\/blobs\/([^/]+)$/, reading((request, name, digest) => readBlob(store, request, name, digest))],
    [/^\/v2\/(.+)\/tags\/()list$/, reading((request, name) => listTags(store, request, name, tagsPageSize))],
    [/^\/v2\/(.+)\/referrers\/([^/]+)$/, reading(referrersApi ? referrers : notFound)],
  ];

  return (request) => {
    const path = decodeURIComponent(new URL(request.url, 'http://any').pathname);
    const token = path === '/token' ? auth.token(request) : undefined;
    if (token !== undefined) return token;
    for (const [pattern, handle] of routes) {
      const [, name, reference = ''] = pattern.exec(path) ?? [];
      if (name === undefined) continue;
      const refused = auth.refuse(request.headers.authorization, name || undefined, actionOf(request.method));
      const answer = refused ?? handle(request, name, reference);
      return { ...answer, headers: { 'docker-distribution-api-version': 'registry/2.0', ...answer.headers } };
    }
    return notFound();
  };
}

/** @param {Handler} handle @returns {Handler} */
function reading(handle) {
  return (request, name, reference) =>
    request.method === 'GET' || request.method === 'HEAD'
      ? handle(request, name, reference)
      : errorAnswer(405, 'UNSUPPORTED', 'The operation is unsupported.');
}

function notFound() {
  return errorAnswer(404, 'UNSUPPORTED', 'page not found');
}

/** @param {string} method @returns {import('./rights.mjs').Action} */
function actionOf(method) {
  if (method === 'DELETE') return 'delete';
  return method === 'GET' || method === 'HEAD' ? 'pull' : 'push';
}
