import { describe, expect, it } from 'vitest';
import { pullRequestEvent, scheduleEvent } from '../support/github/events.ts';
import { attestedIndex } from '../support/registry/attestations.mjs';
import { imageIndex } from '../support/registry/images.mjs';
import { World } from './world.ts';

const HELD = 'the new digest changes nothing that is in use (only attestations changed)';
const first = attestedIndex({ seed: 'node', buildId: '1' });
const again = attestedIndex({ seed: 'node', buildId: '2' });
const newer = attestedIndex({ seed: 'node', version: '2', buildId: '3' });

/** A repository that is pinned to the first image, whose tag has its twin now. */
async function start(test: Parameters<typeof World.start>[0], files: Record<string, string> = {}): Promise<World> {
  const world = await World.start(test, { files: { Dockerfile: `FROM node:22@${first.digest}\n`, ...files } });
  for (const image of [first, again]) world.registry.put('hub/library/node', '22', image);
  return world;
}

const dockerfile = async (world: World, path = 'Dockerfile') =>
  (await world.github.readFile('freshfrom/refresh', path)).toString();
const gets = (world: World) =>
  world.registry.requests.filter(({ method, url }) => method === 'GET' && /\/(?:blobs|manifests)\//.test(url));

describe('a bump whose digest changes nothing in use', () => {
  it.concurrent('opens no pull request, says so, and moves with the next image', async (test) => {
    const world = await start(test);
    const { outputs, summary, exitCode, stdout } = await world.act(await scheduleEvent(world.github));
    expect([exitCode, outputs['pull-request-operation'], outputs.stale], stdout).toEqual([0, 'none', '1']);
    expect(summary).toContain(`It is not updated: ${HELD.replace('(', '\\(').replace(')', '\\)')}`);
    expect(summary).toContain('stale (same-content)');
    expect(world.github.writes()).toEqual([]);
    world.registry.put('hub/library/node', '22', newer);
    const next = await world.act(await scheduleEvent(world.github));
    expect(next.outputs['pull-request-operation']).toBe('created');
    expect(await dockerfile(world)).toBe(`FROM node:22@${newer.digest}\n`);
  });

  it.concurrent('proposes it where that is wanted, and closes that pull request where it is not any more', async (test) => {
    const world = await start(test);
    const propose = { 'same-content': 'propose' };
    const opened = await world.act(await scheduleEvent(world.github), propose);
    expect(opened.outputs['pull-request-operation'], opened.stdout).toBe('created');
    world.github.clearRequests();
    world.registry.requests.length = 0;
    const second = await world.act(await scheduleEvent(world.github), propose);
    const done = [second.outputs['pull-request-operation'], world.github.writes(), gets(world)];
    expect(done).toEqual(['unchanged', [], []]);
    const { outputs } = await world.act(await scheduleEvent(world.github));
    expect(outputs['pull-request-operation']).toBe('closed');
    const [comment] = await world.github.comments(1);
    expect(comment?.body).toContain('change nothing that is in use (`same-content: hold`)');
  });

  it.concurrent('names it in the pull request of the others', async (test) => {
    const world = await start(test, { 'b/Dockerfile': 'FROM alpine:3@DIGEST\n' });
    const old = world.push('library/alpine', '3', '1');
    const now = world.push('library/alpine', '3', '2');
    await world.github.commit('main', { 'b/Dockerfile': `FROM alpine:3@${old}\n` });
    const { outputs, stdout } = await world.act(await scheduleEvent(world.github));
    expect(outputs['pull-request-operation'], stdout).toBe('created');
    expect(await dockerfile(world, 'b/Dockerfile')).toBe(`FROM alpine:3@${now}\n`);
    expect(await dockerfile(world)).toBe(`FROM node:22@${first.digest}\n`);
    const { body } = await world.github.pullRequest(1);
    expect(body).toContain('<summary>1 moved reference left as before</summary>');
    expect(body).toMatch(/- `node:22` in `Dockerfile:1`: the new digest changes nothing that is in use/);
  });

  it.concurrent('is not read again while a pull request for another image is open', async (test) => {
    const world = await start(test);
    world.registry.put('hub/library/node', '22', newer);
    await world.act(await scheduleEvent(world.github));
    world.registry.requests.length = 0;
    world.github.clearRequests();
    await world.act(await scheduleEvent(world.github));
    expect([gets(world), world.github.writes()]).toEqual([[], []]);
  });

  it.concurrent('says in the pull request which platforms an edit drops', async (test) => {
    const world = await start(test);
    const one = imageIndex({ seed: 'node', version: '3', platforms: [{ os: 'linux', architecture: 'amd64' }] });
    world.registry.put('hub/library/node', '22', one);
    const { summary } = await world.act(await scheduleEvent(world.github));
    expect((await world.github.pullRequest(1)).body).toContain('(without `linux/arm64/v8`)');
    expect(summary).toContain('drops platforms that are not in use here: linux/arm64/v8.');
  });
});

describe('the check of a pull request', () => {
  it.concurrent('says what it said before, and offers the digest', async (test) => {
    const world = await World.start(test, { files: { 'README.md': 'x\n' } });
    for (const image of [first, again]) world.registry.put('hub/library/node', '22', image);
    await world.github.commit('work', { Dockerfile: `FROM node:22@${first.digest}\n` }, { author: 'octocat' });
    const number = await world.github.openPullRequest({ head: 'work', author: 'octocat' });
    const { annotations, exitCode } = await world.act(await pullRequestEvent(world.github, number));
    expect(exitCode).toBe(0);
    expect(annotations.map(({ message }) => message).join()).toMatch(/node:22 has moved from \w+ to \w+\.\n/);
  });
});
