import type { lookup } from 'node:dns';
import { afterEach, describe, expect, it } from 'vitest';
import type { Renaming } from '../../src/model/renaming.ts';
import { publicAddressLookup, publicAddressLookupBy } from '../../src/registry/http/public-address-lookup.ts';
import type { HttpResponse, Transport } from '../../src/registry/http/request.ts';
import { createTransport } from '../../src/registry/http/transport.ts';
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
  const look = async (reference: string, mirrors: readonly Renaming[] = []) => {
    const hosts = [registry.host, `localhost:${port}`, `inside.localhost:${port}`];
    const { resolver } = setUp(hosts, { network: 'public', mirrors });
    const { tag } = await resolver.resolve(referenceOf(reference));
    return tag?.ok ? tag.value.digest : tag?.failure;
  };
  return { registry, port, look };
}

/** The real transport, which refuses before it connects. */
function spied(asked: string[]): Transport {
  const real = createTransport(1000);
  return (request) => {
    asked.push(request.url.host);
    return real(request);
  };
}

const refused = (host: string) => ({
  code: 'denied',
  message: `${host} has no public address; images that a fork adds are looked up at public addresses only.`,
});

describe('what a fork adds', () => {
  it('is not looked up at a private address', async () => {
    const { registry, look } = await start();
    expect(await look(`${registry.host}/team/app:1`)).toEqual(refused(registry.host));
    expect(registry.requests).toEqual([]);
  });

  it.each([
    '2130706433:5000',
    '[::ffff:7f00:1]:5000',
    '[64:ff9b::7f00:1]:5000',
    '[2002:7f00:1::]:5000',
    '[fd00:ec2::254]:80',
    '[fd20:ce::254]:80',
    '169.254.169.254:80',
    '100.100.100.200:80',
    '192.0.0.192:80',
    '168.63.129.16:80',
    '198.18.0.1:80',
  ])('nor at %s: nothing is sent there', async (host) => {
    const asked: string[] = [];
    const { resolver, client } = setUp([host], { network: 'public', transport: spied(asked) });
    const { tag } = await resolver.resolve(referenceOf(`${host}/team/app:1`));
    expect(tag).toMatchObject({ ok: false, failure: { code: 'denied' } });
    expect([asked.length, client.requests]).toEqual([1, 1]);
  });

  it('nor where a public registry redirects, or has its tokens from', async () => {
    for (const elsewhere of ['http://[64:ff9b::a9fe:a9fe]/', 'http://168.63.129.16/', 'http://[::ffff:a9fe:a9fe]/']) {
      const real = createTransport(1000);
      const led: HttpResponse = { status: 307, headers: { location: elsewhere }, body: new Uint8Array() };
      const { resolver } = setUp(['registry.example'], {
        network: 'public',
        transport: async (request) => (request.url.host === 'registry.example' ? led : real(request)),
      });
      const { tag } = await resolver.resolve(referenceOf('registry.example/team/app:1'));
      expect(tag).toMatchObject({
        ok: false,
        failure: { code: 'denied', message: expect.stringMatching(/redirects to .* has no public address/) },
      });
      const challenge = { 'www-authenticate': `Bearer realm="${elsewhere.replace('http:', 'https:')}"` };
      const tokens = setUp([], {
        network: 'public',
        transport: async () => ({ status: 401, headers: challenge, body: new Uint8Array() }),
      });
      expect((await tokens.resolver.resolve(referenceOf('registry.example/team/app:1'))).tag).toMatchObject({
        ok: false,
        failure: { message: expect.stringContaining('is a private address') },
      });
    }
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
      publicAddressLookup(hostname, { all }, (error, address, family) => resolve(error?.code ?? [address, family]));
    });

  it('finds public addresses and no others', async () => {
    expect(await found('localhost', true)).toBe('EPRIVATE');
    expect(await found('localhost', false)).toBe('EPRIVATE');
    expect(await found('8.8.8.8', true)).toEqual([[{ address: '8.8.8.8', family: 4 }], undefined]);
    expect(await found('8.8.8.8', false)).toEqual(['8.8.8.8', 4]);
    expect(await found('absent.invalid', true)).toMatch(/^(?:ENOTFOUND|EAI_AGAIN)$/);
  });

  it('of a name with both kinds connects to the public ones alone', async () => {
    const answers = [
      { address: '169.254.169.254', family: 4 },
      { address: '64:ff9b::a9fe:a9fe', family: 6 },
      { address: '93.184.216.34', family: 4 },
      { address: 'fe80::1%2', family: 6 },
      { address: '2606:4700::1', family: 6 },
    ];
    const asked: unknown[] = [];
    const resolve = ((_name: string, options: unknown, done: (error: null, found: typeof answers) => void) => {
      asked.push(options);
      done(null, answers);
    }) as unknown as typeof lookup;
    const find = (all: boolean) =>
      new Promise((done) => publicAddressLookupBy(resolve)('both.example', { all }, (_, address) => done(address)));
    expect(await find(true)).toEqual([answers[2], answers[4]]);
    expect(await find(false)).toBe('93.184.216.34');
    expect(asked).toEqual([{ all: true }, { all: true }]);
  });
});
