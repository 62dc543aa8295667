import { expect, it } from 'vitest';
import { describeAction } from '../../src/bump/dry-run.ts';
import { digest, found, judged, useOf } from '../check/judged.ts';
import { openPullRequest } from './repository.ts';

it('names the first moves, with tag and digest', () => {
  const stale = judged(useOf(`node:20@${digest('1')}`), { tag: found('2'), pinned: found('1') });
  const newer = { ...stale, proposal: { tag: '22', descriptor: found('3').value, writesDigest: true } };
  const again = { ...newer, use: useOf(`node:20@${digest('5')}`) };
  const more = ['a', 'b', 'c', 'd', 'z'].map((name) => judged(useOf(`${name}:1`), { tag: found('4') }));
  const bump = { key: 'refresh', group: undefined, uses: [newer, again, ...more] };
  expect(describeAction({ action: 'rebuild', from: 'tip', pullRequest: openPullRequest() }, bump, 't')).toBe(
    'rebuild #7 (a:1 to 444444444444, b:1 to 444444444444, c:1 to 444444444444, d:1 to 444444444444, node:20 to 22@333333333333 and 1 more)',
  );
});
