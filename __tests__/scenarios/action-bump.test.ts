import { describe, expect, it } from 'vitest';
import { scheduleEvent } from '../support/github/events.ts';
import { secondaryRateLimit } from '../support/github/index.ts';
import { status } from '../support/registry/faults.mjs';
import { copiesOf, GONE, pinned, World } from './world.ts';

const pullRequestsOf = (outputs: Readonly<Record<string, string | undefined>>) =>
  JSON.parse(outputs['pull-requests'] ?? '[]') as { number: number; branch: string; operation: string }[];

const startPinned = copiesOf(pinned);

describe('mode bump', () => {
  it.concurrent('opens one pull request for refreshes and one for first pins, byte for byte', async (test) => {
    const world = await World.start(test, { files: {} });
    const old = world.push('library/node', '22', '1');
    const node = world.push('library/node', '22', '2');
    const alpine = world.push('library/alpine', '3', '1');
    await world.github.commit('main', {
      'api/Dockerfile': { content: `FROM node:22@${old} AS a\r\nRUN x\r\nFROM a`, mode: '100755' },
      'web/Dockerfile': Buffer.from(`# \xe9\nFROM alpine:3\n`, 'latin1'),
    });
    const { exitCode, outputs, stdout } = await world.act(await scheduleEvent(world.github));
    expect(exitCode, stdout).toBe(0);
    expect(pullRequestsOf(outputs)).toMatchObject([
      { number: 1, branch: 'freshfrom/refresh', operation: 'created' },
      { number: 2, branch: 'freshfrom/pin', operation: 'created' },
    ]);
    expect(outputs['pull-request-operation']).toBe('created');
    expect(outputs['pull-request-number']).toBe('1');
    const refreshed = await world.github.readFile('freshfrom/refresh', 'api/Dockerfile');
    expect(refreshed.toString()).toBe(`FROM node:22@${node} AS a\r\nRUN x\r\nFROM a`);
    expect(await world.github.modeOf('freshfrom/refresh', 'api/Dockerfile')).toBe('100755');
    const pinned = await world.github.readFile('freshfrom/pin', 'web/Dockerfile');
    expect(pinned.toString('latin1')).toBe(`# \xe9\nFROM alpine:3@${alpine}\n`);
    expect(await world.github.readFile('freshfrom/pin', 'api/Dockerfile')).toEqual(
      await world.github.readFile('main', 'api/Dockerfile'),
    );
  });

  it.concurrent('makes no write request in a second run', async (test) => {
    const world = await World.start(test, { files: { Dockerfile: 'FROM node:22\n' } });
    world.push('library/node', '22', '1');
    await world.act(await scheduleEvent(world.github), { pin: 'together' });
    world.github.clearRequests();
    const { outputs } = await world.act(await scheduleEvent(world.github), { pin: 'together' });
    expect(outputs['pull-request-operation']).toBe('unchanged');
    expect(outputs['pull-request-number']).toBe('1');
    expect(world.github.writes()).toEqual([]);
  });

  it.concurrent('bumps several base branches in one run, and goes on where one is gone', async (test) => {
    const world = await World.start(test, { files: { Dockerfile: 'FROM node:22\n' } });
    const node = world.push('library/node', '22', '1');
    await world.github.commit('release-1.x', { Dockerfile: 'FROM node:22 AS old\n' });
    const inputs = { 'base-branch': 'main\ngone\nrelease-1.x', group: 'all' };
    const { exitCode, outputs, summary, annotations } = await world.act(await scheduleEvent(world.github), inputs);
    expect(exitCode).toBe(1);
    expect(annotations.at(-1)?.message).toContain('The branch "gone" does not exist');
    expect(pullRequestsOf(outputs)).toMatchObject([
      { branch: 'freshfrom/pin', operation: 'created' },
      { branch: 'freshfrom/to-release-1.x/pin', operation: 'created' },
    ]);
    expect(outputs).toMatchObject({ references: '2', unpinned: '2', findings: '2', failed: 'false' });
    expect(await world.github.pullRequest(2)).toMatchObject({
      title: 'chore(docker): pin node:22 on release-1.x',
      base: { ref: 'release-1.x' },
    });
    const old = await world.github.readFile('freshfrom/to-release-1.x/pin', 'Dockerfile');
    expect(old.toString()).toBe(`FROM node:22@${node} AS old\n`);
    expect(summary.match(/^## .*/gm)).toEqual(['## freshfrom', '## `main`', '## `release-1.x`']);
    // Each image is looked up once, whatever the number of branches.
    expect(world.registry.requests.filter(({ url }) => url.includes('/manifests/'))).toHaveLength(1);
    world.github.clearRequests();
    await world.act(await scheduleEvent(world.github), inputs);
    expect(world.github.writes()).toEqual([]);
  });

  it.concurrent('leaves a branch alone that has a pull request into another base branch', async (test) => {
    const world = await World.start(test, { files: { Dockerfile: 'FROM node:22\n' } });
    world.push('library/node', '22', '1');
    await world.act(await scheduleEvent(world.github));
    await world.github.commit('release', { 'more.txt': 'of the release\n' });
    const head = await world.github.headSha('freshfrom/pin');
    const { exitCode, annotations } = await world.act(await scheduleEvent(world.github), { 'base-branch': 'release' });
    expect(exitCode).toBe(0);
    expect(annotations.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('#1 from the branch of that name goes into main'),
    );
    expect([world.github.pullRequestCount, await world.github.headSha('freshfrom/pin')]).toEqual([1, head]);
  });

  it.concurrent('refreshes its pull request when the tag moves again', async (test) => {
    const { world } = await startPinned(test);
    const newest = world.push('library/node', '22', '2');
    const { outputs } = await world.act(await scheduleEvent(world.github));
    expect(pullRequestsOf(outputs)).toMatchObject([{ number: 1, operation: 'updated' }]);
    expect((await world.github.readFile('freshfrom/pin', 'Dockerfile')).toString()).toBe(`FROM node:22@${newest}\n`);
    expect(await world.github.pullRequest(1)).toMatchObject({ commits: 1 });
  });

  it.concurrent('rebuilds the branch where the base has changed the same file', async (test) => {
    const { world, node } = await startPinned(test);
    await world.github.commit('main', { Dockerfile: 'FROM node:22 AS build\n' });
    const { outputs } = await world.act(await scheduleEvent(world.github));
    expect(pullRequestsOf(outputs)).toMatchObject([{ number: 1, operation: 'updated' }]);
    const file = await world.github.readFile('freshfrom/pin', 'Dockerfile');
    expect(file.toString()).toBe(`FROM node:22@${node} AS build\n`);
  });

  it.concurrent('leaves its pull request where the base has moved elsewhere', async (test) => {
    const { world } = await startPinned(test);
    await world.github.commit('main', { 'README.md': 'hello\n' });
    world.github.clearRequests();
    const { outputs } = await world.act(await scheduleEvent(world.github));
    expect(pullRequestsOf(outputs)).toMatchObject([{ operation: 'unchanged' }]);
    expect(world.github.writes()).toEqual([]);
  });

  it.concurrent('closes the pull request and deletes its branch when nothing is left to do', async (test) => {
    const { world, node } = await startPinned(test);
    await world.github.commit('main', { Dockerfile: `FROM node:22@${node}\n` });
    const { outputs } = await world.act(await scheduleEvent(world.github));
    expect(pullRequestsOf(outputs)).toMatchObject([{ number: 1, operation: 'closed' }]);
    expect(await world.github.headSha('freshfrom/pin')).toBeUndefined();
  });

  it.concurrent('never touches a branch with commits of a person, and says once what it would have done', async (test) => {
    const { world } = await startPinned(test);
    const theirs = await world.github.commit('freshfrom/pin', { 'fix.txt': 'mine\n' }, { author: 'octocat' });
    world.push('library/node', '22', '2');
    for (let times = 0; times < 2; times += 1) {
      const { outputs } = await world.act(await scheduleEvent(world.github));
      expect(pullRequestsOf(outputs)).toMatchObject([{ number: 1, operation: 'unchanged' }]);
    }
    expect(await world.github.headSha('freshfrom/pin')).toBe(theirs);
    expect(await world.github.comments(1)).toHaveLength(1);
  });

  it.concurrent('does not open again what a person closed, until there is a newer digest', async (test) => {
    const { world } = await startPinned(test);
    await world.github.closePullRequest(1);
    const again = await world.act(await scheduleEvent(world.github));
    expect(again.outputs['pull-request-operation']).toBe('none');
    expect(again.summary).toContain('none: the same digests were closed with #');
    world.push('library/node', '22', '2');
    const newer = await world.act(await scheduleEvent(world.github));
    expect(pullRequestsOf(newer.outputs)).toMatchObject([{ number: 2, operation: 'created' }]);
  });

  it.concurrent('keeps its pull request while an image in it can not be looked up', async (test) => {
    const { world } = await startPinned(test);
    world.registry.fail('/v2/hub/library/node', status(403), 99);
    world.github.clearRequests();
    const { exitCode, outputs, stdout } = await world.act(await scheduleEvent(world.github));
    expect(pullRequestsOf(outputs)).toMatchObject([{ number: 1, operation: 'unchanged' }]);
    expect(world.github.writes()).toEqual([]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('Every look-up at docker.io failed');
  });

  it.concurrent('replaces a pin that is gone from the registry', async (test) => {
    const world = await World.start(test, { files: { Dockerfile: `FROM node:22@${GONE}\n` } });
    const node = world.push('library/node', '22', '1');
    const { exitCode, annotations, outputs, stdout, summary } = await world.act(await scheduleEvent(world.github));
    expect(exitCode).toBe(0);
    expect((await world.github.readFile('freshfrom/refresh', 'Dockerfile')).toString()).toBe(`FROM node:22@${node}\n`);
    // What the pull request repairs is no error of the run.
    expect([annotations, outputs.failed]).toEqual([[], 'false']);
    expect(summary).not.toMatch(/❌|gone/);
    expect(summary).toMatch(/^## freshfrom\n\n\| Branch .*\n.*\n\| .* \| \[#1\]\(http.*\/pull\/1\) \| created \|/);
    expect(stdout).toMatch(/^#1 created: http.*\/pull\/1 \(freshfrom\/refresh\)$/m);
  });

  it.concurrent('works without a checkout', async (test) => {
    const world = await World.start(test, { files: { Dockerfile: 'FROM node:22\n' } });
    world.push('library/node', '22', '1');
    const { outputs } = await world.act(await scheduleEvent(world.github), {}, await world.emptyFolder());
    expect(pullRequestsOf(outputs)).toMatchObject([{ operation: 'created' }]);
  });

  it.concurrent('sets what the inputs say, and signs off', async (test) => {
    const world = await World.start(test, {
      files: { Dockerfile: 'FROM node:22\n' },
      repository: { labels: ['images'] },
    });
    world.push('library/node', '22', '1');
    const { exitCode } = await world.act(await scheduleEvent(world.github), {
      title: 'Pin the base',
      'pull-request-header': '**{count}** of <!-- freshfrom:bump -->ours',
      'commit-message': 'build: pin',
      'branch-prefix': 'bot/',
      labels: 'images',
      assignees: 'octocat',
      reviewers: 'nobody-here',
      draft: 'true',
      signoff: 'true',
    });
    expect(exitCode).toBe(0);
    expect(await world.github.pullRequest(1)).toMatchObject({
      title: 'Pin the base',
      body: expect.stringMatching(/ -->\n\*\*1\*\* of <.!-- freshfrom:bump -->ours\n\n1 base image has/),
      draft: true,
      head: { ref: 'bot/pin' },
      labels: [{ name: 'images' }],
      assignees: [{ login: 'octocat' }],
    });
  });

  it.concurrent('writes nothing in a dry run', async (test) => {
    const world = await World.start(test, { files: { Dockerfile: 'FROM node:22\n' } });
    world.push('library/node', '22', '1');
    const { exitCode, stdout, summary } = await world.act(await scheduleEvent(world.github), { 'dry-run': 'true' });
    expect(exitCode).toBe(0);
    expect(world.github.writes()).toEqual([]);
    expect(stdout).toMatch(
      /Dry run: would open a pull request, "chore\(docker\): pin node:22" \(node:22 to [0-9a-f]{12}\) on freshfrom\/pin\./,
    );
    expect(summary).toMatch(/\| `freshfrom\/pin` \| {2}\| none: would open a pull request, .*pin node:22.* \|/);
  });

  it.concurrent('waits out a rate limit', async (test) => {
    const world = await World.start(test, { files: { Dockerfile: 'FROM node:22\n' } });
    world.push('library/node', '22', '1');
    world.github.fail({ operation: 'git/create-tree' }, secondaryRateLimit(1));
    const { outputs } = await world.act(await scheduleEvent(world.github));
    expect(pullRequestsOf(outputs)).toMatchObject([{ number: 1, operation: 'created' }]);
  });

  it.concurrent('ends with one pull request where another run was faster', async (test) => {
    const world = await World.start(test, { files: { Dockerfile: 'FROM node:22\n' } });
    world.push('library/node', '22', '1');
    const event = await scheduleEvent(world.github);
    const runs = await Promise.all([world.act(event), world.act(event)]);
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(runs.map(({ outputs }) => outputs['pull-request-number'])).toEqual(['1', '1']);
    expect(world.github.pullRequestCount).toBe(1);
  });

  it.concurrent('reads where its branches left the base once for all of them', async (test) => {
    const world = await World.start(test, { files: { Dockerfile: 'FROM node:22\nFROM alpine:3\nFROM redis:7\n' } });
    for (const image of ['node', 'alpine', 'redis'])
      world.push(`library/${image}`, { node: '22', alpine: '3', redis: '7' }[image] ?? '', '1');
    await world.act(await scheduleEvent(world.github), { group: 'image' });
    await world.github.commit('main', { 'README.md': 'hello\n' });
    world.github.clearRequests();
    const { outputs } = await world.act(await scheduleEvent(world.github), { group: 'image' });
    expect(pullRequestsOf(outputs).map(({ operation }) => operation)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    // The base's, the start's and those of the three branches.
    expect(world.github.requests.filter(({ operation }) => operation === 'git/get-tree')).toHaveLength(5);
  });

  it.concurrent.for([
    ['at once', ['alice', 'bob'], 1, []],
    ['one by one where one of them can not', ['alice', 'nobody-here', 'bob'], 4, ['nobody-here']],
  ] as const)('asks for reviews %s', async ([_, reviewers, requests, refused], test) => {
    const world = await World.start(test, {
      files: { Dockerfile: 'FROM node:22\n' },
      repository: { collaborators: ['alice', 'bob'] },
    });
    world.push('library/node', '22', '1');
    const { annotations } = await world.act(await scheduleEvent(world.github), { reviewers: reviewers.join('\n') });
    expect(world.github.requests.filter(({ operation }) => operation === 'pulls/request-reviewers')).toHaveLength(
      requests,
    );
    expect((await world.github.pullRequest(1)).requested_reviewers).toMatchObject([
      { login: 'alice' },
      { login: 'bob' },
    ]);
    const warnings = annotations.flatMap(({ file, message }) => (file === undefined ? [message] : []));
    expect(warnings).toEqual(refused.map((name) => expect.stringContaining(`set the reviewer ${name} of #1`)));
  });

  it.concurrent('never takes over a branch of that name that somebody else made', async (test) => {
    const world = await World.start(test, { files: { Dockerfile: 'FROM node:22\n' } });
    world.push('library/node', '22', '1');
    const theirs = await world.github.commit('freshfrom/pin', { 'x.txt': 'x\n' }, { author: 'octocat' });
    const { outputs, annotations, summary } = await world.act(await scheduleEvent(world.github));
    expect(outputs['pull-request-operation']).toBe('none');
    const words = expect.stringContaining('there is a branch of that name with commits of somebody else');
    expect(annotations).toContainEqual(expect.objectContaining({ level: 'warning', message: words }));
    expect(summary).toEqual(words);
    expect(await world.github.headSha('freshfrom/pin')).toBe(theirs);
  });

  it.concurrent('rebuilds on the newest base when the digests moved', async (test) => {
    const { world } = await startPinned(test);
    const newest = world.push('library/node', '22', '2');
    await world.github.commit('main', { 'other.txt': 'x\n' }, { author: 'octocat' });
    const { outputs } = await world.act(await scheduleEvent(world.github));
    expect(pullRequestsOf(outputs)).toMatchObject([{ number: 1, operation: 'updated' }]);
    expect((await world.github.readFile('freshfrom/pin', 'Dockerfile')).toString()).toBe(`FROM node:22@${newest}\n`);
    expect((await world.github.readFile('freshfrom/pin', 'other.txt')).toString()).toBe('x\n');
  });

  it.concurrent('says in one sentence which permission or setting is missing', async (test) => {
    const world = await World.start(test, {
      files: { Dockerfile: 'FROM node:22\n' },
      repository: { canCreatePullRequests: false },
    });
    world.push('library/node', '22', '1');
    const refused = await world.act(await scheduleEvent(world.github));
    expect(refused.exitCode).toBe(1);
    expect(refused.annotations.at(-1)?.message).toContain('Allow GitHub Actions to create and approve pull requests');
    world.github.useToken({ kind: 'github-token', permissions: { contents: 'read' } });
    const readOnly = await world.act(await scheduleEvent(world.github), { 'branch-prefix': 'x/' }, undefined);
    expect(readOnly.exitCode).toBe(1);
    expect(readOnly.annotations.at(-1)?.message).toContain(
      'The token may not commit: the job needs the permission contents: write',
    );
  });
});
