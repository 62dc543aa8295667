import { describe, expect, it } from 'vitest';
import { ReadOnlyTokenNotice } from '../../../src/github/errors/read-only-token.ts';
import { GitHubIssueComments } from '../../../src/github/pull-requests/issue-comments.ts';
import { READ_ONLY } from '../../support/github/index.ts';
import { operationsOf, withPullRequest } from './setting.ts';

const MARKER = '<!-- freshfrom:check 1 -->';

async function start() {
  const setting = await withPullRequest();
  const comments = new GitHubIssueComments(setting.octokit, setting.repo, 1, new ReadOnlyTokenNotice(setting.log));
  return { ...setting, comments };
}

describe('GitHubIssueComments', () => {
  it('finds the newest own comment that is not hidden', async () => {
    const { github, comments } = await start();
    await github.addComment(1, { author: 'mallory', body: `${MARKER}\ncopied` });
    const own = await comments.create(`${MARKER}\nours`);
    await github.addComment(1, {
      author: 'github-actions[bot]',
      type: 'Bot',
      body: `${MARKER}\nhidden`,
      minimised: true,
    });
    await github.addComment(1, { author: 'github-actions[bot]', type: 'Bot', body: `Quoted: ${MARKER}` });
    expect(await comments.find(MARKER)).toMatchObject({ id: own, body: `${MARKER}\nours` });
    expect(await comments.find('<!-- freshfrom:check 2 -->')).toBeUndefined();
  });

  it('posts no second comment where a response was lost', async () => {
    const { github, comments } = await start();
    github.lose({ operation: 'issues/create-comment' });
    const id = await comments.create(`${MARKER}\nours`);
    expect((await github.comments(1)).map((comment) => comment.id)).toEqual([id]);
    expect(await comments.update(id ?? 0, `${MARKER}\nnew`)).toBe(id);
    expect((await github.comments(1)).map(({ body }) => body)).toEqual([`${MARKER}\nnew`]);
  });

  it('is silent after the first refusal', async () => {
    const setting = await start();
    const { github, comments, log } = setting;
    github.useToken({ kind: 'github-token', value: github.token, permissions: READ_ONLY });
    expect(await comments.create(`${MARKER}\nours`)).toBeUndefined();
    expect(await comments.create(`${MARKER}\nours`)).toBeUndefined();
    expect(log.lines).toEqual([expect.stringMatching(/^notice: The token may not comment/)]);
    expect(operationsOf(setting)).toEqual(['issues/create-comment', 'issues/create-comment']);
  });
});
