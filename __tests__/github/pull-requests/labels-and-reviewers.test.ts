import { describe, expect, it } from 'vitest';
import { setLabelsAndReviewers } from '../../../src/github/pull-requests/labels-and-reviewers.ts';
import { operationsOf, WANTED, withPullRequest } from './setting.ts';

const REPOSITORY = { labels: ['images', 'docker'], collaborators: ['octocat', 'alice'], teams: ['bakers'] };

describe('setLabelsAndReviewers', () => {
  it('needs one request for each kind, and none where nothing is wanted', async () => {
    const setting = await withPullRequest({ repository: REPOSITORY, token: { kind: 'app' }, checksAnswers: false });
    const { octokit, repo, github, log } = setting;
    await setLabelsAndReviewers(octokit, repo, 1, WANTED, log);
    expect(operationsOf(setting)).toEqual([]);
    const wanted = { ...WANTED, labels: ['images', 'docker'], assignees: ['octocat'] };
    await setLabelsAndReviewers(octokit, repo, 1, { ...wanted, reviewers: ['alice'], teamReviewers: ['bakers'] }, log);
    expect(github.writes().map(({ operation, body }) => [operation, body])).toEqual([
      ['issues/add-labels', { labels: ['images', 'docker'] }],
      ['issues/add-assignees', { assignees: ['octocat'] }],
      ['pulls/request-reviewers', { reviewers: ['alice'], team_reviewers: ['bakers'] }],
    ]);
    expect(log.lines).toEqual([]);
  });

  it('sets the others where GitHub refuses one, and names that one', async () => {
    const { octokit, repo, github, log } = await withPullRequest({ repository: REPOSITORY });
    await setLabelsAndReviewers(octokit, repo, 1, { ...WANTED, reviewers: ['alice', 'mallory'] }, log);
    expect((await github.record(1)).reviewers.map(({ login }) => login)).toEqual(['alice']);
    expect(log.lines).toEqual([expect.stringMatching(/^warning: GitHub refused to set the reviewer mallory of #1: /)]);
  });

  it('looks before it repeats a lost request', async () => {
    const setting = await withPullRequest({ repository: REPOSITORY });
    setting.github.lose({ operation: 'issues/add-labels' });
    await setLabelsAndReviewers(setting.octokit, setting.repo, 1, { ...WANTED, labels: ['Images'] }, setting.log);
    expect(operationsOf(setting)).toEqual(['issues/add-labels', 'pulls/get']);
  });
});
