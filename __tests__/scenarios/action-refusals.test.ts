import { describe, expect, it, type TestContext } from 'vitest';
import { pullRequestEvent } from '../support/github/events.ts';
import type { ApiResponse } from '../support/github/http.ts';
import { secondaryRateLimit } from '../support/github/index.ts';
import { copiesOf, GONE, World } from './world.ts';

const OCTOCAT = { author: 'octocat' };

type Files = Readonly<Record<string, string>>;
const FILES: Files = { Dockerfile: 'FROM node:22\n' };

/** A pull request that brings an unpinned image, with its event. */
async function start(test: TestContext, files = FILES, before: Files = {}) {
  return open(await World.start(test, { files: before }), files);
}

/** Opens a pull request with the files. */
async function open(world: World, files: Files) {
  world.push('library/node', '22', '1');
  await world.github.commit('work', files, OCTOCAT);
  const number = await world.github.openPullRequest({ head: 'work', ...OCTOCAT });
  return { world, number, event: await pullRequestEvent(world.github, number) };
}

/** One that a run has commented on and reviewed. */
const startReviewed = copiesOf(async () => {
  const opened = await open(await World.create({}), FILES);
  await opened.world.act(opened.event);
  return opened;
});

const refusal = (status: number, message: string, headers = {}): ApiResponse => ({
  status,
  headers,
  body: { message },
});

const forbidden = (permissions: string): ApiResponse =>
  refusal(403, 'Resource not accessible by integration', { 'x-accepted-github-permissions': permissions });

/** What is said beside the findings. */
const told = (annotations: readonly { file?: string; level: string; message: string }[]) =>
  annotations.flatMap(({ file, level, message }) => (file === undefined ? [`${level}: ${message}`] : []));

const reviewComments = async (world: World, number: number) =>
  (await world.github.record(number)).reviews.flatMap(({ comments }) => comments);

describe('a permission that is missing', () => {
  it.concurrent.for([
    ['the files', 'pulls/list-files', 'pull_requests=read', /^warning: .*read the files.*pull_requests: read/],
    ['the review comments', 'pulls/list-review-comments', 'pull_requests=read', /^warning: .*review comments.*: read/],
    ['the comments', 'issues/list-comments', 'issues=read; pull_requests=read', /^warning: .*issues: read; pull_requ/],
    ['the pull request', 'pulls/get', 'pull_requests=read', /^warning: .*read the pull request.*pull_requests: read/],
    ['the review', 'pulls/create-review', 'pull_requests=write', /^notice: .*permission pull-requests: write/],
    ['the comment', 'issues/create-comment', 'issues=write', /^notice: .*permission pull-requests: write/],
  ] as const)('for %s is named once, and the run is green', async ([_, operation, permissions, words], test) => {
    const { world, number, event } = await start(test, undefined, { 'b/Dockerfile': `FROM node:22@${GONE}\n` });
    world.github.fail({ operation }, forbidden(permissions), 99);
    const { exitCode, annotations, summary, outputs } = await world.act(event);
    expect([exitCode, outputs.failed]).toEqual([0, 'false']);
    expect(told(annotations)).toEqual([expect.stringMatching(words)]);
    expect(summary).toContain('node:22');
    expect(world.github.requests.filter((request) => request.operation === operation)).toHaveLength(1);
    const posted = [...(await world.github.comments(number)), ...(await reviewComments(world, number))];
    expect(posted.length > 0).toBe(!operation.startsWith('issues') || posted.length === 1);
  });
});

describe('a limited rate', () => {
  it.concurrent.for([
    ['429', refusal(429, 'You have exceeded a secondary rate limit.', { 'retry-after': '1' })],
    ['403', secondaryRateLimit(1)],
  ] as const)('of requests (%s) is waited out, in reading and in writing', async ([_, answer], test) => {
    const { world, number, event } = await start(test);
    for (const operation of ['pulls/list-files', 'pulls/create-review', 'issues/create-comment']) {
      world.github.fail({ operation }, answer);
    }
    const { exitCode, annotations } = await world.act(event);
    expect([exitCode, told(annotations)]).toEqual([0, []]);
    expect(await world.github.comments(number)).toHaveLength(1);
    expect(await reviewComments(world, number)).toHaveLength(1);
  });

  it.concurrent('that stays is told as what it is, and not as a permission', async (test) => {
    const { world, event } = await start(test);
    const answer = refusal(403, 'API rate limit exceeded for installation.', {});
    world.github.fail({ operation: 'issues/create-comment' }, answer, 99);
    const { exitCode, annotations } = await world.act(event);
    expect([exitCode, told(annotations)]).toEqual([
      0,
      [
        'warning: GitHub limits the rate of requests, and so did not write the comment: API rate limit exceeded for installation.',
      ],
    ]);
  });
});

describe('an answer that is lost', () => {
  it.concurrent('does not make a second comment', async (test) => {
    const { world, number, event } = await start(test);
    // Posted, but the answer breaks off.
    world.github.before({ operation: 'issues/create-comment' }, async () => {
      const [request] = world.github.requests.filter(({ operation }) => operation === 'issues/create-comment');
      const sent = request?.body as { body: string } | undefined;
      await world.github.addComment(number, { author: 'github-actions[bot]', body: sent?.body ?? '' });
    });
    world.github.fail({ operation: 'issues/create-comment' }, refusal(502, 'Bad gateway'));
    const { exitCode, outputs } = await world.act(event);
    const comments = await world.github.comments(number);
    expect([exitCode, comments.map(({ id }) => String(id))]).toEqual([0, [outputs['comment-id']]]);
  });

  it.concurrent('makes the comment where it was not posted', async (test) => {
    const { world, number, event } = await start(test);
    world.github.fail({ operation: 'issues/create-comment' }, refusal(502, 'Bad gateway'));
    await world.act(event);
    expect(await world.github.comments(number)).toHaveLength(1);
  });

  it.concurrent('of the file in the head costs no line that stands elsewhere', async (test) => {
    const tail = 'RUN x\n'.repeat(20);
    const { world, number } = await start(
      test,
      { Dockerfile: `${tail}FROM node:22\nFROM node:22\n` },
      { Dockerfile: tail },
    );
    await world.github.commit('main', { Dockerfile: `# moved\n${tail}` });
    world.github.fail({ operation: 'git/get-blob' }, refusal(404, 'Not Found'), 99);
    const { exitCode } = await world.act(await pullRequestEvent(world.github, number));
    expect([exitCode, await reviewComments(world, number)]).toEqual([0, []]);
  });
});

describe('who wrote what', () => {
  const graphql = { operation: 'graphql/viewer,nodes' };
  const cannot = { errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] };

  it.concurrent.for([
    ['an error', { status: 200, body: { data: null, ...cannot } }],
    ['a refusal', { status: 403, body: { message: 'Resource not accessible by integration' } }],
  ] as const)('is known by the type of the author where GraphQL answers with %s', async ([_, answer], test) => {
    const { world, number, event } = await startReviewed(test);
    const [own] = await world.github.comments(number);
    await world.github.addComment(number, { author: 'octocat', body: own?.body ?? '' });
    world.github.fail(graphql, answer, 99);
    world.push('library/node', '22', '2');
    const { exitCode, outputs, annotations } = await world.act(event);
    expect([exitCode, outputs['comment-id'], told(annotations)]).toEqual([0, String(own?.id), []]);
    expect(await world.github.comments(number)).toHaveLength(2);
    expect(await reviewComments(world, number)).toHaveLength(1);
  });

  it.concurrent('is not a person with the name of the app', async (test) => {
    const { world, number, event } = await start(test);
    world.github.useToken({ kind: 'app', login: 'acme-bumper[bot]' });
    await world.act(event);
    const [own] = await world.github.comments(number);
    const theirs = await world.github.addComment(number, { author: 'acme-bumper', body: own?.body ?? '' });
    world.push('library/node', '22', '2');
    world.github.clearRequests();
    const { outputs } = await world.act(event);
    expect(outputs['comment-id']).toBe(String(own?.id));
    const touched = world.github.writes().map(({ path }) => path);
    expect(touched).not.toContainEqual(expect.stringMatching(new RegExp(`/${theirs}$`)));
    expect(await world.github.comments(number)).toHaveLength(2);
  });

  it.concurrent("is known of a person's token, too: nothing is said twice", async (test) => {
    const { world, number, event } = await start(test);
    world.github.useToken({ kind: 'personal', login: 'octocat' });
    await world.act(event);
    world.github.clearRequests();
    await world.act(event);
    expect(world.github.writes()).toEqual([]);
    expect(await reviewComments(world, number)).toHaveLength(1);
  });

  it.concurrent("does not let somebody else's look-alike keep a suggestion away", async (test) => {
    const { world, number } = await startReviewed(test);
    const [review] = (await world.github.record(number)).reviews;
    const [body = ''] = review?.comments.map((comment) => comment.body) ?? [];
    const other = await start(test);
    await postReview(other.world, other.number, { login: 'mallory[bot]', body });
    await other.world.act(other.event);
    expect((await reviewComments(other.world, other.number)).map(({ user }) => user.login)).toEqual([
      'mallory[bot]',
      'github-actions[bot]',
    ]);
  });

  it.concurrent('leaves a hidden comment hidden, and says it anew', async (test) => {
    const { world, number, event } = await start(test);
    await world.act(event, { suggestions: 'false' });
    const [own] = await world.github.comments(number);
    if (own !== undefined) Object.assign(own, { isMinimized: true });
    await world.act(event, { suggestions: 'false' });
    const comments = await world.github.comments(number);
    expect(comments.map(({ body, isMinimized }) => [body, isMinimized])).toEqual([
      [own?.body, true],
      [own?.body, false],
    ]);
  });
});

describe('suggestions of earlier runs', () => {
  it.concurrent('are kept true on each of several equal lines', async (test) => {
    const { world, number, event } = await start(test, { Dockerfile: 'FROM node:22\nRUN x\nFROM node:22\n' });
    await world.act(event);
    const later = world.push('library/node', '22', '2');
    await world.act(event);
    const comments = await reviewComments(world, number);
    expect(comments.map(({ line, body }) => [line, body.includes(`FROM node:22@${later}\n`)])).toEqual([
      [1, true],
      [3, true],
    ]);
  });

  it.concurrent('that GitHub holds for outdated are told in the comment, and not made again', async (test) => {
    const { world, number } = await startReviewed(test);
    const before = (await world.github.headSha('work')) ?? '';
    await world.github.commit('work', { Dockerfile: '# more\nFROM node:22\n' }, OCTOCAT);
    await world.act(await pullRequestEvent(world.github, number, { action: 'synchronize', before }));
    const [comment] = await world.github.comments(number);
    expect(comment?.body).toContain('Run `freshfrom update --write`');
    expect(comment?.body).not.toContain('Apply the suggestions');
    expect(await reviewComments(world, number)).toHaveLength(1);
  });
});

/** A review by somebody else, through their own token. */
async function postReview(world: World, number: number, { login, body }: { login: string; body: string }) {
  const own = { kind: 'github-token', value: world.github.token } as const;
  world.github.useToken({ kind: 'app', login, value: 'theirs' });
  await fetch(`${world.github.apiUrl}/repos/${world.github.fullName}/pulls/${number}/reviews`, {
    method: 'POST',
    headers: { authorization: 'token theirs' },
    body: JSON.stringify({ event: 'COMMENT', comments: [{ path: 'Dockerfile', line: 1, side: 'RIGHT', body }] }),
  });
  world.github.useToken(own);
}
