import type http from 'node:http';
import type { Socket } from 'node:net';
import { HttpProxyAgent } from 'http-proxy-agent';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { getProxyForUrl } from 'proxy-from-env';
import { ConfigurationError } from '../../model/error.ts';
import { isExcludedByNoProxy } from './no-proxy.ts';
import { proxyAuthenticationError, TransportError, timeoutError, toTransportError } from './transport-error.ts';

/** The connection pools through one proxy. */
export interface ProxyAgents {
  /** The host and port of the proxy. The rest of its address may be secret. */
  readonly name: string;
  readonly http: http.Agent;
  readonly https: http.Agent;
}

/** The proxy's address by HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY, in either case; empty for a direct connection. */
export function proxyFor(url: URL): string {
  if (isExcludedByNoProxy(url, process.env.no_proxy || process.env.NO_PROXY || '')) return '';
  const proxy = getProxyForUrl(url.href);
  const address = proxy.slice(proxy.indexOf('://') + '://'.length);
  // Where the proxy's address has no scheme, the library takes the scheme of the URL. curl and Go take http: few proxies
  // are themselves reached over TLS.
  const set = Object.entries(process.env).flatMap(([name, value]) =>
    /^(?:https?|all)_proxy$/i.test(name) ? [value] : [],
  );
  return set.includes(proxy) || proxy === '' ? proxy : `http://${address}`;
}

/**
 * The agents that connect through the proxy.
 * @param timeout for a connection through the proxy to open, in milliseconds
 * @throws ConfigurationError where the address is invalid; the message doesn't repeat it, since it may hold a password
 */
export function proxyAgents(proxy: string, options: http.AgentOptions, timeout: number): ProxyAgents {
  const url = URL.canParse(proxy) ? new URL(proxy) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || !isEncoded(url.username + url.password)) {
    throw new ConfigurationError(
      'invalid-setting',
      'The proxy in HTTPS_PROXY, HTTP_PROXY or ALL_PROXY has an invalid address: write http://HOST:PORT or http://USER:PASSWORD@HOST:PORT, with %25 for a percent sign.',
    );
  }
  return {
    name: url.host,
    http: new ForwardingAgent(url, options, timeout),
    https: new TunnelAgent(url, options, timeout),
  };
}

class ForwardingAgent extends HttpProxyAgent<string> {
  readonly #timeout: number;

  constructor(proxy: URL, options: http.AgentOptions, timeout: number) {
    super(proxy, options);
    this.#timeout = timeout;
  }

  override connect(...[request, to]: Parameters<HttpProxyAgent<string>['connect']>): Promise<Socket> {
    return connectVia(this, request, this.#timeout, () => super.connect(request, to));
  }
}

class TunnelAgent extends HttpsProxyAgent<string> {
  readonly #timeout: number;

  constructor(proxy: URL, options: http.AgentOptions, timeout: number) {
    super(proxy, options);
    this.#timeout = timeout;
  }

  override connect(...[request, to]: Parameters<HttpsProxyAgent<string>['connect']>): Promise<Socket> {
    return connectVia(this, request, this.#timeout, () => super.connect(request, to));
  }
}

/**
 * Adds two checks that the agents lack. They wait for the proxy without a time limit, and a request without a connection
 * can't be aborted. And where a proxy refuses to open a tunnel, they pass its response on as the registry's, although no
 * certificate has been checked by then: a forged 401 could direct the registry's credential to any token server.
 * RFC 9110, 9.3.6; known as FalseCONNECT (CERT/CC VU#905344).
 */
async function connectVia(
  agent: ForwardingAgent | TunnelAgent,
  request: http.ClientRequest,
  timeout: number,
  connect: () => Promise<Socket>,
): Promise<Socket> {
  const { host, hostname } = agent.proxy;
  const name = `the proxy ${host}`;
  let status = 200;
  request.once('proxyConnect', (answer: { statusCode?: number }) => {
    status = answer.statusCode ?? status;
  });
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), timeout);
  // The agent opens its connection with these options.
  agent.connectOpts = { ...agent.connectOpts, signal: limit.signal };
  try {
    const socket = await connect();
    if (status === 200) return socket;
    socket.destroy();
  } catch (error) {
    if (limit.signal.aborted) throw timeoutError(name, timeout, error);
    throw toTransportError({ name, hostname, plainHttpHint: 'write its address with http://' }, error);
  } finally {
    clearTimeout(timer);
  }
  if (status === 407) throw proxyAuthenticationError(host);
  // A 5xx may be temporary; what the proxy forbids stays forbidden.
  const code = status >= 500 ? 'reset' : 'refused';
  throw new TransportError(code, `${name} does not connect to ${request.host} (status ${status})`);
}

function isEncoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
