import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { createFaults, type Fault } from './faults.mjs';
import { type Answer, type Request, readRequest, sendAnswer } from './http.mjs';

/** A real registry whose answers go wrong where a test scripts it. */
export interface FaultProxy {
  /** `127.0.0.1:<port>`. */
  readonly host: string;
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  /** `METHOD /path?query`, in the order in which they came. */
  readonly requests: readonly string[];
  /** What each request showed of who asks. */
  readonly authorizations: readonly (string | undefined)[];
  /** As the double's: the next `times` requests whose `METHOD /path?query` matches get the fault. */
  fail(match: string | RegExp, fault: Fault, times?: number): void;
  close(): Promise<void>;
}

/** Starts a reverse proxy on 127.0.0.1 in front of a registry that speaks plain HTTP. @param target its URL */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const faults = createFaults();
  const requests: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const server = createServer((incoming, response) => {
    requests.push(`${incoming.method} ${incoming.url}`);
    authorizations.push(incoming.headers.authorization);
    const answer = async (): Promise<void> => {
      const request = await readRequest(incoming);
      const fault = faults.take(request);
      const real = await forward(target, request);
      sendAnswer(request, fault === undefined ? real : await fault(() => real, request), response);
    };
    answer().catch(() => response.destroy()); // the client hung up, or the registry is gone
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('the proxy has no port');
  const host = `127.0.0.1:${address.port}`;
  return {
    host,
    url: `http://${host}`,
    requests,
    authorizations,
    fail: (match, fault, times = 1) => faults.add(match, fault, times),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function forward(target: string, { method, url, headers }: Request): Promise<Answer> {
  const answer = await fetch(new URL(url, target), { method, headers: passed(headers), redirect: 'manual' });
  const body = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, headers: Object.fromEntries(answer.headers), body };
}

function passed({ accept, authorization }: IncomingHttpHeaders): Record<string, string> {
  return { ...(accept === undefined ? {} : { accept }), ...(authorization === undefined ? {} : { authorization }) };
}
