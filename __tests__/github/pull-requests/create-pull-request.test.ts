import { describe, expect, it } from 'vitest';
import { createPullRequest } from '../../../src/github/pull-requests/create-pull-request.ts';
import { setUp } from '../../support/github/setting.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { operationsOf, WANTED, withPullRequest } from './setting.ts';

describe('createPullRequest', () => {
  it('opens it, and gives none where one is open already', async () => {
    const setting = await setUp();
    await setting.github.commit('work', { Dockerfile: 'FROM node:24\n' });
    const log = recordingLog();
    const opened = await createPullRequest(setting.octokit, setting.repo, { ...WANTED, draft: true }, log);
    expect(opened).toMatchObject({ number: 1, branch: 'work', isOpen: true, isDraft: true, body: 'Body.' });
    expect(setting.github.writes().map(({ body }) => body)).toEqual([
      { head: 'work', base: 'main', title: 'Pin', body: 'Body.', draft: true },
    ]);
    expect(await createPullRequest(setting.octokit, setting.repo, WANTED, log)).toBeUndefined();
    expect(log.lines).toEqual([]);
  });

  it('opens an ordinary one where the repository has no drafts', async () => {
    const { octokit, repo, github } = await setUp({ repository: { hasDrafts: false, private: true } });
    await github.commit('work', { Dockerfile: 'FROM node:24\n' });
    const log = recordingLog();
    const opened = await createPullRequest(octokit, repo, { ...WANTED, draft: true }, log);
    expect(opened?.isDraft).toBe(false);
    expect(log.lines).toEqual([expect.stringMatching(/^warning: This repository has no draft pull requests/)]);
  });

  it('finds the one that GitHub opened although its response was lost', async () => {
    const setting = await setUp();
    await setting.github.commit('work', { Dockerfile: 'FROM node:24\n' });
    setting.github.lose({ operation: 'pulls/create' });
    const opened = await createPullRequest(setting.octokit, setting.repo, WANTED, recordingLog());
    expect([opened?.number, setting.github.pullRequestCount]).toEqual([1, 1]);
    expect(operationsOf(setting)).toEqual(['pulls/create', 'pulls/list']);
  });

  it('names the setting that forbids it', async () => {
    const { octokit, repo, github } = await withPullRequest({ repository: { canCreatePullRequests: false } });
    await github.closePullRequest(1);
    await expect(createPullRequest(octokit, repo, WANTED, recordingLog())).rejects.toMatchObject({
      code: 'pull-requests-disabled',
      message: expect.stringContaining('"Allow GitHub Actions to create and approve pull requests"'),
    });
  });
});
