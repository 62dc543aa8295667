import { describe, expect, it } from 'vitest';
import { ReadOnlyTokenNotice } from '../../../src/github/errors/read-only-token.ts';
import { GitHubReviewComments } from '../../../src/github/pull-requests/review-comments.ts';
import { READ_ONLY } from '../../support/github/index.ts';
import { withPullRequest } from './setting.ts';

const CHANGES = [
  { file: 'Dockerfile', firstLine: 1, lastLine: 1, body: '<!-- s 1 -->\none line' },
  { file: 'Dockerfile', firstLine: 1, lastLine: 2, body: '<!-- s 2 -->\ntwo lines' },
];

async function start() {
  const setting = await withPullRequest();
  const { octokit, repo, log, github } = setting;
  const reviews = new GitHubReviewComments(octokit, repo, 1, new ReadOnlyTokenNotice(log), log);
  return { ...setting, reviews, head: (await github.headSha('work')) ?? '' };
}

describe('GitHubReviewComments', () => {
  it('makes one review with a comment on the lines of each change', async () => {
    const { github, reviews, head } = await start();
    expect(await reviews.create(head, CHANGES)).toBe(true);
    const [review, ...others] = (await github.record(1)).reviews;
    expect(others).toEqual([]);
    expect(
      review?.comments.map(({ path, startLine, line, side, commitId }) => [path, startLine, line, side, commitId]),
    ).toEqual([
      ['Dockerfile', undefined, 1, 'RIGHT', head],
      ['Dockerfile', 1, 2, 'RIGHT', head],
    ]);
    expect((await reviews.own('<!-- s ')).map(({ body, isOutdated }) => [body, isOutdated])).toEqual(
      CHANGES.map(({ body }) => [body, false]),
    );
  });

  it('suggests nothing on a commit that is not the head any more', async () => {
    const { github, reviews, head, log } = await start();
    await github.commit('work', { Dockerfile: 'FROM node:25\n' });
    expect(await reviews.create(head, CHANGES)).toBe(false);
    expect(github.writes()).toEqual([]);
    expect(log.lines).toEqual([expect.stringMatching(/^info: The pull request has a newer commit/)]);
  });

  it('is no error where the token may not write', async () => {
    const { github, reviews, head, log } = await start();
    github.useToken({ kind: 'github-token', value: github.token, permissions: READ_ONLY });
    expect(await reviews.create(head, CHANGES)).toBe(false);
    expect(log.lines).toEqual([expect.stringMatching(/^notice: The token may not comment/)]);
  });
});
