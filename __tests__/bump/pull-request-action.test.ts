import { describe, expect, it } from 'vitest';
import type { AutoMergeDecision } from '../../src/bump/auto-merge.ts';
import { bumpMarker, ownPart } from '../../src/bump/bump-marker.ts';
import { noPullRequest, pullRequestResult } from '../../src/bump/outcome.ts';
import { carryOutAction } from '../../src/bump/pull-request-action.ts';
import type { BumpSettings } from '../../src/bump/settings.ts';
import type { PullRequest } from '../../src/model/github.ts';
import { found, judged, useOf } from '../check/judged.ts';
import { baseBranch, FakeRepository, type FakeState, openPullRequest } from './repository.ts';

const PLACES = new Set(['bbbbbbbbbbbb']);
const body = ownPart(bumpMarker({ moves: new Set(), places: PLACES }, 't'), 'Text.');
const bump = { key: 'pin', group: undefined, uses: [judged(useOf('node:22'), { tag: found('2') })] };
const wanted = {
  ...{ bump, branch: 'freshfrom/pin', title: 't', contents: [], text: 'Text.', isDraft: false },
  bodyFor: () => body,
  autoMerge: { method: 'off', decidedBy: undefined, isWithdrawn: false } as AutoMergeDecision,
};
const settings = { commitMessage: 'build: {verb} {image}', draft: false } as BumpSettings;

async function act(
  decided: Parameters<typeof carryOutAction>[0],
  state: FakeState = {},
  autoMerge: AutoMergeDecision = wanted.autoMerge,
) {
  const repository = new FakeRepository(state);
  const closed: ReadonlySet<string>[] = [];
  const result = await carryOutAction(
    decided,
    { ...wanted, autoMerge },
    {
      repository,
      base: baseBranch({}),
      settings,
      signature: undefined,
      closingReason: (_, places) => {
        closed.push(places);
        return { reason: 'waiting' };
      },
    },
  );
  return { result, writes: repository.writes, closed };
}

describe('carryOutAction', () => {
  it('commits with the message of the settings, and updates nothing that is right', async () => {
    const pullRequest = openPullRequest({ body });
    const { result, writes } = await act({ action: 'rebuild', from: 'tip', pullRequest });
    expect(result).toEqual(pullRequestResult('updated', pullRequest));
    expect(writes).toEqual([
      ['commit', expect.stringMatching(/^build: pin node\n\nnode:22@sha256:2{64}$/)],
      ['moveBranch', 'freshfrom/pin', 'tip', 'made'],
    ]);
  });

  it('is a conflict where another run has moved the branch, and changes no pull request then', async () => {
    const pullRequest = openPullRequest({ body: '' });
    const { result, writes } = await act({ action: 'rebuild', from: 'tip', pullRequest }, { isTaken: true });
    expect(result).toBe('conflict');
    expect(writes.map(([name]) => name)).toEqual(['commit', 'moveBranch']);
  });

  describe('where an image has come that does not allow auto-merge', () => {
    const withdrawn: AutoMergeDecision = { method: 'off', decidedBy: undefined, isWithdrawn: true };
    const asked = ownPart(bumpMarker({ moves: new Set(), places: PLACES }, 't', { autoMerge: true }), 'Text.');
    const writesFor = async (pullRequest: PullRequest, decision = withdrawn) => {
      const { writes } = await act({ action: 'rebuild', from: 'tip', pullRequest }, {}, decision);
      return writes.map(([name]) => name);
    };

    it('switches it off before the branch moves', async () => {
      const pullRequest = openPullRequest({ body: asked, hasAutoMerge: true });
      expect(await writesFor(pullRequest)).toEqual(['commit', 'disableAutoMerge', 'moveBranch', 'updatePullRequest']);
      const { writes } = await act({ action: 'keep', pullRequest }, {}, withdrawn);
      expect(writes.map(([name]) => name)).toEqual(['disableAutoMerge', 'updatePullRequest']);
    });

    it('leaves it where it is off, where a person switched it on, and where only the setting says off', async () => {
      const on = { hasAutoMerge: true };
      expect(await writesFor(openPullRequest({ body: asked }))).not.toContain('disableAutoMerge');
      expect(await writesFor(openPullRequest({ body, ...on }))).not.toContain('disableAutoMerge');
      expect(await writesFor(openPullRequest({ body: asked, ...on }), wanted.autoMerge)).not.toContain(
        'disableAutoMerge',
      );
    });
  });

  it('asks for the reason of a closing with the places of the body', async () => {
    const { closed, writes } = await act({
      action: 'close',
      branch: undefined,
      pullRequest: openPullRequest({ body }),
    });
    expect(closed).toEqual([PLACES]);
    expect(writes).toEqual([
      [
        'closePullRequest',
        7,
        expect.objectContaining({ comment: expect.stringContaining('`min-age`'), head: undefined }),
      ],
    ]);
  });
});

it('has a result without a pull request', () => {
  expect(noPullRequest('full', 'why')).toEqual({
    operation: 'none',
    missing: 'full',
    number: undefined,
    url: undefined,
    note: 'why',
  });
});
