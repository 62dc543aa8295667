import { describe, expect, it } from 'vitest';
import {
  mergeGroupEvent,
  pullRequestEvent,
  pullRequestTargetEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
} from './events.ts';
import { setUp } from './setting.ts';

describe('events', () => {
  it("show a fork's pull request as it is, on its test merge or on its base", async () => {
    const { github, octokit, repo } = await setUp();
    const before = await github.commit('work', { a: 'a\n' }, { fork: 'mallory' });
    const number = await github.openPullRequest({ head: 'work', fork: 'mallory' });
    const opened = await pullRequestEvent(github, number);
    const merge = (await octokit.rest.git.getCommit({ ...repo, commit_sha: opened.sha })).data;
    expect(merge.parents.map(({ sha }) => sha)).toEqual([await github.headSha('main'), before]);
    expect(opened).toMatchObject({
      name: 'pull_request',
      ref: 'refs/pull/1/merge',
      headRef: 'work',
      baseRef: 'main',
      payload: { pull_request: { head: { sha: before, repo: { full_name: 'mallory/shop' } } } },
    });
    const head = await github.commit('work', { b: 'b\n' }, { fork: 'mallory' });
    const target = await pullRequestTargetEvent(github, number, { action: 'synchronize', before });
    expect(target).toMatchObject({
      sha: await github.headSha('main'),
      payload: { action: 'synchronize', before, after: head, repository: { default_branch: 'main' } },
    });
  });

  it('show branches where they are', async () => {
    const { github } = await setUp();
    const before = await github.headSha('main');
    const sha = await github.commit('main', { a: 'a\n' });
    expect(await pushEvent(github, 'main', before)).toMatchObject({ sha, payload: { before, after: sha } });
    expect(await scheduleEvent(github)).toMatchObject({ ref: 'refs/heads/main', sha });
    expect(await workflowDispatchEvent(github)).toMatchObject({ ref: 'refs/heads/main', payload: { inputs: null } });
    await github.commit('work', { b: 'b\n' });
    await github.openPullRequest({ head: 'work' });
    const group = await mergeGroupEvent(github, 1);
    expect(group.payload).toMatchObject({ merge_group: { base_sha: sha, head_sha: group.sha } });
    expect(await github.headSha(group.ref.replace('refs/heads/', ''))).toBe(group.sha);
  });
});
