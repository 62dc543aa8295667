import { describe, expect, it } from 'vitest';
import { bumpMarker, ownPart } from '../../src/bump/bump-marker.ts';
import { noPullRequest, pullRequestResult } from '../../src/bump/outcome.ts';
import { carryOutAction } from '../../src/bump/pull-request-action.ts';
import type { BumpSettings } from '../../src/bump/settings.ts';
import { found, judged, useOf } from '../check/judged.ts';
import { baseBranch, FakeRepository, type FakeState, openPullRequest } from './repository.ts';

const PLACES = new Set(['bbbbbbbbbbbb']);
const body = ownPart(bumpMarker({ moves: new Set(), places: PLACES }, 't'), 'Text.');
const bump = { key: 'pin', group: undefined, uses: [judged(useOf('node:22'), { tag: found('2') })] };
const wanted = {
  ...{ bump, branch: 'freshfrom/pin', title: 't', contents: [], text: 'Text.', isDraft: false },
  bodyFor: () => body,
};
const settings = { commitMessage: 'build: {verb} {image}', autoMerge: 'off', draft: false } as BumpSettings;

async function act(decided: Parameters<typeof carryOutAction>[0], state: FakeState = {}) {
  const repository = new FakeRepository(state);
  const closed: ReadonlySet<string>[] = [];
  const result = await carryOutAction(decided, wanted, {
    repository,
    base: baseBranch({}),
    settings,
    signature: undefined,
    closingReason: (_, places) => {
      closed.push(places);
      return { reason: 'waiting' };
    },
  });
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
  expect(noPullRequest('why')).toEqual({ operation: 'none', number: undefined, url: undefined, note: 'why' });
});
