import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { TokenCache } from '../../../src/registry/auth/token-cache.ts';
import type { Credential } from '../../../src/registry/credentials/credential.ts';
import { ANONYMOUS } from '../../../src/registry/credentials/credential.ts';
import { RegistryError } from '../../../src/registry/error.ts';
import type { HttpRequest, HttpResponse } from '../../../src/registry/http/request.ts';
import { ManualClock } from '../parts.ts';

const REALM = {
  url: new URL('https://auth.example/token?client=x'),
  service: 'registry.example',
  network: 'any',
} as const;
const json = (status: number, value: unknown): HttpResponse => ({
  status,
  headers: {},
  body: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
});

/** A store whose token server gives `t1`, `t2` … unless told otherwise. */
function store(
  answer: (number: number) => HttpResponse = (number) => json(200, { token: `t${number}`, expires_in: 100 }),
) {
  const clock = new ManualClock();
  const requests: HttpRequest[] = [];
  const tokens = new TokenCache(async (request) => answer(requests.push(request)), clock);
  const get = (refused?: string, credential: Credential = ANONYMOUS, scope = 's') =>
    tokens.get(REALM, [scope], credential, refused);
  return { clock, requests, get };
}

describe('TokenCache', () => {
  it('asks once for what several want at a time, and again for another scope or credential', async () => {
    const { requests, get } = store();
    expect(await Promise.all([get(), get(), get()])).toEqual(['t1', 't1', 't1']);
    expect(await get(undefined, ANONYMOUS, 'other')).toBe('t2');
    const credential = { kind: 'password', username: 'u', password: 'p', source: 'here' } as const;
    expect(await get(undefined, credential)).toBe('t3');
    expect(requests.map(({ url }) => url.search)).toEqual([
      '?client=x&service=registry.example&scope=s',
      '?client=x&service=registry.example&scope=other',
      '?client=x&service=registry.example&scope=s',
    ]);
    expect(requests.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined, 'Basic dTpw']);
  });

  it.each<[string, (scopes: readonly string[]) => boolean, string[]]>([
    ['together', () => true, ['a b']],
    ['the named one', (scopes) => scopes.join() === 'b', ['a b', 'b']],
    ['its own', (scopes) => scopes.join() === 'a', ['a b', 'b', 'a']],
    ['none', () => false, ['a b', 'b', 'a']],
  ])('asks for several scopes, and where a server refuses that for each alone: %s', async (name, grants, asked) => {
    const sent: string[] = [];
    const send = async ({ url }: HttpRequest) => {
      const scopes = url.searchParams.getAll('scope');
      sent.push(scopes.join(' '));
      return grants(scopes) ? json(200, { token: 't' }) : json(403, { errors: [] });
    };
    const token = new TokenCache(send, new ManualClock()).get(REALM, ['a', 'b'], ANONYMOUS, undefined);
    if (name === 'none') await expect(token).rejects.toMatchObject({ status: 403 });
    else expect(await token).toBe('t');
    expect(sent).toEqual(asked);
  });

  it('keeps a token until ten seconds before its end', async () => {
    const { clock, get } = store();
    await get();
    clock.pass(89_000);
    expect(await get()).toBe('t1');
    clock.pass(2000);
    expect(await Promise.all([get(), get(), get()])).toEqual(['t2', 't2', 't2']);
  });

  it('keeps one for a minute where nothing is said, and a short-lived one for half of its time', async () => {
    const plain = store((number) => json(200, { access_token: `t${number}` }));
    await plain.get();
    plain.clock.pass(49_000);
    expect(await plain.get()).toBe('t1');
    plain.clock.pass(2000);
    expect(await plain.get()).toBe('t2');
    const short = store((number) => json(200, { token: `t${number}`, expires_in: 8 }));
    await short.get();
    short.clock.pass(3900);
    expect(await short.get()).toBe('t1');
    short.clock.pass(200);
    expect(await short.get()).toBe('t2');
  });

  it('renews a refused token once for everybody', async () => {
    const { requests, get } = store();
    const refused = await get();
    expect(await Promise.all([get(refused), get(refused), get(refused)])).toEqual(['t2', 't2', 't2']);
    expect(await get(refused)).toBe('t2');
    expect(requests).toHaveLength(2);
  });

  it('asks once for what is refused', async () => {
    const { requests, get } = store(() => json(403, {}));
    const refusals = await Promise.allSettled([get(), get(), get()]);
    expect(refusals.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await expect(get()).rejects.toMatchObject({ code: 'denied' });
    expect(requests).toHaveLength(1);
  });

  it('posts an identity token and never puts it into an address', async () => {
    const { requests, get } = store();
    await get(undefined, { kind: 'identity-token', token: 'refresh&me', source: 'here' });
    const [request] = requests;
    expect(request).toMatchObject({ method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } });
    expect(request?.url.href).not.toContain('refresh');
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual({
      grant_type: 'refresh_token',
      service: 'registry.example',
      client_id: 'freshfrom',
      scope: 's',
      refresh_token: 'refresh&me',
    });
  });

  it.each<[number, unknown, string]>([
    [401, {}, 'denied'],
    [403, {}, 'denied'],
    [404, {}, 'denied'],
    [400, {}, 'denied'],
    [429, {}, 'rate-limited'],
    [500, {}, 'malformed-response'],
    [200, '<html>secret-in-html', 'malformed-response'],
    [200, 'null', 'malformed-response'],
    [200, '{}', 'malformed-response'],
    [200, { token: '' }, 'malformed-response'],
    [200, { token: 7 }, 'malformed-response'],
    [200, { token: 'secret-two lines\r\nX-Evil: 1' }, 'malformed-response'],
  ])('status %i with %j is %s', async (status, value, code) => {
    const error = await store(() => json(status, value))
      .get()
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RegistryError);
    expect(error).toMatchObject({ code, message: expect.stringContaining('auth.example') });
    expect(inspect(error, { depth: 9 })).not.toContain('secret-');
  });

  it('longer than a header can be, or among more than an answer holds, is none', async () => {
    const brackets = '['.repeat(500_000) + ']'.repeat(500_000);
    for (const answer of [{ token: 'x'.repeat(65_537) }, `{"token":"t","x":${brackets}}`]) {
      const work = store(() => json(200, answer)).get();
      await expect(work).rejects.toThrow('the token server auth.example sent no token');
    }
  });
});
