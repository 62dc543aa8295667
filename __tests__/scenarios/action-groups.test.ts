import { describe, expect, it } from 'vitest';
import { scheduleEvent } from '../support/github/events.ts';
import { World } from './world.ts';

type Made = { number: number; branch: string; operation: string };
const pullRequestsOf = (outputs: Readonly<Record<string, string | undefined>>): (number | string)[][] =>
  (JSON.parse(outputs['pull-requests'] ?? '[]') as Made[]).map(({ number, branch, operation }) => [
    number,
    branch,
    operation,
  ]);

/** Three images, two of them stale, in two folders. */
async function start(test: Parameters<typeof World.start>[0], config = ''): Promise<World> {
  const world = await World.start(test, { files: {} });
  const node = world.push('library/node', '22', '1');
  const redis = world.push('library/redis', '7', '1');
  world.push('library/alpine', '3', '1');
  await world.github.commit('main', {
    'api/Dockerfile': `FROM node:22@${node}\nCOPY --from=redis:7@${redis} /a /b\n`,
    'web/Dockerfile': `FROM node:22@${node}\nFROM alpine:3\n`,
    ...(config === '' ? {} : { '.github/freshfrom.yml': config }),
  });
  world.push('library/node', '22', '2');
  world.push('library/redis', '7', '2');
  return world;
}

/** The one comment on the pull request. */
async function wordOn(world: World, number: number): Promise<string | undefined> {
  const [word, ...others] = await world.github.comments(number);
  expect(others).toEqual([]);
  return word?.body;
}

describe('groups', () => {
  it.concurrent('one pull request for each image', async (test) => {
    const world = await start(test);
    const { outputs } = await world.act(await scheduleEvent(world.github), { group: 'image' });
    expect(pullRequestsOf(outputs)).toEqual([
      [1, 'freshfrom/refresh-node', 'created'],
      [2, 'freshfrom/refresh-redis', 'created'],
      [3, 'freshfrom/pin-alpine', 'created'],
    ]);
    expect(outputs['pull-request-number']).toBe('1');
    expect((await world.github.pullRequest(1)).title).toBe('chore(docker): refresh node:22');
    const api = (await world.github.readFile('freshfrom/refresh-redis', 'api/Dockerfile')).toString();
    expect(api.split('\n')[0]).toBe((await world.github.readFile('main', 'api/Dockerfile')).toString().split('\n')[0]);
    world.github.clearRequests();
    await world.act(await scheduleEvent(world.github), { group: 'image' });
    expect(world.github.writes()).toEqual([]);
  });

  it.concurrent('one for each folder, whose name git may not like', async (test) => {
    const world = await start(test);
    const text = (await world.github.readFile('main', 'web/Dockerfile')).toString();
    await world.github.commit('main', { Dockerfile: text, 'a b/..c.lock/Dockerfile': text, 'web/Dockerfile': null });
    const { outputs, exitCode, stdout } = await world.act(await scheduleEvent(world.github), {
      group: 'directory',
      pin: 'off',
    });
    expect(exitCode, stdout).toBe(0);
    expect(pullRequestsOf(outputs).map(([, branch]) => branch)).toEqual([
      expect.stringMatching(/^freshfrom\/refresh-a-b-c-lock-[0-9a-f]{6}$/),
      'freshfrom/refresh-api',
      expect.stringMatching(/^freshfrom\/refresh-[0-9a-f]{6}$/),
    ]);
  });

  it.concurrent('one for each entry of groups, and one for the rest', async (test) => {
    const world = await start(test, 'groups:\n  - name: caches\n    images: [redis]\n    files: [api/**]\npin: off\n');
    const { outputs } = await world.act(await scheduleEvent(world.github));
    expect(pullRequestsOf(outputs)).toEqual([
      [1, 'freshfrom/refresh', 'created'],
      [2, 'freshfrom/refresh-caches', 'created'],
    ]);
  });

  it.concurrent('a changed grouping closes what it supersedes, with a link', async (test) => {
    const world = await start(test);
    await world.act(await scheduleEvent(world.github), { pin: 'off' });
    const regrouped = await world.act(await scheduleEvent(world.github), { pin: 'off', group: 'image' });
    expect(pullRequestsOf(regrouped.outputs)).toEqual([
      [1, 'freshfrom/refresh', 'closed'],
      [2, 'freshfrom/refresh-node', 'created'],
      [3, 'freshfrom/refresh-redis', 'created'],
    ]);
    expect(await wordOn(world, 1)).toBe('These images are grouped differently now, in #2, #3.');
    const back = await world.act(await scheduleEvent(world.github), { pin: 'off' });
    expect(pullRequestsOf(back.outputs)).toEqual([
      [4, 'freshfrom/refresh', 'created'],
      [2, 'freshfrom/refresh-node', 'closed'],
      [3, 'freshfrom/refresh-redis', 'closed'],
    ]);
    expect(await world.github.headSha('freshfrom/refresh-node')).toBeUndefined();
  });

  it.concurrent('links to those alone that took something over, and speaks of what is open', async (test) => {
    const world = await start(test);
    await world.act(await scheduleEvent(world.github));
    const { outputs } = await world.act(await scheduleEvent(world.github), { group: 'image' });
    expect(pullRequestsOf(outputs)).toEqual([
      [1, 'freshfrom/refresh', 'closed'],
      [3, 'freshfrom/refresh-node', 'created'],
      [4, 'freshfrom/refresh-redis', 'created'],
      [2, 'freshfrom/pin', 'closed'],
      [5, 'freshfrom/pin-alpine', 'created'],
    ]);
    expect([await wordOn(world, 1), await wordOn(world, 2)]).toEqual([
      'These images are grouped differently now, in #3, #4.',
      'These images are grouped differently now, in #5.',
    ]);
    expect(outputs).toMatchObject({ 'pull-request-number': '3', 'pull-request-operation': 'created' });
    expect(outputs['pull-request-url']).toMatch(/\/3$/);
  });

  it.concurrent.for(['deleted', 'written by hand'] as const)(
    'says that nothing is left where the file is %s, and links to no pull request for another one',
    async (what, test) => {
      const world = await World.start(test, { files: {} });
      const old = world.push('library/alpine', '3', '1');
      await world.github.commit('main', {
        'api/Dockerfile': `FROM alpine:3@${old}\n`,
        'web/Dockerfile': 'FROM alpine:3\n',
      });
      const next = world.push('library/alpine', '3', '2');
      await world.act(await scheduleEvent(world.github));
      await world.github.commit('main', { 'api/Dockerfile': what === 'deleted' ? null : `FROM alpine:3@${next}\n` });
      const { outputs } = await world.act(await scheduleEvent(world.github));
      expect(pullRequestsOf(outputs)).toEqual([
        [1, 'freshfrom/refresh', 'closed'],
        [2, 'freshfrom/pin', 'unchanged'],
      ]);
      expect(await wordOn(world, 1)).toMatch(/^Nothing is left to do here: [^#]*$/);
      expect(outputs).toMatchObject({ 'pull-request-number': '2', 'pull-request-operation': 'unchanged' });
    },
  );

  it.concurrent('no more than max-pull-requests at a time; the next comes when there is room', async (test) => {
    const world = await start(test);
    const inputs = { group: 'image', 'max-pull-requests': '2' };
    const first = await world.act(await scheduleEvent(world.github), inputs);
    expect(pullRequestsOf(first.outputs).map(([number]) => number)).toEqual([1, 2]);
    expect(first.stdout).toContain('freshfrom/pin-alpine: no pull request, 2 are open already (max-pull-requests).');
    expect(first.summary).toContain('| none: 2 are open already \\(max-pull-requests\\) |');
    await world.github.mergePullRequest(1);
    const second = await world.act(await scheduleEvent(world.github), inputs);
    expect(pullRequestsOf(second.outputs)).toEqual([
      [2, 'freshfrom/refresh-redis', 'updated'],
      [3, 'freshfrom/pin-alpine', 'created'],
    ]);
  });

  it.concurrent('leaves alone what others have under the prefix', async (test) => {
    const world = await start(test);
    await world.github.commit('freshfrom/mine', { 'x.txt': 'x\n' }, { author: 'octocat' });
    const number = await world.github.openPullRequest({ head: 'freshfrom/mine', author: 'octocat' });
    await world.act(await scheduleEvent(world.github), { pin: 'off' });
    expect(await world.github.pullRequest(number)).toMatchObject({ state: 'open' });
    expect(await world.github.comments(number)).toEqual([]);
  });
});

describe('titles and messages', () => {
  it.concurrent('are filled in, and follow what joins; a title that a person gave stays', async (test) => {
    const world = await start(test);
    const inputs = {
      title: 'build: {verb} {image} {tag} ({count})',
      'commit-message': 'build: {image} in {files}',
      pin: 'off',
    };
    await world.act(await scheduleEvent(world.github), inputs);
    expect((await world.github.pullRequest(1)).title).toBe('build: refresh 2 images (2)');
    await world.github.commit('main', { 'api/Dockerfile': null });
    await world.act(await scheduleEvent(world.github), inputs);
    expect((await world.github.pullRequest(1)).title).toBe('build: refresh node 22 (1)');
    await world.github.renamePullRequest(1, 'Mine');
    world.push('library/node', '22', '3');
    await world.act(await scheduleEvent(world.github), inputs);
    expect((await world.github.pullRequest(1)).title).toBe('Mine');
  });

  it.concurrent('an unknown placeholder is one line that names what there is', async (test) => {
    const world = await start(test);
    const { exitCode, annotations } = await world.act(await scheduleEvent(world.github), { title: '{name}' });
    expect(exitCode).toBe(1);
    expect(annotations.map(({ message }) => message)).toEqual([expect.stringMatching(/title.*\{name\}.*\{image\}/)]);
  });
});
