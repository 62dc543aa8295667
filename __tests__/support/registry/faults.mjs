// @ts-check
import { bytesAnswer, errorAnswer } from './http.mjs';

/**
 * Faults to script into the registry double with `fail(match, fault, times)`. A fault is given the answer
 * that the registry would have made, as a function, and the request; it answers in its place.
 *
 * @typedef {import('./http.mjs').Answer} Answer
 * @typedef {import('./http.mjs').Request} Request
 * @typedef {(real: () => Answer, request: Request) => Answer | Promise<Answer>} Fault
 */

/** 429 as Docker Hub words it. @param {number | string} [retryAfter] seconds or an HTTP date @returns {Fault} */
export function tooManyRequests(retryAfter) {
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  return () => errorAnswer(429, 'TOOMANYREQUESTS', 'You have reached your pull rate limit.', { headers });
}

/** Any status with a spec-coded error. @param {number} code @param {string} [errorCode] @param {Answer['headers']} [headers] @returns {Fault} */
export function status(code, errorCode = 'UNKNOWN', headers = {}) {
  return () => errorAnswer(code, errorCode, `scripted ${code}`, { headers });
}

/** The connection is closed before any answer. @returns {Fault} */
export function reset() {
  return () => ({ ...bytesAnswer(0, Buffer.alloc(0)), interruption: 'reset' });
}

/** Nothing ever comes; the connection stays open until the double is closed. @returns {Fault} */
export function hang() {
  return () => ({ ...bytesAnswer(0, Buffer.alloc(0)), interruption: 'hang' });
}

/** The connection stays open and something comes all the time, but never an end. @returns {Fault} */
export function drip() {
  return () => ({ ...bytesAnswer(0, Buffer.alloc(0)), interruption: 'drip' });
}

/** The connection is closed in the middle of the body, of a HEAD in the middle of its headers. @returns {Fault} */
export function cutOff() {
  return (real) => ({ ...real(), interruption: 'cut' });
}

/** A web page where JSON should be, as captive portals and proxies send it. @param {number} [code] @returns {Fault} */
export function html(code = 200) {
  const page = Buffer.from('<!doctype html><title>Sign in</title><p>Please sign in to use this network.');
  return () => bytesAnswer(code, page, { 'content-type': 'text/html; charset=utf-8' });
}

/** Another body under the same headers. @param {string | Uint8Array} body @returns {Fault} */
export function withBody(body) {
  return (real) => ({ ...real(), ...bytesAnswer(real().status, Buffer.from(body), withLength(real().headers, body)) });
}

/** @param {Answer['headers']} headers @param {string | Uint8Array} body */
function withLength(headers, body) {
  return { ...headers, 'content-length': Buffer.from(body).length };
}

/** The answer without its Docker-Content-Digest, as some registries make it. @returns {Fault} */
export function withoutDigest() {
  return (real) => {
    const { 'docker-content-digest': _, etag: __, ...headers } = real().headers;
    return { ...real(), headers };
  };
}

/** The answer with another Docker-Content-Digest. @param {string} digest @returns {Fault} */
export function withDigest(digest) {
  return (real) => ({ ...real(), headers: { ...real().headers, 'docker-content-digest': digest } });
}

/** A redirect to the same path at another origin, as blobs redirect to a CDN. @param {string} origin @param {number} [code] @returns {Fault} */
export function redirectTo(origin, code = 307) {
  return (_, request) => bytesAnswer(code, Buffer.alloc(0), { location: new URL(request.url, origin).href });
}

/** The right answer, held back until the promise is settled: for tests of what runs at the same time. @param {Promise<unknown>} until @returns {Fault} */
export function heldUntil(until) {
  return async (real) => {
    await until;
    return real();
  };
}

/**
 * The faults still to come; the first that matches answers.
 *
 * A match is compared with `METHOD /path?query`: a string is a part of it, a RegExp is tested on it.
 */
export function createFaults() {
  /** @type {{ match: string | RegExp, fault: Fault, times: number }[]} */
  const scripted = [];
  return {
    /** @param {string | RegExp} match @param {Fault} fault @param {number} times */
    add(match, fault, times) {
      scripted.push({ match, fault, times });
    },
    /** Takes the fault for the request, which counts one of its times. @param {Request} request @returns {Fault | undefined} */
    take(request) {
      const line = `${request.method} ${request.url}`;
      const found = scripted.find(
        ({ match, times }) => times > 0 && (typeof match === 'string' ? line.includes(match) : match.test(line)),
      );
      if (found !== undefined) found.times--;
      return found?.fault;
    },
  };
}
