import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { attestedIndex } from './attestations.mjs';
import { digestOf, imageIndex, layerOf, manifestList, singleImage, topOf } from './images.mjs';
import type { Content, Descriptor } from './types.mjs';

function json<T>(content: Content | undefined): T {
  return JSON.parse(content?.body.toString() ?? 'null') as T;
}

describe('made-up images', () => {
  it('have fixed digests, on every machine and with every Node', () => {
    expect(singleImage().digest).toBe('sha256:339104e006f31f89df2948948e716d6b988603304d58d6aef25b7e0a8dae0f2b');
    expect(attestedIndex({ packages: [{ name: 'zlib1g', version: '1:1.3' }] }).digest).toBe(
      'sha256:e3292bbac525bf1b805a1cf6c5f8056b8838d0aaabde1683137d8b8b915fa017',
    );
  });

  it('differ by seed, version and platform', () => {
    const digests = [{}, { seed: 'other' }, { version: '2' }].flatMap((options) => [
      imageIndex(options).digest,
      manifestList(options).digest,
      singleImage(options).digest,
    ]);
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('hold everything under its digest, children first', () => {
    const image = attestedIndex();
    for (const { digest, body } of [...image.blobs, ...image.manifests]) expect(digestOf(body)).toBe(digest);
    expect(topOf(image).digest).toBe(image.digest);
    expect(image.manifests).toHaveLength(5);
  });

  it('bind each attestation manifest to its platform’s image', () => {
    const image = attestedIndex({ packages: [{ name: 'libc6', version: '2.41-12' }] });
    const { manifests } = json<{ manifests: Descriptor[] }>(topOf(image));
    const [first, , about] = manifests;
    expect(about?.platform).toEqual({ os: 'unknown', architecture: 'unknown' });
    expect(about?.annotations?.['vnd.docker.reference.digest']).toBe(first?.digest);
    const attestation = json<{ layers: Descriptor[] }>(image.manifests.find(({ digest }) => digest === about?.digest));
    const sbom = json<object>(image.blobs.find(({ digest }) => digest === attestation.layers[0]?.digest));
    expect(sbom).toMatchObject({
      predicateType: 'https://spdx.dev/Document',
      subject: [{ digest: { sha256: first?.digest.slice(7) } }],
      predicate: { packages: [{ name: 'libc6', versionInfo: '2.41-12' }] },
    });
  });

  it('move the index alone with another build id', () => {
    const [one, two] = [attestedIndex({ buildId: '1' }), attestedIndex({ buildId: '2' })];
    expect(one.digest).not.toBe(two.digest);
    const common = one.manifests.filter(({ digest }) => two.manifests.some((other) => other.digest === digest));
    expect(common).toHaveLength(2);
  });
});

describe('layers', () => {
  it('unpack with the real tar', async () => {
    const big = 'x'.repeat(200_000); // more than one stored block
    const layer = layerOf({ 'etc/': '', 'etc/os-release': { linkTo: '../usr/os-release' }, 'usr/os-release': big });
    expect(digestOf(gunzipSync(layer.body))).toBe(layer.diffId);
    const folder = await mkdtemp(join(tmpdir(), 'layer-'));
    await writeFile(join(folder, 'layer.tar.gz'), layer.body);
    await promisify(execFile)('tar', ['-xzf', 'layer.tar.gz'], { cwd: folder });
    expect(await readlink(join(folder, 'etc/os-release'))).toBe('../usr/os-release');
    expect(await readFile(join(folder, 'etc/os-release'), 'utf8')).toBe(big);
    await rm(folder, { recursive: true });
  });
});
