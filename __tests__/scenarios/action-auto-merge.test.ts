import { describe, expect, it, type TestContext } from 'vitest';
import { scheduleEvent } from '../support/github/events.ts';
import type { GitHubOptions } from '../support/github/index.ts';
import { World } from './world.ts';

/** A file without a digest, and a run that pins it. */
async function start(test: TestContext, options: GitHubOptions = {}) {
  const world = await World.start(test, { files: { Dockerfile: 'FROM node:22\n' }, ...options });
  world.push('library/node', '22', '1');
  return world;
}

const SQUASH = { 'auto-merge': 'squash' };

async function run(world: World, inputs: Readonly<Record<string, string>> = SQUASH) {
  world.github.clearRequests();
  return world.act(await scheduleEvent(world.github), inputs);
}

const warnings = (annotations: readonly { level: string; message: string }[]) =>
  annotations.flatMap(({ level, message }) => (level === 'warning' && /^#\d/.test(message) ? [message] : []));

const asked = (world: World) =>
  world.github.requests.filter(({ operation }) => operation === 'graphql/enablePullRequestAutoMerge').length;

const methodOf = async (world: World, number = 1) => (await world.github.record(number)).autoMerge?.method;

/** Opens the pull request with that setting. */
async function expectOn(world: World, method: string, expected: string): Promise<void> {
  const { exitCode, annotations, outputs } = await run(world, { 'auto-merge': method });
  expect([exitCode, warnings(annotations), outputs['pull-request-operation']]).toEqual([0, [], 'created']);
  expect(await methodOf(world)).toBe(expected);
  expect(await world.github.pullRequest(1)).toMatchObject({ state: 'open', merged: false });
}

describe('auto-merge', () => {
  it.concurrent.for([
    ['squash', 'SQUASH'],
    ['merge', 'MERGE'],
  ] as const)('%s is switched on with that method', async ([method, expected], test) => {
    const world = await start(test);
    await expectOn(world, method, expected);
  });

  it.concurrent('is off by default, and in a dry run, and comes to a pull request that was there before', async (test) => {
    const world = await start(test);
    await run(world, { ...SQUASH, 'dry-run': 'true' });
    expect(world.github.writes()).toEqual([]);
    await run(world, {});
    expect([await methodOf(world), asked(world)]).toEqual([undefined, 0]);
    const { outputs } = await run(world);
    expect([outputs['pull-request-operation'], await methodOf(world)]).toEqual(['updated', 'SQUASH']);
    await run(world);
    expect(world.github.writes()).toEqual([]);
  });

  it.concurrent('costs an unchanged run no write; switched off by a person it stays off, also on a rebuilt branch', async (test) => {
    const world = await start(test);
    await run(world);
    const again = await run(world);
    expect([again.outputs['pull-request-operation'], world.github.writes()]).toEqual(['unchanged', []]);
    await world.github.disableAutoMerge(1);
    world.push('library/node', '22', '2');
    const { outputs } = await run(world);
    expect([outputs['pull-request-operation'], await methodOf(world)]).toEqual(['updated', undefined]);
  });

  it.concurrent('that a person switched on keeps its method', async (test) => {
    const world = await start(test);
    await expectOn(world, 'rebase', 'REBASE');
    await run(world, {});
    await run(world);
    expect([await methodOf(world), asked(world)]).toEqual(['REBASE', 0]);
  });

  it.concurrent('waits for a draft to be ready', async (test) => {
    const world = await start(test);
    const inputs = { ...SQUASH, draft: 'true' };
    const { annotations } = await run(world, inputs);
    expect([warnings(annotations), asked(world), await methodOf(world)]).toEqual([[], 0, undefined]);
    await run(world, inputs);
    expect(world.github.writes()).toEqual([]);
    await world.github.setDraft(1, false);
    await run(world, inputs);
    expect(await methodOf(world)).toBe('SQUASH');
  });
});

describe('auto-merge by image', () => {
  const POLICY = "auto-merge: squash\nimages: { 'redis:*': { auto-merge: 'off' } }\n";
  const files = { Dockerfile: 'FROM node:22\n', '.github/freshfrom.yml': POLICY };

  it.concurrent('is switched off when an image comes that does not allow it, and the body says by which rule', async (test) => {
    const world = await start(test, { files });
    await run(world, {});
    expect(await methodOf(world)).toBe('SQUASH');
    world.push('library/redis', '7', '1');
    await world.github.commit('main', { 'b/Dockerfile': 'FROM redis:7\n' });
    const { exitCode, outputs } = await run(world, {});
    expect([exitCode, outputs['pull-request-operation'], await methodOf(world)]).toEqual([0, 'updated', undefined]);
    const operations = world.github.requests.map(({ operation }) => operation);
    const [off, moved] = ['graphql/disablePullRequestAutoMerge', 'graphql/updateRefs'].map((name) =>
      operations.indexOf(name),
    );
    expect([off, moved]).toEqual([expect.any(Number), expect.any(Number)]);
    expect(off).toBeGreaterThan(-1);
    expect(off).toBeLessThan(moved ?? -1);
    expect((await world.github.pullRequest(1)).body).toContain(
      'This does not merge by itself: the policy `redis:*` of `images` says so for `redis:7`',
    );
    await run(world, {});
    expect(world.github.writes()).toEqual([]);
  });

  it.concurrent('is each group’s own, with author and milestone', async (test) => {
    const config = [
      'commit-author: Image Bot <bot@example.com>',
      'milestone: Next release',
      'signoff: true',
      'groups: [{ name: caches, images: [redis], auto-merge: rebase }]',
    ].join('\n');
    const repository = { milestones: ['First', 'Next release'] };
    const world = await start(test, {
      repository,
      files: { Dockerfile: 'FROM node:22\nCOPY --from=redis:7 /a /b\n', '.github/freshfrom.yml': config },
    });
    world.push('library/redis', '7', '1');
    const { exitCode } = await run(world, {});
    expect([exitCode, await methodOf(world, 1), await methodOf(world, 2)]).toEqual([0, undefined, 'REBASE']);
    for (const number of [1, 2]) expect((await world.github.record(number)).milestone?.title).toBe('Next release');
    const made = world.github.requests.filter(({ operation }) => operation === 'git/create-commit');
    expect(made.map(({ body }) => body)).toEqual([
      ...Array.from({ length: 2 }, () => {
        const author = { name: 'Image Bot', email: 'bot@example.com' };
        return expect.objectContaining({
          author,
          message: expect.stringContaining('Signed-off-by: Image Bot <bot@example.com>\n'),
        });
      }),
    ]);
    const again = await run(world, { milestone: 'absent', 'commit-author': 'Other <o@example.com>' });
    expect([again.exitCode, world.github.writes()]).toEqual([0, []]);
  });

  it.concurrent('a milestone that does not exist is a warning', async (test) => {
    const { exitCode, annotations } = await run(await start(test), { milestone: 'absent' });
    expect([exitCode, warnings(annotations)]).toEqual([
      0,
      [expect.stringMatching(/^#1 is in no milestone: .* absent/)],
    ]);
  });
});

describe('auto-merge that GitHub refuses', () => {
  // What is said of each refusal: __tests__/github/pull-requests/auto-merge.test.ts.
  it.concurrent('is one warning, asked once, and nothing is merged', async (test) => {
    const world = await start(test, { repository: { requiresChecks: false } });
    const { exitCode, annotations, outputs } = await run(world);
    expect([exitCode, outputs['pull-request-operation']]).toEqual([0, 'created']);
    expect(warnings(annotations)).toEqual([
      expect.stringMatching(/^#1 .* nothing to wait for .* require a status check/),
    ]);
    expect(asked(world)).toBe(1);
    expect(await world.github.pullRequest(1)).toMatchObject({ state: 'open', merged: false, auto_merge: null });
    const again = await run(world);
    expect([warnings(again.annotations), world.github.writes()]).toEqual([[], []]);
  });
});
