import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeWithRegistry } from '../requires.ts';
import { absentDigest, attestedIndex } from './attestations.mjs';
import { startDockerRegistry, testUser } from './docker-registry.ts';
import { startRegistry } from './double.mjs';
import { childrenOf, imageIndex, manifestList, singleImage } from './images.mjs';
import { pushImage } from './push.mjs';
import { basicAuthorization } from './rights.mjs';
import { type Image, mediaTypes } from './types.mjs';

// One client, two registries: what holds for the real one has to hold for the double.

interface Subject {
  readonly url: string;
  push(repository: string, tag: string | undefined, image: Image): Promise<void>;
  deleteManifest(repository: string, digest: string): unknown;
  close(): Promise<void>;
}

type Mode = 'anonymous' | 'basic' | 'token' | 'closed-token';

const users = { [testUser.name]: testUser.password };

async function startDouble(mode: Mode): Promise<Subject> {
  const auth = {
    anonymous: { type: 'anonymous' },
    basic: { type: 'basic', users },
    token: { type: 'token', users },
    'closed-token': { type: 'token', users, anonymousPull: false },
  } as const;
  const double = await startRegistry({ auth: auth[mode] });
  return {
    ...double,
    // By plain PUTs where they are open to everybody, so that the uploads are tried, too.
    push: async (repository, tag, image) =>
      mode === 'anonymous' ? pushImage(double.url, repository, tag, image) : double.put(repository, tag, image),
  };
}

function startReal(mode: Mode): Promise<Subject> {
  const auth = {
    anonymous: { type: 'anonymous' },
    basic: { type: 'htpasswd' },
    token: { type: 'token', users },
    'closed-token': { type: 'token', users, anonymousPull: false },
  } as const;
  return startDockerRegistry({ auth: auth[mode] });
}

const ALL = [mediaTypes.ociIndex, mediaTypes.dockerList, mediaTypes.ociManifest, mediaTypes.dockerManifest].join(', ');

describe('the double', () => protocol(startDouble));
describeWithRegistry('docker-registry', () => protocol(startReal));

function protocol(start: (mode: Mode) => Promise<Subject>): void {
  describe('anonymous', () => {
    let registry: Subject;
    beforeAll(async () => {
      registry = await start('anonymous');
    });
    afterAll(() => registry.close());

    const manifest = (reference: string, accept = ALL, method = 'GET') =>
      fetch(`${registry.url}/v2/team/app/manifests/${reference}`, { method, headers: accept ? { accept } : {} });

    const kinds: [string, Image][] = [
      ['OCI manifest', singleImage({ seed: 'kind' })],
      ['Docker manifest', singleImage({ seed: 'kind', format: 'docker' })],
      ['OCI index', imageIndex({ seed: 'kind' })],
      ['Docker manifest list', manifestList({ seed: 'kind' })],
      ['index with attestations', attestedIndex({ seed: 'kind', packages: [{ name: 'libc6', version: '2.41-12' }] })],
    ];

    it.each(kinds)('answers the digest of an %s, the bytes that have it, and its media type', async (_, image) => {
      await registry.push('team/app', 'kind', image);
      const head = await manifest('kind', ALL, 'HEAD');
      const got = await manifest('kind');
      const byDigest = await manifest(image.digest);
      const body = Buffer.from(await got.arrayBuffer());

      expect(head.status).toBe(200);
      for (const answer of [head, got, byDigest]) {
        expect(answer.headers.get('docker-content-digest')).toBe(image.digest);
        expect(answer.headers.get('content-type')).toBe(image.mediaType);
        expect(answer.headers.get('content-length')).toBe(String(body.length));
      }
      expect(`sha256:${createHash('sha256').update(body).digest('hex')}`).toBe(image.digest);
      expect(Buffer.from(await byDigest.arrayBuffer())).toEqual(body);
    });

    it('gives the amd64 child of a manifest list to who accepts Docker manifests alone', async () => {
      const children = childrenOf({ seed: 'accept', format: 'docker' });
      const list = manifestList({ seed: 'accept' });
      await registry.push('team/app', 'list', list);

      const child = await manifest('list', mediaTypes.dockerManifest, 'HEAD');
      expect(child.headers.get('docker-content-digest')).toBe(children[0]?.image.digest);
      const byDigest = await manifest(list.digest, mediaTypes.dockerManifest, 'HEAD');
      expect(byDigest.headers.get('docker-content-digest')).toBe(list.digest);
    });

    it.each([
      ['manifest list', manifestList({ seed: 'old' })],
      ['manifest', singleImage({ seed: 'old', format: 'docker' })],
    ])('converts a Docker %s to schema 1 for who accepts none', async (_, image) => {
      await registry.push('team/app', 'old', image);
      const answer = await manifest('old', '');
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe(mediaTypes.dockerSchema1);
      expect(answer.headers.get('docker-content-digest')).not.toBe(image.digest);
    });

    it.each([
      ['index', imageIndex({ seed: 'oci' })],
      ['manifest', singleImage({ seed: 'oci' })],
    ])('answers 404 for an OCI %s whose media type isn’t accepted', async (_, image) => {
      await registry.push('team/app', 'oci', image);
      for (const accept of ['', '*/*', [mediaTypes.dockerList, mediaTypes.dockerManifest].join(',')]) {
        const answer = await manifest('oci', accept);
        expect(answer.status).toBe(404);
        expect(await answer.json()).toMatchObject({ errors: [{ code: 'MANIFEST_UNKNOWN' }] });
      }
    });

    it.each(['no-such-tag', absentDigest()])('answers 404 with a spec-coded error for %s', async (reference) => {
      const head = await manifest(reference, ALL, 'HEAD');
      const got = await manifest(reference);
      expect([head.status, got.status]).toEqual([404, 404]);
      expect(await got.json()).toMatchObject({ errors: [{ code: 'MANIFEST_UNKNOWN' }] });
    });

    it('keeps the old digest after its tag moved, and loses a deleted one with its tag', async () => {
      const [old, fresh] = [imageIndex({ seed: 'moved', version: '1' }), imageIndex({ seed: 'moved', version: '2' })];
      await registry.push('team/app', 'moved', old);
      await registry.push('team/app', 'moved', fresh);
      expect((await manifest('moved', ALL, 'HEAD')).headers.get('docker-content-digest')).toBe(fresh.digest);
      expect((await manifest(old.digest, ALL, 'HEAD')).status).toBe(200);

      await registry.deleteManifest('team/app', fresh.digest);
      expect((await manifest(fresh.digest, ALL, 'HEAD')).status).toBe(404);
      expect((await manifest('moved', ALL, 'HEAD')).status).toBe(404);
    });

    it('serves blobs, whole and in ranges', async () => {
      const image = singleImage({ seed: 'blobs' });
      await registry.push('team/app', 'blobs', image);
      const [config] = image.blobs;
      const url = `${registry.url}/v2/team/app/blobs/${config?.digest}`;
      const whole = await fetch(url);
      const part = await fetch(url, { headers: { range: 'bytes=2-5' } });
      expect(Buffer.from(await whole.arrayBuffer())).toEqual(config?.body);
      expect(part.status).toBe(206);
      expect(await part.text()).toBe(config?.body.toString().slice(2, 6));
      const missing = await fetch(`${registry.url}/v2/team/app/blobs/${absentDigest()}`);
      expect(missing.status).toBe(404);
      expect(await missing.json()).toMatchObject({ errors: [{ code: 'BLOB_UNKNOWN' }] });
    });

    it('lists tags, and knows no tags of a repository that isn’t there', async () => {
      await registry.push('team/tags', 'b', singleImage());
      await registry.push('team/tags', 'a', singleImage());
      expect(await (await fetch(`${registry.url}/v2/team/tags/tags/list`)).json()).toEqual({
        name: 'team/tags',
        tags: ['a', 'b'],
      });
      const missing = await fetch(`${registry.url}/v2/team/none/tags/list`);
      expect(missing.status).toBe(404);
      expect(await missing.json()).toMatchObject({ errors: [{ code: 'NAME_UNKNOWN' }] });
    });

    it('refuses a manifest whose blobs it doesn’t have', async () => {
      const whole = singleImage({ seed: 'whole' });
      const image = { ...whole, blobs: [] };
      await expect(pushImage(registry.url, 'team/refused', 'x', image)).rejects.toThrow('MANIFEST_BLOB_UNKNOWN');
    });
  });

  describe('with a password', () => {
    let registry: Subject;
    beforeAll(async () => {
      registry = await start('basic');
      await registry.push('team/app', '1', imageIndex());
    });
    afterAll(() => registry.close());

    it('challenges who brings none or a wrong one, and lets the right one in', async () => {
      const head = (headers: Record<string, string>) =>
        fetch(`${registry.url}/v2/team/app/manifests/1`, { method: 'HEAD', headers: { accept: ALL, ...headers } });
      const without = await head({});
      expect(without.status).toBe(401);
      expect(without.headers.get('www-authenticate')).toMatch(/^Basic realm="/);
      expect((await head({ authorization: basicAuthorization(testUser.name, 'wrong') })).status).toBe(401);
      const right = await head({ authorization: basicAuthorization(testUser.name, testUser.password) });
      expect(right.headers.get('docker-content-digest')).toBe(imageIndex().digest);
    });
  });

  describe.each(['token', 'closed-token'] as const)('with tokens (%s)', (mode) => {
    let registry: Subject;
    beforeAll(async () => {
      registry = await start(mode);
      await registry.push('team/app', '1', imageIndex());
    });
    afterAll(() => registry.close());

    const head = (bearer?: string, repository = 'team/app') =>
      fetch(`${registry.url}/v2/${repository}/manifests/1`, {
        method: 'HEAD',
        headers: { accept: ALL, ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }) },
      });

    const tokenFor = async (challenge: string, authorization?: string) => {
      const [realm, service, scope] = ['realm', 'service', 'scope'].map(
        (name) => new RegExp(`${name}="([^"]*)"`).exec(challenge)?.[1] ?? '',
      );
      const url = `${realm}?${new URLSearchParams({ service: service ?? '', scope: scope ?? '' })}`;
      const answer = await fetch(url, authorization === undefined ? {} : { headers: { authorization } });
      const body = (await answer.json()) as { token?: string; expires_in?: number };
      return { status: answer.status, ...body };
    };

    it('names realm, service and scope, and takes the token that they lead to', async () => {
      const refused = await head();
      expect(refused.status).toBe(401);
      const challenge = refused.headers.get('www-authenticate') ?? '';
      expect(challenge).toMatch(
        /^Bearer realm="http.*\/token",service="registry\.test",scope="repository:team\/app:pull"/,
      );

      const { token, expires_in } = await tokenFor(challenge, basicAuthorization(testUser.name, testUser.password));
      expect(expires_in).toBe(300);
      expect((await head(token)).headers.get('docker-content-digest')).toBe(imageIndex().digest);
      const elsewhere = await head(token, 'team/other');
      expect(elsewhere.status).toBe(401);
      expect(elsewhere.headers.get('www-authenticate')).toContain('error="insufficient_scope"');
    });

    it('gives anybody a token, which is good for what anybody may pull', async () => {
      const challenge = (await head()).headers.get('www-authenticate') ?? '';
      const { token } = await tokenFor(challenge);
      expect((await head(token)).status).toBe(mode === 'token' ? 200 : 401);
    });

    it('refuses a wrong password at the realm and a wrong token at the registry', async () => {
      const challenge = (await head()).headers.get('www-authenticate') ?? '';
      const { status, token } = await tokenFor(challenge, basicAuthorization(testUser.name, 'wrong'));
      expect([status, token]).toEqual([401, undefined]);
      const refused = await head('not-a-token');
      expect(refused.status).toBe(401);
      expect(refused.headers.get('www-authenticate')).toContain('error="invalid_token"');
    });
  });
}
