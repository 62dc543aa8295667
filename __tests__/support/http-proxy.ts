import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** How the proxy behaves. */
export interface HttpProxyOptions {
  /** Who may use it; default everybody. */
  readonly user?: { readonly name: string; readonly password: string };
  /** Its whole answer to a CONNECT instead of a tunnel; `nothing`: none, ever. */
  readonly connectAnswer?: string;
}

/** What went through the proxy, or was to. */
export interface ProxiedRequest {
  /** `CONNECT host:port` or `HEAD http://host:port/path`. */
  readonly line: string;
  readonly proxyAuthorization: string | undefined;
  /** What the proxy could read of the request's own log-in: nothing within a tunnel. */
  readonly authorization: string | undefined;
}

export interface HttpProxy {
  /** `127.0.0.1:<port>`. */
  readonly host: string;
  readonly requests: readonly ProxiedRequest[];
  /** Connections of clients that are open now. */
  connections(): Promise<number>;
  close(): Promise<void>;
}

/** Starts a forward proxy on 127.0.0.1: tunnels for CONNECT, absolute-form forwarding for the rest. RFC 9110, 9.3.6; RFC 9112, 3.2.2. */
export async function startHttpProxy({ user, connectAnswer }: HttpProxyOptions = {}): Promise<HttpProxy> {
  const requests: ProxiedRequest[] = [];
  const sockets = new Set<Duplex>();
  const expected = user && `Basic ${Buffer.from(`${user.name}:${user.password}`).toString('base64')}`;
  const isLetIn = (incoming: IncomingMessage): boolean => {
    const { method, url, headers } = incoming;
    const proxyAuthorization = headers['proxy-authorization'];
    requests.push({ line: `${method} ${url}`, proxyAuthorization, authorization: headers.authorization });
    return expected === undefined || proxyAuthorization === expected;
  };

  const server = createServer((incoming, response) => {
    if (isLetIn(incoming)) forward(incoming, response);
    else response.writeHead(407, { 'proxy-authenticate': 'Basic realm="proxy"' }).end('log in');
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('connect', (incoming: IncomingMessage, client: Duplex) => {
    client.on('error', () => undefined); // it hung up
    if (!isLetIn(incoming)) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="proxy"\r\n\r\n');
    } else if (connectAnswer === undefined) tunnel(incoming.url ?? '', client);
    else if (connectAnswer === 'nothing') client.resume().once('end', () => client.end());
    else client.end(connectAnswer);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('the proxy has no port');
  return {
    host: `127.0.0.1:${address.port}`,
    requests,
    connections: () =>
      new Promise((resolve, reject) => {
        server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
      }),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function forward(incoming: IncomingMessage, response: ServerResponse): void {
  const { method, url = '', headers } = incoming;
  const { 'proxy-authorization': _, 'proxy-connection': __, ...passed } = headers;
  const outgoing = request(url, { method, headers: passed }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  outgoing.on('error', () => response.writeHead(502).end());
  incoming.pipe(outgoing);
}

function tunnel(authority: string, client: Duplex): void {
  const target = new URL(`http://${authority}`);
  const server = connect(Number(target.port), target.hostname, () => {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    server.pipe(client).pipe(server);
  });
  server.on('error', () => client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
  client.on('close', () => server.destroy());
}
