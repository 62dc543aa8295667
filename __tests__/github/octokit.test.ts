import { expect, it, vi } from 'vitest';
import { createOctokit } from '../../src/github/octokit.ts';
import { setUp } from '../support/github/setting.ts';
import { recordingLog } from '../support/recording-log.ts';

const BAD_GATEWAY = { status: 502, body: { message: 'Bad gateway' } };

async function start() {
  const { github, repo } = await setUp();
  await github.commit('work', { Dockerfile: 'FROM node:24\n' });
  await github.openPullRequest({ head: 'work' });
  vi.stubEnv('GITHUB_GRAPHQL_URL', github.graphqlUrl);
  const octokit = createOctokit(github.token, recordingLog());
  // The REST address is read from the environment once, at import.
  octokit.hook.before('request', (options) => {
    if (!options.url.endsWith('/graphql')) options.baseUrl = github.apiUrl;
  });
  github.clearRequests();
  return { github, octokit, pull: { ...repo, pull_number: 1 } };
}

it('retries a read that failed on the way, but no write', async () => {
  const { github, octokit, pull } = await start();
  github.fail({ operation: 'pulls/get' }, BAD_GATEWAY);
  expect((await octokit.rest.pulls.get(pull)).data.number).toBe(1);
  github.fail({ operation: 'pulls/update' }, BAD_GATEWAY);
  await expect(octokit.rest.pulls.update({ ...pull, body: 'New.' })).rejects.toMatchObject({ status: 502 });
  expect(github.requests.map(({ operation, status }) => [operation, status])).toEqual([
    ['pulls/get', 502],
    ['pulls/get', 200],
    ['pulls/update', 502],
  ]);
});

it('does not retry a refusal', async () => {
  const { github, octokit, pull } = await start();
  await expect(octokit.rest.pulls.get({ ...pull, pull_number: 9 })).rejects.toMatchObject({ status: 404 });
  expect(github.requests).toHaveLength(1);
});
