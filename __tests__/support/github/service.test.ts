import { describe, expect, it } from 'vitest';
import { secondaryRateLimit } from './faults.ts';
import { setUp, takeViolations } from './setting.ts';
import { READ_ONLY } from './token.ts';

describe('requests', () => {
  it.each([
    ['a mistyped field', 'POST', '/git/refs', { ref: 'refs/heads/x', sha: '', forced: true }, 'forced'],
    ['a field of a wrong type', 'POST', '/issues/1/comments', { body: 1 }, 'must be string'],
    ['a mistyped field inside', 'POST', '/git/trees', { tree: [{ path: 'a', contents: '' }] }, 'contents'],
    ['a missing field', 'POST', '/pulls', { title: 't', base: 'main' }, "'head'"],
    ['an unknown parameter', 'GET', '/pulls?stat=open', undefined, 'stat'],
    ['a parameter of a wrong value', 'GET', '/pulls?state=opened', undefined, 'state'],
    ['a number that is none', 'GET', '/pulls/one', undefined, 'pull_number'],
  ])('with %s are caught', async (_, method, path, body, named) => {
    const { github, send } = await setUp();
    expect((await send(method, `/repos/${github.fullName}${path}`, body)).status).toBe(422);
    expect(() => github.assertValid()).toThrow(named);
    expect(takeViolations(github)).toHaveLength(1);
  });

  it('to operations that the double does not play are caught', async () => {
    const { github, send } = await setUp();
    expect((await send('DELETE', `/repos/${github.fullName}`)).status).toBe(501);
    expect((await send('GET', '/graphql')).status).toBe(501);
    expect(takeViolations(github)).toHaveLength(2);
  });

  it('are recorded without the token', async () => {
    const { github, octokit, repo } = await setUp();
    await octokit.rest.repos.get(repo);
    await expect(octokit.rest.issues.createComment({ ...repo, issue_number: 7, body: 'b' })).rejects.toThrow();
    await octokit.graphql('{ viewer { login } }');
    expect(github.requests).toMatchObject([
      { method: 'GET', operation: 'repos/get', status: 200 },
      { method: 'POST', operation: 'issues/create-comment', body: { body: 'b' }, status: 404 },
      { method: 'POST', operation: 'graphql/viewer', isWrite: false, status: 200 },
    ]);
    expect(github.writes().map(({ operation }) => operation)).toEqual(['issues/create-comment']);
    expect(JSON.stringify(github.requests)).not.toContain(github.token);
    github.clearRequests();
    expect(github.requests).toEqual([]);
  });
});

describe('tokens', () => {
  it('are asked for', async () => {
    const { send } = await setUp();
    expect((await send('GET', '/repos/acme/shop', undefined, { authorization: '' })).status).toBe(401);
    const wrong = await send('GET', '/repos/acme/shop', undefined, { authorization: 'Bearer wrong' });
    expect([wrong.status, await wrong.json()]).toMatchObject([401, { message: 'Bad credentials' }]);
  });

  it('of a fork read and do not write', async () => {
    const { github, octokit, repo } = await setUp({ token: { kind: 'github-token', permissions: READ_ONLY } });
    const sha = await github.commit('work', { a: 'a\n' });
    await github.openPullRequest({ head: 'work' });
    const refused = { status: 403, message: expect.stringContaining('Resource not accessible by integration') };
    const writes = [
      octokit.rest.git.createRef({ ...repo, ref: 'refs/heads/x', sha }),
      octokit.rest.git.createBlob({ ...repo, content: 'x' }),
      octokit.rest.issues.createComment({ ...repo, issue_number: 1, body: 'b' }),
      octokit.rest.pulls.createReview({ ...repo, pull_number: 1, event: 'COMMENT', body: 'b' }),
      octokit.rest.pulls.update({ ...repo, pull_number: 1, title: 't' }),
      octokit.rest.pulls.create({ ...repo, head: 'work', base: 'main', title: 't' }),
    ];
    for (const write of writes) await expect(write).rejects.toMatchObject(refused);
    expect((await octokit.rest.pulls.listFiles({ ...repo, pull_number: 1 })).data).toHaveLength(1);
  });

  it('read a private repository only as far as they are permitted', async () => {
    const { octokit, repo } = await setUp({
      repository: { private: true },
      token: { kind: 'github-token', permissions: { 'pull-requests': 'read' } },
    });
    expect((await octokit.rest.pulls.list(repo)).data).toEqual([]);
    await expect(octokit.rest.git.getRef({ ...repo, ref: 'heads/main' })).rejects.toMatchObject({ status: 403 });
  });

  it("of a workflow opens no pull request where the repository's setting is off; an App's does", async () => {
    const { github, octokit, repo } = await setUp({ repository: { canCreatePullRequests: false } });
    await github.commit('work', { a: 'a\n' });
    const open = () => octokit.rest.pulls.create({ ...repo, head: 'work', base: 'main', title: 't' });
    await expect(open()).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('GitHub Actions is not permitted to create or approve pull requests.'),
    });
    github.useToken({ kind: 'app', value: github.token });
    expect((await open()).data.user.login).toBe('freshfrom-app[bot]');
  });

  it('of a person alone may ask who they are', async () => {
    const { github, octokit } = await setUp();
    await expect(octokit.rest.users.getAuthenticated()).rejects.toMatchObject({ status: 403 });
    github.useToken({ kind: 'personal', login: 'octocat', value: github.token });
    expect((await octokit.rest.users.getAuthenticated()).data.login).toBe('octocat');
  });
});

describe('faults', () => {
  it('are answered as often as scripted', async () => {
    const { github, octokit, repo, send } = await setUp();
    github.fail({ operation: 'repos/get' }, secondaryRateLimit(7), 1);
    const limited = await send('GET', `/repos/${github.fullName}`);
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([403, '7']);
    expect((await octokit.rest.repos.get(repo)).status).toBe(200);
    github.fail({ method: 'GET', path: /^\/repos/ }, 'disconnect');
    await expect(send('GET', `/repos/${github.fullName}`)).rejects.toThrow('fetch failed');
  });

  it('come by themselves when the hour’s requests are used up', async () => {
    const { octokit, repo } = await setUp({ limits: { requests: 1 } });
    expect((await octokit.rest.repos.get(repo)).headers['x-ratelimit-remaining']).toBe('0');
    await expect(octokit.rest.repos.get(repo)).rejects.toMatchObject({ status: 403 });
  });
});
