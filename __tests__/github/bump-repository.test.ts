import { describe, expect, it } from 'vitest';
import { GitHubBumpRepository } from '../../src/github/bump-repository.ts';
import type { GitHubOptions } from '../support/github/index.ts';
import { setUp } from '../support/github/setting.ts';
import { recordingLog } from '../support/recording-log.ts';

async function start(options: GitHubOptions = {}, branchPrefix = 'freshfrom/') {
  const setting = await setUp(options);
  const log = recordingLog();
  const repository = new GitHubBumpRepository({
    octokit: setting.octokit,
    repository: setting.repo,
    defaultBranch: undefined,
    isSelected: () => true,
    workspace: { list: async () => [], read: async () => ({ unreadable: 'it is not there' }) },
    branchPrefix,
    log,
  });
  const head = await setting.github.commit('freshfrom/pin', { Dockerfile: 'FROM node:24\n' });
  setting.github.clearRequests();
  return { ...setting, repository, log, head };
}

const WANTED = { branch: 'freshfrom/pin', base: 'main', title: 'Pin', body: 'Body.', draft: false };
const NOBODY = { labels: [], assignees: [], reviewers: [], teamReviewers: [], milestone: undefined };

describe('GitHubBumpRepository', () => {
  it('deletes the branch of a pull request that GitHub refuses', async () => {
    const { repository, github, head } = await start({ repository: { canCreatePullRequests: false } });
    await expect(repository.openPullRequest({ ...WANTED, ...NOBODY, head })).rejects.toThrow(/approve pull requests/);
    expect(await github.branches()).toEqual(['main']);
  });

  it('closes a pull request, deletes its branch and comments', async () => {
    const { repository, github, head } = await start();
    await github.openPullRequest({ head: 'freshfrom/pin' });
    await repository.closePullRequest(1, { body: 'Closed.', comment: 'Done.', branch: 'freshfrom/pin', head });
    expect(await github.pullRequest(1)).toMatchObject({ state: 'closed', body: 'Closed.' });
    expect((await github.comments(1)).map(({ body }) => body)).toEqual(['Done.']);
    expect(await github.branches()).toEqual(['main']);
    // Another run has done the same.
    await repository.closePullRequest(1, { body: 'Closed.', comment: 'Done.', branch: 'freshfrom/pin', head });
    await repository.closePullRequest(1, { body: 'X', comment: 'Done.', branch: 'freshfrom/pin', head: undefined });
    expect(await github.comments(1)).toHaveLength(1);
    expect(await github.pullRequest(1)).toMatchObject({ body: 'Closed.' });
  });

  it('names the branches to exclude from a rule', async () => {
    const rules = ['creation'] as const;
    const { repository, github } = await start({ repository: { rules } }, 'bot-');
    const main = (await github.headSha('main')) ?? '';
    await expect(repository.createBranch('bot-pin', main)).rejects.toThrow(/Exclude bot-\* from the rule/);
  });

  it('reads the message of a commit, where there is one', async () => {
    const { repository, head } = await start();
    expect(await repository.message(head)).toBe('Change files');
    expect(await repository.message('f'.repeat(40))).toBeUndefined();
  });
});
