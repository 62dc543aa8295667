import { describe, expect, it } from 'vitest';
import { scheduleEvent } from '../support/github/events.ts';
import { status } from '../support/registry/faults.mjs';
import { World } from './world.ts';

async function dockerfile(world: World, branch: string, path = 'Dockerfile'): Promise<string> {
  return (await world.github.readFile(branch, path)).toString();
}

describe('update-tags', () => {
  it.concurrent('moves a tag to the newest of its shape, with its digest', async (test) => {
    const world = await World.start(test, { files: {} });
    const old = world.push('library/node', '20.1-slim', '1');
    world.push('library/node', '20.2', '2');
    const slim = world.push('library/node', '20.2-slim', '3');
    world.push('library/node', '22.0-slim', '4');
    world.push('library/node', '20.3-rc1-slim', '5');
    await world.github.commit('main', { Dockerfile: `FROM node:20.1-slim@${old} AS a\n` });
    const { outputs, exitCode, stdout } = await world.act(await scheduleEvent(world.github), {
      'update-tags': 'minor',
      'report-file': 'report.json',
    });
    expect(exitCode, stdout).toBe(0);
    expect(outputs['pull-request-operation']).toBe('created');
    expect(await dockerfile(world, 'freshfrom/refresh')).toBe(`FROM node:20.2-slim@${slim} AS a\n`);
    const { title, body } = await world.github.pullRequest(1);
    expect(title).toBe('chore(docker): update node:20.1-slim to 20.2-slim');
    expect(body).toContain('This pull request moves 1 base image to a newer tag, in 1 file.');
    expect(body).toContain('→ `20.2-slim`');
    world.github.clearRequests();
    const again = await world.act(await scheduleEvent(world.github), { 'update-tags': 'minor' });
    expect(again.outputs['pull-request-operation']).toBe('unchanged');
    expect(world.github.writes()).toEqual([]);
    // The list of tags is asked for once, and the check doesn't ask for it at all.
    expect(world.registry.requests.filter(({ url }) => url.includes('/tags/list'))).toHaveLength(2);
  });

  it.concurrent('moves the version where it stands: in an ARG, in each place alike, or nowhere', async (test) => {
    const world = await World.start(test, { files: {} });
    for (const tag of ['20.1', '20.2', '20.1-slim', '20.2-slim']) world.push('library/node', tag, tag);
    for (const tag of ['3.1', '3.2', '3.1-extra']) world.push('library/ruby', tag, tag);
    const shared = `ARG V=20.1\nFROM node:\${V} AS a\nFROM node:\${V}-slim AS b\n`;
    await world.github.commit('main', {
      'a/Dockerfile': shared,
      // There is no 3.2-extra, so the ARG that both take their text from stays.
      'b/Dockerfile': `ARG V=3.1\nFROM ruby:\${V}\nFROM ruby:\${V}-extra\n`,
      'c/Dockerfile': `ARG V=3.1\nFROM ruby:\${V}\nARG V\nRUN echo $V\n`,
      'd/Dockerfile': `ARG MINOR=1\nFROM ruby:3.\${MINOR}\nCOPY --from=node:20.1 /a /b\n`,
    });
    const inputs = { 'update-tags': 'minor', pin: 'off' };
    const { stdout, outputs } = await world.act(await scheduleEvent(world.github), inputs);
    expect(outputs['pull-request-operation'], stdout).toBe('created');
    expect(await dockerfile(world, 'freshfrom/refresh', 'a/Dockerfile')).toBe(shared.replace('20.1', '20.2'));
    for (const folder of ['b', 'c']) {
      const path = `${folder}/Dockerfile`;
      expect(await dockerfile(world, 'freshfrom/refresh', path)).toBe(await dockerfile(world, 'main', path));
    }
    expect(await dockerfile(world, 'freshfrom/refresh', 'd/Dockerfile')).toBe(
      `ARG MINOR=2\nFROM ruby:3.\${MINOR}\nCOPY --from=node:20.2 /a /b\n`,
    );
    expect(stdout).toContain('c/Dockerfile:2: ruby:3.1 could move to 3.2, but');
  });

  it.concurrent('follows the policies of the config file', async (test) => {
    const world = await World.start(test, { files: {} });
    const [node, go] = [world.push('library/node', '20.1', '1'), world.push('library/golang', '1.20', '1')];
    for (const tag of ['20.2', '21.0']) world.push('library/node', tag, tag);
    world.push('library/golang', '1.21', '2');
    world.push('library/redis', '7.2', '1');
    await world.github.commit('main', {
      Dockerfile: `FROM node:20.1@${node}\nFROM golang:1.20@${go}\nFROM redis:7.2\n`,
      '.github/freshfrom.yml':
        'update-tags: digest\nimages:\n  node: { update-tags: major, group: runtimes }\n  redis: { digest: off }\n  "*": { update-tags: digest }\n',
    });
    world.push('library/golang', '1.20', '3');
    const { stdout, outputs, annotations } = await world.act(await scheduleEvent(world.github));
    expect(outputs['pull-requests'], stdout).toContain('freshfrom/refresh-runtimes');
    expect(await dockerfile(world, 'freshfrom/refresh-runtimes')).toContain('FROM node:21.0@sha256:');
    expect(await dockerfile(world, 'freshfrom/refresh')).toContain('FROM golang:1.20@sha256:');
    expect(await dockerfile(world, 'freshfrom/refresh')).toContain('FROM redis:7.2\n');
    expect(outputs.unpinned).toBe('1');
    expect(annotations.map(({ message }) => message).join()).not.toContain('redis');
  });

  it.concurrent('refreshes digests where the tags could not be listed, and says that in every place', async (test) => {
    const world = await World.start(test, { files: {} });
    const old = world.push('library/node', '20.1', '1');
    await world.github.commit('main', { Dockerfile: `FROM node:20.1@${old}\n`, 'b/Dockerfile': 'FROM node:20.1\n' });
    const inputs = { 'update-tags': 'minor', pin: 'off' };
    world.registry.fail('/tags/list', status(403, 'DENIED'), 100);
    const fresh = await world.act(await scheduleEvent(world.github), inputs);
    expect(fresh.summary).not.toContain('All base images are fresh');
    expect(
      fresh.annotations.filter(({ message }) => message.includes('A newer tag of node may be missed.')),
    ).toHaveLength(1);
    const first = world.push('library/node', '20.1', '2');
    world.push('library/node', '20.2', '3');
    const { outputs, stdout, summary } = await world.act(await scheduleEvent(world.github), inputs);
    expect(outputs['pull-request-operation'], stdout).toBe('created');
    expect(await dockerfile(world, 'freshfrom/refresh')).toBe(`FROM node:20.1@${first}\n`);
    expect(summary).toContain('A newer tag of node may be missed.');
    expect((await world.github.pullRequest(1)).body?.match(/A newer tag of node may be missed/g)).toHaveLength(1);
    // It isn't frozen: the digest goes on moving in it.
    const third = world.push('library/node', '20.1', '4');
    const moved = await world.act(await scheduleEvent(world.github), inputs);
    expect(moved.outputs['pull-request-operation'], moved.stdout).toBe('updated');
    expect(await dockerfile(world, 'freshfrom/refresh')).toBe(`FROM node:20.1@${third}\n`);
  });

  it.concurrent('leaves its pull request alone where the tags could not be listed', async (test) => {
    const world = await World.start(test, { files: {} });
    const old = world.push('library/node', '20.1', '1');
    world.push('library/node', '20.2', '2');
    await world.github.commit('main', { Dockerfile: `FROM node:20.1@${old}\n` });
    await world.act(await scheduleEvent(world.github), { 'update-tags': 'minor' });
    world.registry.fail('/tags/list', status(404, 'NAME_UNKNOWN'));
    const { outputs, stdout } = await world.act(await scheduleEvent(world.github), { 'update-tags': 'minor' });
    expect(outputs['pull-request-operation'], stdout).toBe('unchanged');
    expect(stdout).toContain('some of its images could not be looked up');
  });
});
