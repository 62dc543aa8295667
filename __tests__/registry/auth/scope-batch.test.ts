import { describe, expect, it } from 'vitest';
import { TokenCache } from '../../../src/registry/auth/token-cache.ts';
import { dockerHubRealm } from '../../../src/registry/auth/token-realm.ts';
import { ANONYMOUS, type Credential } from '../../../src/registry/credentials/credential.ts';
import { endpointOf } from '../../../src/registry/endpoint.ts';
import type { HttpRequest } from '../../../src/registry/http/request.ts';
import { ManualClock } from '../parts.ts';

const PASSWORD: Credential = { kind: 'password', username: 'u', password: 'p', source: 'here' };
const DOCKER_HUB_REALM = dockerHubRealm(
  endpointOf({ registry: 'docker.io', repository: 'library/node' }, [], new Set(), 'any'),
);
const ELSEWHERE = {
  url: new URL('https://auth.example/token'),
  service: 'registry.example',
  network: 'any',
} as const;

/** A store whose token server answers with the status that is told for the scopes, and names them in the token. */
function store(status: (scopes: readonly string[]) => number = () => 200) {
  const asked: string[][] = [];
  const send = async ({ url }: HttpRequest) => {
    const scopes = url.searchParams.getAll('scope');
    asked.push(scopes);
    const body = Buffer.from(JSON.stringify({ token: `t${asked.length}`, expires_in: 100 }));
    return { status: status(scopes), headers: {}, body };
  };
  const clock = new ManualClock();
  const tokens = new TokenCache(send, clock);
  const get = (scope: string, { credential = ANONYMOUS, realm = DOCKER_HUB_REALM, refused = '' } = {}) =>
    tokens.get(realm, [scope], credential, refused === '' ? undefined : refused);
  return { asked, clock, get };
}

describe("Docker Hub's token server", () => {
  it('is asked once for all repositories that are wanted at a time', async () => {
    const { asked, get } = store();
    expect(await Promise.all(['a', 'b', 'c', 'a'].map((scope) => get(scope)))).toEqual(['t1', 't1', 't1', 't1']);
    expect(asked).toEqual([['a', 'b', 'c']]);
    expect(await get('b')).toBe('t1');
    expect(await get('d')).toBe('t2');
  });

  it('is asked once for each log-in', async () => {
    const { asked, get } = store();
    await Promise.all([get('a'), get('b', { credential: PASSWORD }), get('c')]);
    expect(asked).toEqual([['a', 'c'], ['b']]);
  });

  it('gets no address over 4,000 bytes', async () => {
    const { asked, get } = store();
    const scopes = Array.from({ length: 200 }, (_, index) => `repository:library/image-${index}:pull`);
    await Promise.all(scopes.map((scope) => get(scope)));
    expect(asked.flat()).toEqual(scopes);
    expect(asked.length).toBeGreaterThan(1);
    for (const some of asked) {
      const url = new URL(DOCKER_HUB_REALM.url);
      for (const scope of some) url.searchParams.append('scope', scope);
      expect(url.href.length).toBeLessThan(4000);
    }
  });

  it('is asked alone for what a token for several was refused for', async () => {
    const { asked, get } = store();
    const [refused = ''] = await Promise.all([get('a'), get('b')]);
    expect(await get('a', { refused })).toBe('t2');
    expect(asked).toEqual([['a', 'b'], ['a']]);
    expect(await get('b')).toBe('t1');
  });

  it('is asked for each alone where it refuses them together', async () => {
    const { asked, get } = store((scopes) => (scopes.length > 1 || scopes[0] === 'c' ? 403 : 200));
    const got = await Promise.allSettled([get('a'), get('b'), get('c')]);
    expect(got.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(asked).toEqual([['a', 'b', 'c'], ['a'], ['b'], ['c']]);
  });

  it('is asked once where the log-in is refused', async () => {
    const { asked, get } = store(() => 401);
    const got = await Promise.allSettled(['a', 'b'].map((scope) => get(scope, { credential: PASSWORD })));
    expect(got.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(asked).toHaveLength(1);
  });

  it('renews what has ended, together', async () => {
    const { asked, clock, get } = store();
    await Promise.all([get('a'), get('b')]);
    clock.pass(95_000);
    expect(await Promise.all([get('a'), get('b')])).toEqual(['t2', 't2']);
    expect(asked).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
  });
});

it('any other token server is asked for one repository at a time', async () => {
  const { asked, get } = store();
  await Promise.all([get('a', { realm: ELSEWHERE }), get('b', { realm: ELSEWHERE })]);
  expect(asked).toEqual([['a'], ['b']]);
});
