import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { ApiError, type ApiRequest, type ApiResponse } from './http.ts';

/** Answers one request; the token's value is handed in beside it, so that it gets into no record. */
export type Answer = (request: ApiRequest, authorization: string | undefined) => Promise<ApiResponse | 'disconnect'>;

/** Starts a server on a free port of this machine alone. */
export async function listen(answer: Answer): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer((incoming, outgoing) => {
    serve(answer, incoming, outgoing).catch((error: unknown) => outgoing.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => stop(server) };
}

async function serve(answer: Answer, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { authorization, ...headers } = incoming.headers;
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  const body = await readBody(incoming);
  const request: ApiRequest = {
    method: incoming.method ?? 'GET',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    body: body.value,
  };
  const response = body.isBroken
    ? new ApiError(400, 'Problems parsing JSON').response
    : await answer(request, authorization);
  if (response === 'disconnect') outgoing.destroy();
  else send(outgoing, response);
}

async function readBody(incoming: IncomingMessage): Promise<{ readonly value?: unknown; readonly isBroken: boolean }> {
  const content = await text(incoming);
  if (content === '') return { isBroken: false };
  try {
    return { value: JSON.parse(content) as unknown, isBroken: false };
  } catch {
    return { isBroken: true };
  }
}

function send(outgoing: ServerResponse, { status, headers = {}, body }: ApiResponse): void {
  const isRaw = body instanceof Uint8Array;
  const type = isRaw ? 'application/vnd.github.raw+json; charset=utf-8' : 'application/json; charset=utf-8';
  outgoing.writeHead(status, { ...(body === undefined ? {} : { 'content-type': type }), ...headers });
  if (body === undefined) outgoing.end();
  else outgoing.end(isRaw ? body : JSON.stringify(body));
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    server.closeAllConnections();
  });
}
