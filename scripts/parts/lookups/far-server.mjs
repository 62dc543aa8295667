// @ts-check
import { Agent, createServer, request } from 'node:http';

/**
 * A server on this machine as if it were far away: every request is held back for a round trip before it is passed
 * on, and counted.
 *
 * @typedef {object} FarServer
 * @property {string} host `127.0.0.1:<port>`
 * @property {() => number} takeCount the requests since the last call
 * @property {() => void} close
 */

/**
 * @param {string} url of the server behind it
 * @param {number} roundTrip in milliseconds
 * @param {(header: string) => string} [challenge] what becomes of the server's WWW-Authenticate: a token server that
 *   it names may be far away, too
 * @returns {Promise<FarServer>}
 */
export async function startFarServer(url, roundTrip, challenge = (header) => header) {
  const agent = new Agent({ keepAlive: true });
  let count = 0;
  const server = createServer((incoming, response) => {
    count += 1;
    setTimeout(() => forward(incoming, response), roundTrip);
  });

  /** @param {import('node:http').IncomingMessage} incoming @param {import('node:http').ServerResponse} response */
  function forward(incoming, response) {
    const { method, headers } = incoming;
    const outgoing = request(new URL(incoming.url ?? '/', url), { method, headers, agent }, (answer) => {
      const stated = answer.headers['www-authenticate'];
      const changed = stated === undefined ? {} : { 'www-authenticate': challenge(stated) };
      response.writeHead(answer.statusCode ?? 502, { ...answer.headers, ...changed });
      answer.pipe(response);
    });
    outgoing.on('error', () => response.destroy());
    incoming.pipe(outgoing);
  }

  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('the server has no port');
  return {
    host: `127.0.0.1:${address.port}`,
    takeCount() {
      const taken = count;
      count = 0;
      return taken;
    },
    close() {
      agent.destroy();
      server.close();
      server.closeAllConnections();
    },
  };
}
