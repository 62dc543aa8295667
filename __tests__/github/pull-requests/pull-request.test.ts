import { expect, it } from 'vitest';
import { toPullRequest } from '../../../src/github/pull-requests/pull-request.ts';
import { withPullRequest } from './setting.ts';

it('reads the state of a pull request', async () => {
  const { octokit, repo, github } = await withPullRequest();
  const read = async () => toPullRequest((await octokit.rest.pulls.get({ ...repo, pull_number: 1 })).data);
  const head = await github.headSha('work');
  const open = { number: 1, branch: 'work', head, title: 'Pin', body: 'Mine.' };
  const states = { isOpen: true, isMerged: false, isDraft: false, hasAutoMerge: false };
  expect(await read()).toMatchObject({ ...open, ...states });
  await github.setDraft(1, true);
  expect(await read()).toMatchObject({ isDraft: true });
  await github.setDraft(1, false);
  await github.mergePullRequest(1);
  expect(await read()).toMatchObject({ ...open, isOpen: false, isMerged: true });
});
