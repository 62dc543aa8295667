import http from 'node:http';
import https from 'node:https';
import type { Network } from '../endpoint.ts';
import { isPrivateAddress } from './private-address.ts';
import type { ProxyAgents } from './proxy.ts';
import { privateAddress, publicLookup } from './public-address-lookup.ts';
import {
  asTransportError,
  nameOf,
  type Peer,
  TransportError,
  timedOut,
  tookTooLong,
  unknownToProxy,
  unsendable,
} from './transport-error.ts';

export interface HttpRequest {
  readonly method: 'HEAD' | 'GET' | 'POST';
  readonly url: URL;
  /** The registry whose mirror is asked, for what is said of a failure. */
  readonly mirrorOf?: string | undefined;
  readonly network: Network;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** A longer body is an error, in bytes; `stream`: it isn't kept, but comes as it is read. */
  readonly limit: number | 'stream';
}

export interface HttpHead {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
}

export interface HttpResponse extends HttpHead {
  /** Empty where it comes as a stream. */
  readonly body: Uint8Array;
  /** Where one was asked for and the status is 200. It has to be read, or destroyed by leaving the loop. */
  readonly stream?: AsyncIterable<Uint8Array>;
}

/** Sends one request and reads the whole answer; follows no redirect. @throws TransportError */
export type Transport = (request: HttpRequest) => Promise<HttpResponse>;

/** Of the answer to a request for a stream that brings none, in bytes. */
const ERROR_LIMIT = 64 * 1024;

/** For a whole stream, in milliseconds: one that goes on with a byte now and then would never end. */
const STREAM_TIME = 5 * 60_000;

type ProxyModule = typeof import('./proxy.ts');

/** The connections that an exchange goes over. */
interface Route {
  readonly agent: http.Agent;
  /** Host and port of the proxy, where there is one. */
  readonly proxy: string | undefined;
}

/** How long an exchange may take, in milliseconds from the time it starts. */
interface Times {
  /** The whole of it; of a stream, each part. */
  readonly timeout: number;
  /** The whole of a stream. */
  readonly streamTime: number;
}

/**
 * Node's own client with keep-alive. Proxies come from HTTPS_PROXY, HTTP_PROXY and NO_PROXY, own certificate authorities
 * from NODE_EXTRA_CA_CERTS.
 * @param timeout for a whole exchange from the time it starts, in milliseconds; of a stream, for each part
 * @param streamTime for a whole stream, in milliseconds
 */
export function createTransport(timeout: number, streamTime = STREAM_TIME): Transport {
  const options = { keepAlive: true };
  // Two pools of connections, or one that was made for a mirror inside would serve a request that may not go there.
  const guarded = { ...options, lookup: publicLookup };
  const direct = {
    any: { http: new http.Agent(options), https: new https.Agent(options) },
    public: { http: new http.Agent(guarded), https: new https.Agent(guarded) },
  };
  const proxied = new Map<string, ProxyAgents>();

  async function routeTo({ url, network }: HttpRequest): Promise<Route> {
    const kind = url.protocol === 'https:' ? 'https' : 'http';
    const module = await proxyModule();
    const address = module?.proxyFor(url) ?? '';
    if (module === undefined || address === '') return { agent: direct[network][kind], proxy: undefined };
    // A proxy looks names up itself, and stands at a private address as a rule.
    const agents = proxied.get(address) ?? module.proxyAgents(address, options, timeout);
    proxied.set(address, agents);
    return { agent: agents[kind], proxy: agents.name };
  }

  return async (request) => {
    const { url, network } = request;
    if (network === 'public' && isPrivateAddress(url.hostname)) {
      throw asTransportError(peerOf(request, undefined), privateAddress(url.hostname));
    }
    return send(request, await routeTo(request), { timeout, streamTime });
  };
}

function peerOf(request: HttpRequest, proxy: string | undefined): Peer {
  const { host, hostname } = request.url;
  const whose = nameOf(request);
  const name = proxy === undefined ? whose : `${whose} through the proxy ${proxy}`;
  const plainHint = `if it speaks plain HTTP, name ${host} in insecure-registries (--insecure-registry on the command line)`;
  return { name, hostname, plainHint };
}

/** Loaded only where a proxy is set. */
async function proxyModule(): Promise<ProxyModule | undefined> {
  const isSet = ['http_proxy', 'https_proxy', 'all_proxy'].some(
    (name) => process.env[name] || process.env[name.toUpperCase()],
  );
  return isSet ? import('./proxy.ts') : undefined;
}

function send(request: HttpRequest, { agent, proxy }: Route, { timeout, streamTime }: Times): Promise<HttpResponse> {
  const { method, url, headers, body, limit } = request;
  const library = url.protocol === 'https:' ? https : http;
  const { signal, clear } = deadline(timeout);
  const peer = peerOf(request, proxy);
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => {
      const known = error instanceof TransportError || !signal.aborted;
      reject(known ? asTransportError(peer, error) : timedOut(peer.name, timeout, error));
    };
    const receive = (incoming: http.IncomingMessage): void => {
      if (limit === 'stream' && incoming.statusCode === 200) {
        clear();
        incoming.setTimeout(timeout, () => incoming.destroy(timedOut(peer.name, timeout, undefined)));
        const end = setTimeout(() => incoming.destroy(tookTooLong(peer.name, streamTime)), streamTime);
        incoming.once('close', () => clearTimeout(end));
        resolve({ status: 200, headers: incoming.headers, body: new Uint8Array(), stream: chunksOf(incoming, peer) });
        return;
      }
      const most = limit === 'stream' ? ERROR_LIMIT : limit;
      const chunks: Buffer[] = [];
      let length = 0;
      incoming.on('data', (chunk: Buffer) => {
        length += chunk.length;
        chunks.push(chunk);
        if (length > most) {
          const message = `${url.host} sent more than the ${most} bytes that are read of such an answer`;
          incoming.destroy(new TransportError('too-large', message));
        }
      });
      incoming.on('error', fail);
      incoming.on('end', () => {
        // Out of a tunnel it would be the registry's own word.
        if (proxy !== undefined && url.protocol === 'http:' && incoming.statusCode === 407) fail(unknownToProxy(proxy));
        else resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) });
      });
    };
    try {
      const outgoing = library.request(url, { method, headers, agent, signal }, receive);
      outgoing.on('error', fail);
      outgoing.on('close', clear);
      outgoing.end(body);
    } catch (error) {
      // All of a request but the log-in has a form that Node takes.
      clear();
      reject(unsendable(peer.name, error));
    }
  });
}

/** A signal that comes after the milliseconds, unless it is cleared. */
function deadline(timeout: number): { readonly signal: AbortSignal; readonly clear: () => void } {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeout);
  return { signal: controller.signal, clear: () => clearTimeout(timer) };
}

async function* chunksOf(incoming: http.IncomingMessage, peer: Peer): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of incoming) yield chunk as Buffer;
  } catch (error) {
    throw asTransportError(peer, error);
  }
}
