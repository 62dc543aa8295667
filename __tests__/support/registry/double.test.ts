import { request as tlsRequest } from 'node:https';
import { afterEach, describe, expect, it } from 'vitest';
import { referrerOf, referrersTag } from './attestations.mjs';
import type { AuthOptions } from './auth.mjs';
import { selfSigned } from './certificate.ts';
import { type RegistryDouble, type RegistryOptions, startRegistry } from './double.mjs';
import {
  cutOff,
  hang,
  heldUntil,
  html,
  redirectTo,
  reset,
  status,
  tooManyRequests,
  withBody,
  withDigest,
  withoutDigest,
} from './faults.mjs';
import { imageIndex, singleImage } from './images.mjs';
import { basicAuthorization } from './rights.mjs';
import { mediaTypes } from './types.mjs';

// What the double can do and the real registry can't; what both can is in protocol.test.ts.

const running: RegistryDouble[] = [];
afterEach(() => Promise.all(running.splice(0).map((each) => each.close())));

async function registryWith(options: RegistryOptions = {}): Promise<RegistryDouble> {
  const registry = await startRegistry(options);
  registry.put('app', '1', imageIndex());
  running.push(registry);
  return registry;
}

function head(registry: RegistryDouble, headers: Record<string, string> = {}, method = 'HEAD'): Promise<Response> {
  const accept = mediaTypes.ociIndex;
  return fetch(`${registry.url}/v2/app/manifests/1`, { method, headers: { accept, ...headers } });
}

async function tokenFor(registry: RegistryDouble, query: string, init: RequestInit = {}) {
  const answer = await fetch(`${registry.url}/token?service=registry.test&${query}`, init);
  return { status: answer.status, body: (await answer.json()) as { token?: string; access_token?: string } };
}

describe('faults', () => {
  it('happen as often as they were scripted, to the requests that match', async () => {
    const registry = await registryWith();
    registry.fail('HEAD /v2/app/manifests/1', tooManyRequests(2), 2);
    const first = await head(registry);
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '2']);
    expect((await head(registry, {}, 'GET')).status).toBe(200);
    expect((await head(registry)).status).toBe(429);
    expect((await head(registry)).status).toBe(200);
    expect(registry.requests.map((each) => each.status)).toEqual([429, 200, 429, 200]);
  });

  it('close the connection, before an answer or in the middle of it', async () => {
    const registry = await registryWith();
    registry.fail(/^GET /, reset());
    registry.fail(/^GET /, cutOff());
    await expect(head(registry, {}, 'GET')).rejects.toThrow();
    const cut = await head(registry, {}, 'GET');
    await expect(cut.arrayBuffer()).rejects.toThrow();
    expect(registry.requests.map((each) => each.status)).toEqual([undefined, undefined]);
  });

  it('let a request hang until the client gives up', async () => {
    const registry = await registryWith();
    registry.fail(/manifests/, hang());
    const controller = new AbortController();
    const url = `${registry.url}/v2/app/manifests/1`;
    const asked = fetch(url, { signal: controller.signal });
    await expect.poll(() => registry.requests.length).toBe(1);
    controller.abort();
    await expect(asked).rejects.toThrow();
  });

  it('change parts of the real answer', async () => {
    const registry = await registryWith();
    const digest = `sha256:${'0'.repeat(64)}`;
    registry.fail('HEAD', withoutDigest());
    registry.fail('HEAD', withDigest(digest));
    registry.fail('GET', withBody('{}'));
    registry.fail('GET', html());
    registry.fail('GET', status(503, 'UNAVAILABLE', { 'retry-after': '1' }));
    expect((await head(registry)).headers.get('docker-content-digest')).toBeNull();
    expect((await head(registry)).headers.get('docker-content-digest')).toBe(digest);
    const tampered = await head(registry, {}, 'GET');
    expect(tampered.headers.get('docker-content-digest')).toBe(imageIndex().digest);
    expect(await tampered.text()).toBe('{}');
    expect((await head(registry, {}, 'GET')).headers.get('content-type')).toMatch('text/html');
    expect((await head(registry, {}, 'GET')).status).toBe(503);
  });

  it('redirect to another origin', async () => {
    const [registry, cdn] = [await registryWith(), await registryWith()];
    registry.fail('manifests', redirectTo(cdn.url));
    const answer = await head(registry);
    expect(answer.url).toBe(`${cdn.url}/v2/app/manifests/1`);
    expect(answer.status).toBe(200);
  });

  it('hold answers back, so that what runs at one time can be counted', async () => {
    const registry = await registryWith();
    let release = (): void => undefined;
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    registry.fail('manifests', heldUntil(until), 3);
    const asked = [head(registry), head(registry), head(registry)];
    await expect.poll(() => registry.requests.length).toBe(3);
    release();
    await Promise.all(asked);
    await head(registry);
    expect(registry.peakInFlight).toBe(3);
  });
});

describe('auth', () => {
  const users = { ann: 'a', bob: 'b' };
  const ann = { authorization: basicAuthorization('ann', 'a') };
  const bob = { authorization: basicAuthorization('bob', 'b') };

  it('shows a repository to its users alone, and records what was sent', async () => {
    const auth: AuthOptions = { type: 'basic', users, visibility: { app: ['ann'] } };
    const registry = await registryWith({ auth });
    expect((await head(registry, ann)).status).toBe(200);
    expect((await head(registry, bob)).status).toBe(403);
    expect((await head(registry)).status).toBe(401);
    expect(registry.requests.map((each) => each.authorization)).toEqual([
      ann.authorization,
      bob.authorization,
      undefined,
    ]);
  });

  it('hides a repository as the option says', async () => {
    const registry = await registryWith({ auth: { type: 'anonymous', visibility: { app: 'private' } } });
    expect((await head(registry)).status).toBe(404);
  });

  it('sends several challenges, on lines of their own or on one', async () => {
    const extraChallenges = ['Negotiate', 'Basic realm="a, b"'];
    for (const joinChallenges of [false, true]) {
      const registry = await registryWith({ auth: { type: 'token', extraChallenges, joinChallenges } });
      expect((await head(registry)).headers.get('www-authenticate')).toMatch(
        /^Negotiate, Basic realm="a, b", Bearer realm="http/,
      );
    }
  });

  it('lets tokens expire and be revoked', async () => {
    let now = 0;
    const registry = await registryWith({ auth: { type: 'token', expiresIn: 60, now: () => now } });
    const bearer = async () => {
      const { body } = await tokenFor(registry, 'scope=repository:app:pull');
      return { authorization: `Bearer ${body.token}` };
    };
    const first = await bearer();
    expect((await head(registry, first)).status).toBe(200);
    now = 60_000;
    expect((await head(registry, first)).status).toBe(401);
    const second = await bearer();
    registry.revokeTokens();
    expect((await head(registry, second)).status).toBe(401);
  });

  it('refuses a scope by itself or the whole request, and more scopes than it takes', async () => {
    const scopes = 'scope=repository:app:pull&scope=repository:secret:pull';
    const common = { type: 'token', users, visibility: { secret: 'private' } } as const;
    const byScope = await registryWith({ auth: common });
    const { body } = await tokenFor(byScope, scopes);
    expect((await head(byScope, { authorization: `Bearer ${body.token}` })).status).toBe(200);

    const byRequest = await registryWith({ auth: { ...common, refuses: 'request', fields: ['access_token'] } });
    expect((await tokenFor(byRequest, scopes)).status).toBe(403);
    const alone = await tokenFor(byRequest, 'scope=repository:app:pull');
    expect(Object.keys(alone.body)).toEqual(['access_token']);

    const one = await registryWith({ auth: { ...common, scopesPerRequest: 1 } });
    expect((await tokenFor(one, scopes)).status).toBe(400);
  });

  it('takes identity tokens by POST', async () => {
    const registry = await registryWith({
      auth: { type: 'token', users, anonymousPull: false, identityTokens: { 'id-1': 'ann' } },
    });
    const post = async (refresh_token: string) => {
      const form = {
        grant_type: 'refresh_token',
        service: 'registry.test',
        scope: 'repository:app:pull',
        refresh_token,
      };
      return tokenFor(registry, '', { method: 'POST', body: new URLSearchParams(form) });
    };
    const { body } = await post('id-1');
    expect((await head(registry, { authorization: `Bearer ${body.access_token}` })).status).toBe(200);
    expect((await post('id-2')).status).toBe(401);
  });
});

describe('the rest', () => {
  it('counts GETs of manifests and not HEADs, and refuses what is over the limit', async () => {
    const registry = await registryWith({ rateLimit: { limit: 100, remaining: 1 } });
    const remaining = async (method: string) => (await head(registry, {}, method)).headers.get('ratelimit-remaining');
    expect(await remaining('HEAD')).toBe('1;w=21600');
    expect(await remaining('GET')).toBe('0;w=21600');
    expect((await head(registry, {}, 'GET')).status).toBe(429);
    expect((await head(registry)).headers.get('ratelimit-limit')).toBe('100;w=21600');
  });

  it('pages tags with Link', async () => {
    const registry = await registryWith({ tagsPageSize: 2 });
    for (const tag of ['a', 'b', 'c', 'd']) registry.setTag('app', tag, imageIndex().digest);
    registry.deleteTag('app', 'd');
    const pages: string[][] = [];
    let next: string | undefined = '/v2/app/tags/list';
    while (next !== undefined) {
      const answer: Response = await fetch(registry.url + next);
      pages.push(((await answer.json()) as { tags: string[] }).tags);
      next = /^<([^>]+)>; rel="next"$/.exec(answer.headers.get('link') ?? '')?.[1];
    }
    expect(pages).toEqual([
      ['1', 'a'],
      ['b', 'c'],
    ]);
  });

  it('lists referrers, filtered by type, or has no such API', async () => {
    const subject = imageIndex();
    const artifact = referrerOf(subject, { artifactType: 'application/spdx+json', body: '{}' });
    const registry = await registryWith();
    registry.put('app', undefined, artifact);
    const ask = (query = '') => fetch(`${registry.url}/v2/app/referrers/${subject.digest}${query}`);
    expect(await (await ask()).json()).toMatchObject({ manifests: [{ digest: artifact.digest }] });
    const filtered = await ask('?artifactType=other');
    expect(filtered.headers.get('oci-filters-applied')).toBe('artifactType');
    expect(await filtered.json()).toMatchObject({ manifests: [] });

    const old = await registryWith({ referrersApi: false });
    expect((await fetch(`${old.url}/v2/app/referrers/${subject.digest}`)).status).toBe(404);
    expect(referrersTag(subject.digest)).toMatch(/^sha256-[0-9a-f]{64}$/);
  });

  it('speaks TLS with a certificate that a client can trust', async () => {
    const { key, cert } = selfSigned();
    const registry = await registryWith({ tls: { key, cert } });
    const answered = await new Promise((resolve, reject) => {
      tlsRequest(`${registry.url}/v2/`, { ca: cert }, (response) => resolve(response.resume().statusCode))
        .once('error', reject)
        .end();
    });
    expect(answered).toBe(200);
  });

  it('forgets a deleted manifest and the tags on it', async () => {
    const registry = await registryWith();
    registry.put('app', '2', singleImage());
    registry.deleteManifest('app', imageIndex().digest);
    expect((await head(registry)).status).toBe(404);
    const tags = await fetch(`${registry.url}/v2/app/tags/list`);
    expect(await tags.json()).toEqual({ name: 'app', tags: ['2'] });
  });
});
