import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pullRequestEvent, scheduleEvent, type WorkflowEvent } from '../support/github/events.ts';
import { parseSarif, type SarifResult } from '../support/sarif.ts';
import { GONE, World } from './world.ts';

/** Runs the Action with `sarif-file`. @returns what is in the file */
async function scan(world: World, event: WorkflowEvent, inputs: Readonly<Record<string, string>> = {}) {
  const workspace = await world.checkOut(event.sha);
  const run = await world.act(event, { 'sarif-file': 'out/images.sarif', ...inputs }, workspace);
  expect(run.exitCode, run.stdout).toBe(0);
  return parseSarif(await readFile(join(workspace, 'out/images.sarif'), 'utf8')).runs[0].results;
}

const said = (results: readonly SarifResult[]) =>
  results.map(({ ruleId, level, locations: [{ physicalLocation }], properties }) => {
    const { artifactLocation, region } = physicalLocation;
    const context = properties?.context === true ? ' (context)' : '';
    return `${artifactLocation.uri}:${region.startLine} ${level} ${ruleId}${context}`;
  });

describe('sarif-file', () => {
  it.concurrent('has what a pull request brings, and its context as such', async (test) => {
    const old = `FROM node:22@${GONE} AS old\n`;
    const world = await World.start(test, { files: { Dockerfile: old, 'other/Dockerfile': old } });
    world.push('library/node', '22', '1');
    await world.github.commit('work', { Dockerfile: `${old}FROM node:22\n` }, { author: 'octocat' });
    const event = await pullRequestEvent(
      world.github,
      await world.github.openPullRequest({ head: 'work', author: 'octocat' }),
    );
    expect(said(await scan(world, event))).toEqual([
      'Dockerfile:1 error dead-digest (context)',
      'Dockerfile:2 warning unpinned',
    ]);
    expect(said(await scan(world, event, { scope: 'all', 'fail-on': 'none' }))).toEqual([
      'Dockerfile:1 error dead-digest',
      'Dockerfile:2 warning unpinned',
      'other/Dockerfile:1 error dead-digest',
    ]);
  });

  it.concurrent('is written by a bump, too, with the digests that it writes', async (test) => {
    const world = await World.start(test, { files: { Dockerfile: 'FROM node:22\n' } });
    const node = world.push('library/node', '22', '1');
    const [result] = await scan(world, await scheduleEvent(world.github));
    expect(result?.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent.text).toBe(`@${node}`);
    expect(world.github.pullRequestCount).toBe(1);
  });

  it.concurrent('is not written where nobody asks for it', async (test) => {
    const world = await World.start(test, { files: { Dockerfile: 'FROM node:22\n' } });
    world.push('library/node', '22', '1');
    const event = await scheduleEvent(world.github);
    const workspace = await world.checkOut(event.sha);
    await world.act(event, { mode: 'check' }, workspace);
    await expect(readFile(join(workspace, 'out/images.sarif'))).rejects.toThrow('ENOENT');
  });

  it.concurrent('is named in one line where it can not be written', async (test) => {
    const world = await World.start(test, { files: { Dockerfile: 'FROM node:22\n' } });
    world.push('library/node', '22', '1');
    const event = await scheduleEvent(world.github);
    const { exitCode, annotations } = await world.act(event, { mode: 'check', 'sarif-file': 'Dockerfile/x.sarif' });
    expect(exitCode).toBe(1);
    expect(annotations.at(-1)?.message).toMatch(/^sarif-file: Dockerfile\/x\.sarif can't be written: [^\n]+$/);
  });

  it.concurrent('is written through no link out of the workspace, nor is the report', async (test) => {
    const world = await World.start(test, { files: {} });
    const files = {
      Dockerfile: 'FROM scratch\n',
      'report.json': { content: '../secret', mode: '120000' },
      out: { content: '..', mode: '120000' },
    } as const;
    await world.github.commit('main', files);
    const event = await scheduleEvent(world.github);
    const outer = await world.emptyFolder();
    const workspace = join(outer, 'workspace');
    await rename(await world.checkOut(event.sha), workspace);
    await writeFile(join(outer, 'secret'), 'old');
    for (const inputs of [
      { 'report-file': 'report.json' },
      { 'report-file': 'out/a/b.json' },
      { 'sarif-file': 'out/x.sarif' },
    ]) {
      const { exitCode, annotations } = await world.act(event, { mode: 'check', ...inputs }, workspace);
      expect([exitCode, annotations.at(-1)?.message]).toEqual([
        1,
        expect.stringContaining('it leads out of the folder'),
      ]);
    }
    expect(await readFile(join(outer, 'secret'), 'utf8')).toBe('old');
    expect((await readdir(outer)).sort()).toEqual(['secret', 'workspace']);
    // What the workflow names elsewhere is its own word.
    const { outputs } = await world.act(event, { mode: 'check', 'report-file': join(outer, 'a/b.json') }, workspace);
    expect(JSON.parse(await readFile(outputs.report ?? '', 'utf8'))).toMatchObject({ schemaVersion: 1 });
  });
});
