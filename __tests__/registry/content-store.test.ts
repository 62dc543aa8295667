import { afterEach, describe, expect, it } from 'vitest';
import type { Digest } from '../../src/model/digest.ts';
import type { ContentCache } from '../../src/registry/cache/content-cache.ts';
import type { ReadingCache } from '../../src/registry/cache/reading-cache.ts';
import { startRegistry } from '../support/registry/double.mjs';
import { imageIndex } from '../support/registry/images.mjs';
import { referenceOf, setUp } from './parts.ts';

let close: (() => Promise<void>) | undefined;
afterEach(() => close?.());

const old = imageIndex({ seed: 'app', version: '1' });
const current = imageIndex({ seed: 'app', version: '2' });
const pin = old.manifests[0]?.digest ?? '';

function configOf(manifest: string): string {
  const body = old.manifests.find(({ digest }) => digest === manifest)?.body.toString() ?? '{}';
  return (JSON.parse(body) as { config: { digest: string } }).config.digest;
}

class MemoryCache implements ContentCache {
  readonly entries = new Map<Digest, Uint8Array>();

  async read(digest: Digest): Promise<Uint8Array | undefined> {
    return this.entries.get(digest);
  }

  async write(digest: Digest, bytes: Uint8Array): Promise<void> {
    this.entries.set(digest, bytes);
  }
}

/** For a run that reads no images. */
const noReadings: ReadingCache = { read: async () => undefined, write: async () => {} };

async function world() {
  const registry = await startRegistry();
  close = registry.close;
  registry.put('team/app', '2', old);
  registry.put('team/app', '2', current);
  const cache = new MemoryCache();
  const run = async () => {
    const before = registry.requests.length;
    const { resolver, client } = setUp([registry.host], { caches: { content: cache, readings: noReadings } });
    const { platform } = await resolver.resolve(referenceOf(`${registry.host}/team/app:2@${pin}`));
    expect(client.requests).toBe(registry.requests.length - before);
    return { platform, asked: registry.requests.slice(before).map(({ method }) => method) };
  };
  return { cache, run };
}

describe('what is addressed by digest', () => {
  it('is read once for all runs, and whether it is still there is asked each time', async () => {
    const { run } = await world();
    const first = await run();
    expect(first.asked).toEqual(['HEAD', 'HEAD', 'GET', 'GET', 'GET']);
    expect(first.platform).toMatchObject({ ok: true, value: { platform: { architecture: 'amd64' } } });
    const second = await run();
    expect(second.asked).toEqual(['HEAD', 'HEAD']);
    expect(second.platform).toEqual(first.platform);
  });

  it('is kept under its digest and nothing else: no name, no log-in', async () => {
    const { cache, run } = await world();
    await run();
    expect([...cache.entries.keys()].sort()).toEqual([current.digest, pin, configOf(pin)].sort());
  });
});

describe('a clock that is set', () => {
  it('neither ends the run nor makes it endless', async () => {
    const registry = await startRegistry();
    close = registry.close;
    registry.put('team/app', '2', current);
    const { resolver, clock } = setUp([registry.host], { deadline: 60_000 });
    clock.set('2036-01-01T00:00:00Z');
    expect(await resolver.resolve(referenceOf(`${registry.host}/team/app:2`))).toMatchObject({ tag: { ok: true } });
    clock.pass(60_000);
    clock.set('2016-01-01T00:00:00Z');
    const { tag } = await resolver.resolve(referenceOf(`${registry.host}/team/app:3`));
    expect(tag).toMatchObject({ ok: false, failure: { code: 'deadline-exceeded' } });
  });
});
