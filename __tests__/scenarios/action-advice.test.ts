import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pullRequestEvent } from '../support/github/events.ts';
import { imageIndex } from '../support/registry/images.mjs';
import { World } from './world.ts';

function push(world: World, tag: string, kilobytes: number): void {
  let filler = '';
  for (let at = 0; filler.length < kilobytes * 1000; at += 1) {
    filler += createHash('sha512').update(`${tag}${at}`).digest('base64');
  }
  const layers = [{ files: { 'usr/lib/filler': filler } }];
  world.registry.put('hub/library/node', tag, imageIndex({ seed: `node-${tag}`, layers }));
}

const DOCKERFILE = 'FROM node:22.1-bookworm\nCOPY . .\nCMD ["node", "server.js"]\n';

async function start(test: Parameters<typeof World.start>[0], dockerfile = DOCKERFILE) {
  const world = await World.start(test, { files: { Dockerfile: 'FROM alpine:3.20\n' } });
  push(world, '22.1-bookworm', 300);
  push(world, '22.1-bookworm-slim', 60);
  push(world, '22.2-bookworm', 300);
  await world.github.commit('work', { Dockerfile: dockerfile }, { author: 'octocat' });
  const number = await world.github.openPullRequest({ head: 'work', author: 'octocat' });
  return {
    world,
    event: () => pullRequestEvent(world.github, number),
    comment: async () => (await world.github.comments(number))[0]?.body ?? '',
  };
}

const tagLists = (world: World) => world.registry.requests.filter(({ url }) => url.includes('/tags/list'));

describe('the comment of a check', () => {
  it.concurrent('proposes what is smaller than the full image that the pull request brings, and asks once', async (test) => {
    const { world, event, comment } = await start(test);
    await world.act(await event());
    const first = await comment();
    expect(first).toContain('<summary>Alternative base images</summary>');
    expect(first).toMatch(/\| `node:22\.1-bookworm-slim` \| 62\.\d\skB\s−79\s% \|/);
    expect(tagLists(world)).toHaveLength(1);
    // What else is in that list isn't looked at.
    expect(world.registry.requests.filter(({ url }) => url.includes('22.2'))).toEqual([]);
    world.registry.requests.length = 0;
    await world.act(await event());
    expect(await comment()).toBe(first);
    expect(tagLists(world)).toEqual([]);
  });

  it.concurrent('proposes nothing for what is no full image', async (test) => {
    const { world, event, comment } = await start(test, DOCKERFILE.replace('bookworm', 'bookworm-slim\nRUN true'));
    await world.act(await event());
    expect(await comment()).toContain('not pinned');
    expect(await comment()).not.toContain('would do');
    expect(tagLists(world)).toEqual([]);
  });
});
