import { describe, expect, it } from 'vitest';
import { pullRequestEvent, scheduleEvent } from '../support/github/events.ts';
import { status } from '../support/registry/faults.mjs';
import { imageIndex } from '../support/registry/images.mjs';
import { World } from './world.ts';

const database = (version: string) =>
  `Package: openssl\nStatus: install ok installed\nArchitecture: amd64\nVersion: ${version}\n`;

/** Puts an image of Debian's kind under the tag. */
function push(world: World, version: string, name = 'node'): string {
  const files = {
    'var/': '',
    'var/lib/': '',
    'var/lib/dpkg/': '',
    'var/lib/dpkg/status': database(`3.0.${version}-1`),
  };
  const image = imageIndex({ seed: name, version, env: [`NODE_VERSION=22.${version}.0`], layers: [{ files }] });
  world.registry.put(`hub/library/${name}`, '22', image);
  return image.digest;
}

async function start(test: Parameters<typeof World.start>[0]): Promise<World> {
  const world = await World.start(test, { files: {} });
  const pin = push(world, '1');
  await world.github.commit('main', { Dockerfile: `FROM node:22@${pin}\n`, 'b/Dockerfile': `FROM node:22@${pin}\n` });
  push(world, '2');
  return world;
}

const gets = (world: World) =>
  world.registry.requests.filter(({ method, url }) => method === 'GET' && /\/(?:blobs|manifests)\//.test(url));

describe('the bump pull request', () => {
  it.concurrent('says what is in the new image, and reads each image once', async (test) => {
    const world = await start(test);
    const { stdout, summary } = await world.act(await scheduleEvent(world.github));
    // What it costs is told at the end, and what to do isn't, since it was done.
    const requests = `\n${world.registry.requests.length} requests to registries`;
    expect([stdout, summary]).toEqual([expect.stringContaining(requests), expect.stringContaining(requests)]);
    expect(summary).not.toContain('update --write');
    const { body } = await world.github.pullRequest(1);
    expect(body).toContain(
      'Node.js 22.1.0 → 22.2.0, 1 package upgraded \\(openssl 3.0.1-1 → 3.0.2-1\\), nothing removed',
    );
    expect(body).toMatch(/^\| .*`node:22`.* \| Node\.js 22\.1\.0 → 22\.2\.0, 1 package \| .* \|$/m);
    expect(body).toContain('<summary><code>node:22</code>: what changed</summary>');
    const read = gets(world).map(({ url }) => url);
    expect(new Set(read).size).toBe(read.length);
  });

  it.concurrent('keeps what it said, and reads nothing again while nothing moves', async (test) => {
    const world = await start(test);
    await world.act(await scheduleEvent(world.github));
    const before = (await world.github.pullRequest(1)).body;
    world.registry.requests.length = 0;
    world.github.clearRequests();
    // Another run is no reason to write.
    const { outputs } = await world.act(await scheduleEvent(world.github), {}, undefined, { GITHUB_RUN_ID: '43' });
    expect([outputs['pull-request-operation'], world.github.writes(), gets(world)]).toEqual(['unchanged', [], []]);
    expect(before).toMatch(/\[this run\]\(https:.*\/acme\/shop\/actions\/runs\/\d+\)/);
    push(world, '3');
    await world.act(await scheduleEvent(world.github));
    const { body } = await world.github.pullRequest(1);
    expect(body).toContain('Node.js 22.1.0 → 22.3.0');
    expect(body).not.toContain('22.2.0');
    expect(before).toContain('22.2.0');
  });

  it.concurrent('finds again what it has said of many images', async (test) => {
    const world = await World.start(test, { files: {} });
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const lines = names.map((name) => `FROM ${name}:22@${push(world, '1', name)}\n`);
    await world.github.commit('main', { Dockerfile: lines.join('') });
    for (const name of names) push(world, '2', name);
    await world.act(await scheduleEvent(world.github));
    const { body } = await world.github.pullRequest(1);
    expect(body?.match(/ \| Node\.js 22\.1\.0 → 22\.2\.0, 1 package \| /g)).toHaveLength(6);
    world.registry.requests.length = 0;
    world.github.clearRequests();
    await world.act(await scheduleEvent(world.github));
    expect([world.github.writes(), gets(world)]).toEqual([[], []]);
  });

  it.concurrent('is opened without that where it could not be read, and says it as soon as it can', async (test) => {
    const world = await start(test);
    world.registry.fail(/GET .*\/manifests\//, status(403, 'DENIED'), 2);
    const first = await world.act(await scheduleEvent(world.github));
    expect(first.outputs['pull-request-operation'], first.stdout).toBe('created');
    expect((await world.github.pullRequest(1)).body).not.toContain('what changed');
    const second = await world.act(await scheduleEvent(world.github));
    expect(second.outputs['pull-request-operation'], second.stdout).toBe('updated');
    expect((await world.github.pullRequest(1)).body).toContain('what changed');
  });

  it.concurrent('leaves the rest of the pull limit to builds', async (test) => {
    const world = await start(test);
    const limited = (remaining: number) => (real: () => { headers?: object }) => {
      const answer = real();
      return {
        ...answer,
        headers: { ...answer.headers, 'ratelimit-limit': '100;w=21600', 'ratelimit-remaining': `${remaining};w=21600` },
      };
    };
    world.registry.fail('HEAD ', limited(49) as never, 50);
    const { stdout, outputs } = await world.act(await scheduleEvent(world.github));
    expect(outputs['pull-request-operation']).toBe('created');
    expect(stdout).toContain('the rest of the pull limit of docker.io (less than half) is kept for builds');
    expect(gets(world)).toEqual([]);
  });
});

describe('the comment of a check', () => {
  it.concurrent('says what has changed behind a stale pin that the pull request brings, once', async (test) => {
    const world = await World.start(test, { files: { 'README.md': 'x\n' } });
    const pin = push(world, '1');
    push(world, '2');
    await world.github.commit('work', { Dockerfile: `FROM node:22@${pin}\n` }, { author: 'octocat' });
    const number = await world.github.openPullRequest({ head: 'work', author: 'octocat' });
    const event = await pullRequestEvent(world.github, number);
    const { outputs } = await world.act(event);
    const comment = (await world.github.comments(number)).find(({ id }) => String(id) === outputs['comment-id']);
    expect(comment?.body).toContain('<summary><code>node:22</code>: what changed</summary>');
    expect(comment?.body).toContain('Node.js 22.1.0 → 22.2.0');
    world.registry.requests.length = 0;
    world.github.clearRequests();
    await world.act(event);
    expect([world.github.writes(), gets(world)]).toEqual([[], []]);
  });
});

describe('a platform that is gone', () => {
  const [amd64, arm64] = ['amd64', 'arm64'].map((architecture) => ({ os: 'linux', architecture }));

  it.concurrent('holds the bump back where it is in use, and nowhere else', async (test) => {
    const world = await World.start(test, { files: {} });
    if (amd64 === undefined || arm64 === undefined) throw new Error('there are two platforms');
    const both = imageIndex({ version: '1' });
    const one = imageIndex({ version: '2', platforms: [amd64] });
    world.registry.put('hub/library/node', '22', both);
    world.registry.put('hub/library/node', '22', one);
    await world.github.commit('main', {
      'a/Dockerfile': `FROM node:22@${both.digest}\n`,
      'b/Dockerfile': `FROM --platform=linux/arm64 node:22@${both.digest}\n`,
    });
    const { annotations, outputs, stdout } = await world.act(await scheduleEvent(world.github));
    expect(outputs['pull-request-operation'], stdout).toBe('created');
    const at = async (path: string) => (await world.github.readFile('freshfrom/refresh', path)).toString();
    expect(await at('a/Dockerfile')).toBe(`FROM node:22@${one.digest}\n`);
    expect(await at('b/Dockerfile')).toBe(`FROM --platform=linux/arm64 node:22@${both.digest}\n`);
    expect(annotations).toContainEqual(
      expect.objectContaining({
        level: 'error',
        file: 'b/Dockerfile',
        message: expect.stringContaining('linux/arm64'),
      }),
    );
    expect((await world.github.pullRequest(1)).body).toContain('Removed platforms: linux/arm64');
    const everywhere = await world.act(await scheduleEvent(world.github), { platforms: 'linux/arm64' });
    expect(everywhere.annotations.filter(({ level, file }) => level === 'error' && file !== undefined)).toHaveLength(2);
  });
});
