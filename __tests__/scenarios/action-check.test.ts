import { describe, expect, it } from 'vitest';
import {
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  workflowDispatchEvent,
} from '../support/github/events.ts';
import { GONE, World } from './world.ts';

async function pullRequest(world: World, files: Record<string, string | null>, fork?: string): Promise<number> {
  await world.github.commit('work', files, { author: 'octocat', ...(fork === undefined ? {} : { fork }) });
  return world.github.openPullRequest({ head: 'work', author: 'octocat', ...(fork === undefined ? {} : { fork }) });
}

describe('mode check on a pull request', () => {
  it.concurrent('posts one comment, leaves it in a second run, and turns it to fresh when solved', async (test) => {
    const world = await World.start(test, { files: { 'README.md': 'x\n' } });
    const node = world.push('library/node', '22', '1');
    const number = await pullRequest(world, { Dockerfile: 'FROM node:22\n' });
    const first = await world.act(await pullRequestEvent(world.github, number));
    expect(first.exitCode, first.stdout).toBe(0);
    const [comment, ...others] = await world.github.comments(number);
    expect(others).toEqual([]);
    expect(first.outputs['comment-id']).toBe(String(comment?.id));
    expect(comment?.body).toContain('1 not pinned by digest');

    world.github.clearRequests();
    const second = await world.act(await pullRequestEvent(world.github, number));
    expect(world.github.writes()).toEqual([]);
    expect(second.outputs['comment-id']).toBe(String(comment?.id));

    const before = (await world.github.headSha('work')) ?? '';
    await world.github.commit('work', { Dockerfile: `FROM node:22@${node}\n` }, { author: 'octocat' });
    await world.act(await pullRequestEvent(world.github, number, { action: 'synchronize', before }));
    expect((await world.github.comments(number)).map(({ body }) => body.split('\n')[1])).toEqual([
      '**All base images are fresh.** Nothing to do.',
    ]);
  });

  it.concurrent('says nothing where all is well', async (test) => {
    const world = await World.start(test, { files: {} });
    const node = world.push('library/node', '22', '1');
    const number = await pullRequest(world, { Dockerfile: `FROM node:22@${node}\n` });
    const { exitCode, annotations } = await world.act(await pullRequestEvent(world.github, number));
    expect([exitCode, annotations]).toEqual([0, []]);
    expect(world.github.writes()).toEqual([]);
  });

  it.concurrent('blames the author for the changed lines alone', async (test) => {
    const old = `FROM node:22@${GONE} AS old\n`;
    const world = await World.start(test, { files: { Dockerfile: old, 'other/Dockerfile': old } });
    world.push('library/node', '22', '1');
    world.push('library/alpine', '3', '1');
    const number = await pullRequest(world, { Dockerfile: `${old}RUN x\nFROM alpine:3\n` });
    const { exitCode, outputs, annotations } = await world.act(await pullRequestEvent(world.github, number));
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ references: '2', unpinned: '1', failed: 'false' });
    expect(annotations).toMatchObject([{ level: 'warning', file: 'Dockerfile', line: 3, col: 6, endColumn: 14 }]);
    expect((await world.github.comments(number))[0]?.body).toContain('1 finding that this change did not introduce');
  });

  it.concurrent('blames the author for a changed ARG default, too', async (test) => {
    const world = await World.start(test, { files: { Dockerfile: 'ARG V=22\nARG A\nARG B\nFROM node:$V\n' } });
    world.push('library/node', '24', '1');
    const number = await pullRequest(world, { Dockerfile: 'ARG V=24\nARG A\nARG B\nFROM node:$V\n' });
    const { annotations } = await world.act(await pullRequestEvent(world.github, number), { 'fail-on': 'unpinned' });
    expect(annotations).toContainEqual(expect.objectContaining({ level: 'warning', line: 4 }));
  });

  it.concurrent('blames the author for a changed ARG default behind a digest that stayed, too', async (test) => {
    const tail = `ARG A\nARG B\nFROM node:\${V}-slim@${GONE}\nFROM $I-x\nFROM alpine:3\n`;
    const world = await World.start(test, { files: { Dockerfile: `ARG V=22\nARG I=a:1\n${tail}` } });
    world.push('library/node', '24-slim', '1');
    world.push('library/alpine', '3', '1');
    const number = await pullRequest(world, { Dockerfile: `ARG V=24\nARG I=a:2\n${tail}` });
    const { exitCode, annotations } = await world.act(await pullRequestEvent(world.github, number));
    expect(exitCode).toBe(1);
    expect(annotations.map(({ level, line }) => [level, line])).toEqual([
      ['error', 5],
      ['warning', 6],
      ['notice', 5],
      ['error', undefined],
    ]);
  });

  it.concurrent('fails where fail-on names what the change brings, and everywhere with scope: all', async (test) => {
    const world = await World.start(test, { files: { Dockerfile: `FROM node:22@${GONE}\n` } });
    world.push('library/node', '22', '1');
    const number = await pullRequest(world, { 'x/Dockerfile': 'FROM node:22\n' });
    const event = await pullRequestEvent(world.github, number);
    const changed = await world.act(event, { 'fail-on': 'unpinned' });
    expect([changed.exitCode, changed.outputs.failed]).toEqual([1, 'true']);
    const all = await world.act(event, { scope: 'all' });
    expect(all.exitCode).toBe(1);
    expect(all.annotations.at(-1)?.message).toBe('fail-on names 1 of the findings (dead-digest).');
  });

  it.concurrent('reads the config from the base branch', async (test) => {
    const world = await World.start(test, { files: { '.github/freshfrom.yml': 'fail-on: unpinned\n' } });
    world.push('library/node', '22', '1');
    const number = await pullRequest(world, {
      Dockerfile: 'FROM node:22\n',
      '.github/freshfrom.yml': 'fail-on: none\n',
    });
    const { exitCode, annotations, summary } = await world.act(await pullRequestEvent(world.github, number));
    expect(exitCode).toBe(1);
    const message = 'This pull request changes .github/freshfrom.yml; the check uses the one on the base branch.';
    expect(annotations).toContainEqual(
      expect.objectContaining({ level: 'notice', file: '.github/freshfrom.yml', title: 'freshfrom: config', message }),
    );
    expect(summary).toContain(`\n${message}\n`);
  });

  it.concurrent('tells of what is to be ignored and is not; of what nothing fits only where all is read', async (test) => {
    const config = 'ignore:\n- { image: node, until: 2020-01-01 }\n- image: nod\n';
    const world = await World.start(test, { files: { '.github/freshfrom.yml': config } });
    const node = world.push('library/node', '22', '1');
    const number = await pullRequest(world, { Dockerfile: `# Freshfrom: ignore\nFROM node:22@${node}\n` });
    const event = await pullRequestEvent(world.github, number);
    const said = [
      expect.stringMatching(/^Dockerfile:1: the comment ignores nothing/),
      expect.stringContaining('image "node" has expired'),
    ];
    const warnings = async (inputs = {}) => (await world.act(event, inputs)).annotations.map(({ message }) => message);
    expect(await warnings()).toEqual(said);
    expect(await warnings({ scope: 'all' })).toEqual([...said, expect.stringContaining('image "nod" matches nothing')]);
  });

  it.concurrent('tells of every change of the config where people look, also without a checkout', async (test) => {
    const [yml, yaml] = ['.github/freshfrom.yml', '.github/freshfrom.yaml'];
    const world = await World.start(test, { files: { [yml]: 'exclude: [old]\n', 'old/x': '' } });
    const notices = async (number: number, inputs = {}, workspace?: string) => {
      const event = await pullRequestEvent(world.github, number);
      const { annotations } = await world.act(event, inputs, workspace);
      return annotations
        .filter(({ title }) => title === 'freshfrom: config')
        .map(({ file, message }) => `${file} ${message}`);
    };
    const ends = 'the check uses the one on the base branch.';
    const number = await pullRequest(world, { 'README.md': 'x\n' });
    expect(await notices(number)).toEqual([]);
    await world.github.commit('work', { [yml]: null }, { author: 'octocat' });
    expect(await notices(number)).toEqual([`${yml} This pull request deletes ${yml}; ${ends}`]);
    await world.github.commit('work', { [yaml]: 'exclude: [old]\n' }, { author: 'octocat' });
    const moved = [`${yml} This pull request deletes ${yml} and adds ${yaml}; ${ends}`];
    expect(await notices(number)).toEqual(moved);
    expect(await notices(number, {}, await world.emptyFolder())).toEqual(moved);
    expect(await notices(number, { scope: 'all' })).toEqual(moved);
    await world.github.commit('work', { [yml]: 'exclude: [old]\n' }, { author: 'octocat' });
    const beside = [`${yaml} This pull request adds ${yaml}; ${ends} Both at once are an error: keep one of them.`];
    expect(await notices(number)).toEqual(beside);
    expect(await notices(number, { scope: 'all' })).toEqual(beside);
  });

  it.concurrent('reads the config by either name, and refuses both', async (test) => {
    const world = await World.start(test, { files: { '.github/freshfrom.yaml': 'fail-on: unpinned\npaths: [no]\n' } });
    world.push('library/node', '22', '1');
    const number = await pullRequest(world, { Dockerfile: 'FROM node:22\n' });
    const { annotations } = await world.act(await pullRequestEvent(world.github, number));
    expect(annotations).toMatchObject([
      { level: 'warning', message: expect.stringMatching(/^\.github\/freshfrom\.yaml: paths: "no" matches no file/) },
    ]);
    const named = await world.act(await pullRequestEvent(world.github, number), { paths: '**', exclude: 'none' });
    expect(named.exitCode).toBe(1);
    expect(named.annotations[0]).toMatchObject({
      level: 'warning',
      message: expect.stringContaining('exclude: "none"'),
    });
    await world.github.commit('main', { '.github/freshfrom.yml': '' });
    for (const event of [await pullRequestEvent(world.github, number), await workflowDispatchEvent(world.github)]) {
      const both = await world.act(event);
      expect([both.exitCode, both.annotations.map(({ message }) => message)]).toEqual([
        1,
        [
          '.github/freshfrom.yml and .github/freshfrom.yaml both exist, and only one can be the config file. Delete one of them.',
        ],
      ]);
    }
  });

  it.concurrent("says in one notice that a fork's token may not comment", async (test) => {
    const world = await World.start(test, { files: {} });
    world.push('library/node', '22', '1');
    const number = await pullRequest(world, { Dockerfile: 'FROM node:22\n' }, 'octocat');
    world.github.useToken({ kind: 'github-token', permissions: { contents: 'read', 'pull-requests': 'read' } });
    const { exitCode, annotations, summary } = await world.act(await pullRequestEvent(world.github, number));
    expect(exitCode).toBe(0);
    const notices = annotations.filter(({ level }) => level === 'notice');
    expect(notices.map(({ message }) => message)).toEqual([
      expect.stringContaining('may not comment on this pull request'),
    ]);
    expect(summary).toContain('not pinned by digest');
    expect(await world.github.comments(number)).toEqual([]);
    // What it may not do once isn't tried again.
    const refused = world.github.requests.filter(({ method, path }) => method === 'POST' && path !== '/graphql');
    expect(refused.map(({ operation }) => operation)).toEqual(['pulls/create-review']);
  });

  it.concurrent('says in one line that a change touches no Dockerfile, and solves the comment then', async (test) => {
    const world = await World.start(test, { files: { 'old/Dockerfile': 'FROM node:22\n' } });
    world.push('library/node', '22', '1');
    const number = await pullRequest(world, { Dockerfile: 'FROM node:22\n' });
    await world.act(await pullRequestEvent(world.github, number));
    const before = (await world.github.headSha('work')) ?? '';
    await world.github.commit('work', { Dockerfile: null, 'x.txt': 'x\n' }, { author: 'octocat' });
    const event = await pullRequestEvent(world.github, number, { action: 'synchronize', before });
    const { stdout, summary } = await world.act(event);
    expect(summary).toBe('## freshfrom\n\nThis change adds or edits no Dockerfile.\n\n0 requests to registries.\n');
    expect(stdout).not.toContain('No Dockerfile');
    const [comment] = await world.github.comments(number);
    expect(comment?.body.split('\n').slice(1)).toEqual([
      '**All base images are fresh.** Nothing to do.',
      '',
      'This change adds or edits no Dockerfile.',
      '',
    ]);
  });

  it.concurrent('finds its comment among many, and no look-alike', async (test) => {
    const world = await World.start(test, { files: {} });
    world.push('library/node', '22', '1');
    const number = await pullRequest(world, { Dockerfile: 'FROM node:22\n' });
    const event = await pullRequestEvent(world.github, number);
    await world.act(event);
    const body = (await world.github.comments(number))[0]?.body ?? '';
    const marker = body.split('\n')[0];
    for (let i = 0; i < 120; i += 1) await world.github.addComment(number, { author: 'octocat', body: `talk ${i}` });
    await world.github.addComment(number, { author: 'octocat', body: `${marker}\nI am it.` });
    world.push('library/node', '22', '2');
    await world.act(event);
    const comments = await world.github.comments(number);
    expect(comments).toHaveLength(122);
    expect(comments[0]?.body).not.toBe(body);
    expect(comments.at(-1)?.body).toBe(`${marker}\nI am it.`);
  });

  it.concurrent('judges what a fork brings on pull_request_target without checking it out or logging in', async (test) => {
    const world = await World.start(test, { files: { 'README.md': 'x\n' } });
    world.push('library/node', '22', '1');
    const number = await pullRequest(world, { Dockerfile: 'FROM node:22\n' }, 'octocat');
    const credentials = `- {registry: "${world.registry.host}", username: me, password: hunter2secret}`;
    const { exitCode, outputs, stdout } = await world.act(await pullRequestTargetEvent(world.github, number), {
      'registry-credentials': credentials,
    });
    expect([exitCode, outputs.unpinned], stdout).toEqual([0, '1']);
    expect(world.registry.requests.filter(({ authorization }) => authorization !== undefined)).toEqual([]);
    expect(await world.github.comments(number)).toHaveLength(1);
  });

  it.concurrent('reads the files from GitHub where nothing is checked out', async (test) => {
    const world = await World.start(test, { files: {} });
    world.push('library/node', '22', '1');
    const number = await pullRequest(world, { Dockerfile: 'FROM node:22\n' });
    const event = await pullRequestEvent(world.github, number);
    const { outputs } = await world.act(event, {}, await world.emptyFolder());
    expect(outputs).toMatchObject({ references: '1', unpinned: '1' });
  });
});

describe('mode check on other events', () => {
  it.concurrent('compares a push with the commit before', async (test) => {
    const world = await World.start(test, { files: { 'old/Dockerfile': 'FROM node:22\n' } });
    world.push('library/node', '22', '1');
    const before = await world.github.headSha('main');
    await world.github.commit('main', { Dockerfile: 'FROM node:22\n' });
    const { outputs } = await world.act(await pushEvent(world.github, 'main', before));
    expect(outputs).toMatchObject({ references: '1', unpinned: '1' });
  });

  it.concurrent('judges everything and fails nothing where a push has no commit before', async (test) => {
    const world = await World.start(test, { files: { Dockerfile: `FROM node:22@${GONE}\n` } });
    world.push('library/node', '22', '1');
    const { exitCode, outputs } = await world.act(await pushEvent(world.github, 'main'));
    expect([exitCode, outputs.failed, outputs.findings]).toEqual([0, 'false', '1']);
  });

  it.concurrent('judges a merge group', async (test) => {
    const world = await World.start(test, { files: {} });
    world.push('library/node', '22', '1');
    const number = await pullRequest(world, { Dockerfile: 'FROM node:22\n' });
    const { exitCode, outputs } = await world.act(await mergeGroupEvent(world.github, number));
    expect([exitCode, outputs.unpinned]).toEqual([0, '1']);
  });

  it.concurrent('is green with one line where there is no Dockerfile', async (test) => {
    const world = await World.start(test, { files: { 'README.md': 'x\n' } });
    const event = await workflowDispatchEvent(world.github);
    const { exitCode, stdout, outputs, summary } = await world.act(event, { mode: 'check' });
    expect([exitCode, outputs.references]).toEqual([0, '0']);
    expect(stdout).toContain('No Dockerfile found.');
    expect(summary.match(/No Dockerfile/g)).toHaveLength(1);
  });

  it.concurrent('refuses a wrong input in one line', async (test) => {
    const world = await World.start(test, { files: { 'README.md': 'x\n' } });
    const { exitCode, annotations } = await world.act(await workflowDispatchEvent(world.github), { mode: 'chekc' });
    expect(exitCode).toBe(1);
    expect(annotations).toMatchObject([{ level: 'error', message: 'mode "chekc": it takes auto, check or bump.' }]);
  });
});
