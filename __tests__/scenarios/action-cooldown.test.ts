import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { TEST_NOW } from '../support/clock.mjs';
import { pullRequestEvent, scheduleEvent } from '../support/github/events.ts';
import { copiesOf, World } from './world.ts';

const DAY = 24;

interface Reference {
  readonly status: string;
  readonly waitsUntil?: string;
  readonly notEdited?: string;
}

/** A pin of the image's first version, whose tag has moved on. */
async function stale(world: World) {
  const pin = world.push('library/node', '22', '1');
  await world.github.commit('main', { Dockerfile: `FROM node:22@${pin}\n` });
  const next = world.push('library/node', '22', '2');
  return { world, pin, next };
}

const start = async (test: TestContext) => stale(await World.start(test, { files: {} }));

/** The same after a run that has noted the new digest. */
const startNoted = copiesOf(async () => {
  const noted = await stale(await World.create({ files: {} }));
  await bump(noted.world, 0);
  return noted;
});

async function bump(world: World, hours: number) {
  world.ahead(hours);
  const workspace = await world.checkOut((await scheduleEvent(world.github)).sha);
  const inputs = { 'min-age': '3d', 'report-file': 'report.json' };
  const result = await world.act(await scheduleEvent(world.github), inputs, workspace);
  expect(result.exitCode, result.stdout).toBe(0);
  return { ...result, operation: result.outputs['pull-request-operation'] };
}

const proposed = async (world: World) => (await world.github.readFile('freshfrom/refresh', 'Dockerfile')).toString();
const today = () => new Date().toISOString().slice(0, 10);

describe('min-age', () => {
  it.concurrent('holds a digest back until it has been known for so long, and keeps that in a ref', async (test) => {
    const { world, next } = await start(test);
    const dates = [today()];
    const first = await bump(world, 0);
    dates.push(today());
    expect(first.operation).toBe('none');
    expect(first.annotations.filter(({ level }) => level === 'warning')).toEqual([]);
    expect(first.outputs.findings).toBe('0');

    world.github.clearRequests();
    expect((await bump(world, 2 * DAY)).operation).toBe('none');
    expect(world.github.writes()).toEqual([]);

    expect((await bump(world, 3 * DAY + 1)).operation).toBe('created');
    expect(await proposed(world)).toBe(`FROM node:22@${next}\n`);
    const { body } = await world.github.pullRequest(1);
    expect(dates).toContain(/\(seen since (.*?)\)/.exec(body ?? '')?.[1]);
    world.github.clearRequests();
    expect((await bump(world, 4 * DAY)).operation).toBe('unchanged');
    expect(world.github.writes()).toEqual([]);
  });

  it.concurrent('proposes the newest that has matured where the tag moves faster', async (test) => {
    const { world, next } = await startNoted(test);
    const third = world.push('library/node', '22', '3');
    await bump(world, 2 * DAY);
    world.push('library/node', '22', '4');
    expect((await bump(world, 4 * DAY)).operation).toBe('created');
    expect(await proposed(world)).toBe(`FROM node:22@${next}\n`);
    expect((await bump(world, 5 * DAY + 1)).operation).toBe('updated');
    expect(await proposed(world)).toBe(`FROM node:22@${third}\n`);
  });

  it.concurrent('does not hold up first pins and pins that are gone', async (test) => {
    const { world, pin, next } = await start(test);
    const alpine = world.push('library/alpine', '3', '1');
    await world.github.commit('main', { 'b/Dockerfile': 'FROM alpine:3\n' });
    world.registry.deleteManifest('hub/library/node', pin);
    expect((await bump(world, 0)).operation).toBe('created');
    expect(await proposed(world)).toBe(`FROM node:22@${next}\n`);
    expect((await world.github.readFile('freshfrom/pin', 'b/Dockerfile')).toString()).toBe(`FROM alpine:3@${alpine}\n`);
  });

  it.concurrent('lets the check say until when, without a complaint', async (test) => {
    const { world } = await startNoted(test);
    await world.github.commit('work', {
      'README.md': 'x\n',
      Dockerfile: { mode: '100755', content: await text(world) },
    });
    const number = await world.github.openPullRequest({ head: 'work', author: 'octocat' });
    const event = await pullRequestEvent(world.github, number);
    const workspace = await world.checkOut(event.sha);
    const inputs = { 'min-age': '3d', scope: 'all', 'fail-on': 'warning', 'report-file': 'report.json' };
    world.github.clearRequests();
    const early = await world.act(event, inputs, workspace);
    expect([early.exitCode, early.outputs.findings, early.outputs.stale]).toEqual([0, '0', '1']);
    expect(world.github.writes()).toEqual([]);
    expect(early.summary).toContain('stale (waits until ');
    const report = JSON.parse(await readFile(join(workspace, 'report.json'), 'utf8')) as { references: Reference[] };
    expect(report.references[0]).toMatchObject({ status: 'stale', notEdited: 'waiting' });
    expect(Date.parse(report.references[0]?.waitsUntil ?? '') - Date.parse(TEST_NOW)).toBeGreaterThan(71 * 3_600_000);
    world.ahead(4 * DAY);
    expect((await world.act(event, inputs, workspace)).exitCode).toBe(1);
  });

  it.concurrent('goes by what is noted where the token may only read, and says so once', async (test) => {
    const { world } = await startNoted(test);
    world.push('library/node', '22', '3');
    const { token } = world.github;
    const permissions = { contents: 'read', 'pull-requests': 'read' } as const;
    world.github.useToken({ kind: 'github-token', value: token, permissions });
    const early = await bump(world, DAY);
    const warnings = early.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
    expect(warnings).toEqual([expect.stringMatching(/may not note in refs\/freshfrom\/seen .* contents: write/)]);
    expect(early.outputs).toMatchObject({ stale: '1', 'pull-request-operation': 'none' });
    expect(early.summary).toContain('stale (waits until ');
    world.ahead(3 * DAY + 1);
    const late = await world.act(await scheduleEvent(world.github), { 'min-age': '3d' });
    expect([late.exitCode, late.outputs.stale]).toEqual([1, '1']);
    expect(late.annotations.at(-1)?.message).toContain('The token may not commit');
    expect(late.summary).toMatch(/\| `freshfrom\/refresh` \| {2}\| none: The token may not commit/);
  });

  it.concurrent('notes nothing in a dry run', async (test) => {
    const { world } = await start(test);
    const { stdout } = await world.act(await scheduleEvent(world.github), { 'min-age': '3d', 'dry-run': 'true' });
    expect(world.github.writes(), stdout).toEqual([]);
  });

  it.concurrent('holds a newer tag back, too', async (test) => {
    const { world, pin } = await start(test);
    await world.github.commit('main', { Dockerfile: `FROM node:20.1@${pin}\n` });
    world.push('library/node', '20.1', '1');
    const newer = world.push('library/node', '20.2', '5');
    const inputs = { 'min-age': '3d', 'update-tags': 'minor' };
    const first = await world.act(await scheduleEvent(world.github), inputs);
    expect(first.outputs['pull-request-operation'], first.stdout).toBe('none');
    world.ahead(2 * DAY);
    world.push('library/node', '20.3', '6');
    await world.act(await scheduleEvent(world.github), inputs);
    world.ahead(4 * DAY);
    const third = await world.act(await scheduleEvent(world.github), inputs);
    expect(third.outputs['pull-request-operation'], third.stdout).toBe('created');
    expect(await proposed(world)).toBe(`FROM node:20.2@${newer}\n`);
  });
});

async function text(world: World): Promise<string> {
  return (await world.github.readFile('main', 'Dockerfile')).toString();
}
