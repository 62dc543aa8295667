import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/model/digest.ts';
import { VERSION } from '../../../src/model/version.ts';
import { DiskReadingCache } from '../../../src/registry/cache/reading-cache.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'freshfrom-cache-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('DiskReadingCache', () => {
  const digest: Digest = `sha256:${'a'.repeat(64)}`;
  const asItIs = (text: string): string => text;

  it('keeps what was read out of an image between runs, for each kind its own', async () => {
    await new DiskReadingCache(folder).write(digest, 'packages', '["ä"]');
    expect(await new DiskReadingCache(folder).read(digest, 'packages', asItIs)).toBe('["ä"]');
    expect(await new DiskReadingCache(folder).read(digest, 'shells', asItIs)).toBeUndefined();
  });

  it('takes a damaged entry for none, and away', async () => {
    const cache = new DiskReadingCache(folder);
    await cache.write(digest, 'packages', '[1, 2]');
    const [name = ''] = await readdir(join(folder, 'readings'));
    const bytes = await readFile(join(folder, 'readings', name));
    await writeFile(join(folder, 'readings', name), bytes.subarray(0, -1));
    expect(await cache.read(digest, 'packages', asItIs)).toBeUndefined();
    expect(await readdir(join(folder, 'readings'))).toEqual([]);
  });

  it('takes one that its reader can not use for none, and away', async () => {
    const cache = new DiskReadingCache(folder);
    await cache.write(digest, 'packages', '{"packages":7}');
    expect(await cache.read(digest, 'packages', () => undefined)).toBeUndefined();
    expect(await readdir(join(folder, 'readings'))).toEqual([]);
    await cache.write(digest, 'packages', '[]');
    const parse = (text: string): unknown => JSON.parse(text);
    expect(await cache.read(digest, 'packages', parse)).toEqual([]);
  });

  it('has other entries for every version of the program', async () => {
    await new DiskReadingCache(folder).write(digest, 'packages', '[]');
    expect(await readdir(join(folder, 'readings'))).toEqual([`sha256-${'a'.repeat(64)}-packages-${VERSION}`]);
  });
});
