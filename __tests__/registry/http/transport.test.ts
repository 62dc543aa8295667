import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { HttpRequest } from '../../../src/registry/http/request.ts';
import { createTransport } from '../../../src/registry/http/transport.ts';
import { startRegistry } from '../../support/registry/double.mjs';
import { hang } from '../../support/registry/faults.mjs';

let close: (() => Promise<void>) | undefined;
afterEach(() => close?.());

async function start() {
  const registry = await startRegistry();
  close = registry.close;
  return registry;
}

describe('createTransport', () => {
  const request = (url: string): HttpRequest => ({
    method: 'GET',
    url: new URL(url),
    network: 'any',
    headers: {},
    limit: 1000,
  });
  let refused: string;
  beforeAll(async () => {
    const gone = await startRegistry();
    await gone.close();
    refused = gone.url;
  });

  it('tells a refused connection, a name that is none and a time-out apart', async () => {
    const registry = await start();
    registry.fail('/slow', hang());
    const send = createTransport(150);
    await expect(send(request(refused))).rejects.toMatchObject({ code: 'refused' });
    await expect(send(request('http://absent.invalid/'))).rejects.toMatchObject({ code: 'dns' });
    await expect(send(request(`${registry.url}/slow`))).rejects.toMatchObject({ code: 'timeout' });
  });

  it('says how to ask a registry that speaks plain HTTP, in the same words every time', async () => {
    const registry = await start();
    const send = createTransport(1000);
    const message = () => send(request(`https://${registry.host}/`)).catch((error: unknown) => String(error));
    expect(await message()).toMatch(
      /the TLS connection to .* failed \([a-z ]+\); if it speaks plain HTTP, name .* in insecure-registries \(--insecure-registry on the command line\)$/,
    );
    expect(await message()).toBe(await message());
  });
});
