import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { pullRequestEvent, pullRequestTargetEvent, pushEvent, scheduleEvent } from '../support/github/events.ts';
import { status } from '../support/registry/faults.mjs';
import { imageIndex } from '../support/registry/images.mjs';
import { GONE, World } from './world.ts';

const run = promisify(execFile);
const pullRequestsOf = (outputs: Readonly<Record<string, string | undefined>>) =>
  JSON.parse(outputs['pull-requests'] ?? '[]') as { number: number; branch: string; operation: string }[];

async function editBody(world: World, number: number, body: string): Promise<void> {
  Object.assign(await world.github.record(number), { body });
}

describe('review: mode bump', () => {
  it.concurrent('keeps what a person wrote in a merge commit', async (test) => {
    const world = await World.start(test, { files: { Dockerfile: 'FROM node:22\n', 'app.txt': 'a\n' } });
    world.push('library/node', '22', '1');
    await world.act(await scheduleEvent(world.github));
    const ours = (await world.github.headSha('freshfrom/pin')) ?? '';
    // A person merges the base by hand, and mends a file of theirs while at it.
    const main = await world.github.commit('main', { 'app.txt': 'b\n' }, { author: 'octocat' });
    const scratch = await world.github.commit('scratch', { 'app.txt': 'resolved by hand\n' }, { onto: ours });
    const git = async (...args: string[]) => {
      const identity = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com'];
      const { stdout } = await run('git', [...identity, '--git-dir', world.github.gitDirectory, ...args]);
      return stdout.trim();
    };
    const merge = await git('commit-tree', `${scratch}^{tree}`, '-p', ours, '-p', main, '-m', 'Merge main, with fixes');
    await world.github.setBranch('freshfrom/pin', merge);
    await world.github.setBranch('scratch', undefined);
    world.push('library/node', '22', '2');
    await world.act(await scheduleEvent(world.github));
    expect((await world.github.readFile('freshfrom/pin', 'app.txt')).toString()).toBe('resolved by hand\n');
    expect(await world.github.headSha('freshfrom/pin')).toBe(merge);
  });

  it.concurrent('does not delete a branch that a person pushed to in the meantime', async (test) => {
    const world = await World.start(test, { files: { Dockerfile: 'FROM node:22\n' } });
    const node = world.push('library/node', '22', '1');
    await world.act(await scheduleEvent(world.github));
    await world.github.commit('main', { Dockerfile: `FROM node:22@${node}\n` });
    let theirs = '';
    world.github.before({ operation: 'pulls/update' }, async () => {
      theirs = await world.github.commit('freshfrom/pin', { 'fix.txt': 'mine\n' }, { author: 'octocat' });
    });
    await world.act(await scheduleEvent(world.github));
    expect(await world.github.headSha('freshfrom/pin')).toBe(theirs);
  });

  it.concurrent('keeps a body within the limit with many images', async (test) => {
    const world = await World.start(test, { files: {} });
    const lines: string[] = [];
    for (let i = 0; i < 400; i += 1) {
      world.push(`team/${'x'.repeat(21)}-image-${i}`, '1', '1');
      lines.push(`FROM team/${'x'.repeat(21)}-image-${i}:1\n`);
    }
    await world.github.commit('main', { Dockerfile: lines.join('') });
    const { exitCode, stdout } = await world.act(await scheduleEvent(world.github));
    expect(stdout).not.toContain('is too long');
    expect(exitCode).toBe(0);
  });

  it.concurrent('says the truth when the grouping changes, with a link', async (test) => {
    const world = await World.start(test, { files: { Dockerfile: 'FROM node:22\n' } });
    world.push('library/node', '22', '1');
    await world.act(await scheduleEvent(world.github));
    await world.act(await scheduleEvent(world.github), { pin: 'together' });
    expect(await world.github.pullRequest(1)).toMatchObject({ state: 'closed' });
    const [comment] = await world.github.comments(1);
    expect(comment?.body).not.toContain('every base image is as it should be');
    expect(comment?.body).toContain('#2');
  });

  it.concurrent('does not say that all is well where pinning was switched off', async (test) => {
    const world = await World.start(test, { files: { Dockerfile: 'FROM node:22\n' } });
    world.push('library/node', '22', '1');
    await world.act(await scheduleEvent(world.github));
    await world.act(await scheduleEvent(world.github), { pin: 'off' });
    expect((await world.github.comments(1))[0]?.body).not.toContain('every base image is as it should be');
  });

  it.concurrent('remembers every pull request that a person closed', async (test) => {
    const world = await World.start(test, { files: { Dockerfile: 'FROM node:22\n' } });
    world.push('library/node', '22', '1');
    await world.act(await scheduleEvent(world.github));
    await world.github.closePullRequest(1);
    world.push('library/node', '22', '2');
    await world.act(await scheduleEvent(world.github));
    await world.github.closePullRequest(2);
    // The publisher takes the second one back.
    world.push('library/node', '22', '1');
    await world.act(await scheduleEvent(world.github));
    expect(world.github.pullRequestCount).toBe(2);
  });

  it.concurrent('does not drop an image that it could not look up when another one moves', async (test) => {
    const world = await World.start(test, { files: {} });
    const old = world.push('library/node', '22', '1');
    const oldAlpine = world.push('library/alpine', '3', '1');
    const node = world.push('library/node', '22', '2');
    await world.github.commit('main', {
      'a/Dockerfile': `FROM node:22@${old}\n`,
      'b/Dockerfile': `FROM alpine:3@${oldAlpine}\n`,
    });
    await world.act(await scheduleEvent(world.github));
    world.push('library/alpine', '3', '2');
    world.registry.fail('HEAD /v2/hub/library/node', status(403), 99);
    await world.act(await scheduleEvent(world.github));
    expect((await world.github.readFile('freshfrom/refresh', 'a/Dockerfile')).toString()).toBe(
      `FROM node:22@${node}\n`,
    );
  });

  it.concurrent('keeps its pull request in an outage, also where a person rewrote its body', async (test) => {
    const world = await World.start(test, { files: { Dockerfile: 'FROM node:22\n' } });
    world.push('library/node', '22', '1');
    await world.act(await scheduleEvent(world.github));
    await editBody(world, 1, 'Please hold this until Friday.');
    world.registry.fail('HEAD /v2/hub/library/node', status(403), 99);
    await world.act(await scheduleEvent(world.github));
    expect(await world.github.pullRequest(1)).toMatchObject({ state: 'open' });
  });

  it.concurrent("keeps a person's words in the body of the pull request", async (test) => {
    const world = await World.start(test, { files: { Dockerfile: 'FROM node:22\n' } });
    world.push('library/node', '22', '1');
    await world.act(await scheduleEvent(world.github));
    const { body } = await world.github.record(1);
    await editBody(world, 1, `${body}\nPlease hold this until Friday.\n`);
    world.github.clearRequests();
    await world.act(await scheduleEvent(world.github));
    expect((await world.github.record(1)).body).toContain('Please hold this until Friday.');
    expect(world.github.writes()).toEqual([]);
  });

  it.concurrent('asks the reviewers that exist where one of them does not', async (test) => {
    const world = await World.start(test, { files: { Dockerfile: 'FROM node:22\n' } });
    world.push('library/node', '22', '1');
    await world.github.commit('other', { 'x.txt': 'x\n' }, { author: 'octocat' });
    await world.act(await scheduleEvent(world.github), { reviewers: 'octocat\nnobody-here' });
    expect((await world.github.record(1)).reviewers.map(({ login }) => login)).toEqual(['octocat']);
  });

  it.concurrent('tells of the pull request that it opened where the next one fails', async (test) => {
    const world = await World.start(test, { files: {} });
    const old = world.push('library/node', '22', '1');
    world.push('library/node', '22', '2');
    world.push('library/alpine', '3', '1');
    await world.github.commit('main', { Dockerfile: `FROM node:22@${old}\nFROM alpine:3\n` });
    await world.github.commit('freshfrom/pin/mine', { 'x.txt': 'x\n' }, { author: 'octocat' });
    const { exitCode, outputs } = await world.act(await scheduleEvent(world.github));
    expect(exitCode).toBe(1);
    expect(world.github.pullRequestCount).toBe(1);
    expect(pullRequestsOf(outputs)).toMatchObject([{ number: 1, operation: 'created' }]);
  });

  it.concurrent('makes the folder of report-file, or says in one line that it is missing', async (test) => {
    const world = await World.start(test, { files: { Dockerfile: 'FROM node:22\n' } });
    world.push('library/node', '22', '1');
    const { stdout } = await world.act(await scheduleEvent(world.github), { 'report-file': 'out/report.json' });
    expect(stdout).not.toContain('freshfrom has a bug');
  });
});

describe('review: mode check', () => {
  it.concurrent('blames nobody for a change of the mode alone', async (test) => {
    const content = `FROM node:22@${GONE}\n`;
    const world = await World.start(test, { files: { Dockerfile: content } });
    world.push('library/node', '22', '1');
    await world.github.commit('work', { Dockerfile: { content, mode: '100755' } }, { author: 'octocat' });
    const number = await world.github.openPullRequest({ head: 'work', author: 'octocat' });
    const { exitCode, outputs } = await world.act(await pullRequestEvent(world.github, number));
    expect([exitCode, outputs.failed]).toEqual([0, 'false']);
  });

  it.concurrent('judges a push of more than 300 files', async (test) => {
    const world = await World.start(test, { files: {} });
    world.push('library/node', '22', '1');
    const before = await world.github.headSha('main');
    const many = Object.fromEntries(Array.from({ length: 310 }, (_, i) => [`a/${i}.txt`, `${i}\n`]));
    await world.github.commit('main', { ...many, 'z/Dockerfile': `FROM node:22@${GONE}\n` });
    const { exitCode, outputs, stdout } = await world.act(await pushEvent(world.github, 'main', before));
    // GitHub shows no more files than that; the trees tell of the others.
    expect([exitCode, outputs.references, outputs.findings]).toEqual([1, '1', '1']);
    expect(stdout).not.toContain('nothing fails');
  });

  it.concurrent('asks no private address for what a fork adds on pull_request_target', async (test) => {
    const world = await World.start(test, { files: { 'README.md': 'x\n' } });
    const image = imageIndex({ seed: 'secret/app', version: '1' });
    world.registry.put('secret/app', '1', image);
    await world.github.commit(
      'work',
      { Dockerfile: `FROM ${world.registry.host}/secret/app:1\n` },
      { author: 'octocat', fork: 'octocat' },
    );
    const number = await world.github.openPullRequest({ head: 'work', author: 'octocat', fork: 'octocat' });
    await world.act(await pullRequestTargetEvent(world.github, number));
    const comment = (await world.github.comments(number))[0]?.body ?? '';
    expect(comment).not.toContain(image.digest.slice(7, 19));
    expect(world.registry.requests.filter(({ url }) => url.includes('secret'))).toEqual([]);
  });
});
