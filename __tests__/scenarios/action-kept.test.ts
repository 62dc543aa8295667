import { describe, expect, it } from 'vitest';
import { scheduleEvent } from '../support/github/events.ts';
import { status } from '../support/registry/faults.mjs';
import { imageIndex } from '../support/registry/images.mjs';
import { copiesOf, World } from './world.ts';

const REFRESH = 'freshfrom/refresh';
const PIN = 'freshfrom/pin';

type Inputs = Readonly<Record<string, string>>;

async function run(world: World, inputs: Inputs = {}) {
  world.github.clearRequests();
  const result = await world.act(await scheduleEvent(world.github), inputs);
  const list = JSON.parse(result.outputs['pull-requests'] ?? '[]') as { number: number; operation: string }[];
  return { ...result, operations: list.map(({ number, operation }) => `${number} ${operation}`) };
}

/** Runs, and once more in the same situation, which writes nothing. */
async function settle(world: World, inputs: Inputs = {}) {
  const first = await run(world, inputs);
  const second = await run(world, inputs);
  expect([second.operations, world.github.writes()]).toEqual([
    first.operations.filter((each) => !each.endsWith('closed')).map((each) => each.replace(/\w+$/, 'unchanged')),
    [],
  ]);
  return first;
}

const read = async (world: World, branch: string, file = 'Dockerfile'): Promise<string> =>
  (await world.github.readFile(branch, file)).toString();

const bodyOf = async (world: World, number = 1): Promise<string> => (await world.github.pullRequest(number)).body ?? '';

/** A pull request that refreshes node and alpine to their second versions, on pins of their first. */
const start = copiesOf(async () => {
  const world = await World.create({ files: {} });
  const node = world.push('library/node', '22', '1');
  const alpine = world.push('library/alpine', '3', '1');
  await world.github.commit('main', { Dockerfile: `FROM node:22@${node}\nFROM alpine:3@${alpine}\n` });
  const node2 = world.push('library/node', '22', '2');
  const alpine2 = world.push('library/alpine', '3', '2');
  await run(world);
  return { world, node, alpine, node2, alpine2 };
});

describe('one image of a pull request of several', () => {
  it.concurrent.for([
    ['is refused', (world: World) => world.registry.fail('HEAD /v2/hub/library/node/manifests/22', status(500), 99)],
    ['has lost its tag', (world: World) => world.registry.deleteTag('hub/library/node', '22')],
    ['has lost its tag and its pin', (world: World, pin: string) => lose(world, pin)],
  ] as const)('that %s keeps its last edit while the others are refreshed', async ([_, spoil], test) => {
    const { world, node, node2 } = await start(test);
    spoil(world, node);
    world.registry.fail('GET /v2/hub/library/node/manifests/22', status(500), 99);
    const newest = world.push('library/alpine', '3', '3');
    const { operations, summary } = await settle(world);
    expect(operations).toEqual(['1 updated']);
    expect(await read(world, REFRESH)).toBe(`FROM node:22@${node2}\nFROM alpine:3@${newest}\n`);
    expect(await world.github.pullRequest(1)).toMatchObject({
      commits: 1,
      title: 'chore(docker): refresh base image digests',
      body: expect.stringMatching(/1 image can't be updated now, and keeps its last edit:\n\n- `node:22`: \S/),
    });
    expect(summary).toMatch(/- `freshfrom\/refresh`: node:22 keeps its last edit: \S/);
  });

  it.concurrent('is taken out where its digest is gone, too, with a word', async (test) => {
    const { world, node, node2 } = await start(test);
    world.registry.deleteManifest('hub/library/node', node2);
    const newest = world.push('library/alpine', '3', '3');
    const { operations, summary } = await settle(world);
    expect(operations).toEqual(['1 updated']);
    expect(await read(world, REFRESH)).toBe(`FROM node:22@${node}\nFROM alpine:3@${newest}\n`);
    expect(await bodyOf(world)).toMatch(/1 reference could not be looked up[\s\S]*`node:22` in `Dockerfile:1`/);
    expect(summary).toContain('node:22 is taken out: its image is gone from the registry');
  });

  it.concurrent('is taken out where a person leaves it alone now', async (test) => {
    const { world, node, alpine2 } = await start(test);
    const { operations, summary } = await settle(world, { 'ignore-images': 'node' });
    expect(operations).toEqual(['1 updated']);
    expect(await read(world, REFRESH)).toBe(`FROM node:22@${node}\nFROM alpine:3@${alpine2}\n`);
    expect(summary).toContain('node:22 is taken out: a comment or the configuration ignores it');
  });

  it.concurrent('keeps its edit where what it has moved to lacks a platform', async (test) => {
    const { world, node2 } = await start(test);
    const poorer = imageIndex({
      seed: 'library/node',
      version: '3',
      platforms: [{ os: 'linux', architecture: 'amd64' }],
    });
    world.registry.put('hub/library/node', '22', poorer);
    const newest = world.push('library/alpine', '3', '3');
    const { operations, summary } = await settle(world, { platforms: 'linux/amd64, linux/arm64' });
    expect(operations).toEqual(['1 updated']);
    expect(await read(world, REFRESH)).toBe(`FROM node:22@${node2}\nFROM alpine:3@${newest}\n`);
    expect(await bodyOf(world)).toContain('- `node:22`: the new image drops a platform that is in use: linux/arm64');
    expect(summary).toContain('node:22 keeps its last edit');
  });

  it.concurrent('keeps its edit while what it has moved to matures', async (test) => {
    const { world, node2 } = await start(test);
    await world.github.commit('main', { '.github/freshfrom.yml': 'images: { node: { min-age: 3d } }\n' });
    world.push('library/node', '22', '3');
    const newest = world.push('library/alpine', '3', '3');
    const { operations } = await settle(world);
    expect(operations).toEqual(['1 updated']);
    expect(await read(world, REFRESH)).toBe(`FROM node:22@${node2}\nFROM alpine:3@${newest}\n`);
    expect(await bodyOf(world)).toMatch(/- `node:22`: its new digest waits until 20\d\d/);
  });

  it.concurrent('is written again where the base has changed the lines around it', async (test) => {
    const { world, node, alpine, node2, alpine2 } = await start(test);
    world.registry.deleteTag('hub/library/node', '22');
    const [from, to] = [`# new\n\nFROM alpine:3@${alpine}\nFROM node:22@${node} AS b\n`, 'AS b\n'];
    await world.github.commit('main', { Dockerfile: from });
    expect((await settle(world)).operations).toEqual(['1 updated']);
    expect(await read(world, REFRESH)).toBe(`# new\n\nFROM alpine:3@${alpine2}\nFROM node:22@${node2} ${to}`);
  });

  it.concurrent('is out of it where the base pins another digest by now', async (test) => {
    const { world, alpine, alpine2 } = await start(test);
    const other = world.push('library/node', '22', '5');
    world.registry.deleteTag('hub/library/node', '22');
    await world.github.commit('main', { Dockerfile: `FROM node:22@${other}\nFROM alpine:3@${alpine}\n` });
    expect((await settle(world)).operations).toEqual(['1 updated']);
    expect(await read(world, REFRESH)).toBe(`FROM node:22@${other}\nFROM alpine:3@${alpine2}\n`);
  });

  it.concurrent('does not come again with a pull request that a person has closed', async (test) => {
    const { world, node } = await start(test);
    await world.github.closePullRequest(1);
    world.registry.deleteTag('hub/library/node', '22');
    const newest = world.push('library/alpine', '3', '3');
    expect((await run(world)).operations).toEqual(['2 created']);
    expect(await read(world, REFRESH)).toBe(`FROM node:22@${node}\nFROM alpine:3@${newest}\n`);
  });

  it.concurrent('goes along where the grouping changes', async (test) => {
    const { world, node2, alpine } = await start(test);
    world.registry.deleteTag('hub/library/node', '22');
    const { operations } = await run(world, { group: 'image' });
    expect(operations).toEqual(['1 closed', '2 created', '3 created']);
    expect(await read(world, 'freshfrom/refresh-node')).toBe(`FROM node:22@${node2}\nFROM alpine:3@${alpine}\n`);
    expect((await settle(world, { group: 'image' })).operations).toEqual(['3 unchanged', '2 unchanged'].sort());
  });

  it.concurrent('keeps its first pin', async (test) => {
    const world = await World.start(test, { files: { Dockerfile: 'FROM node:22\nFROM alpine:3\n' } });
    const node = world.push('library/node', '22', '1');
    world.push('library/alpine', '3', '1');
    await run(world);
    world.registry.deleteTag('hub/library/node', '22');
    const newest = world.push('library/alpine', '3', '2');
    expect((await settle(world)).operations).toEqual(['1 updated']);
    expect(await read(world, PIN)).toBe(`FROM node:22@${node}\nFROM alpine:3@${newest}\n`);
    expect((await world.github.pullRequest(1)).title).toBe('chore(docker): pin base images by digest');
  });

  it.concurrent('keeps its newer tag, also in an ARG that another image takes text from', async (test) => {
    const world = await World.start(test, {
      files: { Dockerfile: 'ARG V=20\nFROM node:$' + '{V}\nFROM ghost:$' + '{V}\nFROM alpine:3\n' },
    });
    for (const tag of ['20', '22']) for (const name of ['node', 'ghost']) world.push(`library/${name}`, tag, tag);
    world.push('library/alpine', '3', '1');
    const inputs = { 'update-tags': 'major', pin: 'off' };
    await run(world, inputs);
    expect(await read(world, REFRESH)).toMatch(/^ARG V=22\n/);
    world.registry.deleteTag('hub/library/ghost', '20');
    expect((await settle(world, inputs)).operations).toEqual(['1 updated']);
    expect(await read(world, REFRESH)).toMatch(/^ARG V=22\n/);
    expect(await bodyOf(world)).toContain('- `node:20`: it comes from the same ARG as another image that is kept');
  });

  it.concurrent('is named once, however many of its digests are pinned', async (test) => {
    const { world, node, node2, alpine } = await start(test);
    const other = world.push('library/node', '22', '1b');
    world.registry.setTag('hub/library/node', '22', node2);
    const text = `FROM node:22@${node}\nFROM alpine:3@${alpine}\nFROM node:22@${other}\n`;
    await world.github.commit('main', { Dockerfile: text });
    await run(world);
    world.registry.deleteTag('hub/library/node', '22');
    const { summary } = await settle(world);
    expect(summary.match(/node:22 keeps its last edit/g)).toHaveLength(1);
    expect(await bodyOf(world)).toContain("1 image can't be updated now");
  });

  it.concurrent('keeps two runs at once apart', async (test) => {
    const { world, node2 } = await start(test);
    world.registry.deleteTag('hub/library/node', '22');
    const newest = world.push('library/alpine', '3', '3');
    const event = await scheduleEvent(world.github);
    const runs = await Promise.all([world.act(event), world.act(event)]);
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(await read(world, REFRESH)).toBe(`FROM node:22@${node2}\nFROM alpine:3@${newest}\n`);
  });
});

describe('a pull request in which nothing goes on', () => {
  it.concurrent('stays as it is while its images can not be looked up', async (test) => {
    const { world } = await start(test);
    world.registry.deleteTag('hub/library/node', '22');
    world.registry.deleteTag('hub/library/alpine', '3');
    const { operations, summary } = await run(world);
    expect([operations, world.github.writes()]).toEqual([['1 unchanged'], []]);
    expect(summary).toContain('unchanged: some of its images could not be looked up');
    expect(summary).toContain('alpine:3 keeps its last edit');
  });

  it.concurrent('is put on a base that conflicts with it all the same', async (test) => {
    const { world, node, alpine, node2, alpine2 } = await start(test);
    world.registry.deleteTag('hub/library/node', '22');
    world.registry.deleteTag('hub/library/alpine', '3');
    await world.github.commit('main', { Dockerfile: `FROM node:22@${node} AS a\nFROM alpine:3@${alpine} AS b\n` });
    expect((await settle(world)).operations).toEqual(['1 updated']);
    expect(await read(world, REFRESH)).toBe(`FROM node:22@${node2} AS a\nFROM alpine:3@${alpine2} AS b\n`);
  });

  it.concurrent('is closed with a word where its images are gone', async (test) => {
    const { world, node2, alpine2 } = await start(test);
    world.registry.deleteManifest('hub/library/node', node2);
    world.registry.deleteManifest('hub/library/alpine', alpine2);
    expect((await settle(world)).operations).toEqual(['1 closed']);
    const [comment] = await world.github.comments(1);
    expect(comment?.body).toMatch(/^Nothing is left to do here\. .*node:22 is taken out: its image is gone/);
  });

  it.concurrent('is closed where all of it is too young for a new min-age', async (test) => {
    const { world } = await start(test);
    expect((await settle(world, { 'min-age': '3d' })).operations).toEqual(['1 closed']);
    const [comment] = await world.github.comments(1);
    expect(comment?.body).toMatch(/^The new digests here are not old enough/);
  });
});

function lose(world: World, pin: string): void {
  world.registry.deleteManifest('hub/library/node', pin);
  world.registry.deleteTag('hub/library/node', '22');
}
