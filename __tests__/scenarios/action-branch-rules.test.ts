import { describe, expect, it, type TestContext } from 'vitest';
import type { BranchRule } from '../support/github/branch-rules.ts';
import { scheduleEvent } from '../support/github/events.ts';
import type { RepositorySettings } from '../support/github/world.ts';
import { World } from './world.ts';

const BRANCH = 'freshfrom/pin';
const INCIDENT = { status: 404, body: { message: 'Not Found' } };

async function start(test: TestContext, repository: RepositorySettings) {
  const world = await World.start(test, { files: { Dockerfile: 'FROM node:22\n' }, repository });
  world.push('library/node', '22', '1');
  return world;
}

const act = async (world: World, inputs = {}) => world.act(await scheduleEvent(world.github), inputs);

const warnings = (annotations: readonly { file?: string; level: string; message: string }[]) =>
  annotations.flatMap(({ file, level, message }) => (file === undefined && level === 'warning' ? [message] : []));

describe('a rule of the repository or its organization', () => {
  it.concurrent.for([
    ['creation', 'no new branches'],
    ['commit_author_email_pattern', "a pattern for the commit author's e-mail"],
  ] as const)('is named with what to exempt where it forbids a branch: %s', async ([rule, words], test) => {
    const world = await start(test, { rules: [rule] });
    const { exitCode, annotations } = await act(world, { 'branch-prefix': 'bots/freshfrom/' });
    expect(exitCode).toBe(1);
    expect(annotations.at(-1)?.message).toMatch(
      `does not let the token create the branch bots/freshfrom/pin (it demands: ${words}). Exclude bots/freshfrom/** from the rule`,
    );
    expect(await world.github.branches()).toEqual(['main']);
  });

  it.concurrent('for signed commits suits GITHUB_TOKEN, and is named to a person', async (test) => {
    const world = await start(test, { rules: ['required_signatures'] });
    world.github.useToken({ kind: 'personal', login: 'octocat', value: world.github.token });
    const person = await act(world, { 'branch-prefix': 'bump-' });
    expect(person.annotations.at(-1)?.message).toMatch(
      /\(it demands: signed commits\)\. Exclude bump-\* from the rule, /,
    );
    world.github.useToken({ kind: 'github-token', value: world.github.token });
    expect((await act(world)).exitCode).toBe(0);
  });

  it.concurrent.for([
    ['by GraphQL', ['non_fast_forward', 'deletion'], []],
    ['by REST', ['non_fast_forward'], ['graphql/updateRefs']],
  ] as const)(
    'against force-pushes, told %s, leaves the pull request its newest digest',
    async ([_, rules, gone], test) => {
      const world = await start(test, { rules });
      await act(world);
      for (const operation of gone) world.github.fail({ operation }, INCIDENT, 99);
      const digest = world.push('library/node', '22', '2');
      await world.github.commit('main', { 'more.txt': 'more\n' });
      const { exitCode, outputs, annotations } = await act(world);
      expect([exitCode, outputs['pull-request-operation'], warnings(annotations)]).toEqual([0, 'updated', []]);
      expect((await world.github.readFile(BRANCH, 'Dockerfile')).toString()).toBe(`FROM node:22@${digest}\n`);
      expect(await world.github.pullRequest(1)).toMatchObject({ state: 'open', changed_files: 1 });
      expect(world.github.pullRequestCount).toBe(1);
      world.github.clearRequests();
      expect((await act(world)).outputs['pull-request-operation']).toBe('unchanged');
      expect(world.github.writes()).toEqual([]);
    },
  );

  it.concurrent('for a linear history takes a commit on top where the base has not moved', async (test) => {
    const rules: BranchRule[] = ['non_fast_forward', 'required_linear_history'];
    const world = await start(test, { rules });
    await act(world);
    world.push('library/node', '22', '2');
    expect((await act(world)).outputs['pull-request-operation']).toBe('updated');
    await world.github.commit('main', { 'more.txt': 'more\n' });
    world.push('library/node', '22', '3');
    const { exitCode, annotations } = await act(world);
    expect(exitCode).toBe(1);
    expect(annotations.at(-1)?.message).toContain('(it demands: a linear history). Exclude freshfrom/** from the rule');
  });

  it.concurrent('that keeps a branch is a warning once its pull request is closed with a word', async (test) => {
    const world = await start(test, { rules: ['deletion'] });
    await act(world);
    await world.github.commit('main', { Dockerfile: null });
    const { exitCode, outputs, annotations } = await act(world);
    expect([exitCode, outputs['pull-request-operation']]).toEqual([0, 'closed']);
    expect(warnings(annotations)).toEqual([
      expect.stringContaining(`let the token delete the branch ${BRANCH} (it demands: no deletions). Exclude `),
    ]);
    expect(await world.github.comments(1)).toHaveLength(1);
  });
});

describe('what a repository does not have', () => {
  it.concurrent('drafts: an ordinary pull request is opened, with a word', async (test) => {
    const world = await start(test, { hasDrafts: false });
    const { exitCode, annotations } = await act(world, { draft: 'true' });
    expect([exitCode, warnings(annotations)]).toEqual([0, [expect.stringContaining('no draft pull requests')]]);
    expect(await world.github.pullRequest(1)).toMatchObject({ draft: false, state: 'open' });
  });

  it.concurrent('drafts: auto-merge is on at once, and the next run writes nothing', async (test) => {
    const world = await start(test, { hasDrafts: false });
    const inputs = { draft: 'true', 'auto-merge': 'squash' };
    expect((await act(world, inputs)).outputs['pull-request-operation']).toBe('created');
    expect(await world.github.pullRequest(1)).toMatchObject({ auto_merge: { merge_method: 'squash' } });
    world.github.clearRequests();
    expect((await act(world, inputs)).outputs['pull-request-operation']).toBe('unchanged');
    expect(world.github.writes()).toEqual([]);
  });

  it.concurrent.for([
    ['first', 'true'],
    ['second', 'false'],
  ])('pull requests of a workflow: no branch is left behind, draft or not (%s)', async ([_, draft], test) => {
    const world = await start(test, { canCreatePullRequests: false });
    const { exitCode } = await act(world, { draft: draft ?? '' });
    expect([exitCode, await world.github.branches()]).toEqual([1, ['main']]);
  });

  it.concurrent('a label that the token may not create: the others are set, and it alone is named', async (test) => {
    const world = await start(test, { labels: ['images', 'docker'] });
    world.github.useToken({
      kind: 'github-token',
      value: world.github.token,
      permissions: { contents: 'write', 'pull-requests': 'write' },
    });
    const { exitCode, annotations } = await act(world, { labels: 'images\nnew\ndocker' });
    expect(exitCode).toBe(0);
    expect(warnings(annotations)).toEqual([expect.stringMatching(/set the label new of #1: .*issues: write/)]);
    expect(await world.github.pullRequest(1)).toMatchObject({ labels: [{ name: 'images' }, { name: 'docker' }] });
  });
});

describe('bytes that are not plain text', () => {
  it.concurrent('arrive as they are', async (test) => {
    const image = 'FROM node:22';
    const files = {
      'crlf/Dockerfile': `# a\r\n${image}\r\nRUN x\r\n`,
      'bom/Dockerfile': `\ufeff${image}\n`,
      'mixed/Dockerfile': `${image}\r\nRUN x\n`,
      'cr/Dockerfile': `${image}\nRUN echo "a\rb"\n`,
      'control/Dockerfile': `${image}\nRUN printf "\u001b[0m\u0085\u2028"\n`,
      'plain/Dockerfile': `# ü 日本 😀\t\n${image}`,
    };
    const world = await World.start(test, { files });
    const digest = world.push('library/node', '22', '1');
    await act(world);
    for (const [path, text] of Object.entries(files)) {
      const bytes = (await world.github.readFile(BRANCH, path)).toString();
      expect(bytes).toBe(text.replace(image, `${image}@${digest}`));
    }
    const inline = world.github.requests
      .filter(({ operation }) => operation === 'git/create-tree')
      .flatMap(({ body }) => (body as { tree: { path: string; content?: string }[] }).tree)
      .filter(({ content }) => content !== undefined);
    expect(inline.map(({ path }) => path)).toEqual(['plain/Dockerfile']);
  });
});
