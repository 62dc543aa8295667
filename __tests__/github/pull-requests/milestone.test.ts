import { describe, expect, it } from 'vitest';
import { setMilestone } from '../../../src/github/pull-requests/milestone.ts';
import { operationsOf, withPullRequest } from './setting.ts';

const REPOSITORY = { milestones: ['First', '1', 'Next release'] };

async function set(milestone: string, more: Parameters<typeof withPullRequest>[0] = {}) {
  const setting = await withPullRequest({ repository: REPOSITORY, ...more });
  const { octokit, repo, github, log } = setting;
  await setMilestone(octokit, repo, 1, milestone, log);
  return { title: (await github.record(1)).milestone?.title, log: log.lines, operations: operationsOf(setting) };
}

describe('setMilestone', () => {
  it.each([
    ['Next release', 'Next release'],
    ['3', 'Next release'],
    // A title comes before a number.
    ['1', '1'],
  ])('%j is %j', async (milestone, title) => {
    expect(await set(milestone)).toEqual({
      title,
      log: [],
      operations: ['issues/list-milestones', 'issues/update'],
    });
  });

  it.each(['next release', '4'])('warns where there is none: %j', async (milestone) => {
    const { title, log, operations } = await set(milestone);
    expect([title, operations]).toEqual([undefined, ['issues/list-milestones']]);
    expect(log).toEqual([
      expect.stringMatching(/^warning: #1 is in no milestone: .* (?:next release|4) \(milestone\)/),
    ]);
  });

  it('warns with the permission that is missing', async () => {
    const permissions = { contents: 'write', 'pull-requests': 'read', issues: 'read' } as const;
    const { title, log } = await set('First', { token: { kind: 'github-token', permissions } });
    expect(title).toBeUndefined();
    expect(log).toEqual([expect.stringMatching(/^warning: .*milestone First: .* pull-requests: write/)]);
  });
});
