import { describe, expect, it, type TestContext } from 'vitest';
import { pullRequestEvent, scheduleEvent } from '../support/github/events.ts';
import type { Fault } from '../support/github/faults.ts';
import { World } from './world.ts';

const BRANCH = 'freshfrom/pin';
const INPUTS = {
  labels: 'images\ndocker',
  assignees: 'octocat',
  reviewers: 'alice',
  'team-reviewers': 'bakers',
  'auto-merge': 'squash',
};
const BAD_GATEWAY: Fault = { status: 502, body: { message: 'Bad gateway' } };

async function start(test: TestContext) {
  const world = await World.start(test, {
    files: { Dockerfile: 'FROM node:22\n' },
    repository: { labels: ['images', 'docker'], collaborators: ['octocat', 'alice'], teams: ['bakers'] },
  });
  world.github.useToken({ kind: 'app', value: world.github.token });
  world.push('library/node', '22', '1');
  return world;
}

const bump = async (world: World) => world.act(await scheduleEvent(world.github), INPUTS);
const times = (world: World, operation: string) =>
  world.github.requests.filter((request) => request.operation === operation).length;
const told = (annotations: readonly { file?: string; message: string }[]) =>
  annotations.flatMap(({ file, message }) => (file === undefined ? [message] : []));

async function expectWhole(world: World): Promise<void> {
  expect(world.github.pullRequestCount).toBe(1);
  expect(await world.github.pullRequest(1)).toMatchObject({
    state: 'open',
    labels: [{ name: 'images' }, { name: 'docker' }],
    assignees: [{ login: 'octocat' }],
    requested_reviewers: [{ login: 'alice' }],
    requested_teams: [{ slug: 'bakers' }],
    auto_merge: { merge_method: 'squash' },
  });
}

const OPENING = [
  'git/create-ref',
  'pulls/create',
  'issues/add-labels',
  'issues/add-assignees',
  'pulls/request-reviewers',
  'graphql/enablePullRequestAutoMerge',
] as const;

describe('a new pull request', () => {
  it.concurrent.for([
    ['lost behind a bad gateway', OPENING, BAD_GATEWAY],
    ['cut off', ['git/create-ref', 'pulls/create'], 'disconnect'],
  ] as const)('is whole where answers are %s, without a second one', async ([_, operations, fault], test) => {
    const world = await start(test);
    for (const operation of operations) world.github.lose({ operation }, fault);
    const { exitCode, outputs, annotations } = await bump(world);
    expect([exitCode, outputs['pull-request-operation'], told(annotations)]).toEqual([0, 'created', []]);
    await expectWhole(world);
    for (const operation of OPENING) expect([operation, times(world, operation)]).toEqual([operation, 1]);
  });

  it.concurrent('is whole where nothing was done at first', async (test) => {
    const world = await start(test);
    const operations = [...OPENING, 'git/create-tree', 'git/create-commit'];
    for (const operation of operations) world.github.fail({ operation }, BAD_GATEWAY);
    const { exitCode, outputs, annotations } = await bump(world);
    expect([exitCode, outputs['pull-request-operation'], told(annotations)]).toEqual([0, 'created', []]);
    await expectWhole(world);
    for (const operation of operations) expect([operation, times(world, operation)]).toEqual([operation, 2]);
  });
});

describe('a pull request that GitHub never makes', () => {
  it.concurrent.for([
    ['a bad gateway', BAD_GATEWAY, '(Bad gateway)'],
    ['a page', { status: 504, body: '<!DOCTYPE html><title>Unicorn!</title>' }, '(a page in place of an answer)'],
  ] as const)('leaves no branch behind, and one plain line, after %s', async ([_, fault, words], test) => {
    const world = await start(test);
    world.github.fail({ operation: 'pulls/create' }, fault, 99);
    const { exitCode, annotations } = await bump(world);
    expect([exitCode, await world.github.branches(), world.github.pullRequestCount]).toEqual([1, ['main'], 0]);
    expect(told(annotations)).toEqual([`GitHub failed to open the pull request ${words}; try again later.`]);
  });

  it.concurrent('keeps its branch where it is not known whether there is one', async (test) => {
    const world = await start(test);
    world.github.lose({ operation: 'pulls/create' });
    world.github.before({ operation: 'pulls/create' }, async () => {
      world.github.fail({ operation: 'pulls/list' }, BAD_GATEWAY, 99);
    });
    expect((await bump(world)).exitCode).toBe(1);
    expect([await world.github.branches(), (await world.github.pullRequest(1)).state]).toEqual([
      [BRANCH, 'main'],
      'open',
    ]);
  });
});

describe('a pull request that is there', () => {
  it.concurrent.for([
    ['graphql/updateRefs', []],
    ['pulls/update', []],
    ['git/update-ref', ['graphql/updateRefs']],
  ] as const)('moves on once where the answer to %s is lost', async ([operation, missing], test) => {
    const world = await start(test);
    await bump(world);
    const digest = world.push('library/node', '22', '2');
    world.github.clearRequests();
    for (const gone of missing) world.github.fail({ operation: gone }, { status: 404, body: { message: 'Not Found' } });
    world.github.lose({ operation });
    const { exitCode, outputs, annotations } = await bump(world);
    expect([exitCode, outputs['pull-request-operation'], told(annotations)]).toEqual([0, 'updated', []]);
    expect((await world.github.readFile(BRANCH, 'Dockerfile')).toString()).toBe(`FROM node:22@${digest}\n`);
    expect([times(world, operation), times(world, 'git/create-commit')]).toEqual([1, 1]);
    await expectWhole(world);
  });

  it.concurrent.for(['pulls/update', 'git/delete-ref', 'issues/create-comment'] as const)(
    'is closed with one word where the answer to %s is lost',
    async (operation, test) => {
      const world = await start(test);
      await bump(world);
      await world.github.commit('main', { Dockerfile: null });
      world.github.clearRequests();
      world.github.lose({ operation });
      const { exitCode, outputs, annotations } = await bump(world);
      expect([exitCode, outputs['pull-request-operation'], told(annotations)]).toEqual([0, 'closed', []]);
      expect(await world.github.comments(1)).toHaveLength(1);
      expect(await world.github.branches()).toEqual(['main']);
      expect(times(world, operation)).toBe(1);
    },
  );
});

describe('a check', () => {
  it.concurrent('says everything once where every answer is lost', async (test) => {
    const world = await World.start(test, { files: {} });
    world.push('library/node', '22', '1');
    await world.github.commit('work', { Dockerfile: 'FROM node:22\n' }, { author: 'octocat' });
    const number = await world.github.openPullRequest({ head: 'work', author: 'octocat' });
    const event = await pullRequestEvent(world.github, number);
    const writes = [
      'pulls/create-review',
      'issues/create-comment',
      'pulls/update-review-comment',
      'issues/update-comment',
    ];
    for (const operation of writes) world.github.lose({ operation });
    await world.act(event);
    const digest = world.push('library/node', '22', '2');
    const { exitCode, annotations } = await world.act(event);
    expect([exitCode, told(annotations)]).toEqual([0, []]);
    for (const operation of writes) expect([operation, times(world, operation)]).toEqual([operation, 1]);
    const { reviews, comments } = await world.github.record(number);
    expect([reviews.length, comments.length]).toEqual([1, 1]);
    expect(reviews[0]?.comments[0]?.body).toContain(digest);
  });
});
