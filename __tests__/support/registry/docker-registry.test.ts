import { expect, it } from 'vitest';
import { describeWithRegistry } from '../requires.ts';
import { startDockerRegistry } from './docker-registry.ts';
import { startRegistry } from './double.mjs';
import { imageIndex } from './images.mjs';
import { mediaTypes } from './types.mjs';

describeWithRegistry('docker-registry', () => {
  it('is a pull-through cache of another registry', async () => {
    const upstream = await startRegistry();
    upstream.put('library/app', '1', imageIndex());
    const registry = await startDockerRegistry({ proxyOf: upstream.url });
    const url = `${registry.url}/v2/library/app/manifests/1`;
    const answer = await fetch(url, { method: 'HEAD', headers: { accept: mediaTypes.ociIndex } });
    expect(answer.headers.get('docker-content-digest')).toBe(imageIndex().digest);
    expect(upstream.requests.some((each) => each.url === '/v2/library/app/manifests/1')).toBe(true);
    await registry.close();
    await upstream.close();
  });

  it('records what its token server was asked', async () => {
    const users = { ann: 'a' };
    const registry = await startDockerRegistry({ auth: { type: 'token', users, visibility: { 'team/app': ['ann'] } } });
    await registry.push('team/app', '1', imageIndex());
    const { tokenServer, url } = registry;
    const query = 'service=registry.test&scope=repository:team/app:pull';
    const { token } = (await (await fetch(`${tokenServer?.realm}?${query}`)).json()) as { token: string };
    const answer = await fetch(`${url}/v2/team/app/manifests/1`, { headers: { authorization: `Bearer ${token}` } });
    expect(answer.status).toBe(401);
    expect(tokenServer?.requests).toMatchObject([{ method: 'GET', url: `/token?${query}`, status: 200 }]);
    await registry.close();
  });

  it('is gone once it is closed', async () => {
    const registry = await startDockerRegistry();
    expect((await fetch(`${registry.url}/v2/`)).status).toBe(200);
    await registry.close();
    await expect(fetch(`${registry.url}/v2/`)).rejects.toThrow();
  });
});
