import { describe, expect, it } from 'vitest';
import { setUp } from './setting.ts';

const LINES = Array.from({ length: 20 }, (_, at) => `RUN ${at + 1}\n`);

async function withPull(options: Parameters<typeof setUp>[0] = {}) {
  const setting = await setUp({ files: { Dockerfile: LINES.join(''), other: 'x\n' }, ...options });
  const changed = LINES.with(1, 'RUN changed\n').with(18, 'RUN changed\n').join('');
  await setting.github.commit('work', { Dockerfile: changed });
  const number = await setting.github.openPullRequest({ head: 'work' });
  return {
    ...setting,
    issue: { ...setting.repo, issue_number: number },
    pull: { ...setting.repo, pull_number: number },
  };
}

describe('comments', () => {
  it('are written, found over pages, changed, and limited in characters', async () => {
    const { github, octokit, repo, issue } = await withPull();
    for (let at = 0; at < 31; at++) await github.addComment(1, { author: 'alice', body: `${at}` });
    const body = '\u{1F600}'.repeat(65_536);
    const made = await octokit.rest.issues.createComment({ ...issue, body });
    await expect(octokit.rest.issues.createComment({ ...issue, body: `${body}.` })).rejects.toMatchObject({
      status: 422,
    });
    expect((await octokit.rest.issues.listComments(issue)).data).toHaveLength(30);
    const all = await octokit.paginate(octokit.rest.issues.listComments, issue);
    expect(all.at(-1)).toMatchObject({ id: made.data.id, body, user: { login: 'github-actions[bot]', type: 'Bot' } });
    await octokit.rest.issues.updateComment({ ...repo, comment_id: made.data.id, body: 'new' });
    expect((await octokit.rest.issues.getComment({ ...repo, comment_id: made.data.id })).data.body).toBe('new');
    expect((await github.comments(1)).at(-1)?.body).toBe('new');
    await expect(octokit.rest.issues.listComments({ ...repo, issue_number: 9 })).rejects.toMatchObject({ status: 404 });
  });
});

describe('reviews', () => {
  it('take comments on lines of the diff, and keep them', async () => {
    const { octokit, pull, github } = await withPull();
    const comments = [
      { path: 'Dockerfile', body: 'one', line: 2 },
      { path: 'Dockerfile', body: 'lines', start_line: 18, line: 19, side: 'RIGHT', start_side: 'RIGHT' },
      { path: 'Dockerfile', body: 'old', line: 2, side: 'LEFT' },
    ];
    const review = await octokit.rest.pulls.createReview({ ...pull, event: 'COMMENT', body: 'b', comments });
    expect(review.data).toMatchObject({ state: 'COMMENTED', commit_id: await github.headSha('work') });
    const listed = (await octokit.rest.pulls.listReviewComments(pull)).data;
    expect(listed.map(({ line, start_line, side, body }) => [line, start_line, side, body])).toEqual([
      [2, null, 'RIGHT', 'one'],
      [19, 18, 'RIGHT', 'lines'],
      [2, null, 'LEFT', 'old'],
    ]);
    expect(listed[0]?.diff_hunk).toBe('@@ -1,5 +1,5 @@\n RUN 1\n-RUN 2\n+RUN changed');
    expect((await octokit.rest.pulls.listReviews(pull)).data).toHaveLength(1);
    await github.commit('work', { more: 'x\n' });
    expect((await octokit.rest.pulls.listReviewComments(pull)).data[0]?.line).toBeUndefined();
  });

  it.each([
    ['a line outside of the diff', { path: 'Dockerfile', line: 10 }, 'Line could not be resolved'],
    ['a file outside of the diff', { path: 'other', line: 1 }, 'Path could not be resolved'],
    ['a range over two hunks', { path: 'Dockerfile', start_line: 2, line: 19 }, 'same hunk'],
    ['a range that ends before it starts', { path: 'Dockerfile', start_line: 3, line: 2 }, 'precede'],
  ])('are refused as a whole for %s', async (_, wrong, reason) => {
    const { octokit, pull, github } = await withPull();
    const comments = [
      { path: 'Dockerfile', body: 'fine', line: 2 },
      { body: 'wrong', ...wrong },
    ];
    const asked = octokit.rest.pulls.createReview({ ...pull, event: 'COMMENT', comments });
    await expect(asked).rejects.toMatchObject({
      status: 422,
      response: { data: { errors: [expect.stringContaining(reason)] } },
    });
    expect((await github.record(1)).reviews).toEqual([]);
  });
});

describe('labels, assignees and reviewers', () => {
  it('makes a new label only with the permission for issues', async () => {
    const { github, octokit, issue } = await withPull({
      repository: { labels: ['docker'] },
      token: { kind: 'github-token', permissions: { contents: 'write', 'pull-requests': 'write' } },
    });
    expect((await octokit.rest.issues.addLabels({ ...issue, labels: ['docker'] })).data).toHaveLength(1);
    await expect(octokit.rest.issues.addLabels({ ...issue, labels: ['new'] })).rejects.toMatchObject({ status: 403 });
    github.useToken({ kind: 'github-token' });
    expect((await octokit.rest.issues.addLabels({ ...issue, labels: ['new'] })).data).toHaveLength(2);
  });

  it('leaves out who cannot be assigned', async () => {
    const { octokit, issue } = await withPull();
    const { data } = await octokit.rest.issues.addAssignees({ ...issue, assignees: ['octocat', 'nobody'] });
    expect(data.assignees?.map(({ login }) => login)).toEqual(['octocat']);
  });

  it("refuses strangers and the author as reviewers, and teams to a workflow's token", async () => {
    const { octokit, github, pull } = await withPull({
      repository: { collaborators: ['octocat', 'alice'], teams: ['platform'] },
    });
    const ask = (who: object) => octokit.rest.pulls.requestReviewers({ ...pull, ...who });
    expect((await ask({ reviewers: ['alice'] })).data.requested_reviewers).toMatchObject([{ login: 'alice' }]);
    await expect(ask({ reviewers: ['octocat'] })).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('Review cannot be requested from pull request author.'),
    });
    await expect(ask({ reviewers: ['nobody'] })).rejects.toMatchObject({ status: 422 });
    await expect(ask({ team_reviewers: ['platform'] })).rejects.toMatchObject({ status: 422 });
    github.useToken({ kind: 'app', value: github.token });
    expect((await ask({ team_reviewers: ['platform'] })).data.requested_teams).toMatchObject([{ slug: 'platform' }]);
  });
});
