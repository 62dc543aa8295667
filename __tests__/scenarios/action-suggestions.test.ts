import { describe, expect, it } from 'vitest';
import { pullRequestEvent } from '../support/github/events.ts';
import type { PullRecord } from '../support/github/records.ts';
import { GONE, World } from './world.ts';

const OCTOCAT = { author: 'octocat' };

async function pullRequest(world: World, files: Record<string, string>): Promise<number> {
  await world.github.commit('work', files, OCTOCAT);
  return world.github.openPullRequest({ head: 'work', ...OCTOCAT });
}

type Review = PullRecord['reviews'][number];

async function reviews(world: World, number: number): Promise<readonly Review[]> {
  return (await world.github.record(number)).reviews;
}

/** The file's text with the suggestion of each comment committed, as GitHub's button does. */
function commit(text: string, review: Review | undefined): string {
  const lines = text.split('\n');
  for (const { body, line, startLine } of [...(review?.comments ?? [])].sort((a, b) => b.line - a.line)) {
    const [, , after = ''] = /(`{3,})suggestion\n([\s\S]*?)\n\1/.exec(body) ?? [];
    const first = startLine ?? line;
    lines.splice(first - 1, line - first + 1, ...after.split('\n'));
  }
  return lines.join('\n');
}

describe('suggestions in the diff', () => {
  it.concurrent('pin the lines in one click, in one review, once', async (test) => {
    const world = await World.start(test, { files: {} });
    const node = world.push('library/node', '22', '1');
    const busybox = world.push('library/busybox', '1', '1');
    const text =
      'FROM node:22 AS a\nFROM a\nCOPY \\\n  --from=busybox:1 \\\n  /a /b\nRUN --mount=from=busybox:1,target=/x --mount=from=node:22,target=/y z\n';
    const number = await pullRequest(world, { Dockerfile: text });
    const first = await world.act(await pullRequestEvent(world.github, number));
    expect(first.exitCode, first.stdout).toBe(0);
    const [review, ...others] = await reviews(world, number);
    expect(others).toEqual([]);
    expect(review?.comments.map(({ path, line, side }) => [path, line, side])).toEqual([
      ['Dockerfile', 1, 'RIGHT'],
      ['Dockerfile', 4, 'RIGHT'],
      ['Dockerfile', 6, 'RIGHT'],
    ]);
    expect(commit(text, review)).toBe(
      text.replaceAll('node:22', `node:22@${node}`).replaceAll('busybox:1', `busybox:1@${busybox}`),
    );
    const [comment] = await world.github.comments(number);
    expect(comment?.body.split('\n')[1]).toBe(
      '**Base images: 2 not pinned by digest.** Apply the suggestions in the diff.',
    );
    expect(comment?.body).toContain('<summary>4 findings with a suggestion in the diff</summary>');
    expect(comment?.body.match(/ \| `Dockerfile:.* \|$/gm)).toEqual([
      ' | `Dockerfile:1`<br>`Dockerfile:6` |',
      ' | `Dockerfile:4`<br>`Dockerfile:6` |',
    ]);

    world.github.clearRequests();
    await world.act(await pullRequestEvent(world.github, number));
    expect(world.github.writes()).toEqual([]);
    const before = (await world.github.headSha('work')) ?? '';
    await world.github.commit('work', { Dockerfile: `# moved\n${text}` }, OCTOCAT);
    await world.act(await pullRequestEvent(world.github, number, { action: 'synchronize', before }));
    expect(await reviews(world, number)).toHaveLength(1);
  });

  it.concurrent('follow a tag that moves on, in place', async (test) => {
    const world = await World.start(test, { files: {} });
    world.push('library/node', '22', '1');
    const number = await pullRequest(world, { Dockerfile: 'FROM node:22\n' });
    const event = await pullRequestEvent(world.github, number);
    await world.act(event);
    const later = world.push('library/node', '22', '2');
    await world.act(event);
    const [review, ...others] = await reviews(world, number);
    expect(others).toEqual([]);
    expect(review?.comments.map(({ body }) => body.includes(`FROM node:22@${later}\n`))).toEqual([true]);
  });

  it.concurrent('stand on lines of the diff alone; the rest stands in the comment', async (test) => {
    const old = ['ARG NODE=22', ...Array.from({ length: 20 }, (_, i) => `# ${i}`), 'FROM node:$NODE AS old', ''].join(
      '\n',
    );
    const world = await World.start(test, { files: { Dockerfile: old } });
    world.push('library/node', '22', '1');
    world.push('library/alpine', '3', '1');
    const number = await pullRequest(world, { Dockerfile: `${old}FROM node:$NODE AS new\nFROM alpine:3\n` });
    await world.act(await pullRequestEvent(world.github, number));
    const [review] = await reviews(world, number);
    expect(review?.comments.map(({ line }) => line)).toEqual([24]);
    const body = (await world.github.comments(number))[0]?.body ?? '';
    expect(body.indexOf('node:22')).toBeLessThan(body.indexOf('<details>'));
    expect(body).toContain('Run `freshfrom update --write`');
  });

  it.concurrent('leave lines alone that GitHub would change beyond the digest', async (test) => {
    const world = await World.start(test, { files: {} });
    world.push('library/node', '22', '1');
    const number = await pullRequest(world, { Dockerfile: 'FROM node:22\r\n', 'a.Dockerfile': '\ufeffFROM node:22\n' });
    await world.act(await pullRequestEvent(world.github, number));
    expect(await reviews(world, number)).toEqual([]);
    expect(await world.github.comments(number)).toHaveLength(1);
  });

  it.concurrent('are the 20 gravest, and the comment has the rest', async (test) => {
    const world = await World.start(test, { files: {} });
    world.push('library/node', '22', '1');
    world.push('library/redis', '7', '1');
    const text = `${'FROM node:22\n'.repeat(21)}FROM redis:7@${GONE}\n`;
    const number = await pullRequest(world, { Dockerfile: text });
    const event = await pullRequestEvent(world.github, number);
    const { stdout } = await world.act(event);
    expect(stdout).toContain('22 suggestions are too many for a review, which has the 20 gravest;');
    const [review] = await reviews(world, number);
    expect(review?.comments.map(({ line }) => line).sort((a, b) => a - b)).toEqual([
      ...Array.from({ length: 19 }, (_, index) => index + 1),
      22,
    ]);
    const body = (await world.github.comments(number))[0]?.body ?? '';
    expect(body).toMatch(/\*\* Apply the suggestions in the diff\. Run `freshfrom update --write`/);
    expect(body).toMatch(/\n\| \[`node:22`.* \| `Dockerfile:20`<br>`Dockerfile:21` \|\n/);
    expect(body).toMatch(/^\| \[`redis:7`.* \| `Dockerfile:22` \|$/m);
    expect(body).toContain('<summary>19 findings with a suggestion in the diff</summary>');
    world.github.clearRequests();
    await world.act(event);
    expect(world.github.writes()).toEqual([]);
  });

  it.concurrent('are not made where they are switched off, or a dry run', async (test) => {
    const world = await World.start(test, { files: {} });
    world.push('library/node', '22', '1');
    const number = await pullRequest(world, { Dockerfile: 'FROM node:22\nFROM node:22\n' });
    const few = await pullRequestEvent(world.github, number);
    await world.act(few, { suggestions: 'false' });
    await world.github.commit('work', { Dockerfile: 'FROM node:22\n' }, OCTOCAT);
    const dry = await world.act(await pullRequestEvent(world.github, number), { 'dry-run': 'true' });
    expect(dry.stdout).toContain('Dry run: would suggest 1 change in a review.');
    expect(await reviews(world, number)).toEqual([]);
  });

  it.concurrent('are not made on a commit that the pull request has left', async (test) => {
    const world = await World.start(test, { files: {} });
    world.push('library/node', '22', '1');
    const number = await pullRequest(world, { Dockerfile: 'FROM node:22\n' });
    const event = await pullRequestEvent(world.github, number);
    const folder = await world.checkOut((await world.github.mergeSha(number)) ?? '');
    await world.github.commit('work', { Dockerfile: 'FROM scratch\n' }, OCTOCAT);
    const { exitCode } = await world.act(event, {}, folder);
    expect(exitCode).toBe(0);
    expect(await reviews(world, number)).toEqual([]);
  });

  it.concurrent('are one notice where the token may only read', async (test) => {
    const world = await World.start(test, { files: {} });
    world.push('library/node', '22', '1');
    const number = await pullRequest(world, { Dockerfile: 'FROM node:22\n' });
    world.github.useToken({ kind: 'github-token', permissions: { contents: 'read', 'pull-requests': 'read' } });
    const { exitCode, annotations } = await world.act(await pullRequestEvent(world.github, number));
    expect(exitCode).toBe(0);
    expect(
      annotations.filter(({ level, message }) => level === 'notice' && message.includes('may not comment')),
    ).toHaveLength(1);
  });

  it.concurrent('fit the head where the base has moved the lines', async (test) => {
    const world = await World.start(test, {
      files: { Dockerfile: `FROM node:22@${GONE} AS a\n${'RUN x\n'.repeat(20)}` },
    });
    world.push('library/node', '22', '1');
    world.push('library/alpine', '3', '1');
    const text = `FROM node:22@${GONE} AS a\n${'RUN x\n'.repeat(20)}FROM alpine:3\n`;
    const number = await pullRequest(world, { Dockerfile: text });
    await world.github.commit('main', {
      Dockerfile: `# one\n# two\nFROM node:22@${GONE} AS a\n${'RUN x\n'.repeat(20)}`,
    });
    const { outputs } = await world.act(await pullRequestEvent(world.github, number));
    expect(outputs).toMatchObject({ unpinned: '1' });
    const [review] = await reviews(world, number);
    expect(review?.comments.map(({ line }) => line)).toEqual([22]);
  });
});
