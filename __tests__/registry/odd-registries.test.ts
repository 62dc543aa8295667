import { describe, expect, it } from 'vitest';
import type { Credential } from '../../src/registry/credentials/credential.ts';
import { endpointOf } from '../../src/registry/endpoint.ts';
import type { HttpRequest, HttpResponse } from '../../src/registry/http/request.ts';
import { setUp } from './parts.ts';

const LOGIN: Credential = { kind: 'password', username: 'u', password: 'p', source: 'the test' };

const answer = (status: number, headers: Record<string, string> = {}, body = ''): HttpResponse => ({
  status,
  headers,
  body: Buffer.from(body),
});
const token = (value: string) => answer(200, {}, JSON.stringify({ token: value }));
const bearer = (realm: string) => answer(401, { 'www-authenticate': `Bearer realm="${realm}",service="s"` });

/** A client of a registry that answers as the function says, and the requests that it made. */
function client(play: (request: HttpRequest, number: number) => HttpResponse, credential?: Credential) {
  const asked: string[] = [];
  const { client: made, log } = setUp([], {
    transport: async (request) => {
      asked.push(`${request.url.pathname}${request.headers.authorization === undefined ? '' : ' +'}`);
      return play(request, asked.length);
    },
    ...(credential === undefined ? {} : { credentials: { find: async () => credential } }),
  });
  const ask = async (repository: string) => {
    const endpoint = endpointOf({ registry: 'registry.example', repository }, [], new Set(), 'any');
    return (await made.send({ method: 'HEAD', endpoint, path: 'manifests/1' })).status;
  };
  return { asked, ask, log };
}

describe('Artifactory, whose keys have a token server each', () => {
  const play = ({ url: { pathname }, headers }: HttpRequest): HttpResponse => {
    const key = /\/(?:v2|api\/docker)\/(closed|open)\//.exec(pathname)?.[1];
    if (pathname.includes('/api/docker/'))
      return key === 'closed' ? answer(403, {}, '{"errors":[]}') : token(`t-${key}`);
    if (headers.authorization === `Bearer t-${key}`) return answer(200);
    return bearer(`https://registry.example/artifactory/api/docker/${key}/v2/token`);
  };

  it('is asked for each key at its own', async () => {
    const { asked, ask } = client(play);
    expect(await ask('closed/a')).toBe(403);
    expect(await ask('open/a')).toBe(200);
    expect(await ask('open/b')).toBe(200);
    expect(asked.slice(2)).toEqual([
      '/v2/open/a/manifests/1',
      '/artifactory/api/docker/open/v2/token',
      '/v2/open/a/manifests/1 +',
      '/artifactory/api/docker/open/v2/token',
      '/v2/open/b/manifests/1 +',
    ]);
  });

  it('also where several keys are wanted at a time', async () => {
    const { ask } = client(play);
    expect(await Promise.all(['closed/a', 'open/a', 'closed/b', 'open/b'].map(ask))).toEqual([403, 200, 403, 200]);
  });
});

describe('Harbor, which answers a token with a challenge for a password', () => {
  const play = ({ url, headers }: HttpRequest): HttpResponse => {
    if (url.pathname === '/service/token') return token('t');
    return headers.authorization === undefined
      ? bearer('https://registry.example/service/token')
      : answer(401, { 'www-authenticate': 'Basic realm="harbor"' });
  };

  it('says nothing of the log-in by that', async () => {
    const { ask, log } = client(play, LOGIN);
    expect(await ask('team/app')).toBe(401);
    expect(log.warnings).toEqual([]);
  });

  it('never gets the password in place of the token', async () => {
    const passwords: string[] = [];
    const { ask } = client((request) => {
      if (request.headers.authorization?.startsWith('Basic') && request.url.pathname.startsWith('/v2/'))
        passwords.push('!');
      return play(request);
    }, LOGIN);
    await ask('team/app');
    expect(passwords).toEqual([]);
  });
});

it('a broken answer to nobody does not hide what the log-in was told', async () => {
  const { ask } = client(({ url, headers }) => {
    if (url.pathname !== '/token') return bearer('https://registry.example/token');
    return headers.authorization === undefined ? answer(501) : answer(403);
  }, LOGIN);
  expect(await ask('team/app')).toBe(403);
});

describe('Azure, whose list of tags needs more than a pull', () => {
  const wants = (scope: string, status = 401) =>
    answer(status, {
      'www-authenticate': `Bearer realm="https://registry.example/token",service="s",error="insufficient_scope",scope="${scope}"`,
    });

  it.each([401, 403])('gets a token for both, one for all pages, and pulls as before: %i', async (status) => {
    const scopes: string[] = [];
    const { client: made } = setUp([], {
      transport: async ({ url: { pathname, searchParams }, headers: { authorization } }) => {
        if (pathname === '/token') return token(`t${scopes.push(searchParams.getAll('scope').join(' '))}`);
        if (authorization === undefined) return wants('repository:app:pull');
        if (!pathname.endsWith('/tags/list')) return answer(authorization === 'Bearer t1' ? 200 : 500);
        return authorization === 'Bearer t2' ? answer(200) : wants('repository:app:metadata_read', status);
      },
    });
    const endpoint = endpointOf({ registry: 'registry.example', repository: 'app' }, [], new Set(), 'any');
    const ask = async (path: string) => (await made.send({ method: 'GET', endpoint, path })).status;
    expect([await ask('manifests/1'), await ask('tags/list?n=2'), await ask('tags/list?last=2')]).toEqual([
      200, 200, 200,
    ]);
    expect(await ask('manifests/2')).toBe(200);
    expect(scopes).toEqual(['repository:app:pull', 'repository:app:pull,metadata_read']);
    // One refusal, and no more for the second page.
    expect(made.requests).toBe(2 + 2 + 2 + 2);
  });
});

it('a token that has ended is renewed where a registry answers 400', async () => {
  let given = 0;
  const { ask } = client(({ url, headers }) => {
    if (url.pathname === '/token') {
      given += 1;
      return token(`t${given}`);
    }
    if (headers.authorization === undefined) return bearer('https://registry.example/token');
    return answer(headers.authorization === 'Bearer t1' ? 400 : 200);
  });
  expect(await ask('team/app')).toBe(200);
});

it('a registry that asks for a token in a 403 gets one', async () => {
  const challenge = { 'www-authenticate': 'Bearer realm="https://registry.example/token",service="s"' };
  const { ask, asked } = client(({ url, headers }) => {
    if (url.pathname === '/token') return token('t');
    return headers.authorization === undefined ? answer(403, challenge, '{"errors":[]}') : answer(200);
  });
  expect(await ask('team/app')).toBe(200);
  expect(asked).toEqual(['/v2/team/app/manifests/1', '/token', '/v2/team/app/manifests/1 +']);
});

it('a registry that wants a password is asked once by who has none', async () => {
  const { ask, asked } = client(() => answer(401, { 'www-authenticate': 'Basic realm="x"' }));
  expect([await ask('team/app'), await ask('team/other')]).toEqual([401, 401]);
  expect(asked).toHaveLength(2);
});

describe('a token server that redirects', () => {
  const from = (location: string) =>
    client(({ url: { host, pathname }, headers: { authorization } }) => {
      if (host !== 'registry.example') throw new Error(`asked ${host}`);
      if (pathname === '/token') return answer(307, { location });
      if (pathname === '/token/') return token('t');
      return authorization === 'Bearer t' ? answer(200) : bearer('https://registry.example/token');
    }, LOGIN);

  it('within its own host is followed', async () => {
    expect(await from('/token/?service=s').ask('team/app')).toBe(200);
  });

  it.each([
    'https://other.example/token/',
    'http://registry.example/token/',
    'https://registry.example:444/token/',
    '//[',
    '',
  ])('to %j is not', async (location) => {
    await expect(from(location).ask('team/app')).rejects.toThrow('answered with status 307');
  });

  it('in a circle is left', async () => {
    const { ask, asked } = client(({ url: { pathname } }) =>
      pathname === '/token' ? answer(302, { location: '/token' }) : bearer('https://registry.example/token'),
    );
    await expect(ask('team/app')).rejects.toThrow('answered with status 302');
    expect(asked.filter((path) => path === '/token')).toHaveLength(6);
  });
});
