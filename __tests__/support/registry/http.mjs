// @ts-check
/**
 * Requests and answers as values, so that faults can change an answer before it is sent.
 *
 * @typedef {object} Request
 * @property {string} method
 * @property {string} url path and query as they came
 * @property {import('node:http').IncomingHttpHeaders} headers
 * @property {Buffer} body
 *
 * @typedef {object} Answer
 * @property {number} status
 * @property {Readonly<Record<string, string | number | readonly string[]>>} headers names in lower case
 * @property {Buffer} body left out where the request is a HEAD
 * @property {'reset' | 'hang' | 'cut' | 'drip'} [interruption] reset: no answer, a closed connection; hang: no answer,
 *   an open one; cut: half of the body, of a HEAD half of the headers, and then a closed connection; drip: headers
 *   that never end, one after the other
 */

/** An answer with a JSON body. @param {number} status @param {unknown} value @param {Answer['headers']} [headers] @returns {Answer} */
export function jsonAnswer(status, value, headers = {}) {
  return bytesAnswer(status, Buffer.from(JSON.stringify(value)), { 'content-type': 'application/json', ...headers });
}

/** An answer with any body. @param {number} status @param {Buffer} body @param {Answer['headers']} [headers] @returns {Answer} */
export function bytesAnswer(status, body, headers = {}) {
  return { status, headers: { 'content-length': body.length, ...headers }, body };
}

/**
 * An error in the form that distribution-spec 1.1 gives it ("Error Codes").
 *
 * @param {number} status
 * @param {string} code such as `MANIFEST_UNKNOWN`
 * @param {string} message
 * @param {{ detail?: unknown, headers?: Answer['headers'] }} [more]
 * @returns {Answer}
 */
export function errorAnswer(status, code, message, { detail, headers } = {}) {
  return jsonAnswer(status, { errors: [{ code, message, detail }] }, headers);
}

/** Reads the whole request. @param {import('node:http').IncomingMessage} incoming @returns {Promise<Request>} */
export async function readRequest(incoming) {
  const parts = [];
  for await (const part of incoming) parts.push(part);
  return {
    method: incoming.method ?? '',
    url: incoming.url ?? '',
    headers: incoming.headers,
    body: Buffer.concat(parts),
  };
}

/** Sends the answer, or what its interruption leaves of it. @param {Request} request @param {Answer} answer @param {import('node:http').ServerResponse} response */
export function sendAnswer(request, answer, response) {
  const { status, headers, body, interruption } = answer;
  if (interruption === 'hang') return;
  if (interruption === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  if (interruption === 'drip') {
    drip(response);
    return;
  }
  if (interruption === 'cut' && request.method === 'HEAD') {
    response.socket?.end(`HTTP/1.1 ${status} OK\r\nDocker-Content-Dig`);
    return;
  }
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.statusCode = status;
  if (interruption === 'cut') {
    response.write(body.subarray(0, body.length >> 1), () => response.destroy());
    return;
  }
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** @param {import('node:http').ServerResponse} response */
function drip({ socket }) {
  socket?.write('HTTP/1.1 200 OK\r\n');
  const timer = setInterval(() => socket?.write('X-Drip: 1\r\n'), 20);
  socket?.once('close', () => clearInterval(timer));
}
