import { describe, expect, it } from 'vitest';
import { disableAutoMerge, enableAutoMerge } from '../../../src/github/pull-requests/auto-merge.ts';
import { toPullRequest } from '../../../src/github/pull-requests/pull-request.ts';
import type { ApiResponse } from '../../support/github/http.ts';
import type { RepositorySettings } from '../../support/github/index.ts';
import { withPullRequest } from './setting.ts';

const ENABLE = 'graphql/enablePullRequestAutoMerge';

async function enable(repository: RepositorySettings = {}, refusal?: ApiResponse) {
  const setting = await withPullRequest({ repository });
  if (refusal !== undefined) setting.github.fail({ operation: ENABLE }, refusal);
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
    const asked = github.requests.filter(({ operation }) => operation === ENABLE);
    expect([asked.length, (await github.record(1)).autoMerge]).toEqual([1, undefined]);
    expect(await github.pullRequest(1)).toMatchObject({ state: 'open', merged: false });
    expect(log.lines).toEqual([expect.stringMatching(words)]);
    expect(log.lines[0]).toMatch(/^warning: #1 is left without auto-merge: /);
  });

  it.each([
    ['Pull request Pull request is in unstable status', /nothing to wait for/],
    ['Pull request Protected branch rules not configured for this branch', /nothing to wait for/],
    [
      'Resource not accessible by personal access token',
      /needs the permissions contents: write and pull-requests: write/,
    ],
    ['Something new', /GitHub says: Something new\. Switch it on by hand/],
  ])('warns what to do where GitHub says "%s"', async (message, words) => {
    const body = { data: { enablePullRequestAutoMerge: null }, errors: [{ type: 'UNPROCESSABLE', message }] };
    const { log } = await enable({}, { status: 200, body });
    expect(log.lines).toEqual([expect.stringMatching(words)]);
    expect(log.lines[0]).toMatch(/^warning: #1 is left without auto-merge: /);
  });

  it('warns what to do where GitHub answers with a status', async () => {
    const { log } = await enable({}, { status: 403, body: { message: 'Forbidden by policy' } });
    expect(log.lines).toEqual([
      expect.stringMatching(/^warning: .*may not switch auto-merge on: .* contents: write and pull-requests: write/),
    ]);
  });
});

describe('disableAutoMerge', () => {
  async function disable(setting: Awaited<ReturnType<typeof enable>>) {
    const { data } = await setting.octokit.rest.pulls.get({ ...setting.repo, pull_number: 1 });
    await disableAutoMerge(setting.octokit, setting.repo, toPullRequest(data), setting.log);
  }

  it('switches it off, and is content where it is off already', async () => {
    const setting = await enable();
    await disable(setting);
    expect((await setting.github.record(1)).autoMerge).toBeUndefined();
    await disable(setting);
    expect(setting.log.lines.at(-1)).toMatch(/^info: #1: auto-merge is off/);
  });

  it('fails where it may still be on', async () => {
    const setting = await enable();
    setting.github.fail({ operation: 'graphql/disablePullRequestAutoMerge' }, { status: 403, body: { message: 'No' } });
    await expect(disable(setting)).rejects.toMatchObject({ code: 'missing-permission' });
    expect((await setting.github.record(1)).autoMerge?.method).toBe('SQUASH');
  });
});
