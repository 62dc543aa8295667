import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { scheduleEvent } from '../support/github/events.ts';
import { ALL_PERMISSIONS } from '../support/github/token.ts';
import { World } from './world.ts';

const DOCKERFILE = '.github/workflows/Dockerfile';
const REFUSED = {
  status: 403,
  headers: { 'x-accepted-github-permissions': 'contents=write; contents=write,workflows=write' },
  body: { message: 'Resource not accessible by integration' },
};

async function start(test: TestContext, files: Readonly<Record<string, string>>) {
  const world = await World.start(test, { files });
  const digest = world.push('library/node', '22', '1');
  return { world, pinned: `FROM node:22@${digest}\n` };
}

function useApp(world: World, permissions: object = {}): void {
  world.github.useToken({
    kind: 'app',
    value: world.github.token,
    permissions: { ...ALL_PERMISSIONS, ...permissions },
  });
}

const contentOf = async (world: World, path: string) => (await world.github.readFile('freshfrom/pin', path)).toString();

const warnings = (annotations: readonly { file?: string; level: string; message: string }[]) =>
  annotations.flatMap(({ file, level, message }) => (file === undefined && level === 'warning' ? [message] : []));

describe('a Dockerfile below .github/workflows', () => {
  const FILES = { [DOCKERFILE]: 'FROM node:22\n', 'api/Dockerfile': 'FROM node:22\n' };

  it.concurrent('is left out with GITHUB_TOKEN, with a word, and the rest goes on', async (test) => {
    const { world, pinned } = await start(test, FILES);
    const workspace = await world.checkOut((await world.github.headSha('main')) ?? '');
    const inputs = { 'report-file': 'report.json' };
    const { exitCode, annotations, summary, outputs } = await world.act(
      await scheduleEvent(world.github),
      inputs,
      workspace,
    );
    expect([exitCode, outputs['pull-request-operation']]).toEqual([0, 'created']);
    expect([await contentOf(world, 'api/Dockerfile'), await contentOf(world, DOCKERFILE)]).toEqual([
      pinned,
      'FROM node:22\n',
    ]);
    const words = expect.stringMatching(
      /\.github\/workflows\/Dockerfile\. .*App's token with permission-workflows: write/,
    );
    expect(warnings(annotations)).toEqual([words]);
    expect(summary).toMatch(/Left as they are: .*permission-workflows: write can/);
    expect((await world.github.pullRequest(1)).body).toMatch(
      /1 reference left as before.*node:22.* in `\.github\/workflows\/Dockerfile:1`: GITHUB.*permission.*: write can/s,
    );
    const { references } = JSON.parse(await readFile(join(workspace, outputs.report ?? ''), 'utf8')) as {
      references: object[];
    };
    expect(references).toMatchObject([
      { file: DOCKERFILE, edits: [], notEdited: 'workflow-permission' },
      { file: 'api/Dockerfile', edits: [{}] },
    ]);
    expect(world.github.requests.filter(({ status }) => status === 403)).toEqual([]);
    world.github.clearRequests();
    const again = await world.act(await scheduleEvent(world.github));
    expect([again.outputs['pull-request-operation'], world.github.writes()]).toEqual(['unchanged', []]);
  });

  it.concurrent('makes no pull request of its own with GITHUB_TOKEN, and a green run', async (test) => {
    const { world } = await start(test, { [DOCKERFILE]: 'FROM node:22\n' });
    const { exitCode, summary, annotations } = await world.act(await scheduleEvent(world.github));
    expect([exitCode, world.github.pullRequestCount, world.github.writes()]).toEqual([0, 0, []]);
    expect(summary).toContain('permission-workflows: write');
    expect(warnings(annotations)).toHaveLength(1);
  });

  it.concurrent("is written with an App's token that may", async (test) => {
    const { world, pinned } = await start(test, FILES);
    useApp(world, { workflows: 'write' });
    const { exitCode, annotations } = await world.act(await scheduleEvent(world.github));
    expect([exitCode, warnings(annotations)]).toEqual([0, []]);
    expect([await contentOf(world, 'api/Dockerfile'), await contentOf(world, DOCKERFILE)]).toEqual([pinned, pinned]);
  });

  it.concurrent.for([
    ['ref', undefined],
    ['tree', 'git/create-tree'],
    ['commit', 'git/create-commit'],
  ] as const)(
    "is left out where GitHub refuses the %s of an App's token that may not",
    async ([_, operation], test) => {
      const { world, pinned } = await start(test, FILES);
      useApp(world);
      if (operation !== undefined) world.github.fail({ operation }, REFUSED);
      const { exitCode, annotations, outputs } = await world.act(await scheduleEvent(world.github));
      expect([exitCode, outputs['pull-request-operation']]).toEqual([0, 'created']);
      expect([await contentOf(world, 'api/Dockerfile'), await contentOf(world, DOCKERFILE)]).toEqual([
        pinned,
        'FROM node:22\n',
      ]);
      expect(warnings(annotations)).toHaveLength(1);
      expect(await world.github.branches()).toEqual(['freshfrom/pin', 'main']);
      world.github.clearRequests();
      const again = await world.act(await scheduleEvent(world.github));
      expect([again.exitCode, again.outputs['pull-request-operation']]).toEqual([0, 'unchanged']);
      expect([warnings(again.annotations).length, world.github.writes()]).toEqual([1, []]);
    },
  );

  it.concurrent('is tried again when something moves, and written once the token may', async (test) => {
    const { world } = await start(test, FILES);
    useApp(world);
    await world.act(await scheduleEvent(world.github));
    useApp(world, { workflows: 'write' });
    const moved = world.push('library/node', '22', '2');
    const { exitCode, annotations } = await world.act(await scheduleEvent(world.github));
    expect([exitCode, warnings(annotations)]).toEqual([0, []]);
    expect(await contentOf(world, DOCKERFILE)).toBe(`FROM node:22@${moved}\n`);
    expect((await world.github.pullRequest(1)).body).not.toContain('no-workflow-files');
  });

  it.concurrent('is no reason where the token may write nothing at all', async (test) => {
    const { world } = await start(test, FILES);
    useApp(world, { contents: 'read' });
    const { exitCode, annotations } = await world.act(await scheduleEvent(world.github));
    expect(exitCode).toBe(1);
    expect(annotations.at(-1)?.message).toContain('the job needs the permission contents: write');
  });
});

describe('a base whose workflow files differ from those of the default branch', () => {
  const INPUTS = { 'base-branch': 'release' };

  async function old(test: TestContext) {
    const setting = await start(test, { 'api/Dockerfile': 'FROM node:22\n', '.github/workflows/ci.yml': 'on: push\n' });
    const { github } = setting.world;
    await github.setBranch('release', await github.headSha('main'));
    await github.commit('main', { '.github/workflows/ci.yml': 'on: pull_request\n' });
    return setting;
  }

  it.concurrent('is refused to GITHUB_TOKEN in a sentence that says what can', async (test) => {
    const { world } = await old(test);
    const { exitCode, annotations } = await world.act(await scheduleEvent(world.github), INPUTS);
    expect(exitCode).toBe(1);
    expect(annotations.at(-1)?.message).toMatch(
      /may not create the branch freshfrom\/pin: .*GITHUB_TOKEN can't have it; a GitHub App's token with permission-workflows: write can/,
    );
    expect(await world.github.branches()).toEqual(['main', 'release']);
  });

  it.concurrent("is bumped with an App's token that may, and named where that is taken away", async (test) => {
    const { world, pinned } = await old(test);
    useApp(world, { workflows: 'write' });
    expect((await world.act(await scheduleEvent(world.github), INPUTS)).exitCode).toBe(0);
    expect(await contentOf(world, 'api/Dockerfile')).toBe(pinned);
    useApp(world);
    world.push('library/node', '22', '2');
    const { exitCode, annotations } = await world.act(await scheduleEvent(world.github), INPUTS);
    expect(exitCode).toBe(1);
    expect(annotations.at(-1)?.message).toMatch(
      /may not move the branch freshfrom\/pin: .*permission-workflows: write can/,
    );
  });
});
