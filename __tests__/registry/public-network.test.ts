import { afterEach, describe, expect, it } from 'vitest';
import type { Mirror } from '../../src/registry/endpoint.ts';
import { publicLookup } from '../../src/registry/public-lookup.ts';
import { startRegistry } from '../support/registry/double.mjs';
import { singleImage } from '../support/registry/images.mjs';
import { referenceOf, setUp } from './parts.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const image = singleImage({ seed: 'app' });

async function start() {
  const registry = await startRegistry();
  closing.push(registry.close);
  registry.put('team/app', '1', image);
  const port = new URL(registry.url).port;
  const look = async (reference: string, mirrors: readonly Mirror[] = []) => {
    const hosts = [registry.host, `localhost:${port}`, `inside.localhost:${port}`];
    const { resolver } = setUp(hosts, { network: 'public', mirrors });
    const { tag } = await resolver.resolve(referenceOf(reference));
    return tag?.ok ? tag.value.digest : tag?.failure;
  };
  return { registry, port, look };
}

const refused = (host: string) => ({
  kind: 'denied',
  message: `${host} is not a public address, and is not asked for what a fork adds.`,
});

describe('what a fork adds', () => {
  it('is not looked up at a private address', async () => {
    const { registry, look } = await start();
    expect(await look(`${registry.host}/team/app:1`)).toEqual(refused(registry.host));
    expect(registry.requests).toEqual([]);
  });

  it('nor at a name that has private addresses alone', async () => {
    const { registry, port, look } = await start();
    expect(await look(`localhost:${port}/team/app:1`)).toEqual(refused(`localhost:${port}`));
    expect(registry.requests).toEqual([]);
  });

  it('is looked up at a mirror inside, and at the same place by no other name', async () => {
    const { registry, look } = await start();
    const mirrors = [{ from: 'ghcr.io', to: registry.host }];
    expect(await look('ghcr.io/team/app:1', mirrors)).toBe(image.digest);
    expect(await look(`${registry.host}/team/app:1`, mirrors)).toEqual(refused(registry.host));
    expect(registry.requests).toHaveLength(1);
  });
});

describe('publicLookup', () => {
  const found = (hostname: string, all: boolean) =>
    new Promise((resolve) => {
      publicLookup(hostname, { all }, (error, address, family) => resolve(error?.code ?? [address, family]));
    });

  it('finds public addresses and no others', async () => {
    expect(await found('localhost', true)).toBe('EPRIVATE');
    expect(await found('localhost', false)).toBe('EPRIVATE');
    expect(await found('8.8.8.8', true)).toEqual([[{ address: '8.8.8.8', family: 4 }], undefined]);
    expect(await found('8.8.8.8', false)).toEqual(['8.8.8.8', 4]);
    expect(await found('absent.invalid', true)).toMatch(/^(?:ENOTFOUND|EAI_AGAIN)$/);
  });
});
