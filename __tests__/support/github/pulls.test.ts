import { describe, expect, it } from 'vitest';
import { setUp } from './setting.ts';

const open = async (setting: Awaited<ReturnType<typeof setUp>>, head: string, title = 'Refresh') =>
  (await setting.octokit.rest.pulls.create({ ...setting.repo, head, base: 'main', title, body: 'b' })).data;

describe('pull requests', () => {
  it('opens one, and no second for the same branch, for no commits or for no branch', async () => {
    const setting = await setUp();
    const { github } = setting;
    await github.commit('work', { Dockerfile: 'FROM node:24\n' });
    await github.setBranch('empty', await github.headSha('main'));
    expect(await open(setting, 'work')).toMatchObject({
      number: 1,
      state: 'open',
      mergeable: true,
      commits: 1,
      changed_files: 1,
      user: { login: 'github-actions[bot]' },
    });
    const errors = (entry: object) => ({ status: 422, response: { data: { errors: [entry] } } });
    const exists = 'A pull request already exists for acme:work.';
    await expect(open(setting, 'work')).rejects.toMatchObject(errors({ message: exists }));
    await expect(open(setting, 'empty')).rejects.toMatchObject(
      errors({ message: 'No commits between main and empty' }),
    );
    await expect(open(setting, 'nothing')).rejects.toMatchObject(errors({ field: 'head', code: 'invalid' }));
    expect(github.pullRequestCount).toBe(1);
  });

  it('ends two openings at once with one pull request', async () => {
    const setting = await setUp();
    await setting.github.commit('work', { Dockerfile: 'FROM node:24\n' });
    const results = await Promise.allSettled([open(setting, 'work'), open(setting, 'work')]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('follows its branches', async () => {
    const setting = await setUp();
    const { github, octokit, repo } = setting;
    const get = async (pull_number: number) => (await octokit.rest.pulls.get({ ...repo, pull_number })).data;
    for (const branch of ['moved', 'deleted', 'reset', 'pushed']) {
      await github.commit(branch, { [`${branch}.txt`]: 'x\n' });
      await github.openPullRequest({ head: branch });
    }
    const tip = await github.commit('moved', { 'more.txt': 'y\n' });
    expect(await get(1)).toMatchObject({ head: { sha: tip }, commits: 2 });
    await octokit.rest.git.deleteRef({ ...repo, ref: 'heads/deleted' });
    expect(await get(2)).toMatchObject({ state: 'closed', merged: false });
    await github.setBranch('reset', await github.headSha('main'));
    expect(await get(3)).toMatchObject({ state: 'closed', merged: false });
    await github.setBranch('main', await github.headSha('pushed'));
    expect(await get(4)).toMatchObject({ state: 'closed', merged: true });
    await github.commit('main', { 'moved.txt': 'other\n' });
    expect(await get(1)).toMatchObject({ mergeable: false, mergeable_state: 'dirty' });
  });

  it('lists by state, head and base, in pages with links', async () => {
    const { github, octokit, repo, send } = await setUp();
    for (const branch of ['a', 'b', 'c']) {
      await github.commit(branch, { [branch]: 'x\n' });
      await github.openPullRequest({ head: branch, title: branch });
    }
    await github.commit('a', { z: 'z\n' }, { fork: 'mallory' });
    await github.openPullRequest({ head: 'a', fork: 'mallory' });
    await github.closePullRequest(2);
    const list = async (query: object) =>
      (await octokit.rest.pulls.list({ ...repo, ...query })).data.map(({ number }) => number);
    expect(await list({})).toEqual([4, 3, 1]);
    expect(await list({ state: 'all', direction: 'asc' })).toEqual([1, 2, 3, 4]);
    expect(await list({ head: 'acme:a' })).toEqual([1]);
    expect(await list({ head: 'mallory:a', state: 'all' })).toEqual([4]);
    expect(await list({ base: 'other' })).toEqual([]);
    const path = `/repos/${github.fullName}/pulls`;
    const link = (await send('GET', `${path}?per_page=2`)).headers.get('link');
    expect(link).toContain('/repositories/700001/pulls?per_page=2&page=2>; rel="next"');
    expect(await octokit.paginate(octokit.rest.pulls.list, { ...repo, state: 'all', per_page: 1 })).toHaveLength(4);
  });

  it('changes title, body and state, and reopens only what can be', async () => {
    const { github, octokit, repo } = await setUp();
    await github.commit('work', { Dockerfile: 'FROM node:24\n' });
    const pull_number = await github.openPullRequest({ head: 'work' });
    const update = (fields: object) => octokit.rest.pulls.update({ ...repo, pull_number, ...fields });
    expect((await update({ title: 'T', body: 'B' })).data).toMatchObject({ title: 'T', body: 'B', state: 'open' });
    expect((await update({ state: 'closed' })).data.state).toBe('closed');
    expect((await update({ state: 'open' })).data.state).toBe('open');
    await expect(update({ body: 'x'.repeat(65_537) })).rejects.toMatchObject({ status: 422 });
    await expect(update({ title: 'x'.repeat(257) })).rejects.toMatchObject({ status: 422 });
    await github.mergePullRequest(pull_number, 'SQUASH');
    expect((await github.readFile('main', 'Dockerfile')).toString()).toBe('FROM node:24\n');
    expect(await github.pullRequest(pull_number)).toMatchObject({ state: 'closed', merged: true });
    await expect(update({ state: 'open' })).rejects.toMatchObject({ status: 422 });
  });

  it('lists the files of a real diff, in pages', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 130 }, (_, at) => [`f/${String(at).padStart(3, '0')}`, 'x\n']),
    );
    const content = Array.from({ length: 30 }, (_, at) => `line ${at}\n`).join('');
    const { github, octokit, repo } = await setUp({
      files: { Dockerfile: 'FROM a\nRUN b\n', old: content, bin: new Uint8Array([0, 1]) },
      limits: { patchBytes: 400 },
    });
    await github.commit('work', {
      Dockerfile: 'FROM c\nRUN b',
      old: null,
      'new name': `${content}more\n`,
      bin: new Uint8Array([0, 2]),
      large: 'x'.repeat(500),
    });
    const pull_number = await github.openPullRequest({ head: 'work' });
    const { data } = await octokit.rest.pulls.listFiles({ ...repo, pull_number });
    expect(data.map(({ filename, status, patch }) => [filename, status, patch])).toEqual([
      ['Dockerfile', 'modified', '@@ -1,2 +1,2 @@\n-FROM a\n-RUN b\n+FROM c\n+RUN b\n\\ No newline at end of file'],
      ['bin', 'modified', undefined],
      ['large', 'added', undefined],
      ['new name', 'renamed', '@@ -28,3 +28,4 @@ line 26\n line 27\n line 28\n line 29\n+more'],
    ]);
    expect(data[3]).toMatchObject({ previous_filename: 'old', additions: 1, deletions: 0 });
    await github.commit('work', many);
    const files = await octokit.paginate(octokit.rest.pulls.listFiles, { ...repo, pull_number, per_page: 100 });
    expect(files).toHaveLength(134);
    const clamped = await octokit.rest.pulls.listFiles({ ...repo, pull_number, per_page: 500 });
    expect(clamped.data).toHaveLength(100);
  });

  it("shows a fork's pull request, whose commits the base repository can read", async () => {
    const { github, octokit, repo } = await setUp();
    const sha = await github.commit('work', { Dockerfile: 'FROM evil\n' }, { fork: 'mallory', author: 'mallory' });
    const pull_number = await github.openPullRequest({ head: 'work', fork: 'mallory' });
    expect((await octokit.rest.pulls.get({ ...repo, pull_number })).data).toMatchObject({
      head: { label: 'mallory:work', sha, repo: { full_name: 'mallory/shop', fork: true } },
      base: { repo: { full_name: 'acme/shop' } },
      user: { login: 'mallory' },
    });
    const file = await octokit.rest.repos.getContent({ ...repo, path: 'Dockerfile', ref: sha });
    expect(file.data).toMatchObject({ size: 10 });
    const fork = { owner: 'mallory', repo: 'shop' };
    expect((await octokit.rest.repos.getBranch({ ...fork, branch: 'work' })).data.commit.sha).toBe(sha);
    await expect(octokit.rest.git.createRef({ ...fork, ref: 'refs/heads/x', sha })).rejects.toMatchObject({
      status: 404,
    });
    expect(await github.branches()).toEqual(['main']);
  });
});
