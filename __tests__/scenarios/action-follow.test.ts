import { describe, expect, it } from 'vitest';
import { scheduleEvent } from '../support/github/events.ts';
import { status } from '../support/registry/faults.mjs';
import { World } from './world.ts';

const CONFIG = 'images: { node: { follow: codename, update-tags: minor, group: runtimes } }\n';

/** A stale pin on bookworm, and the same versions on trixie. */
async function start(test: Parameters<typeof World.start>[0], config: string) {
  const world = await World.start(test, { files: {} });
  const old = world.push('library/node', '22.1-bookworm-slim', '1');
  await world.github.commit('main', {
    Dockerfile: `FROM node:22.1-bookworm-slim@${old}\n`,
    '.github/freshfrom.yml': config,
  });
  world.push('library/node', '22.1-bookworm-slim', '2');
  const bookworm = world.push('library/node', '22.2-bookworm-slim', '3');
  const trixie = world.push('library/node', '22.2-trixie-slim', '4');
  const file = async (branch: string) => (await world.github.readFile(branch, 'Dockerfile')).toString();
  return { world, bookworm, trixie, file };
}

describe('follow: codename', () => {
  it.concurrent('has a pull request of its own, beside that of the newer version', async (test) => {
    const { world, bookworm, trixie, file } = await start(test, CONFIG);
    const { outputs, exitCode, stdout } = await world.act(await scheduleEvent(world.github), {
      'report-file': 'report.json',
    });
    expect(exitCode, stdout).toBe(0);
    expect(JSON.parse(outputs['pull-requests'] ?? '')).toMatchObject([
      { branch: 'freshfrom/refresh-runtimes', operation: 'created' },
      { branch: 'freshfrom/refresh-codename-node', operation: 'created' },
    ]);
    expect(await file('freshfrom/refresh-runtimes')).toBe(`FROM node:22.2-bookworm-slim@${bookworm}\n`);
    expect(await file('freshfrom/refresh-codename-node')).toBe(`FROM node:22.2-trixie-slim@${trixie}\n`);
    const { title } = await world.github.pullRequest(2);
    expect(title).toBe('chore(docker): update node:22.1-bookworm-slim to 22.2-trixie-slim');
    const again = await world.act(await scheduleEvent(world.github));
    expect(JSON.parse(again.outputs['pull-requests'] ?? '')).toMatchObject([
      { operation: 'unchanged' },
      { operation: 'unchanged' },
    ]);
    // Once the release is followed, nothing is left for either.
    await world.github.commit('main', { Dockerfile: await file('freshfrom/refresh-codename-node') });
    const done = await world.act(await scheduleEvent(world.github));
    expect(JSON.parse(done.outputs['pull-requests'] ?? '')).toMatchObject([
      { branch: 'freshfrom/refresh-runtimes', operation: 'closed' },
      { branch: 'freshfrom/refresh-codename-node', operation: 'closed' },
    ]);
  });

  it.concurrent.for([
    ['the list of tags', 'tags/list'],
    ['the tag', '/manifests/22.1-bookworm-slim'],
  ] as const)('keeps its pull request while %s gets no answer', async ([_, path], test) => {
    const { world } = await start(test, CONFIG);
    await world.act(await scheduleEvent(world.github));
    world.registry.fail(path, status(403), 99);
    const { outputs, summary } = await world.act(await scheduleEvent(world.github));
    expect(JSON.parse(outputs['pull-requests'] ?? '')).toMatchObject([
      { branch: 'freshfrom/refresh-runtimes', operation: 'unchanged' },
      { branch: 'freshfrom/refresh-codename-node', operation: 'unchanged' },
    ]);
    expect(summary).toMatch(/refresh-codename-node`.*unchanged: some of its images could not be looked up/);
  });

  it.concurrent('closes its pull request alone where it is not wanted any more', async (test) => {
    const { world } = await start(test, CONFIG);
    await world.act(await scheduleEvent(world.github));
    await world.github.commit('main', { '.github/freshfrom.yml': CONFIG.replace('follow: codename, ', '') });
    const { outputs } = await world.act(await scheduleEvent(world.github));
    expect(JSON.parse(outputs['pull-requests'] ?? '')).toMatchObject([
      { branch: 'freshfrom/refresh-runtimes', operation: 'unchanged' },
      { branch: 'freshfrom/refresh-codename-node', operation: 'closed' },
    ]);
    const [comment] = await world.github.comments(2);
    expect(comment?.body).toMatch(/^Nothing is left to do here/);
  });

  it.concurrent('never moves at patch, and the job summary names where the release line continues', async (test) => {
    const { world } = await start(test, CONFIG.replace('minor', 'patch'));
    world.push('library/golang', '1.25-bookworm', '1');
    world.push('library/golang', '1.25-trixie', '2');
    await world.github.commit('main', { 'go/Dockerfile': 'FROM golang:1.25-bookworm\n' });
    const { outputs, summary } = await world.act(await scheduleEvent(world.github), { 'update-tags': 'minor' });
    expect(outputs['pull-requests']).not.toContain('codename');
    expect(summary.replaceAll('\\', '')).toContain(
      '- golang:1.25-bookworm has no newer tag of the same form; newer releases are in 1.25-trixie.',
    );
  });
});
