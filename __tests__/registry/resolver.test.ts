import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import type { Resolution } from '../../src/model/resolution.ts';
import type { Credential } from '../../src/registry/credentials/credential.ts';
import { createTransport } from '../../src/registry/http/transport.ts';
import { startDockerRegistry, testUser } from '../support/registry/docker-registry.ts';
import { startRegistry } from '../support/registry/double.mjs';
import {
  type Fault,
  hang,
  html,
  reset,
  status,
  tooManyRequests,
  withBody,
  withDigest,
  withoutDigest,
} from '../support/registry/faults.mjs';
import { childrenOf, digestOf, imageIndex, indexOf, manifestList, singleImage } from '../support/registry/images.mjs';
import type { Image } from '../support/registry/types.mjs';
import { describeWithRegistry } from '../support/requires.ts';
import { referenceOf, setUp } from './parts.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

type Auth = 'anonymous' | 'basic' | 'token';

/** A registry, whichever it is. */
interface Subject {
  readonly host: string;
  push(repository: string, tag: string | undefined, image: Image): Promise<void> | void;
  deleteManifest(repository: string, digest: string): Promise<void> | void;
  close(): Promise<void>;
}

const users = { [testUser.name]: testUser.password };
const credential: Credential = {
  kind: 'password',
  username: testUser.name,
  password: testUser.password,
  source: 'the test',
};

async function startDouble(auth: Auth): Promise<Subject> {
  const options = {
    anonymous: { type: 'anonymous' },
    basic: { type: 'basic', users },
    token: { type: 'token', users },
  } as const;
  const registry = await startRegistry({ auth: options[auth] });
  return { ...registry, push: registry.put };
}

function startReal(auth: Auth): Promise<Subject> {
  const options = {
    anonymous: { type: 'anonymous' },
    basic: { type: 'htpasswd' },
    token: { type: 'token', users },
  } as const;
  return startDockerRegistry({ auth: options[auth] });
}

/** What was resolved, in few words. */
function brief({ tag, pinned, platform }: Resolution) {
  return {
    tag: tag?.ok ? tag.value.digest : tag?.failure.code,
    pinned: pinned?.ok ? pinned.value.digest : pinned?.failure.code,
    platform: platform?.ok
      ? [platform.value.platform.architecture, platform.value.current?.digest]
      : platform?.failure.code,
  };
}

const old = imageIndex({ seed: 'app', version: '1' });
const current = imageIndex({ seed: 'app', version: '2' });
const single = singleImage({ seed: 'single' });
const list = manifestList({ seed: 'list' });
const absent = digestOf('nowhere');
const status403WithoutBody: Fault = () => ({ status: 403, headers: {}, body: Buffer.alloc(0) });
const withType =
  (type: string): Fault =>
  (real) => ({ ...real(), headers: { ...real().headers, 'content-type': type } });
const archOf = (image: Image, at: number): string => image.manifests[at]?.digest ?? expect.fail('no such child');

describe('the double', () => suite(startDouble));
describeWithRegistry('docker-registry', () => suite(startReal));

function suite(start: (auth: Auth) => Promise<Subject>): void {
  async function world(auth: Auth, find?: Credential) {
    const registry = await start(auth);
    closing.push(registry.close);
    await registry.push('team/app', '2', old);
    await registry.push('team/app', '2', current);
    await registry.push('team/single', '1', single);
    await registry.push('team/list', '1', list);
    const parts = setUp([registry.host], find === undefined ? {} : { credentials: { find: async () => find } });
    const resolve = async (image: string) =>
      brief(await parts.resolver.resolve(referenceOf(`${registry.host}/${image}`)));
    return { registry, resolve, ...parts };
  }

  it.each<[Auth, Credential | undefined]>([
    ['anonymous', undefined],
    ['basic', credential],
    ['token', undefined],
    ['token', credential],
  ])('resolves fresh, stale, dead and untracked pins: %s', async (auth, find) => {
    const { resolve, log } = await world(auth, find);
    const tag = current.digest;
    expect(await resolve('team/app:2')).toEqual({ tag, pinned: undefined, platform: undefined });
    expect(await resolve(`team/app:2@${tag}`)).toEqual({ tag, pinned: undefined, platform: undefined });
    expect(await resolve(`team/app:2@${old.digest}`)).toEqual({ tag, pinned: old.digest, platform: undefined });
    expect(await resolve(`team/app:2@${absent}`)).toEqual({ tag, pinned: 'not-found', platform: undefined });
    expect(await resolve(`team/app@${old.digest}`)).toEqual({
      tag: undefined,
      pinned: old.digest,
      platform: undefined,
    });
    expect(await resolve(`team/app@${absent}`)).toEqual({ tag: undefined, pinned: 'not-found', platform: undefined });
    expect(await resolve('team/app:3')).toEqual({ tag: 'not-found', pinned: undefined, platform: undefined });
    expect(await resolve('team/single:1')).toMatchObject({ tag: single.digest });
    expect(await resolve('team/list:1')).toMatchObject({ tag: list.digest });
    expect(log.warnings).toEqual([]);
  });

  it("compares one platform's pin with that platform's entry", async () => {
    const { registry, resolve } = await world('anonymous');
    const arm = archOf(current, 1);
    expect(await resolve(`team/app:2@${arm}`)).toEqual({ tag: current.digest, pinned: arm, platform: ['arm64', arm] });
    expect(await resolve(`team/app:2@${archOf(old, 1)}`)).toMatchObject({ platform: ['arm64', arm] });
    expect(await resolve(`team/app:2@${archOf(old, 0)}`)).toMatchObject({ platform: ['amd64', archOf(current, 0)] });
    expect(await resolve(`team/list:1@${archOf(list, 0)}`)).toMatchObject({ platform: ['amd64', archOf(list, 0)] });
    const riscv = singleImage({ seed: 'app', platform: { os: 'linux', architecture: 'riscv64' } });
    await registry.push('team/app', undefined, riscv);
    expect(await resolve(`team/app:2@${riscv.digest}`)).toMatchObject({ platform: ['riscv64', undefined] });
    // A pinned manifest beside a tag that is one, too, is simply another image.
    await registry.push('team/single', '1', singleImage({ seed: 'single', version: '2' }));
    expect(await resolve(`team/single:1@${single.digest}`)).toMatchObject({
      pinned: single.digest,
      platform: undefined,
    });
  });

  it('notices a manifest that was deleted', async () => {
    const { registry, resolve } = await world('anonymous');
    await registry.deleteManifest('team/app', old.digest);
    expect(await resolve(`team/app:2@${old.digest}`)).toMatchObject({ tag: current.digest, pinned: 'not-found' });
  });

  it('says what is not allowed, and as whom it asked', async () => {
    const { resolver, registry } = await world('basic');
    const { tag } = await resolver.resolve(referenceOf(`${registry.host}/team/app:2`));
    expect(tag).toMatchObject({ ok: false, failure: { code: 'denied' } });
    const message = tag?.ok === false ? tag.failure.message : '';
    expect(message).toContain('without a log-in');
    expect(message).toContain(`docker login ${registry.host}`);
    const wrong = setUp([registry.host], {
      credentials: { find: async () => ({ ...credential, password: 'wrong-secret' }) as Credential },
    });
    const answer = await wrong.resolver.resolve(referenceOf(`${registry.host}/team/app:2`));
    expect(inspect(answer)).toContain('with the credential from the test');
    expect(inspect([answer, wrong.log.warnings], { depth: 9 })).not.toContain('secret');
  });

  it('goes through a mirror', async () => {
    const { registry } = await world('anonymous');
    const mirrors = [{ from: 'docker.io/library', to: `${registry.host}/team` }];
    const { resolver } = setUp([registry.host], { mirrors });
    expect(brief(await resolver.resolve(referenceOf('app:2')))).toMatchObject({ tag: current.digest });
  });
}

it('says whose mirror did not answer', async () => {
  const gone = await startRegistry();
  await gone.close();
  const { resolver } = setUp([gone.host], { mirrors: [{ from: 'docker.io', to: `${gone.host}/hub` }] });
  const message = async (image: string) => {
    const { tag } = await resolver.resolve(referenceOf(image));
    return tag?.ok === false ? tag.failure.message : undefined;
  };
  expect(await message('app:2')).toBe(`${gone.host} (mirror of docker.io) refused the connection.`);
  expect(await message(`${gone.host}/app:2`)).toBe(`${gone.host} refused the connection.`);
});

describe('the least that it can cost', () => {
  async function world(auth: Auth) {
    const options = {
      anonymous: { type: 'anonymous' },
      basic: { type: 'basic', users },
      token: { type: 'token', users },
    } as const;
    const registry = await startRegistry({ auth: options[auth] });
    closing.push(registry.close);
    for (const name of ['a', 'b', 'c']) registry.put(`team/${name}`, '2', old);
    for (const name of ['a', 'b', 'c']) registry.put(`team/${name}`, '2', current);
    const { resolver } = setUp(
      [registry.host],
      auth === 'basic' ? { credentials: { find: async () => credential } } : {},
    );
    const run = async (images: readonly string[]): Promise<Record<string, number>> => {
      await Promise.all(images.map((image) => resolver.resolve(referenceOf(`${registry.host}/team/${image}`))));
      const count = (pick: (line: string) => boolean) =>
        registry.requests.filter(({ method, url, status: code }) => pick(`${method} ${url} ${code}`)).length;
      expect(resolver.statistics().requests).toBe(registry.requests.length);
      return {
        heads: count((line) => /^HEAD .* (?:200|404)$/.test(line)),
        gets: count((line) => line.startsWith('GET /v2/')),
        tokens: count((line) => line.startsWith('GET /token')),
        refusals: count((line) => line.endsWith(' 401')),
      };
    };
    return { registry, run };
  }
  const images = [
    'a:2',
    `a:2@${current.digest}`,
    'a:2',
    `a:2@${old.digest}`,
    `a:2@${old.digest}`,
    `a:2@${absent}`,
    'b:2',
    `b:2@${old.digest}`,
    'c:2',
    'c:3',
    `c@${old.digest}`,
  ];
  // Tags a:2, b:2, c:2, c:3; digests that differ or have no tag: a twice, b and c once each.
  const heads = 8;

  it.each<[Auth, number, number]>([
    ['anonymous', 0, 0],
    ['basic', 0, 1],
    ['token', 3, 1],
  ])('%s: a HEAD per tag and per pin that differs, %i tokens, %i refusals', async (auth, tokens, refusals) => {
    const { run } = await world(auth);
    // What isn't there is asked for once more, since a HEAD's error is not the registry's word.
    expect(await run(images)).toEqual({ heads, gets: 2, tokens, refusals });
    expect(await run(images)).toEqual({ heads, gets: 2, tokens, refusals });
  });

  it("reads an index once for all platforms' pins, and a pin's platform once for all tags", async () => {
    const { registry, run } = await world('anonymous');
    registry.put('team/a', '2.1', current);
    const pin = archOf(old, 1);
    expect(await run([`a:2@${pin}`, `a:2.1@${pin}`, `a:2@${archOf(old, 0)}`])).toMatchObject({
      heads: 4,
      gets: 1 + 2 + 2,
    });
  });

  it('asks alone for the failed one again: nobody', async () => {
    const { registry, run } = await world('anonymous');
    registry.fail('/v2/team/a/', status(403, 'DENIED'), 100);
    await run(['a:2', 'a:2', `a:2@${old.digest}`, 'b:2']);
    const asked = registry.requests.map(({ method, url }) => `${method} ${url.slice('/v2/team/'.length)}`);
    expect(asked).toHaveLength(3);
    expect(asked).toEqual(expect.arrayContaining(['HEAD a/manifests/2', 'GET a/manifests/2', 'HEAD b/manifests/2']));
  });
});

describe('answers that can not be used', () => {
  async function world() {
    const registry = await startRegistry();
    closing.push(registry.close);
    registry.put('team/app', '2', old);
    registry.put('team/app', '2', current);
    const { resolver, clock } = setUp([registry.host], { transport: createTransport(300) });
    const resolve = (rest: string) => resolver.resolve(referenceOf(`${registry.host}/team/app${rest}`));
    return { registry, resolve, resolver, clock };
  }

  it('hashes the bytes where the digest is missing or HEAD is not answered', async () => {
    for (const fault of [withoutDigest(), status(405)]) {
      const { registry, resolve } = await world();
      registry.fail('HEAD', fault, 100);
      registry.fail('GET', withoutDigest(), 100);
      expect(brief(await resolve(':2'))).toMatchObject({ tag: current.digest });
      expect(brief(await resolve(`:2@${old.digest}`))).toMatchObject({ pinned: old.digest });
      expect(registry.requests.filter(({ method }) => method === 'GET')).toHaveLength(2);
    }
  });

  it.each<[string, Fault]>([
    ['states a digest that is none', withDigest('sha256:xyz')],
    ['states an empty digest', withDigest('')],
    ['states its digest in capitals', withDigest(current.digest.toUpperCase())],
    ['states a media type of any document', withType('application/json; charset=utf-8')],
    ['states one of the first schema', withType('application/vnd.docker.distribution.manifest.v1+prettyjws')],
    ['is cut off', reset()],
  ])('believes the bytes where a HEAD %s', async (_, fault) => {
    const { registry, resolve } = await world();
    registry.fail('HEAD', fault, 100);
    expect(brief(await resolve(`:2@${old.digest}`))).toMatchObject({ tag: current.digest, pinned: old.digest });
    expect(registry.requests.filter(({ method }) => method === 'GET')).toHaveLength(2);
  });

  it.each(['application/json', 'application/octet-stream', 'text/plain; charset=utf-8'])(
    'takes a manifest’s own word where a file server calls it %s',
    async (type) => {
      const { registry, resolve } = await world();
      registry.fail('/v2/', withType(type), 100);
      const { tag } = await resolve(':2');
      expect(tag).toEqual({ ok: true, value: { digest: current.digest, mediaType: current.mediaType } });
    },
  );

  it.each([400, 401, 403, 404, 405, 406, 410, 418, 500, 501, 503])(
    'asks by GET where a HEAD is answered with %i, once, and verifies the bytes',
    async (code) => {
      const { registry, resolve } = await world();
      registry.fail('HEAD', status(code), 100);
      expect(brief(await resolve(`:2@${old.digest}`))).toMatchObject({ tag: current.digest, pinned: old.digest });
      expect(registry.requests.filter(({ method }) => method === 'GET')).toHaveLength(2);
      registry.fail('GET', withBody('{}'), 100);
      expect(brief(await resolve(`:2@${archOf(old, 0)}`))).toMatchObject({ pinned: 'malformed-response' });
    },
  );

  it.each([404, 410, 501, 503])('takes the word of the GET: %i', async (code) => {
    const { registry, resolve } = await world();
    registry.fail('HEAD', status(403), 100);
    registry.fail('GET', status(code), 100);
    const { tag } = await resolve(':2');
    expect(tag).toMatchObject({ ok: false, failure: { code: code === 404 ? 'not-found' : 'malformed-response' } });
    expect(registry.requests.map(({ method }) => method)).toEqual(['HEAD', 'GET']);
  });

  it.each([
    ['429', tooManyRequests(3600)],
    ['a challenge', status(401, 'UNAUTHORIZED', { 'www-authenticate': 'Basic realm="x"' })],
  ])('asks nothing by GET where a HEAD is answered with %s', async (_, fault) => {
    const { registry, resolve } = await world();
    registry.fail('HEAD', fault, 100);
    expect((await resolve(':2')).tag?.ok).toBe(false);
    expect(registry.requests.filter(({ method }) => method === 'GET')).toEqual([]);
  });

  it('asks once more for what a registry’s front refuses without a word: a manifest, a list', async () => {
    for (const fault of [html(403), html(), html(404), status403WithoutBody]) {
      const { registry, resolve, resolver } = await world();
      registry.fail('HEAD', withoutDigest(), 100);
      registry.fail('GET', fault);
      expect(brief(await resolve(':2'))).toMatchObject({ tag: current.digest });
      registry.fail('GET', fault);
      expect(await resolver.tags(referenceOf(`${registry.host}/team/app`))).toMatchObject({ ok: true, value: ['2'] });
      registry.fail('GET', fault, 100);
      registry.requests.splice(0);
      expect((await resolver.tags(referenceOf(`${registry.host}/team/other`))).ok).toBe(false);
      expect(registry.requests).toHaveLength(2);
    }
  });

  it('does not word a refusal as a missing log-in where none was asked for', async () => {
    for (const fault of [html(403), status403WithoutBody, status(403, 'DENIED'), status(401)]) {
      const { registry, resolve } = await world();
      registry.fail('/v2/', fault, 100);
      const { tag } = await resolve(':2');
      const message = tag?.ok === false ? tag.failure.message : '';
      expect(message).toMatch(/refuses .*team\/app:2 with status 40[13]: a rule of the registry/);
      expect(message).not.toMatch(/log-?in/i);
    }
  });

  it('believes the bytes, not the header, of what is asked for by digest', async () => {
    const { registry, resolve } = await world();
    registry.fail(`manifests/${old.digest}`, withDigest(absent), 100);
    expect(brief(await resolve(`:2@${old.digest}`))).toMatchObject({ pinned: old.digest });
  });

  it.each<[string, (registry: Awaited<ReturnType<typeof startRegistry>>) => void, string]>([
    [
      'other bytes than the header says',
      (r) => {
        r.fail('HEAD', withoutDigest());
        r.fail('GET', withBody('{}'));
      },
      'malformed-response',
    ],
    ['a web page', (r) => r.fail('/v2/', html(), 9), 'malformed-response'],
    ['a media type of another thing', (r) => r.fail('/v2/', withType('application/pdf'), 2), 'malformed-response'],
    [
      'a manifest of the first schema',
      (r) => r.fail('/v2/', withType('application/vnd.docker.distribution.manifest.v1+prettyjws'), 2),
      'malformed-response',
    ],
    [
      'a plain document that does not say what it is',
      (r) => {
        r.fail('HEAD', withoutDigest());
        r.fail('GET', () => ({ status: 200, headers: { 'content-type': 'text/plain' }, body: Buffer.from('{"a":1}') }));
      },
      'malformed-response',
    ],
    ['500 for ever', (r) => r.fail('/v2/', status(500), 9), 'malformed-response'],
    ['418', (r) => r.fail('/v2/', status(418), 2), 'malformed-response'],
    ['403', (r) => r.fail('/v2/', status(403, 'DENIED'), 2), 'denied'],
    ['429 for ever', (r) => r.fail('HEAD', tooManyRequests(), 9), 'rate-limited'],
    ['a connection that breaks always', (r) => r.fail('/v2/', reset(), 9), 'unreachable'],
    ['nothing', (r) => r.fail('HEAD', hang()), 'unreachable'],
  ])('%s', async (_, script, code) => {
    const { registry, resolve } = await world();
    script(registry);
    const { tag, pinned } = await resolve(`:2@${old.digest}`);
    expect(tag).toMatchObject({ ok: false, failure: { code, message: expect.stringContaining(registry.host) } });
    expect(tag?.ok === false && tag.failure.message).toMatch(/^[^\n]{10,400}\.$/);
    expect(pinned).toBeUndefined();
  });

  it.each([
    ['an index without manifests', '{"manifests":7}'],
    ['an index that is a list', '[]'],
    ['an index that is no JSON', 'no'],
  ])('%s never becomes an edit', async (_, body) => {
    const { registry, resolve } = await world();
    const broken = {
      ...current,
      digest: digestOf(body),
      manifests: [{ ...old, digest: digestOf(body), body: Buffer.from(body), mediaType: current.mediaType }],
    };
    registry.put('team/app', '2', broken);
    registry.put('team/app', undefined, old);
    const resolution = await resolve(`:2@${archOf(old, 0)}`);
    expect(resolution.platform).toMatchObject({ ok: false, failure: { code: 'malformed-response' } });
  });

  it('leaves attestations and entries without a platform out', async () => {
    const { registry, resolve } = await world();
    const [child] = childrenOf({ seed: 'attested' });
    const attestation = {
      image: singleImage({ seed: 'attestation' }),
      platform: { os: 'unknown', architecture: 'unknown' },
    };
    const bare = { image: singleImage({ seed: 'bare' }) };
    registry.put('team/app', '2', indexOf([attestation, bare, ...(child === undefined ? [] : [child])]));
    expect(brief(await resolve(`:2@${archOf(old, 0)}`))).toMatchObject({ platform: ['amd64', child?.image.digest] });
  });

  it('makes a host that is no address the failure of its image alone', async () => {
    const { resolver } = setUp([]);
    for (const image of ['999.999.999.999/a', 'host:99999/a:1', `[:::1]/a@${absent}`]) {
      const { tag, pinned } = await resolver.resolve(referenceOf(image));
      expect(tag ?? pinned).toMatchObject({ ok: false, failure: { code: 'unreachable' } });
    }
  });
});
