import { describe, expect, it } from 'vitest';
import {
  isPullRequestOpen,
  openPullRequestsOf,
  pullRequestsOfBranch,
  updatePullRequest,
} from '../../../src/github/pull-requests/pull-requests.ts';
import { READ_ONLY } from '../../support/github/index.ts';
import { operationsOf, withPullRequest } from './setting.ts';

describe('lists of pull requests', () => {
  it('have those of a branch, newest first, in any state', async () => {
    const { octokit, repo, github } = await withPullRequest();
    await github.closePullRequest(1);
    await github.openPullRequest({ head: 'work' });
    const found = await pullRequestsOfBranch(octokit, repo, 'work');
    expect(found.map(({ number, isOpen, branch, body }) => [number, isOpen, branch, body])).toEqual([
      [2, true, 'work', ''],
      [1, false, 'work', 'Mine.'],
    ]);
  });

  it('have no open ones of forks or with another prefix', async () => {
    const { octokit, repo, github } = await withPullRequest();
    await github.commit('work-fork', { a: 'b' }, { fork: 'mallory' });
    await github.openPullRequest({ head: 'work-fork', fork: 'mallory' });
    const own = await openPullRequestsOf(octokit, repo, 'work', 'main');
    expect(own.map(({ number }) => number)).toEqual([1]);
    expect(await openPullRequestsOf(octokit, repo, 'freshfrom/', 'main')).toEqual([]);
  });
});

describe('updatePullRequest', () => {
  it('changes what is given, and nothing else', async () => {
    const { octokit, repo, github } = await withPullRequest();
    await updatePullRequest(octokit, repo, 1, { body: 'New.' });
    expect(await github.pullRequest(1)).toMatchObject({ title: 'Pin', body: 'New.', state: 'open' });
    expect(github.writes().map(({ body }) => body)).toEqual([{ body: 'New.' }]);
    await updatePullRequest(octokit, repo, 1, { body: 'Closed.', state: 'closed' });
    expect(await isPullRequestOpen(octokit, repo, 1)).toBe(false);
  });

  it('is not repeated where only the response was lost', async () => {
    const setting = await withPullRequest();
    setting.github.lose({ operation: 'pulls/update' });
    await updatePullRequest(setting.octokit, setting.repo, 1, { body: 'New.' });
    expect(operationsOf(setting)).toEqual(['pulls/update', 'pulls/get']);
  });

  it('names the missing permission', async () => {
    const { octokit, repo, github } = await withPullRequest();
    github.useToken({ kind: 'github-token', value: github.token, permissions: READ_ONLY });
    await expect(updatePullRequest(octokit, repo, 1, { body: 'New.' })).rejects.toThrow(
      'The token may not update pull request #1: the job needs the permission pull-requests: write',
    );
  });
});
