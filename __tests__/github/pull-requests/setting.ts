import type { GitHubOptions } from '../../support/github/index.ts';
import { type Setting, setUp } from '../../support/github/setting.ts';
import { recordingLog } from '../../support/recording-log.ts';

/** A double with a branch `work`, on which a pull request #1 is open, and a log. */
export async function withPullRequest(options: GitHubOptions = {}) {
  const setting = await setUp(options);
  await setting.github.commit('work', { Dockerfile: 'FROM node:24\nRUN true\n' });
  await setting.github.openPullRequest({ head: 'work', title: 'Pin', body: 'Mine.' });
  setting.github.clearRequests();
  return { ...setting, log: recordingLog() };
}

/** The operations of the requests so far: `pulls/create`. */
export function operationsOf({ github }: Pick<Setting, 'github'>): string[] {
  return github.requests.map(({ operation }) => operation);
}

/** What is asked of GitHub for a pull request from `work`. */
export const WANTED = {
  branch: 'work',
  head: '',
  base: 'main',
  title: 'Pin',
  body: 'Body.',
  draft: false,
  labels: [],
  assignees: [],
  reviewers: [],
  teamReviewers: [],
  milestone: undefined,
};
