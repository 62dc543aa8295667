import { createHash } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readSbom } from '../../src/image/sbom/read-sbom.ts';
import { MAX_SBOM_PACKAGES } from '../../src/image/sbom/sbom.ts';
import { ConfigurationError } from '../../src/model/error.ts';
import type { Lookup } from '../../src/model/resolution.ts';
import { parseChallenges } from '../../src/registry/auth/challenge.ts';
import type { Credential } from '../../src/registry/credentials/credential.ts';
import type { HttpRequest, HttpResponse } from '../../src/registry/http/request.ts';
import { createTransport } from '../../src/registry/http/transport.ts';
import { startRegistry } from '../support/registry/double.mjs';
import { referenceOf, setUp } from './parts.ts';

const digestOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}` as const;
const json = (value: unknown, headers: HttpResponse['headers'] = {}): HttpResponse => ({
  status: 200,
  headers,
  body: Buffer.from(JSON.stringify(value)),
});
const app = referenceOf('registry.example/app:1');
const entry = (seed: string) => ({ mediaType: 'm', digest: digestOf(seed), size: 1 });
const many = (count: number) => Array.from({ length: count }, (_, index) => index);

/** A registry that answers as the function says. */
const ask = (play: (request: HttpRequest) => HttpResponse) =>
  setUp([], { transport: async (one) => play(one) }).resolver;

const failed = (message: RegExp) => ({
  ok: false,
  failure: { code: 'malformed-response', message: expect.stringMatching(message) },
});

describe('the totals of one image', () => {
  /** What its reader says of a document that the digest names. */
  async function read(document: unknown, config: unknown = {}) {
    const texts = [JSON.stringify(document), JSON.stringify(config)];
    const images = ask(({ url: { pathname } }) => {
      const text = texts.find((one) => pathname.endsWith(digestOf(one)));
      return text === undefined ? json({}) : { status: 200, headers: {}, body: Buffer.from(text) };
    }).images();
    const digest = digestOf(texts[0] ?? '');
    return [
      await images.manifest(app, digest),
      await images.index(app, digest),
      await images.image(app, digest),
    ] as const;
  }
  const image = (config: unknown) => ({
    layers: [entry('l')],
    config: { ...entry(''), digest: digestOf(JSON.stringify(config)) },
  });

  it('of layers: a thousand are read, and more are refused', async () => {
    const layers = (count: number) => ({ config: entry('c'), layers: many(count).map((one) => entry(`${one}`)) });
    expect((await read(layers(1000)))[0]).toMatchObject({ ok: true });
    expect((await read(layers(1001)))[0]).toMatchObject(
      failed(/sent more than 1000 layers in a manifest, and no more are/),
    );
  });

  it('of manifests', async () => {
    const manifests = (count: number) => ({ manifests: many(count).map((one) => entry(`${one}`)) });
    expect((await read(manifests(1000)))[1]).toMatchObject({ ok: true });
    expect((await read(manifests(1001)))[1]).toMatchObject(failed(/more than 1000 manifests in an index/));
  });

  it.each<[string, (names: readonly string[]) => object]>([
    ['labels', (names) => ({ Labels: Object.fromEntries(names.map((name) => [name, 'x'])) })],
    ['variables', (names) => ({ Env: names.map((name) => `${name}=x`) })],
  ])('of %s', async (what, configOf) => {
    const config = (count: number) => ({
      os: 'linux',
      architecture: 'amd64',
      config: configOf(many(count).map((one) => `name${one}`)),
    });
    expect((await read(image(config(1000)), config(1000)))[2]).toMatchObject({ ok: true });
    expect((await read(image(config(1001)), config(1001)))[2]).toMatchObject(
      failed(new RegExp(`1000 ${what} in a config`)),
    );
  });

  it('of annotations', async () => {
    const annotations = Object.fromEntries(many(1001).map((one) => [`name${one}`, 'x']));
    expect((await read({ ...image({}), annotations }))[0]).toMatchObject(failed(/1000 annotations in a manifest/));
  });

  it('of ports there is none: a range is one line of a Dockerfile', async () => {
    const ExposedPorts = Object.fromEntries(many(20_000).map((one) => [`${one}/udp`, {}]));
    const config = { os: 'linux', architecture: 'amd64', config: { ExposedPorts } };
    expect((await read(image(config), config))[2]).toMatchObject({ ok: true });
  });

  it.each([
    ['in one another', `{"layers":${'['.repeat(101)}${']'.repeat(101)}}`],
    ['beside one another', `{"layers":[${'{},'.repeat(200_000)}{}]}`],
    ['as many as there is room for', `{"a":${'['.repeat(2_000_000)}${']'.repeat(2_000_000)}}`],
  ])('of brackets %s, before anything is parsed', async (_, text) => {
    const images = ask(() => ({ status: 200, headers: {}, body: Buffer.from(text) })).images();
    expect(await images.manifest(app, digestOf(text))).toMatchObject(
      failed(/sent JSON with too many levels or elements/),
    );
  });

  it('of a platform’s words: a longer one is no platform', async () => {
    const config = { os: 'linux', architecture: 'x'.repeat(65) };
    expect((await read(image(config), config))[2]).toMatchObject(failed(/sent a config without a platform/));
  });

  it('of packages in an SBOM', () => {
    const document = (count: number) => {
      const components = many(count).map((one) => ({ type: 'library', name: `p${one}`, version: '1' }));
      return Buffer.from(JSON.stringify({ bomFormat: 'CycloneDX', components }));
    };
    expect(readSbom(document(MAX_SBOM_PACKAGES), '')).toMatchObject({ packages: { length: MAX_SBOM_PACKAGES } });
    expect(readSbom(document(MAX_SBOM_PACKAGES + 1), '')).toEqual({ unreadable: 'it lists more than 200000 packages' });
  });
});

describe('the totals of a list', () => {
  const next = (page: number) => ({ link: `</v2/app/tags/list?n=1000&last=${page}>; rel="next"` });
  const partly = (why: RegExp) => ({
    ok: true,
    incomplete: { code: 'malformed-response', message: expect.stringMatching(why) },
  });
  /** What a list brought, by its length. */
  const inPart = async (asked: Promise<Lookup<readonly unknown[]>>) => {
    const lookup = await asked;
    return lookup.ok ? { ...lookup, value: lookup.value.length } : lookup;
  };

  it('of tags: no more than 16 MiB on all pages are read, and count', async () => {
    let pages = 0;
    const page = (first: number) =>
      json({ tags: many(30_000).map((one) => `${first + one}${'x'.repeat(100)}`) }, next(pages));
    const resolver = ask(() => {
      pages += 1;
      return page(pages * 1_000_000);
    });
    const listed = await inPart(resolver.tags(app));
    expect(listed).toMatchObject(partly(/a list of more than 16777216 bytes, so it is incomplete/));
    expect(pages).toBe(Math.floor((16 * 1024 * 1024) / page(1_000_000).body.length) + 1);
    expect(listed).toMatchObject({ value: pages * 30_000 });
  });

  it('of pages, also where each is empty', async () => {
    let pages = 0;
    const resolver = ask(() => {
      pages += 1;
      return json({ tags: [] }, next(pages));
    });
    expect(await resolver.tags(app)).toMatchObject({ ...partly(/has more than 100 pages/), value: [] });
    expect(pages).toBe(100);
  });

  it.each([
    ['the link leads to the same page', () => next(0), 2],
    ['the link is another each time', next, 2],
  ])('of pages that repeat: %s', async (_, link, asked) => {
    let pages = 0;
    const resolver = ask(() => {
      pages += 1;
      return json({ tags: ['1', '2'] }, link(pages));
    });
    expect(await resolver.tags(app)).toMatchObject({ ...partly(/sends the same pages again/), value: ['1', '2'] });
    expect(pages).toBe(asked);
  });

  it.each([
    ['refused', { status: 403, headers: {}, body: Buffer.from('{"errors":[]}') }, 'denied'],
    ['gone', { status: 404, headers: {}, body: Buffer.from('{"errors":[]}') }, 'not-found'],
    ['no list', json({ tags: 7 }), 'malformed-response'],
  ])('a second page that is %s leaves the first', async (_, second, code) => {
    let pages = 0;
    const resolver = ask(() => {
      pages += 1;
      return pages === 1 ? json({ tags: ['1'] }, next(1)) : second;
    });
    expect(await resolver.tags(app)).toMatchObject({
      ok: true,
      value: ['1'],
      incomplete: { code, message: expect.stringContaining('(page 2, so the list is incomplete)') },
    });
  });

  it('of referrers, over all pages', async () => {
    let pages = 0;
    const images = ask(() => {
      pages += 1;
      return json({ manifests: many(600).map((one) => entry(`${pages} ${one}`)) }, next(pages));
    }).images();
    expect(await inPart(images.referrers(app, digestOf('x')))).toMatchObject({
      ...partly(/sent more than 1000 referrers/),
      value: 600,
    });
    expect(pages).toBe(2);
  });

  it('asks without a size where the registry takes none so large', async () => {
    const asked: string[] = [];
    const refused = {
      status: 400,
      headers: {},
      body: Buffer.from('{"errors":[{"code":"PAGINATION_NUMBER_INVALID"}]}'),
    };
    const play = (isEver: boolean) =>
      ask(({ url: { search } }) => {
        asked.push(search);
        return isEver || search !== '' ? refused : json({ tags: ['1'] });
      }).tags(app);
    expect(await play(false)).toEqual({ ok: true, value: ['1'] });
    expect(asked).toEqual(['?n=1000', '']);
    expect(await play(true)).toMatchObject({ ok: false, failure: { message: expect.stringMatching(/status 400/) } });
    expect(asked).toHaveLength(4);
  });

  it.each<[string, unknown]>([
    ['null, as Harbor has it', null],
    ['empty', []],
    ['of something else', [{ name: '1' }, { name: '2' }]],
  ])('tells of a list that is %s: the image that was asked for has a tag', async (_, tags) => {
    expect(await ask(() => json({ tags })).tags(app)).toMatchObject({ ...partly(/lists no tags/), value: [] });
  });

  it('leaves out what can be no tag', async () => {
    const tags = ['1', '', ' ', '../x', 'a/b', 'a b', 'a\n', '-a', 'x'.repeat(129), '?n=1', '__proto__', 'ä', '1.2'];
    expect(await ask(() => json({ tags })).tags(app)).toEqual({ ok: true, value: ['1', '__proto__', '1.2'] });
  });
});

describe('headers', () => {
  it.each<[string, string, string | undefined]>([
    ['as the specification has it', '</v2/app/tags/list?last=b&n=2>; rel="next"', 'last=b&n=2'],
    ['without quotes', '</x?last=b>;rel=next', 'last=b'],
    ['behind another one', '</x?last=a>; rel="prev", </x?last=b>; title="t"; rel="next"', 'last=b'],
    ['with a comma in the address', '</x?last=a,b>; rel="next"', 'last=a,b'],
    ['with a comma in its title', '</x?last=b>; title="a, b"; rel="next"', 'last=b'],
    ['in the other quotes', "</x?last=b>; rel='next'", 'last=b'],
    ['among other relations', '</x?last=b>; REL = "last Next"', 'last=b'],
    ['with no end', '</x?last=b', undefined],
    ['with no relation', '</x?last=b>', undefined],
    ['with another relation', '</x?last=b>; rel="last"', undefined],
  ])('Link %s', async (_, link, query) => {
    const asked: string[] = [];
    await ask(({ url }) => {
      asked.push(url.search);
      return json({ tags: [] }, asked.length === 1 ? { link } : {});
    }).tags(app);
    expect(asked).toEqual(['?n=1000', ...(query === undefined ? [] : [`?${query}`])]);
  });

  // Node takes 16 kB of headers. At this length a time that grows with the square would be minutes.
  const LENGTH = 1_000_000;
  it.each([
    ['without a query', '</x/page2>; rel="next"'],
    ['without brackets', '/x?last=b; rel="next"'],
    ['without an end', '</x?last=b; rel="next"'],
  ])('Link %s: what came until then counts, and is told to be a part', async (_, link) => {
    const tags = await ask(() => json({ tags: ['1'] }, { link })).tags(app);
    const message = expect.stringMatching(/links to its next page without a query/);
    expect(tags).toMatchObject({ ok: true, value: ['1'], incomplete: { code: 'malformed-response', message } });
  });

  it.each(['<', '<>', '<x>;', ';rel="', ";rel='a", '; rel =', '<x>; rel=', '<x>;,', '>', ',', ' '])(
    'Link of many %j takes no time',
    async (part) => {
      const link = part.repeat(LENGTH / part.length);
      expect(await ask(() => json({ tags: ['1'] }, { link })).tags(app)).toEqual({ ok: true, value: ['1'] });
    },
  );

  it.each(['"', 'a="', 'a="\\', 'a= ', 'a =', ' ', ',', '\\', 'a', 'a,', 'a="b"', '="\\"', 'Bearer realm="'])(
    'WWW-Authenticate of many %j takes no time',
    (part) => {
      const found = parseChallenges(`${part.repeat(LENGTH / 4 / part.length)}, Bearer realm="https://a"`);
      expect(Array.isArray(found)).toBe(true);
    },
  );

  it.each(['NaN', '-5', '1e999', '9'.repeat(400), ''])(
    'RateLimit-Remaining of %j is no number to tell',
    async (value) => {
      const { resolver, client } = setUp([], {
        transport: async () => json({ tags: [] }, { 'ratelimit-remaining': value, 'ratelimit-limit': value }),
      });
      await resolver.tags(app);
      for (const pulls of client.rateLimits.remaining.values()) expect(pulls).toBe(1);
      expect(resolver.images().isPullLimitLow(app)).toBe(false);
    },
  );

  it('Retry-After of any length is not waited for', async () => {
    for (const value of ['9'.repeat(16_000), 'Fri, 31 Dec 275760 23:59:59 GMT', 'Fri, 31 Dec 999999 23:59:59 GMT']) {
      const { resolver, clock } = setUp([], {
        transport: async () => ({ status: 429, headers: { 'retry-after': value }, body: new Uint8Array() }),
      });
      expect(await resolver.tags(app)).toMatchObject({ ok: false, failure: { code: 'rate-limited' } });
      expect(clock.slept.every((pause) => pause <= 30_000)).toBe(true);
    }
  });
});

describe('what nobody has foreseen', () => {
  it('is a failure of that image, whatever is asked of it', async () => {
    const { resolver } = setUp([], { transport: () => Promise.reject(new TypeError('SECRET')) });
    const images = resolver.images();
    const digest = digestOf('x');
    const { tag } = await resolver.resolve(app);
    const lookups = [
      tag,
      await resolver.tags(app),
      await images.index(app, digest),
      await images.image(app, digest),
      await images.manifest(app, digest),
      await images.tagged(app, '1'),
      await images.referrers(app, digest),
      await images.blob(app, digest, 9),
    ];
    for (const lookup of lookups) {
      expect(lookup).toMatchObject(
        failed(/^The response of registry.example for .* could not be understood \(TypeError\)/),
      );
      expect(inspect(lookup, { depth: 9 })).not.toContain('SECRET');
    }
  });

  it('of the configuration ends the run', async () => {
    const find = () => Promise.reject(new ConfigurationError('invalid-file', 'config.json is not valid JSON'));
    const transport = async () => ({ status: 401, headers: { 'www-authenticate': 'Basic' }, body: new Uint8Array() });
    const { resolver } = setUp([], { transport, credentials: { find } });
    await expect(resolver.resolve(app)).rejects.toThrow(ConfigurationError);
  });

  it('a log-in with a line break is a failure of its registry’s images, and isn’t shown', async () => {
    const registry = await startRegistry({ auth: { type: 'basic', users: { a: 'b' } } });
    try {
      const credential: Credential = { kind: 'registry-token', token: 'SECRET\r\nX-Evil: 1', source: 'the test' };
      const { resolver } = setUp([registry.host], {
        transport: createTransport(5000),
        credentials: { find: async () => credential },
      });
      const { tag } = await resolver.resolve(referenceOf(`${registry.host}/team/app:1`));
      expect(tag).toMatchObject({
        ok: false,
        failure: {
          code: 'denied',
          message: expect.stringMatching(/^The log-in for .* can not be sent: .*log in again\.$/),
        },
      });
      expect(inspect(tag, { depth: 9 })).not.toContain('SECRET');
      expect(registry.requests).toHaveLength(1);
    } finally {
      await registry.close();
    }
  });

  it('a name that is no address has no pull limit either', () => {
    const { resolver } = setUp([]);
    expect(resolver.images().isPullLimitLow(referenceOf('999.999.999.999/a:1'))).toBe(false);
  });
});
