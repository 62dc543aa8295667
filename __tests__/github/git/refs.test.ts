import { describe, expect, it } from 'vitest';
import { moveBranch } from '../../../src/github/git/force-push.ts';
import { createRef, deleteRef } from '../../../src/github/git/refs.ts';
import type { RepositorySettings } from '../../support/github/index.ts';
import { setUp } from '../../support/github/setting.ts';

const REF = { ref: 'heads/freshfrom/pin', exempt: 'freshfrom/**' };

async function start(repository: RepositorySettings = {}) {
  const setting = await setUp({ repository });
  const { github } = setting;
  const main = (await github.headSha('main')) ?? '';
  const one = await github.commit('one', { Dockerfile: 'FROM one\n' });
  const two = await github.commit('two', { Dockerfile: 'FROM two\n' });
  await github.setBranch('freshfrom/pin', one);
  github.clearRequests();
  return { ...setting, main, one, two };
}

describe('createRef', () => {
  it('says where the ref exists already', async () => {
    const { octokit, repo, main } = await start();
    expect(await createRef(octokit, repo, { ...REF, to: main })).toBe(false);
    expect(await createRef(octokit, repo, { ref: 'heads/freshfrom/new', exempt: undefined, to: main })).toBe(true);
  });
});

describe('deleteRef', () => {
  it('leaves a branch that somebody pushed to', async () => {
    const { octokit, repo, github, one, two } = await start();
    expect(await deleteRef(octokit, repo, { ...REF, to: two })).toBe(true);
    expect(await github.headSha('freshfrom/pin')).toBe(one);
    expect(github.writes()).toEqual([]);
    expect(await deleteRef(octokit, repo, { ...REF, to: one })).toBe(true);
    expect(await github.headSha('freshfrom/pin')).toBeUndefined();
    expect(await deleteRef(octokit, repo, { ...REF, to: one })).toBe(false);
  });
});

describe('moveBranch', () => {
  it('force-pushes, unless the branch is somewhere else', async () => {
    const { octokit, repo, github, main, one, two } = await start();
    expect(await moveBranch(octokit, repo, { ...REF, from: one, to: two })).toBe(true);
    expect(await github.headSha('freshfrom/pin')).toBe(two);
    expect(await moveBranch(octokit, repo, { ...REF, from: one, to: main })).toBe(false);
  });

  it('fast-forwards to the same tree where a rule forbids force pushes', async () => {
    const { octokit, repo, github, main, one, two } = await start({ rules: ['non_fast_forward'] });
    expect(await moveBranch(octokit, repo, { ...REF, from: one, to: two })).toBe(true);
    const { data: commit } = await octokit.rest.git.getCommit({
      ...repo,
      commit_sha: (await github.headSha('freshfrom/pin')) ?? '',
    });
    // The base, `main`, is in the branch already.
    expect(commit.parents.map(({ sha }) => sha)).toEqual([one]);
    expect(main).not.toBe(one);
    expect((await github.readFile('freshfrom/pin', 'Dockerfile')).toString()).toBe('FROM two\n');
  });
});
