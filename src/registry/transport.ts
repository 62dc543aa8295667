import http from 'node:http';
import https from 'node:https';
import { ConfigurationError, messageOf } from '../model/error.ts';
import { isPrivateAddress, type Network } from './endpoint.ts';
import { PRIVATE_ADDRESS, privateAddress, publicLookup } from './public-lookup.ts';
import { Turns } from './turns.ts';

export interface HttpRequest {
  readonly method: 'HEAD' | 'GET' | 'POST';
  readonly url: URL;
  readonly network: Network;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** A longer body is an error, in bytes. */
  readonly limit: number;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Uint8Array;
}

/** Sends one request and reads the whole answer; follows no redirect. @throws TransportError */
export type Transport = (request: HttpRequest) => Promise<HttpResponse>;

/** No whole answer came. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly code: 'dns' | 'private' | 'tls' | 'timeout' | 'refused' | 'reset' | 'too-large';

  constructor(code: TransportError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Exchanges with one host at a time. */
const MAX_EXCHANGES = 12;

interface Agents {
  readonly http: http.Agent;
  readonly https: http.Agent;
}

/**
 * Node's own client with keep-alive and a bounded number of exchanges per host. Proxies come from HTTPS_PROXY,
 * HTTP_PROXY and NO_PROXY, own certificate authorities from NODE_EXTRA_CA_CERTS.
 * @param timeout for a whole exchange from the time it starts, in milliseconds
 */
export function createTransport(timeout: number): Transport {
  const options = { keepAlive: true };
  // Not left to the agent: there an exchange's time would run while it waits for a socket.
  const turns = new Turns(MAX_EXCHANGES);
  // Two pools of connections, or one that was made for a mirror inside would serve a request that may not go there.
  const guarded = { ...options, lookup: publicLookup };
  const direct: Record<Network, Agents> = {
    any: { http: new http.Agent(options), https: new https.Agent(options) },
    public: { http: new http.Agent(guarded), https: new https.Agent(guarded) },
  };
  const proxied = new Map<string, Promise<Agents>>();

  async function agentFor({ url, network }: HttpRequest): Promise<http.Agent> {
    const proxy = await proxyFor(url);
    if (proxy !== '') {
      const known = proxied.get(proxy) ?? proxyAgents(proxy, options);
      proxied.set(proxy, known);
    }
    // A proxy looks names up itself, and stands at a private address as a rule.
    const agents = await (proxied.get(proxy) ?? direct[network]);
    return url.protocol === 'https:' ? agents.https : agents.http;
  }

  return async (request) => {
    const { url, network } = request;
    if (network === 'public' && isPrivateAddress(url.hostname))
      throw asTransportError(url, privateAddress(url.hostname));
    const agent = await agentFor(request);
    return turns.take(url.host, () => send(request, agent, timeout));
  };
}

async function proxyFor(url: URL): Promise<string> {
  const isSet = ['http_proxy', 'https_proxy', 'all_proxy'].some(
    (name) => process.env[name] ?? process.env[name.toUpperCase()],
  );
  if (!isSet) return '';
  const { getProxyForUrl } = await import('proxy-from-env');
  return getProxyForUrl(url.href);
}

/** @throws ConfigurationError where the proxy is none; its address isn't repeated, since it may hold a password */
async function proxyAgents(proxy: string, options: http.AgentOptions): Promise<Agents> {
  if (!URL.canParse(proxy) || !/^https?:$/.test(new URL(proxy).protocol)) {
    throw new ConfigurationError(
      'The proxy in HTTPS_PROXY, HTTP_PROXY or ALL_PROXY is not one that can be used: write http://HOST:PORT.',
    );
  }
  const [{ HttpProxyAgent }, { HttpsProxyAgent }] = await Promise.all([
    import('http-proxy-agent'),
    import('https-proxy-agent'),
  ]);
  return { http: new HttpProxyAgent(proxy, options), https: new HttpsProxyAgent(proxy, options) };
}

function send(request: HttpRequest, agent: http.Agent, timeout: number): Promise<HttpResponse> {
  const { method, url, headers, body, limit } = request;
  const library = url.protocol === 'https:' ? https : http;
  const signal = AbortSignal.timeout(timeout);
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => {
      reject(signal.aborted ? timedOut(url, timeout, error) : asTransportError(url, error));
    };
    const outgoing = library.request(url, { method, headers, agent, signal }, (incoming) => {
      const chunks: Buffer[] = [];
      let length = 0;
      incoming.on('data', (chunk: Buffer) => {
        length += chunk.length;
        chunks.push(chunk);
        if (length > limit) {
          const message = `${url.host} sent more than the ${limit} bytes that are read of such an answer`;
          incoming.destroy(new TransportError('too-large', message));
        }
      });
      incoming.on('error', fail);
      incoming.on('end', () => {
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) });
      });
    });
    outgoing.on('error', fail);
    outgoing.end(body);
  });
}

function timedOut(url: URL, timeout: number, cause: unknown): TransportError {
  return new TransportError('timeout', `${url.host} did not answer within ${timeout / 1000} seconds`, { cause });
}

function asTransportError(url: URL, error: unknown): TransportError {
  if (error instanceof TransportError) return error;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const options = { cause: error };
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new TransportError('dns', `the host name ${url.hostname} can not be resolved`, options);
  }
  if (code === PRIVATE_ADDRESS) {
    const message = `${url.host} is not a public address, and is not asked for what a fork adds`;
    return new TransportError('private', message, options);
  }
  if (code === 'ECONNREFUSED') return new TransportError('refused', `${url.host} refused the connection`, options);
  if (/^(?:CERT_|DEPTH_|UNABLE_TO_|SELF_SIGNED|ERR_TLS|ERR_SSL|EPROTO)/.test(code)) {
    const plain = code === 'EPROTO' || code === 'ERR_SSL_WRONG_VERSION_NUMBER';
    const hint = plain ? `; if it speaks plain HTTP, name ${url.host} in insecure-registries` : '';
    return new TransportError('tls', `the TLS connection to ${url.host} failed (${tlsReason(error)})${hint}`, options);
  }
  return new TransportError('reset', `the connection to ${url.host} broke (${code || messageOf(error)})`, options);
}

/** OpenSSL's own words; its message begins with an address in memory, and no two would be alike. */
function tlsReason(error: unknown): string {
  const reason = typeof error === 'object' && error !== null && 'reason' in error ? error.reason : undefined;
  if (typeof reason === 'string') return reason;
  return messageOf(error).replace(/^(?:write )?EPROTO.*?:SSL routines:[^:]*:([^:]*):.*$/, '$1');
}
