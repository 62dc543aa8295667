import http from 'node:http';
import { getOrCreate } from '../../util/get-or-create.ts';
import { isPrivateAddress } from './private-address.ts';
import type { ProxyAgents } from './proxy.ts';
import { privateAddressError, publicAddressLookup } from './public-address-lookup.ts';
import type { HttpRequest, HttpResponse, Transport } from './request.ts';
import {
  type ConnectionPeer,
  hostLabel,
  invalidHeaderError,
  proxyAuthenticationError,
  slowStreamError,
  TransportError,
  timeoutError,
  toTransportError,
} from './transport-error.ts';

/** The most that is read of an error response where a stream was requested, in bytes. */
const ERROR_BODY_LIMIT = 64 * 1024;

/** For a whole stream, in milliseconds. Without it, a stream that sends a byte now and then never ends. */
const STREAM_TIME = 5 * 60_000;

type ProxyModule = typeof import('./proxy.ts');
type Library = Pick<typeof http, 'Agent' | 'request'>;

/** What a request is sent with. */
interface Route {
  readonly library: Library;
  /** The connection pool. */
  readonly agent: http.Agent;
  /** Host and port of the proxy, where there is one. */
  readonly proxy: string | undefined;
}

/** Time limits from the moment a request is sent, in milliseconds. */
interface TimeLimits {
  /** For a request and its response; for a stream, between two chunks. */
  readonly timeout: number;
  /** For a whole stream. */
  readonly streamTime: number;
}

/**
 * Node's HTTP client with keep-alive. Proxies come from HTTPS_PROXY, HTTP_PROXY and NO_PROXY, additional certificate
 * authorities from NODE_EXTRA_CA_CERTS.
 * @param timeout for a request and its response, in milliseconds; for a stream, between two chunks
 * @param streamTime for a whole stream, in milliseconds
 */
export function createTransport(timeout: number, streamTime = STREAM_TIME): Transport {
  const options = { keepAlive: true };
  // Separate pools: a connection to a private mirror must not serve a request that may only go to public addresses.
  const lookups = { any: options, public: { ...options, lookup: publicAddressLookup } };
  const direct = new Map<string, http.Agent>();
  const proxied = new Map<string, ProxyAgents>();

  async function routeOf({ url, network }: HttpRequest): Promise<Route> {
    const kind = url.protocol === 'https:' ? 'https' : 'http';
    const library = kind === 'https' ? await tlsLibrary() : http;
    const module = await proxyModule();
    const address = module?.proxyFor(url) ?? '';
    if (module === undefined || address === '') {
      const agent = getOrCreate(direct, `${network} ${kind}`, () => new library.Agent(lookups[network]));
      return { library, agent, proxy: undefined };
    }
    // A proxy resolves names itself, and usually has a private address.
    const agents = getOrCreate(proxied, address, () => module.proxyAgents(address, options, timeout));
    return { library, agent: agents[kind], proxy: agents.name };
  }

  return async (request) => {
    const { url, network } = request;
    if (network === 'public' && isPrivateAddress(url.hostname)) {
      throw toTransportError(peerOf(request, undefined), privateAddressError(url.hostname));
    }
    return send(request, await routeOf(request), { timeout, streamTime });
  };
}

function peerOf(request: HttpRequest, proxy: string | undefined): ConnectionPeer {
  const { host, hostname } = request.url;
  const label = hostLabel(request);
  const name = proxy === undefined ? label : `${label} through the proxy ${proxy}`;
  const plainHttpHint = `if it speaks plain HTTP, name ${host} in insecure-registries (--insecure-registry on the command line)`;
  return { name, hostname, plainHttpHint };
}

let loadingTls: Promise<Library> | undefined;

/** Node's TLS takes ten milliseconds, so it is loaded with the first request that needs it. */
function tlsLibrary(): Promise<Library> {
  loadingTls ??= import('node:https');
  return loadingTls;
}

/** Loaded only where a proxy is set. */
async function proxyModule(): Promise<ProxyModule | undefined> {
  const isSet = ['http_proxy', 'https_proxy', 'all_proxy'].some(
    (name) => process.env[name] || process.env[name.toUpperCase()],
  );
  return isSet ? import('./proxy.ts') : undefined;
}

function send(request: HttpRequest, { library, agent, proxy }: Route, limits: TimeLimits): Promise<HttpResponse> {
  const { method, url, headers, body, limit } = request;
  const { signal, clear } = abortAfter(limits.timeout);
  const peer = peerOf(request, proxy);
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => {
      const isTimeout = signal.aborted && !(error instanceof TransportError);
      reject(isTimeout ? timeoutError(peer.name, limits.timeout, error) : toTransportError(peer, error));
    };
    const receive = (incoming: http.IncomingMessage): void => {
      if (limit === 'stream' && incoming.statusCode === 200) {
        clear();
        resolve(streamResponse(incoming, peer, limits));
        return;
      }
      readBody(incoming, url.host, limit === 'stream' ? ERROR_BODY_LIMIT : limit, fail, (received) => {
        // Through a tunnel, a 407 is the registry's own response.
        const isFromProxy = proxy !== undefined && url.protocol === 'http:' && incoming.statusCode === 407;
        if (isFromProxy) fail(proxyAuthenticationError(proxy));
        else resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: received });
      });
    };
    try {
      const outgoing = library.request(url, { method, headers, agent, signal }, receive);
      outgoing.on('error', fail);
      outgoing.on('close', clear);
      outgoing.end(body);
    } catch (error) {
      // The credential is the only part of a request whose characters are not known to be valid.
      clear();
      reject(invalidHeaderError(peer.name, error));
    }
  });
}

function readBody(
  incoming: http.IncomingMessage,
  host: string,
  limit: number,
  fail: (error: unknown) => void,
  done: (body: Uint8Array) => void,
): void {
  const chunks: Buffer[] = [];
  let length = 0;
  incoming.on('data', (chunk: Buffer) => {
    length += chunk.length;
    chunks.push(chunk);
    if (length > limit) {
      const message = `${host} sent more than ${limit} bytes, the limit for this response`;
      incoming.destroy(new TransportError('too-large', message));
    }
  });
  incoming.on('error', fail);
  incoming.on('end', () => done(Buffer.concat(chunks)));
}

function streamResponse(
  incoming: http.IncomingMessage,
  peer: ConnectionPeer,
  { timeout, streamTime }: TimeLimits,
): HttpResponse {
  incoming.setTimeout(timeout, () => incoming.destroy(timeoutError(peer.name, timeout, undefined)));
  const end = setTimeout(() => incoming.destroy(slowStreamError(peer.name, streamTime)), streamTime);
  incoming.once('close', () => clearTimeout(end));
  return { status: 200, headers: incoming.headers, body: new Uint8Array(), stream: chunksOf(incoming, peer) };
}

async function* chunksOf(incoming: http.IncomingMessage, peer: ConnectionPeer): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of incoming) yield chunk as Buffer;
  } catch (error) {
    throw toTransportError(peer, error);
  }
}

/** A signal that aborts after the milliseconds, unless it is cleared. */
function abortAfter(timeout: number): { readonly signal: AbortSignal; readonly clear: () => void } {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeout);
  return { signal: controller.signal, clear: () => clearTimeout(timer) };
}
