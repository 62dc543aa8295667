import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CachedReading, type CachedReadingParts } from '../../src/image/cached-reading.ts';
import { isDistribution } from '../../src/image/os-packages.ts';
import { isSbom } from '../../src/image/sbom/sbom.ts';
import { ConfigurationError } from '../../src/model/error.ts';
import { isPackageReading, type PackageReading } from '../../src/model/package.ts';
import { DiskReadingCache } from '../../src/registry/cache/reading-cache.ts';
import { referenceOf, setUp } from '../registry/parts.ts';
import fc from '../support/fast-check.ts';
import { image, index } from './differences/images.ts';

const placed = { reference: referenceOf('registry.example/app:1'), index: index('1', []), image: image('2') };
const { digest } = placed.image;
const curl = { type: 'deb', name: 'curl', version: '8', architecture: 'amd64', source: undefined };
const subject = `sha256:${'a'.repeat(64)}`;

/** What a run with a folder of its own reads, and what is left in the folder. */
async function world(parts: Partial<CachedReadingParts<PackageReading>> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'freshfrom-readings-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const cache = new DiskReadingCache(folder);
  const content = { read: async () => undefined, write: async () => {} };
  const images = setUp([], { caches: { content, readings: cache } }).resolver.images();
  let reads = 0;
  const reader = () =>
    new CachedReading<PackageReading>({
      images,
      kind: 'packages',
      read: async () => {
        reads += 1;
        return { packages: [curl] };
      },
      isLasting: () => true,
      isValid: isPackageReading,
      onError: (unreadable) => ({ unreadable }),
      ...parts,
    });
  return { cache, reader, reads: () => reads, files: () => readdir(join(folder, 'readings')) };
}

describe('what another run has kept', () => {
  it('is read once for all', async () => {
    const { reader, reads } = await world();
    await reader().get(placed);
    expect(await reader().recall(placed)).toEqual({ packages: [curl] });
    expect(await reader().get(placed)).toEqual({ packages: [curl] });
    expect(reads()).toBe(1);
  });

  it.each([
    '',
    'null',
    '7',
    '[]',
    '{}',
    '{"packages":null}',
    '{"packages":{"length":1}}',
    '{"packages":[null]}',
    '{"packages":[{}]}',
    '{"packages":[{"type":"deb","name":"a","version":7}]}',
    '{"packages":[{"type":"deb","name":"a","version":"1","source":null}]}',
    '{"unreadable":7}',
    '{"refused":"x"}',
    '{"__proto__":{"packages":[]}}',
  ])('and is %s counts as absent, is taken away and read anew', async (text) => {
    const { cache, reader, reads, files } = await world();
    await cache.write(digest, 'packages', text);
    expect(await files()).toHaveLength(1);
    expect(await reader().recall(placed)).toBeUndefined();
    expect(await files()).toEqual([]);
    expect(await reader().get(placed)).toEqual({ packages: [curl] });
    expect([reads(), (await files()).length]).toEqual([1, 1]);
  });
});

describe('a reader that fails', () => {
  it('in a way that nobody has foreseen is a reason, without a word of the answer', async () => {
    const { reader, files } = await world({ read: () => Promise.reject(new RangeError('SECRET')) });
    expect(await reader().get(placed)).toEqual({
      unreadable:
        'the response of registry.example for registry.example/app:1 could not be understood (RangeError); if this lasts, report it to freshfrom',
    });
    await expect(files()).rejects.toThrow('ENOENT');
  });

  it('over the configuration ends the run: it is the same for each', async () => {
    const { reader } = await world({
      read: () => Promise.reject(new ConfigurationError('invalid-file', 'config.json is broken')),
    });
    await expect(reader().get(placed)).rejects.toThrow(ConfigurationError);
  });
});

describe('the forms that are kept', () => {
  const sbom = { packages: [curl], generator: 'syft-1', name: undefined, subjects: [subject] };
  const osRelease = { id: 'debian', versionId: '13', codename: undefined, name: undefined };
  const again = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

  it('are taken as they were written', () => {
    expect(isSbom(again(sbom))).toBe(true);
    expect(isPackageReading(again({ packages: [] }))).toBe(true);
    expect(isPackageReading(again({ unreadable: 'no package database' }))).toBe(true);
    expect(isDistribution(again({ packages: { packages: [curl] }, osRelease }))).toBe(true);
    expect(isDistribution(again({ packages: { unreadable: 'x' }, osRelease: undefined }))).toBe(true);
  });

  it.each<unknown>([
    { ...sbom, packages: undefined },
    { ...sbom, packages: 'x' },
    { ...sbom, packages: [{ ...curl, name: '' }] },
    { ...sbom, generator: 7 },
    { ...sbom, name: {} },
    { ...sbom, subjects: 'x' },
    { ...sbom, subjects: ['sha256:x'] },
    { ...sbom, packages: Array(200_001).fill(curl) },
  ])('no SBOM: case %#', (value) => expect(isSbom(again(value))).toBe(false));

  it.each<unknown>([
    {},
    { packages: [] },
    { packages: { packages: [7] } },
    { packages: { packages: [] }, osRelease: null },
    { packages: { packages: [] }, osRelease: 'debian' },
    { packages: { packages: [] }, osRelease: { id: 7 } },
  ])('no distribution: case %#', (value) => expect(isDistribution(again(value))).toBe(false));

  it('are told from any JSON, without an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(isSbom(value) || isDistribution(value)).toBe(false);
        expect(typeof isPackageReading(value)).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});
