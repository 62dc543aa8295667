import tls from 'node:tls';
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ConfigurationError } from '../../../src/model/error.ts';
import type { HttpResponse } from '../../../src/registry/http/request.ts';
import { createTransport } from '../../../src/registry/http/transport.ts';
import { type HttpProxy, type HttpProxyOptions, startHttpProxy } from '../../support/http-proxy.ts';
import { selfSigned } from '../../support/registry/certificate.ts';
import { type RegistryDouble, startRegistry } from '../../support/registry/double.mjs';
import { referenceOf, setUp } from '../parts.ts';

const USER = { name: 'ann', password: 'p@ss:w/rd%' };
const LOGGED_IN = `ann:${encodeURIComponent(USER.password)}`;
const PROXY_AUTHORIZATION = `Basic ${Buffer.from(`ann:${USER.password}`).toString('base64')}`;
const certificate = selfSigned();
const trusted = tls.getCACertificates('default');
let plain: RegistryDouble;
let secure: RegistryDouble;
const closing: (() => Promise<void>)[] = [];

beforeAll(() => tls.setDefaultCACertificates([...trusted, certificate.cert]));
afterAll(() => tls.setDefaultCACertificates(trusted));
beforeEach(async () => {
  // Whatever proxy the tests themselves run behind.
  for (const name of ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy']) {
    vi.stubEnv(name, '');
    vi.stubEnv(name.toUpperCase(), '');
  }
  plain = await startRegistry();
  secure = await startRegistry({ tls: certificate });
  closing.push(plain.close, secure.close);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const close of closing.splice(0)) await close();
});

async function proxy(options: HttpProxyOptions = {}): Promise<HttpProxy> {
  const started = await startHttpProxy(options);
  closing.push(started.close);
  return started;
}

function set(environment: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
}

function ask(registry: RegistryDouble, send = createTransport(5000)): Promise<HttpResponse> {
  const headers = { authorization: 'Basic for-the-registry' };
  return send({ method: 'GET', url: new URL(`${registry.url}/v2/`), network: 'any', headers, limit: 1000 });
}

/** What went wrong, in words that hold nothing of the password, however it is written. */
async function failure(registry: RegistryDouble, timeout = 5000): Promise<{ code?: string; message: string }> {
  const error: unknown = await ask(registry, createTransport(timeout)).then(
    ({ status }) => expect.fail(`answered with ${status}`),
    (thrown: unknown) => thrown,
  );
  const said = inspect(error, { depth: 9 });
  for (const secret of [USER.password, encodeURIComponent(USER.password), PROXY_AUTHORIZATION.slice('Basic '.length)]) {
    expect(said).not.toContain(secret);
  }
  return error as { code?: string; message: string };
}

describe('the environment names the proxy', () => {
  it.each([
    ['HTTPS_PROXY', true],
    ['https_proxy', true],
    ['ALL_PROXY', true],
    ['HTTP_PROXY', false],
    ['http_proxy', false],
    ['all_proxy', false],
  ])('%s', async (name, isSecure) => {
    const through = await proxy();
    const [registry, other] = isSecure ? [secure, plain] : [plain, secure];
    set({ [name]: `http://${through.host}` });
    expect((await ask(registry)).status).toBe(200);
    const line = isSecure ? `CONNECT ${registry.host}` : `GET ${registry.url}/v2/`;
    expect(through.requests.map((request) => request.line)).toEqual([line]);
    expect((await ask(other)).status).toBe(200);
    expect(through.requests).toHaveLength(/all/i.test(name) ? 2 : 1);
  });

  it('without a scheme it is asked over plain http, as curl does', async () => {
    const through = await proxy();
    set({ HTTPS_PROXY: through.host, http_proxy: through.host });
    for (const registry of [plain, secure]) expect((await ask(registry)).status).toBe(200);
    expect(through.requests).toHaveLength(2);
  });

  it.each<[string, (registry: RegistryDouble) => string, boolean]>([
    ['the host', () => '127.0.0.1', false],
    ['host and port', ({ host }) => `example.com, ${host}`, false],
    ['a suffix', () => '.0.0.1', false],
    ['a suffix with a star', () => '*.0.0.1', false],
    ['everything', () => '*', false],
    ['a range', () => '10.0.0.0/8 127.0.0.0/8', false],
    ['another range', () => '10.0.0.0/8,::1/128,127.0.0.1/64,x/8', true],
    ['another port', () => '127.0.0.1:1', true],
    ['another host', () => 'localhost,.example.com', true],
  ])('NO_PROXY with %s', async (_, noProxy, isProxied) => {
    const through = await proxy();
    for (const name of ['NO_PROXY', 'no_proxy']) {
      for (const registry of [plain, secure]) {
        const before = through.requests.length;
        set({ HTTP_PROXY: `http://${through.host}`, HTTPS_PROXY: `http://${through.host}`, [name]: noProxy(registry) });
        expect((await ask(registry)).status).toBe(200);
        expect(through.requests.length > before).toBe(isProxied);
      }
      set({ NO_PROXY: '', no_proxy: '' });
    }
  });

  it('tunnels and connections are kept, and as many as without a proxy', async () => {
    const through = await proxy();
    set({ HTTPS_PROXY: `http://${through.host}` });
    const { client } = setUp([]);
    const endpoint = { registry: secure.host, origin: secure.url, repository: 'a', network: 'any' } as const;
    const answers = Array.from({ length: 40 }, () => client.send({ method: 'HEAD', endpoint, path: 'manifests/1' }));
    await Promise.all(answers);
    expect(through.requests).toHaveLength(32);
    expect(secure.peakInFlight).toBeLessThanOrEqual(32);
  });
});

describe('a log-in for the proxy', () => {
  it('goes to the proxy alone, and the one for the registry within the tunnel alone', async () => {
    const through = await proxy({ user: USER });
    set({ HTTPS_PROXY: `http://${LOGGED_IN}@${through.host}`, HTTP_PROXY: `http://${LOGGED_IN}@${through.host}` });
    for (const registry of [secure, plain]) {
      expect((await ask(registry)).status).toBe(200);
      expect(registry.requests[0]?.authorization).toBe('Basic for-the-registry');
      expect(registry.requests[0]?.headers).not.toHaveProperty('proxy-authorization');
    }
    expect(through.requests).toMatchObject([
      { proxyAuthorization: PROXY_AUTHORIZATION, authorization: undefined },
      { proxyAuthorization: PROXY_AUTHORIZATION },
    ]);
  });

  it.each(['', 'ann:wrong@'])('"%s": 407 is told as the proxy’s word, at once', async (login) => {
    const through = await proxy({ user: USER });
    set({ HTTPS_PROXY: `http://${login}${through.host}`, HTTP_PROXY: `http://${login}${through.host}` });
    for (const registry of [secure, plain]) {
      const { code, message } = await failure(registry);
      expect([code, message]).toEqual([
        'refused',
        `the proxy ${through.host} wants another log-in (status 407): put user and password into its address, as in http://USER:PASSWORD@HOST:PORT`,
      ]);
      expect(registry.requests).toEqual([]);
    }
    expect(through.requests).toHaveLength(2);
  });
});

describe('a proxy that does not let through', () => {
  it('is gone: refused, and it is named, not the registry', async () => {
    const gone = await startHttpProxy();
    await gone.close();
    set({ HTTPS_PROXY: `http://${LOGGED_IN}@${gone.host}`, HTTP_PROXY: `http://${LOGGED_IN}@${gone.host}` });
    for (const registry of [secure, plain]) {
      const { code, message } = await failure(registry);
      expect([code, message]).toEqual(['refused', `the proxy ${gone.host} refused the connection`]);
    }
  });

  it('has a name that is none', async () => {
    set({ HTTPS_PROXY: `http://${LOGGED_IN}@absent.invalid:3128` });
    expect(await failure(secure)).toMatchObject({ code: 'dns', message: expect.stringContaining('absent.invalid') });
  });

  it('never answers: the time limit holds, and the connection is closed', async () => {
    const silent = await proxy({ connectAnswer: 'nothing' });
    set({ HTTPS_PROXY: `http://${LOGGED_IN}@${silent.host}` });
    const { code, message } = await failure(secure, 150);
    expect(code).toBe('timeout');
    expect(message).toMatch(`the proxy ${silent.host}`);
    await expect.poll(() => silent.connections()).toBe(0);
  });

  it('never answers what it is to forward: the time limit holds', async () => {
    const silent = await startRegistry();
    closing.push(silent.close);
    silent.fail('GET', () => new Promise(() => undefined));
    set({ HTTP_PROXY: `http://${LOGGED_IN}@${silent.host}` });
    const { code, message } = await failure(plain, 150);
    expect([code, message]).toEqual([
      'timeout',
      `${plain.host} through the proxy ${silent.host} did not answer within 0.15 seconds`,
    ]);
  });

  it.each([
    ['403 Forbidden', 'refused'],
    ['502 Bad Gateway', 'reset'],
    ['503 Service Unavailable', 'reset'],
  ])('answers %s: the proxy’s word, tried again where it may pass', async (status, code) => {
    const strict = await proxy({ connectAnswer: `HTTP/1.1 ${status}\r\nContent-Length: 0\r\n\r\n` });
    set({ HTTPS_PROXY: `http://${LOGGED_IN}@${strict.host}` });
    const message = `the proxy ${strict.host} does not connect to 127.0.0.1 (status ${status.slice(0, 3)})`;
    expect(await failure(secure)).toMatchObject({ code, message });
  });

  it('hangs up, or speaks no HTTP', async () => {
    for (const connectAnswer of ['', 'SSH-2.0-example\r\n\r\n']) {
      const odd = await proxy({ connectAnswer });
      set({ HTTPS_PROXY: `http://${LOGGED_IN}@${odd.host}` });
      expect((await failure(secure)).message).toMatch(`the proxy ${odd.host}`);
    }
  });

  it('is told of the image that it is about, without its address’s password', async () => {
    const through = await proxy({ user: USER });
    set({ HTTP_PROXY: `http://ann:wrong-secret@${through.host}` });
    const { resolver } = setUp([plain.host]);
    const { tag } = await resolver.resolve(referenceOf(`${plain.host}/team/app:1`));
    expect(tag).toMatchObject({
      ok: false,
      failure: { code: 'unreachable', message: expect.stringMatching(/^The proxy/) },
    });
    expect(inspect(tag)).not.toContain('secret');
  });

  it.each(['ftp://u:made-up@host', 'socks5://u:made-up@host', 'http://u:made-up%@host', 'http://u:made-up@:::'])(
    'is none: %s is a mistake in the settings',
    async (address) => {
      set({ ALL_PROXY: address });
      for (const registry of [plain, secure]) {
        const error: unknown = await ask(registry).catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(ConfigurationError);
        expect(inspect(error)).not.toContain('made-up');
      }
    },
  );
});

it('what a proxy says instead of a tunnel is never taken for the registry’s word', async () => {
  // Else whoever stands between us and the proxy names the token server that gets the registry's log-in.
  const collector = await startRegistry({ auth: { type: 'token', users: {} }, tls: certificate });
  closing.push(collector.close);
  const answers = [
    `401 Unauthorized\r\nWWW-Authenticate: Bearer realm="${collector.url}/token",service="x"`,
    `307 Temporary Redirect\r\nLocation: ${collector.url}/v2/`,
    `200x\r\nDocker-Content-Digest: sha256:${'0'.repeat(64)}`,
  ];
  for (const answer of answers) {
    const false_ = await proxy({ connectAnswer: `HTTP/1.1 ${answer}\r\nContent-Length: 0\r\n\r\n` });
    set({ HTTPS_PROXY: `http://${false_.host}`, NO_PROXY: collector.host });
    const credentials = {
      find: async () => ({ kind: 'password', username: 'ann', password: 'hunter2', source: 'x' }) as const,
    };
    const { resolver } = setUp([], { credentials });
    const { tag } = await resolver.resolve(referenceOf(`${secure.host}/team/app:1`));
    expect(tag).toMatchObject({ ok: false, failure: { code: 'unreachable' } });
  }
  expect(collector.requests).toEqual([]);
});
