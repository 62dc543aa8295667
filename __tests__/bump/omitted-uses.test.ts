import { describe, expect, it } from 'vitest';
import {
  isLeftOut,
  isLeftOutByUser,
  keptImages,
  keptSentences,
  takenOutSentences,
  whyLeftOut,
} from '../../src/bump/omitted-uses.ts';
import { waiting } from '../../src/check/propose/proposed-use.ts';
import { digest, failed, found, judged, useOf } from '../check/judged.ts';

const use = useOf(`node:22@${digest('1')}`);
const stale = judged(use, { tag: found('2'), pinned: found('1') });

describe('a use that is left out', () => {
  it.each([
    ['fresh', judged(use, { tag: found('1') }), false, undefined],
    ['edited', stale, false, undefined],
    ['without an answer', judged(use, { tag: failed('unreachable', 'No answer.') }), true, [false, 'No answer']],
    [
      'waiting',
      waiting(stale, new Date('2026-11-21')),
      true,
      [false, 'its new digest waits until 2026-11-21 00:00 UTC (min-age)'],
    ],
    ['ignored', judged({ ...use, skipReason: 'ignored' }), true, [true, 'a comment or the configuration ignores it']],
    ['from scratch', judged({ ...use, reference: undefined, skipReason: 'scratch' }), false, undefined],
  ])('is one that is %s', (_, judgedUse, isLeft, why) => {
    expect(isLeftOut(judgedUse)).toBe(isLeft);
    if (why !== undefined) expect([isLeftOutByUser(judgedUse), whyLeftOut(judgedUse)]).toEqual(why);
  });
});

it('names each image once', () => {
  const kept = { ...stale, kept: 'no answer' };
  expect(keptImages([stale, kept])).toEqual([]);
  const other = { ...judged(useOf('node:22', { line: 2 }), { tag: found('2') }), kept: 'no answer' };
  expect(keptSentences([kept, other])).toEqual(['node:22 keeps its last edit: no answer.']);
  expect(
    takenOutSentences([
      { judged: stale, why: 'it is gone' },
      { judged: stale, why: 'it is gone' },
    ]),
  ).toEqual([expect.stringMatching(/^node:22.* is taken out: it is gone\.$/)]);
});
