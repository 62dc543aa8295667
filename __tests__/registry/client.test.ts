import { afterEach, describe, expect, it } from 'vitest';
import type { Credential } from '../../src/registry/credentials/credential.ts';
import { endpointOf } from '../../src/registry/endpoint.ts';
import { RegistryError } from '../../src/registry/error.ts';
import { type RegistryOptions, startRegistry } from '../support/registry/double.mjs';
import { redirectTo, reset, status, tooManyRequests, withBody } from '../support/registry/faults.mjs';
import { imageIndex } from '../support/registry/images.mjs';
import { referenceOf, setUp } from './parts.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const image = imageIndex({ seed: 'client' });
const user = { kind: 'password', username: 'ann', password: 'hunter2-secret', source: 'the test' } as const;
const users = { ann: 'hunter2-secret' };

async function start(options: RegistryOptions = {}, credential?: Credential) {
  const registry = await startRegistry(options);
  closing.push(registry.close);
  registry.put('team/app', '1', image);
  const credentials = credential === undefined ? {} : { credentials: { find: async () => credential } };
  const parts = setUp([registry.host], credentials);
  const endpoint = (name = 'team/app') =>
    endpointOf(referenceOf(`${registry.host}/${name}`), [], new Set([registry.host]), 'any');
  const ask = (name = 'team/app', tag = '1') =>
    parts.client.send({ method: 'HEAD', endpoint: endpoint(name), path: `manifests/${tag}` });
  const asked = () =>
    registry.requests.map(({ method, url, status: code }) => `${method} ${url.split('?', 1)[0]} ${code}`);
  return { registry, ask, asked, endpoint, ...parts };
}

const HEAD = 'HEAD /v2/team/app/manifests/1';

describe('the handshake', () => {
  it('asks an open registry once, without a word about who asks', async () => {
    const { registry, ask, asked } = await start({}, user);
    expect(await ask()).toMatchObject({ status: 200, credentialSource: undefined });
    expect(asked()).toEqual([`${HEAD} 200`]);
    expect(registry.requests[0]?.authorization).toBeUndefined();
    expect(registry.requests[0]?.headers.accept?.split(', ')).toHaveLength(4);
  });

  it('shows a password where Basic is asked for, from then on unasked', async () => {
    const { ask, asked } = await start({ auth: { type: 'basic', users } }, user);
    expect(await ask()).toMatchObject({ status: 200, credentialSource: 'the test' });
    expect((await ask()).status).toBe(200);
    expect(asked()).toEqual([`${HEAD} 401`, `${HEAD} 200`, `${HEAD} 200`]);
  });

  it('gets a token with and without a log-in, one refusal for the registry', async () => {
    for (const credential of [undefined, user]) {
      const { ask, asked, registry } = await start({ auth: { type: 'token', users } }, credential);
      registry.put('team/other', '1', image);
      expect((await ask()).status).toBe(200);
      expect((await ask('team/other')).status).toBe(200);
      expect(asked()).toEqual([
        `${HEAD} 401`,
        'GET /token 200',
        `${HEAD} 200`,
        'GET /token 200',
        'HEAD /v2/team/other/manifests/1 200',
      ]);
    }
  });

  it('finds out once what is asked for behind what is open to everybody', async () => {
    const visibility = { 'team/private': ['ann'], 'team/secret': ['ann'] };
    const auth = { type: 'basic', users, anonymousPull: true, visibility } as const;
    const { ask, asked, registry } = await start({ auth }, user);
    for (const name of ['team/open', 'team/private', 'team/secret']) registry.put(name, '1', image);
    const names = ['team/app', 'team/app', 'team/open', 'team/private', 'team/private', 'team/secret'];
    const answers = await Promise.all(names.map((name) => ask(name)));
    expect(answers.map(({ status: code }) => code)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(asked().filter((line) => line.endsWith('401'))).toHaveLength(1);
    expect(asked()).toHaveLength(7);
  });

  it('makes those who come at the same time wait for the first refusal', async () => {
    const { ask, asked } = await start({ auth: { type: 'token', users } });
    await Promise.all([ask(), ask('team/app', image.digest), ask()]);
    expect(asked().filter((line) => line.endsWith('401'))).toHaveLength(1);
    expect(asked().filter((line) => line.startsWith('GET /token'))).toHaveLength(1);
  });

  it('finds its challenge among others, on one line or on several', async () => {
    for (const joinChallenges of [true, false]) {
      const extraChallenges = ['Negotiate YII==', 'Basic realm="a, b"'];
      const { ask } = await start({ auth: { type: 'token', users, extraChallenges, joinChallenges } });
      expect((await ask()).status).toBe(200);
    }
  });

  it('renews a token that is refused once, and once for all', async () => {
    const { ask, asked, registry } = await start({ auth: { type: 'token', users } });
    await ask();
    registry.revokeTokens();
    const before = registry.requests.length;
    expect((await Promise.all([ask(), ask()])).map(({ status: code }) => code)).toEqual([200, 200]);
    expect(
      asked()
        .slice(before)
        .filter((line) => line.startsWith('GET /token')),
    ).toHaveLength(1);
  });

  it('trades an identity token, and shows a registry token as it is', async () => {
    const identity: Credential = { kind: 'identity-token', token: 'refresh', source: 'the test' };
    const auth = { type: 'token', users, anonymousPull: false, identityTokens: { refresh: 'ann' } } as const;
    const traded = await start({ auth }, identity);
    expect((await traded.ask()).status).toBe(200);
    expect(traded.asked()).toContain('POST /token 200');
    const shown = await start({ auth: { type: 'token', users } }, { kind: 'registry-token', token: 'T', source: 'x' });
    await shown.ask();
    expect(shown.registry.requests[1]?.authorization).toBe('Bearer T');
  });
});

describe('a credential that is refused', () => {
  const wrong = { ...user, password: 'wrong-secret' };

  it.each([
    ['token', { type: 'token', users }],
    ['basic', { type: 'basic', users, anonymousPull: true }],
  ] as const)('is followed by a try without it and one warning: %s', async (_, auth) => {
    const { ask, log, registry } = await start({ auth }, wrong);
    // Basic is asked for only where something is private.
    if (auth.type === 'basic')
      registry.fail('HEAD', status(401, 'UNAUTHORIZED', { 'www-authenticate': 'Basic realm="x"' }));
    expect(await ask()).toMatchObject({ status: 200, credentialSource: undefined });
    expect((await ask()).status).toBe(200);
    expect(log.warnings).toEqual([
      `${registry.host} refused the credential from the test, so it was asked without a log-in.`,
    ]);
  });

  it.each(['basic', 'token'] as const)('is told where nothing is found without it either: %s', async (type) => {
    const { ask, log } = await start({ auth: { type, users, anonymousPull: false } }, wrong);
    expect(await ask()).toMatchObject({ status: 401, credentialSource: 'the test' });
    expect(log.warnings).toHaveLength(1);
  });

  it('says nothing of the credential where nothing is found without it either', async () => {
    const { ask, log } = await start({ auth: { type: 'token', users, visibility: { 'team/app': ['bob'] } } }, user);
    expect(await ask()).toMatchObject({ status: 401, credentialSource: 'the test' });
    expect(log.warnings).toEqual([]);
    // Some token servers refuse what is asked for instead of granting nothing.
    const refusing = { type: 'token', users, refuses: 'request', visibility: { 'team/app': ['bob'] } } as const;
    const other = await start({ auth: refusing }, user);
    expect(await other.ask()).toMatchObject({ status: 403 });
    expect(other.log.warnings).toEqual([]);
  });

  it('is asked without a log-in where the source of credentials fails', async () => {
    const failing = { find: () => Promise.reject(new RegistryError('denied', 'the helper is not installed')) };
    const registry = await startRegistry({ auth: { type: 'token', users } });
    closing.push(registry.close);
    registry.put('team/app', '1', image);
    const { client, log } = setUp([registry.host], { credentials: failing });
    const endpoint = endpointOf(referenceOf(`${registry.host}/team/app`), [], new Set([registry.host]), 'any');
    for (const _ of [1, 2])
      expect((await client.send({ method: 'HEAD', endpoint, path: 'manifests/1' })).status).toBe(200);
    expect(log.warnings).toEqual([`${registry.host} is asked without a log-in: the helper is not installed.`]);
  });
});

describe('redirects', () => {
  it('drops the credential on the way to another origin', async () => {
    const cdn = await start();
    const { ask, registry } = await start({ auth: { type: 'token', users, anonymousPull: false } }, user);
    await ask();
    registry.fail('HEAD', redirectTo(cdn.registry.url));
    expect((await ask()).status).toBe(200);
    expect(registry.requests.at(-1)?.authorization).toMatch(/^Bearer /);
    expect(cdn.registry.requests.at(-1)).toMatchObject({ url: '/v2/team/app/manifests/1', authorization: undefined });
  });

  it('shows the credential to nobody whom another origin names', async () => {
    const evil = await start({ auth: { type: 'token', users } });
    const { ask, registry } = await start({ auth: { type: 'basic', users } }, user);
    registry.fail('HEAD', redirectTo(evil.registry.url), 100);
    await expect(ask()).rejects.toThrow(
      `${registry.host} redirects to ${evil.registry.host}, and ${evil.registry.host} names a token server that is not to be trusted`,
    );
    expect(evil.registry.requests.map(({ method, authorization }) => [method, authorization])).not.toContainEqual([
      'GET',
      expect.anything(),
    ]);
    expect(evil.asked().join('\n')).not.toContain('/token');
  });

  it('goes round at most five times, and never to another scheme than https', async () => {
    const { ask, registry } = await start();
    registry.fail('HEAD', redirectTo(registry.url), 100);
    await expect(ask()).rejects.toMatchObject({ code: 'malformed-response' });
    expect(registry.requests).toHaveLength(6);
    const other = await start();
    other.registry.fail('HEAD', status(307, 'UNKNOWN', { location: 'ftp://example.com/' }), 100);
    await expect(other.ask()).rejects.toThrow(
      'redirects in a way that is not followed (more than 5 redirects, or an address that is not https)',
    );
  });
});

describe('faults', () => {
  it('waits for 429 as it is told, and gives the answer back when that is too long', async () => {
    const { ask, registry, clock } = await start();
    registry.fail('HEAD', tooManyRequests(3), 2);
    expect((await ask()).status).toBe(200);
    expect(clock.slept).toEqual([3000, 3000]);
    registry.fail('HEAD', tooManyRequests(3600));
    expect((await ask()).status).toBe(429);
  });

  it('tries again after 5xx and after a connection that broke', async () => {
    const { ask, registry, clock } = await start();
    registry.fail('HEAD', status(503));
    registry.fail('HEAD', reset(), 2);
    expect((await ask()).status).toBe(200);
    expect(clock.slept).toEqual([500, 1000, 2000]);
  });

  it('says that a connection breaks always', async () => {
    const { ask, registry } = await start();
    registry.fail('HEAD', reset(), 100);
    await expect(ask()).rejects.toMatchObject({ code: 'unreachable', message: expect.stringContaining(registry.host) });
  });

  it('refuses a body that is too large', async () => {
    const { client, endpoint, registry } = await start();
    registry.fail('GET', withBody(Buffer.alloc(4 * 1024 * 1024 + 1)));
    await expect(client.send({ method: 'GET', endpoint: endpoint(), path: 'manifests/1' })).rejects.toMatchObject({
      code: 'malformed-response',
    });
  });

  it('counts every request, and notes what the registry says of its limit', async () => {
    const { ask, client, registry } = await start({ rateLimit: { limit: 100, remaining: 42 } });
    await ask();
    expect(client.requests).toBe(1);
    expect([...client.rateLimits.remaining]).toEqual([[registry.host, 42]]);
  });
});

describe('the time of a run', () => {
  it('is up at the deadline: nothing is asked after it, and that is said', async () => {
    const registry = await startRegistry();
    closing.push(registry.close);
    const { client, clock } = setUp([registry.host], { deadline: 0 });
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(0);
    const endpoint = { registry: registry.host, origin: registry.url, repository: 'a', network: 'any' } as const;
    await expect(client.send({ method: 'HEAD', endpoint, path: 'manifests/1' })).rejects.toMatchObject({
      code: 'deadline-exceeded',
    });
    expect([client.requests, registry.requests.length]).toEqual([0, 0]);
  });
});
