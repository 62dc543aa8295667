import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
} from '../support/github/events.ts';
import { GONE, World } from './world.ts';

const run = promisify(execFile);
const OCTOCAT = { author: 'octocat' };
const OLD = `FROM node:22@${GONE} AS old\n`;

type Files = Parameters<World['github']['commit']>[1];

async function pullRequest(world: World, files: Files, fork?: string): Promise<number> {
  const where = { ...OCTOCAT, ...(fork === undefined ? {} : { fork }) };
  await world.github.commit('work', files, where);
  return world.github.openPullRequest({ head: 'work', ...where });
}

/** A world with an old stale Dockerfile on the default branch, and a node and an alpine to pin. */
async function start(test: Parameters<typeof World.start>[0], files: Record<string, string> = { Dockerfile: OLD }) {
  const world = await World.start(test, { files });
  world.push('library/node', '22', '1');
  world.push('library/alpine', '3', '1');
  return world;
}

const places = (annotations: readonly { file?: string; line?: number }[]) =>
  annotations.flatMap(({ file, line }) => (file === undefined ? [] : [`${file}:${line}`]));

const link = (content: string) => ({ content, mode: '120000' }) as const;

/** A Dockerfile that is a link, by way of a folder that is one. */
const LINKED: Readonly<Record<string, Files[string]>> = {
  'old/base.txt': OLD,
  'new/base.txt': `${OLD}FROM alpine:3\n`,
  current: link('old'),
  'api/Dockerfile': link('../current/base.txt'),
  'other/Dockerfile': 'FROM node:22\n',
};

/** By folder: what changes in it, and the lines that this touches. */
const CHANGES: Readonly<Record<string, readonly [change: Files, lines: readonly string[]]>> = {
  'what it leads to, line by line': [{ 'old/base.txt': `${OLD}FROM alpine:3\n` }, ['api/Dockerfile:2']],
  'a link on the way, as a whole': [{ current: link('new') }, ['api/Dockerfile:1', 'api/Dockerfile:2']],
  'the link itself': [{ 'api/Dockerfile': link('../new/base.txt') }, ['api/Dockerfile:1', 'api/Dockerfile:2']],
  'a file in its place': [{ 'api/Dockerfile': 'FROM node:22\n' }, ['api/Dockerfile:1']],
  'a link in place of a file': [{ 'other/Dockerfile': link('../old/base.txt') }, ['other/Dockerfile:1']],
  'something else': [{ 'new/base.txt': `${OLD}FROM alpine:3\nFROM x\n` }, []],
};

const inFolder = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));

describe('a Dockerfile that is a link', () => {
  it.concurrent.for([
    ['on pull_request', pullRequestEvent],
    ['on pull_request_target', pullRequestTargetEvent],
    ['in a merge group', mergeGroupEvent],
  ] as const)(
    'is touched by a change of it, of a link on the way and of what it leads to: %s',
    async ([_, make], test) => {
      const world = await start(test, {});
      const folders = Object.entries(CHANGES);
      await world.github.commit('main', Object.assign({}, ...folders.map(([name]) => inFolder(name, LINKED))), OCTOCAT);
      const change = Object.assign({}, ...folders.map(([name, [files]]) => inFolder(name, files)));
      const number = await pullRequest(world, change);
      const { annotations } = await world.act(await make(world.github, number));
      const expected = folders.flatMap(([name, [, lines]]) => lines.map((line) => `${name}/${line}`));
      expect(places(annotations).sort()).toEqual(expected.sort());
    },
  );
});

describe('a Dockerfile that is a link into a submodule', () => {
  it.concurrent('is touched by a change of the submodule alone', async (test) => {
    const world = await start(test, {});
    await world.github.commit('main', { Dockerfile: link('sub/base.txt'), 'other.txt': 'x' }, OCTOCAT);
    const index = join(await world.emptyFolder(), 'index');
    const env = { ...process.env, GIT_INDEX_FILE: index };
    const git = async (...args: string[]) => {
      const identity = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com'];
      return (await run('git', [...identity, '--git-dir', world.github.gitDirectory, ...args], { env })).stdout.trim();
    };
    const withSubmodule = async (branch: string, onto: string, commit: string) => {
      await git('read-tree', onto);
      await git('update-index', '--add', '--cacheinfo', `160000,${commit},sub`);
      const sha = await git('commit-tree', await git('write-tree'), '-p', onto, '-m', 'Move the submodule');
      await world.github.setBranch(branch, sha);
      return sha;
    };
    const main = await withSubmodule('main', 'main', '1'.repeat(40));
    await withSubmodule('work', main, '2'.repeat(40));
    const moved = await world.github.openPullRequest({ head: 'work', ...OCTOCAT });
    await world.github.commit('still', { 'other.txt': 'y' }, { ...OCTOCAT, onto: 'main' });
    const still = await world.github.openPullRequest({ head: 'still', ...OCTOCAT });
    for (const [number, expected] of [
      [moved, ['Dockerfile:1']],
      [still, []],
    ] as const) {
      const event = await pullRequestEvent(world.github, number);
      const folder = await world.checkOut(event.sha);
      await mkdir(join(folder, 'sub'), { recursive: true });
      await writeFile(join(folder, 'sub/base.txt'), 'FROM alpine:3\n');
      expect(places((await world.act(event, {}, folder)).annotations)).toEqual(expected);
    }
  });
});

describe('a pull request', () => {
  it.concurrent('is judged from a checkout of depth 1 of its merge commit, also behind its base', async (test) => {
    const world = await start(test);
    const number = await pullRequest(world, { Dockerfile: `${OLD}RUN x\nFROM alpine:3\n` });
    await world.github.commit('main', { 'b/Dockerfile': 'FROM node:22\n' });
    const event = await pullRequestEvent(world.github, number);
    const folder = await world.checkOut(event.sha);
    const { stdout } = await run('git', ['-C', folder, 'rev-list', '--count', 'HEAD']);
    expect(stdout.trim()).toBe('1');
    const { annotations, outputs } = await world.act(event, {}, folder);
    expect(places(annotations)).toEqual(['Dockerfile:3']);
    expect(outputs.references).toBe('2');
  });

  it.concurrent('is judged the same on synchronize and labeled, and says nothing twice', async (test) => {
    const world = await start(test);
    const number = await pullRequest(world, { 'a/Dockerfile': 'FROM alpine:3\n' });
    const opened = await pullRequestEvent(world.github, number);
    const first = await world.act(opened);
    world.github.clearRequests();
    for (const action of ['labeled', 'edited', 'synchronize']) {
      const event = { ...opened, payload: { ...opened.payload, action, label: { name: 'x' } } };
      expect((await world.act(event)).annotations).toEqual(first.annotations);
    }
    expect(world.github.writes()).toEqual([]);
  });

  it.concurrent('that is closed is judged, and nothing is written below it', async (test) => {
    const world = await start(test);
    const number = await pullRequest(world, { 'a/Dockerfile': 'FROM alpine:3\n' });
    const opened = await pullRequestEvent(world.github, number);
    await world.github.closePullRequest(number);
    const payload = { ...opened.payload, action: 'closed', pull_request: await world.github.pullRequest(number) };
    const { exitCode, outputs } = await world.act({ ...opened, payload }, { comment: 'always' });
    expect([exitCode, outputs.unpinned]).toEqual([0, '1']);
    expect(world.github.writes()).toEqual([]);
  });

  it.concurrent('from a fork with a read-only token has everything but the comment', async (test) => {
    const world = await start(test, {});
    const number = await pullRequest(world, { Dockerfile: `${OLD}FROM alpine:3\n` }, 'octocat');
    world.github.useToken({ kind: 'github-token', permissions: { contents: 'read', 'pull-requests': 'read' } });
    const event = await pullRequestEvent(world.github, number);
    const { exitCode, outputs, annotations, summary } = await world.act(event, { 'report-file': 'report.json' });
    expect([exitCode, outputs.failed, outputs.findings, outputs.stale]).toEqual([1, 'true', '2', '0']);
    expect(places(annotations)).toEqual(['Dockerfile:1', 'Dockerfile:2']);
    expect(annotations.filter(({ level }) => level === 'notice')).toHaveLength(1);
    expect(annotations.at(-1)?.message).toBe('fail-on names 1 of the findings (dead-digest).');
    expect(summary).toContain('### `Dockerfile`');
    expect(outputs.report).toMatch(/report\.json$/);
    expect(outputs['comment-id']).toBeUndefined();
  });

  it.concurrent('is blamed for what it edits in a renamed file, and for no other line of it', async (test) => {
    const long = `${OLD}${'RUN x\n'.repeat(30)}`;
    const world = await start(test, { 'a/Dockerfile': long, 'b/Dockerfile': long, 'c/Dockerfile': long });
    await world.github.commit('work', { 'a/Dockerfile': null, 'b/Dockerfile': null, 'c/Dockerfile': null }, OCTOCAT);
    const number = await pullRequest(world, { 'x/Dockerfile': long, 'y/Dockerfile': `${long}FROM alpine:3\n` });
    const { exitCode, annotations, outputs } = await world.act(await pullRequestEvent(world.github, number));
    expect([exitCode, outputs.references, outputs.findings]).toEqual([0, '3', '3']);
    expect(places(annotations)).toEqual(['y/Dockerfile:32']);
  });

  it.concurrent('is blamed for a Dockerfile that one of its merge commits brings', async (test) => {
    const world = await start(test);
    const number = await pullRequest(world, { 'x.txt': 'x\n' });
    const main = await world.github.commit('main', { 'b/Dockerfile': OLD });
    const git = async (...args: string[]) => {
      const identity = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com'];
      return (await run('git', [...identity, '--git-dir', world.github.gitDirectory, ...args])).stdout.trim();
    };
    await world.github.setBranch('scratch', main);
    await world.github.commit('scratch', { 'x.txt': 'x\n', 'evil/Dockerfile': 'FROM alpine:3\n' }, OCTOCAT);
    const parents = ['-p', 'work', '-p', main];
    await world.github.setBranch('work', await git('commit-tree', 'scratch^{tree}', ...parents, '-m', 'Merge main'));
    const { annotations, outputs } = await world.act(await pullRequestEvent(world.github, number));
    expect([outputs.references, places(annotations)]).toEqual(['1', ['evil/Dockerfile:1']]);
  });

  it.concurrent('may have any names of files, deleted ones, links and binaries', async (test) => {
    const world = await start(test);
    const odd = [
      'a b/Dockerfile',
      `it's "x"/Dockerfile`,
      'grüße/日本/Dockerfile',
      'a\\b%20,:/Dockerfile',
      '-n/Dockerfile',
    ];
    const number = await pullRequest(world, {
      ...Object.fromEntries(odd.map((name) => [name, 'FROM alpine:3\n'])),
      Dockerfile: null,
      'base.txt': 'FROM node:22\n',
      'link/Dockerfile': { content: '../base.txt', mode: '120000' },
      'out/Dockerfile': { content: '../../../../etc/passwd', mode: '120000' },
      'binary/Dockerfile': Buffer.from([0, 1, 2]),
    });
    const { exitCode, stdout, annotations } = await world.act(await pullRequestEvent(world.github, number));
    expect([exitCode, new Set(places(annotations))], stdout).toEqual([
      0,
      new Set([...odd, 'binary/Dockerfile', 'link/Dockerfile'].map((name) => `${name}:1`)),
    ]);
    expect(annotations.find(({ file }) => file === 'link/Dockerfile')?.message).toContain('node:22 is not pinned');
    const [review] = (await world.github.record(number)).reviews;
    expect(review?.comments.map(({ path }) => path).sort()).toEqual([...odd].sort());
  });

  it.concurrent('of a fork on pull_request_target gets its suggestions on the lines of its head', async (test) => {
    const world = await start(test, { Dockerfile: `FROM scratch\n${'RUN x\n'.repeat(9)}` });
    const number = await pullRequest(
      world,
      { Dockerfile: `FROM scratch\n${'RUN x\n'.repeat(9)}FROM alpine:3\n` },
      'octocat',
    );
    await world.github.commit('main', { Dockerfile: `# 1\n# 2\nFROM scratch\n${'RUN x\n'.repeat(9)}` });
    await world.act(await pullRequestTargetEvent(world.github, number), { suggestions: 'true' });
    const [review] = (await world.github.record(number)).reviews;
    expect(review?.comments.map(({ path, line }) => [path, line])).toEqual([['Dockerfile', 11]]);
  });
});

describe('without a pull request', () => {
  it.concurrent('a merge group is blamed for what it brings, and is told so', async (test) => {
    const world = await start(test);
    const number = await pullRequest(world, { Dockerfile: `${OLD}RUN x\nFROM alpine:3\n` });
    const event = await mergeGroupEvent(world.github, number);
    for (const folder of [undefined, await world.emptyFolder()]) {
      const { exitCode, annotations, outputs } = await world.act(event, { 'fail-on': 'warning' }, folder);
      expect([exitCode, outputs.failed, places(annotations)]).toEqual([1, 'true', ['Dockerfile:3']]);
      expect((await world.act(event, {}, folder)).exitCode).toBe(0);
    }
    expect(world.github.writes()).toEqual([]);
  });

  it.concurrent('a push is blamed for what it brings, also a forced one', async (test) => {
    const world = await start(test);
    await world.github.commit('work', { 'gone/Dockerfile': OLD }, OCTOCAT);
    const before = await world.github.headSha('work');
    await world.github.commit('work', { Dockerfile: `${OLD}FROM alpine:3\n` }, { ...OCTOCAT, onto: 'main' });
    const event = await pushEvent(world.github, 'work', before);
    for (const folder of [undefined, await world.emptyFolder()]) {
      const { exitCode, annotations, outputs } = await world.act(event, {}, folder);
      expect([exitCode, outputs.references, places(annotations)]).toEqual([0, '2', ['Dockerfile:2']]);
    }
  });

  it.concurrent('a push whose commit before is gone is judged whole, and nobody has to pay', async (test) => {
    const world = await start(test);
    const { exitCode, outputs, annotations } = await world.act(await pushEvent(world.github, 'main', '1'.repeat(40)));
    expect([exitCode, outputs.failed, outputs.findings]).toEqual([0, 'false', '1']);
    expect(annotations.filter(({ file }) => file === undefined).map(({ message }) => message)).toEqual([
      expect.stringContaining('a force push has removed one from its branch'),
    ]);
  });

  it.concurrent('mode: check judges everything by hand and by the clock, with a checkout or none', async (test) => {
    const world = await start(test);
    await world.github.commit('main', { 'b/Dockerfile': 'FROM alpine:3\n' });
    for (const event of [await workflowDispatchEvent(world.github), await scheduleEvent(world.github)]) {
      for (const folder of [undefined, await world.emptyFolder()]) {
        const { exitCode, outputs, annotations } = await world.act(event, { mode: 'check' }, folder);
        expect([exitCode, outputs.failed, places(annotations)]).toEqual([
          1,
          'true',
          ['Dockerfile:1', 'b/Dockerfile:1'],
        ]);
      }
    }
    expect(world.github.writes()).toEqual([]);
  });
});

describe('the configuration', () => {
  it.concurrent('is that of the base also in a merge group, and for a comment on a pull request', async (test) => {
    const world = await start(test, {
      '.github/freshfrom.yml': 'fail-on: unpinned\n',
      'x/Dockerfile': 'FROM node:22\n',
    });
    const number = await pullRequest(world, {
      Dockerfile: 'FROM alpine:3\n',
      '.github/freshfrom.yml': 'fail-on: none\nrules: { unpinned: off }\n',
    });
    const group = await mergeGroupEvent(world.github, number);
    const folder = await world.checkOut(group.sha);
    const { exitCode, stdout } = await world.act(group, {}, folder);
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('changes .github/freshfrom.yml; the check uses')]);
    // GitHub's payload names the base; without it the group's own file counts no more than with it.
    const nameless = { ...group, payload: { ...group.payload, merge_group: { head_ref: 'x', head_sha: group.sha } } };
    expect((await world.act(nameless, {}, folder)).stdout).toContain('the check uses the one on the base branch');
    // The queue's branch is pushed, too.
    const push = { name: 'push', ref: group.ref, sha: group.sha, payload: { ref: group.ref, after: group.sha } };
    expect((await world.act(push, { scope: 'all' }, folder)).exitCode).toBe(1);
    // Its workflow runs on the default branch, and has checked out what the comment is about.
    const { sha } = await scheduleEvent(world.github);
    for (const name of ['issue_comment', 'workflow_run']) {
      const event = { name, ref: 'refs/heads/main', sha, payload: { issue: { number, pull_request: {} } } };
      expect((await world.act(event, { mode: 'check' }, folder)).exitCode).toBe(1);
    }
  });
});
