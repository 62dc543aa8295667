import { describe, expect, it } from 'vitest';
import { endedBump, isBumpKey, isLaterReleaseKey } from '../../src/bump/bump-key.ts';
import { bumpMarker } from '../../src/bump/bump-marker.ts';
import { queueBumps } from '../../src/bump/queue.ts';
import { found, judged, useOf } from '../check/judged.ts';
import { openPullRequest } from './repository.ts';

const uses = [judged(useOf('node:22'), { tag: found('2') })];
const MARKER = bumpMarker({ moves: new Set(), places: new Set() }, 't');

describe('queueBumps', () => {
  it('puts bumps with edits first, and those of open pull requests without a bump last', () => {
    const planned = [endedBump('refresh'), { key: 'pin', group: undefined, uses }];
    const open = ['freshfrom/pin', 'freshfrom/pin-api', 'freshfrom/refresh'].map((branch, index) =>
      openPullRequest({ number: index + 1, branch, body: MARKER }),
    );
    const queue = queueBumps(planned, open, 'freshfrom/');
    expect(queue.bumps.map(({ key }) => key)).toEqual(['pin', 'refresh', 'pin-api']);
    expect(queue.ended.map(({ key }) => key)).toEqual(['pin-api']);
    // That of `refresh` is closed.
    expect(queue.open).toBe(1);
  });

  it("leaves other people's and other workflows' pull requests out", () => {
    const open = [
      openPullRequest({ branch: 'freshfrom/pin-mine', body: 'Mine.' }),
      openPullRequest({ branch: 'freshfrom/legacy-pin', body: MARKER }),
    ];
    expect(queueBumps([], open, 'freshfrom/')).toEqual({ bumps: [], ended: [], open: 0 });
  });
});

it.each([
  ['refresh', true, false],
  ['pin-api', true, false],
  ['refresh-codename-node', true, true],
  ['refreshing', false, false],
])('knows the key of a bump: %s', (key, isKey, isLaterRelease) => {
  expect([isBumpKey(key), isLaterReleaseKey(key)]).toEqual([isKey, isLaterRelease]);
});
