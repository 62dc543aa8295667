import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { setUp } from './setting.ts';

const FILES = {
  Dockerfile: 'FROM node:22\n',
  'bin/run': { content: '#!/bin/sh\n', mode: '100755' },
  link: { content: 'Dockerfile', mode: '120000' },
  'data.bin': new Uint8Array([0, 255, 128]),
  'api/Dockerfile': 'FROM alpine\r\n',
} as const;

const git = (directory: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd: directory, encoding: 'utf8' }).trim();

async function commitThroughApi() {
  const setting = await setUp({ files: FILES });
  const { octokit, repo, github } = setting;
  const base = (await github.headSha('main')) ?? '';
  const tree = await octokit.rest.git.createTree({
    ...repo,
    base_tree: base,
    tree: [
      { path: 'Dockerfile', mode: '100644', type: 'blob', content: 'FROM node:24 # ü\n' },
      { path: 'bin/run', mode: '100755', type: 'blob', content: '#!/bin/bash\n' },
      { path: 'data.bin', mode: '100644', type: 'blob', sha: null },
    ],
  });
  const commit = await octokit.rest.git.createCommit({
    ...repo,
    message: 'Refresh',
    tree: tree.data.sha,
    parents: [base],
  });
  return { ...setting, base, tree: tree.data, commit: commit.data };
}

describe('git through the API', () => {
  it('makes a tree, a commit and a branch that git itself agrees with', async () => {
    const { github, octokit, repo, commit, base } = await commitThroughApi();
    await octokit.rest.git.createRef({ ...repo, ref: 'refs/heads/freshfrom/node', sha: commit.sha });
    expect(git(github.gitDirectory, 'rev-parse', 'freshfrom/node^')).toBe(base);
    expect(git(github.gitDirectory, 'ls-tree', '-r', '--format=%(objectmode) %(path)', 'freshfrom/node')).toBe(
      '100644 Dockerfile\n100644 api/Dockerfile\n100755 bin/run\n120000 link',
    );
    expect((await github.readFile('freshfrom/node', 'Dockerfile')).toString()).toBe('FROM node:24 # ü\n');
    expect(await github.modeOf('freshfrom/node', 'bin/run')).toBe('100755');
    expect(git(github.gitDirectory, 'fsck', '--strict')).toBe('');
  });

  it('signs what a bot leaves to GitHub, and nothing of a person', async () => {
    const { github, octokit, repo, commit, tree } = await commitThroughApi();
    expect(commit.verification.verified).toBe(true);
    expect(commit.author).toMatchObject({
      name: 'github-actions[bot]',
      email: '41898282+github-actions[bot]@users.noreply.github.com',
    });
    expect(commit.committer).toMatchObject({ name: 'GitHub', email: 'noreply@github.com' });
    const person = { name: 'A', email: 'a@example.com' };
    const named = await octokit.rest.git.createCommit({ ...repo, message: 'm', tree: tree.sha, author: person });
    expect(named.data.verification).toMatchObject({ verified: false, reason: 'unsigned' });
    github.useToken({ kind: 'personal', login: 'octocat', value: github.token });
    const own = await octokit.rest.git.createCommit({ ...repo, message: 'm', tree: tree.sha });
    expect(own.data.verification.verified).toBe(false);
    expect(own.data.committer.name).toBe('octocat');
  });

  it('moves a branch forward, back only by force, and tells refusals apart', async () => {
    const { octokit, repo, github, base, commit } = await commitThroughApi();
    const ref = 'heads/work';
    await octokit.rest.git.createRef({ ...repo, ref: `refs/${ref}`, sha: base });
    const refusal = (status: number, message: string) =>
      expect.objectContaining({ status, message: expect.stringContaining(message) });
    await expect(octokit.rest.git.createRef({ ...repo, ref: `refs/${ref}`, sha: base })).rejects.toEqual(
      refusal(422, 'Reference already exists'),
    );
    await expect(octokit.rest.git.createRef({ ...repo, ref: `refs/${ref}/below`, sha: base })).rejects.toEqual(
      refusal(422, 'Reference update failed'),
    );
    await octokit.rest.git.updateRef({ ...repo, ref, sha: commit.sha });
    await expect(octokit.rest.git.updateRef({ ...repo, ref, sha: base })).rejects.toEqual(
      refusal(422, 'Update is not a fast forward'),
    );
    expect(await github.headSha('work')).toBe(commit.sha);
    await octokit.rest.git.updateRef({ ...repo, ref, sha: base, force: true });
    expect(await github.headSha('work')).toBe(base);
    await expect(octokit.rest.git.updateRef({ ...repo, ref, sha: '1'.repeat(40) })).rejects.toEqual(
      refusal(422, 'Object does not exist'),
    );
    await octokit.rest.git.deleteRef({ ...repo, ref });
    await expect(octokit.rest.git.getRef({ ...repo, ref })).rejects.toEqual(refusal(404, 'Not Found'));
    await expect(octokit.rest.git.deleteRef({ ...repo, ref })).rejects.toEqual(
      refusal(422, 'Reference does not exist'),
    );
  });

  it('takes references outside of branches and tags, to commits without history', async () => {
    const { octokit, repo, github } = await setUp();
    const tree = [{ path: 'a.json', mode: '100644', type: 'blob', content: '{}' }] as const;
    const { sha } = (await octokit.rest.git.createTree({ ...repo, tree: [...tree] })).data;
    const commit = async (message: string) =>
      (await octokit.rest.git.createCommit({ ...repo, message, tree: sha, parents: [] })).data.sha;
    const [first, second] = [await commit('one'), await commit('two')];
    await octokit.rest.git.createRef({ ...repo, ref: 'refs/custom/name', sha: first });
    await expect(octokit.rest.git.createRef({ ...repo, ref: 'refs/custom/name', sha: second })).rejects.toMatchObject({
      status: 422,
    });
    const ref = 'custom/name';
    expect((await octokit.rest.git.getRef({ ...repo, ref })).data).toMatchObject({
      ref: 'refs/custom/name',
      object: { sha: first, type: 'commit' },
    });
    await expect(octokit.rest.git.updateRef({ ...repo, ref, sha: second })).rejects.toMatchObject({ status: 422 });
    await octokit.rest.git.updateRef({ ...repo, ref, sha: second, force: true });
    expect((await octokit.rest.git.getTree({ ...repo, tree_sha: second })).data.tree).toMatchObject([
      { path: 'a.json', type: 'blob', size: 2 },
    ]);
    expect(await github.branches()).toEqual(['main']);
    await octokit.rest.git.deleteRef({ ...repo, ref });
    await expect(octokit.rest.git.getRef({ ...repo, ref })).rejects.toMatchObject({ status: 404 });
  });

  it('lists references by their beginning', async () => {
    const { octokit, repo, github } = await setUp();
    const sha = await github.headSha('main');
    for (const branch of ['freshfrom/a', 'freshfrom/b', 'other']) await github.setBranch(branch, sha);
    const { data } = await octokit.rest.git.listMatchingRefs({ ...repo, ref: 'heads/freshfrom/' });
    expect(data.map(({ ref }) => ref)).toEqual(['refs/heads/freshfrom/a', 'refs/heads/freshfrom/b']);
    expect((await octokit.rest.git.getRef({ ...repo, ref: 'heads/freshfrom/a' })).data.object.sha).toBe(sha);
  });

  it('reads trees, cut where they are large, and blobs of any bytes', async () => {
    const { octokit, repo } = await setUp({ files: FILES, limits: { treeEntries: 3 } });
    const flat = (await octokit.rest.git.getTree({ ...repo, tree_sha: 'main' })).data;
    expect(flat.truncated).toBe(false);
    expect(flat.tree.map(({ path, type }) => `${type} ${path}`)).toEqual([
      'blob Dockerfile',
      'tree api',
      'tree bin',
      'blob data.bin',
      'blob link',
    ]);
    const deep = (await octokit.rest.git.getTree({ ...repo, tree_sha: 'main', recursive: '1' })).data;
    expect(deep.truncated).toBe(true);
    expect(deep.tree).toHaveLength(3);
    const file_sha = flat.tree.find(({ path }) => path === 'data.bin')?.sha ?? '';
    const blob = (await octokit.rest.git.getBlob({ ...repo, file_sha })).data;
    expect([...Buffer.from(blob.content, 'base64')]).toEqual([0, 255, 128]);
    const made = await octokit.rest.git.createBlob({ ...repo, content: 'AP+A', encoding: 'base64' });
    expect(made.data.sha).toBe(file_sha);
  });

  it('refuses trees of things that are not there', async () => {
    const { octokit, repo } = await setUp();
    const entry = { path: 'a', mode: '100644', type: 'blob', sha: '2'.repeat(40) } as const;
    await expect(octokit.rest.git.createTree({ ...repo, tree: [entry] })).rejects.toMatchObject({ status: 422 });
    await expect(octokit.rest.git.createTree({ ...repo, tree: [], base_tree: '2'.repeat(40) })).rejects.toMatchObject({
      status: 422,
    });
  });

  it('reads contents: files, their bytes, folders, links, and nothing', async () => {
    const { octokit, repo, send } = await setUp({ files: FILES });
    const get = async (path: string) => (await octokit.rest.repos.getContent({ ...repo, path })).data;
    expect(await get('api/Dockerfile')).toMatchObject({ type: 'file', encoding: 'base64', size: 13 });
    expect(await get('')).toHaveLength(5);
    expect(await get('api')).toMatchObject([{ path: 'api/Dockerfile', type: 'file' }]);
    expect(await get('link')).toMatchObject({
      path: 'link',
      content: `${Buffer.from('FROM node:22\n').toString('base64')}\n`,
    });
    await expect(get('none')).rejects.toMatchObject({ status: 404 });
    const accept = { accept: 'application/vnd.github.raw+json' };
    const raw = await send('GET', `/repos/${repo.owner}/${repo.repo}/contents/data.bin?ref=main`, undefined, accept);
    expect([...new Uint8Array(await raw.arrayBuffer())]).toEqual([0, 255, 128]);
  });

  it('compares branches, also of forks, and says whose the commits are', async () => {
    const { octokit, repo, github } = await setUp();
    const start = await github.headSha('main');
    await github.commit('work', { 'a.txt': 'a\n', Dockerfile: null }, { author: 'alice', message: 'one' });
    await github.commit('work', { 'b.txt': 'b\n' }, { author: { name: 'Bob', email: 'bob@example.com' } });
    await github.commit('main', { 'c.txt': 'c\n' });
    const compare = async (basehead: string, page = {}) =>
      (await octokit.rest.repos.compareCommitsWithBasehead({ ...repo, basehead, ...page })).data;
    const all = await compare('main...work');
    expect(all).toMatchObject({ status: 'diverged', ahead_by: 2, behind_by: 1 });
    expect(all.merge_base_commit.sha).toBe(start);
    expect(all.commits.map(({ author }) => author?.login)).toEqual(['alice', undefined]);
    expect(all.files?.map(({ filename, status }) => `${status} ${filename}`)).toEqual([
      'removed Dockerfile',
      'added a.txt',
      'added b.txt',
    ]);
    const second = await compare('main...work', { per_page: 1, page: 2 });
    expect(second.commits).toHaveLength(1);
    expect(second.files).toBeUndefined();
    await github.commit('patch', { 'd.txt': 'd\n' }, { fork: 'mallory', author: 'mallory' });
    expect(await compare('main...mallory:patch')).toMatchObject({ status: 'ahead', ahead_by: 1 });
    await expect(compare('main...nothing')).rejects.toMatchObject({ status: 404 });
  });

  it('answers for the repository, a branch and a commit', async () => {
    const { octokit, repo, github } = await setUp();
    expect((await octokit.rest.repos.get(repo)).data).toMatchObject({ default_branch: 'main', full_name: 'acme/shop' });
    await github.commit('feature/x', { 'a.txt': 'a\n' });
    const branch = (await octokit.rest.repos.getBranch({ ...repo, branch: 'feature/x' })).data;
    expect(branch.commit.sha).toBe(await github.headSha('feature/x'));
    const commit = (await octokit.rest.repos.getCommit({ ...repo, ref: 'feature/x' })).data;
    expect(commit.files?.map(({ filename }) => filename)).toEqual(['a.txt']);
    expect((await octokit.rest.git.getCommit({ ...repo, commit_sha: commit.sha })).data.message).toBe('Change files');
    await expect(octokit.rest.repos.getBranch({ ...repo, branch: 'no' })).rejects.toMatchObject({ status: 404 });
  });
});
