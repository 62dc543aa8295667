import { describe, expect, it } from 'vitest';
import { enableAutoMerge } from '../../../src/github/pull-requests/auto-merge.ts';
import { toPullRequest } from '../../../src/github/pull-requests/pull-request.ts';
import type { RepositorySettings } from '../../support/github/index.ts';
import { withPullRequest } from './setting.ts';

async function enable(repository: RepositorySettings = {}) {
  const setting = await withPullRequest({ repository });
  const { data } = await setting.octokit.rest.pulls.get({ ...setting.repo, pull_number: 1 });
  await enableAutoMerge(setting.octokit, setting.repo, toPullRequest(data), 'squash', setting.log);
  return setting;
}

describe('enableAutoMerge', () => {
  it('switches it on with the method', async () => {
    const { github, log } = await enable();
    expect((await github.record(1)).autoMerge?.method).toBe('SQUASH');
    expect(log.lines).toEqual(['info: #1: auto-merge is on (squash).']);
  });

  it.each<[RepositorySettings, RegExp]>([
    [{ allowAutoMerge: false }, /switch on "Allow auto-merge" in its settings/],
    [{ requiresChecks: false }, /let the base branch require a status check or a review/],
    [{ mergeMethods: ['MERGE'] }, /does not allow the merge method squash/],
  ])('warns what to do where GitHub refuses: %j', async (repository, words) => {
    const { github, log } = await enable(repository);
    expect((await github.record(1)).autoMerge).toBeUndefined();
    expect(log.lines).toEqual([expect.stringMatching(words)]);
    expect(log.lines[0]).toMatch(/^warning: #1 is left without auto-merge: /);
  });
});
