import type http from 'node:http';
import type { Socket } from 'node:net';
import { HttpProxyAgent } from 'http-proxy-agent';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { getProxyForUrl } from 'proxy-from-env';
import { ConfigurationError } from '../../model/error.ts';
import { isExempt } from './no-proxy.ts';
import { asTransportError, TransportError, timedOut, unknownToProxy } from './transport-error.ts';

/** The ways through one proxy. */
export interface ProxyAgents {
  /** Its host and port: all of its address that may be shown. */
  readonly name: string;
  readonly http: http.Agent;
  readonly https: http.Agent;
}

/** What HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY, or the same in lower case, say of the address; else empty. */
export function proxyFor(url: URL): string {
  if (isExempt(url, process.env.no_proxy || process.env.NO_PROXY || '')) return '';
  const proxy = getProxyForUrl(url.href);
  const address = proxy.slice(proxy.indexOf('://') + '://'.length);
  // The library takes the scheme of the address that is asked for where the proxy's has none. curl and Go take http:
  // a proxy that is itself asked over TLS is the exception, and says so.
  const set = Object.entries(process.env).flatMap(([name, value]) =>
    /^(?:https?|all)_proxy$/i.test(name) ? [value] : [],
  );
  return set.includes(proxy) || proxy === '' ? proxy : `http://${address}`;
}

/**
 * @param timeout for a connection through the proxy to stand, in milliseconds
 * @throws ConfigurationError where the proxy is none; its address isn't repeated, since it may hold a password
 */
export function proxyAgents(proxy: string, options: http.AgentOptions, timeout: number): ProxyAgents {
  const url = URL.canParse(proxy) ? new URL(proxy) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || !isEncoded(url.username + url.password)) {
    throw new ConfigurationError(
      'invalid-setting',
      'The proxy in HTTPS_PROXY, HTTP_PROXY or ALL_PROXY is not one that can be used: write http://HOST:PORT or http://USER:PASSWORD@HOST:PORT, with %25 for a percent sign.',
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
 * Two things that the agents don't do by themselves. They wait for the proxy for ever, and a request that has no
 * connection yet can't be aborted. And what a proxy says instead of opening a tunnel they pass on as the registry's
 * answer, though nobody has seen the registry's certificate by then: a forged 401 would name the place that gets the
 * registry's log-in. RFC 9110, 9.3.6; known as FalseCONNECT (CERT/CC VU#905344).
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
  // The agent opens its connection with these before it waits for anything.
  agent.connectOpts = { ...agent.connectOpts, signal: limit.signal };
  try {
    const socket = await connect();
    if (status === 200) return socket;
    socket.destroy();
  } catch (error) {
    if (limit.signal.aborted) throw timedOut(name, timeout, error);
    throw asTransportError({ name, hostname, plainHint: 'write its address with http://' }, error);
  } finally {
    clearTimeout(timer);
  }
  if (status === 407) throw unknownToProxy(host);
  // What is on the proxy's other side may be back in a moment; what it forbids won't be.
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
