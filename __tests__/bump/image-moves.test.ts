import { describe, expect, it } from 'vitest';
import { editsOf, isExplainable, movesOf } from '../../src/bump/image-moves.ts';
import { digest, failed, found, judged, useOf } from '../check/judged.ts';

describe('moves', () => {
  it('counts an edit that several share once, and moves by image and digest', () => {
    const stale = judged(useOf(`node:22@${digest('1')}`), { tag: found('2'), pinned: found('1') });
    const other = judged(useOf('node:22', { line: 2 }), { tag: found('2') });
    const alpine = judged(useOf('alpine', { line: 3 }), { tag: found('3') });
    const unknown = judged(useOf('x', { line: 4 }), { tag: failed('denied') });
    expect(editsOf([stale, stale, other])).toHaveLength(2);
    expect(
      movesOf([stale, other, stale, alpine, unknown]).map(({ image, from, to, uses: own }) => [
        image,
        from?.at(-1),
        to?.at(-1),
        own.length,
      ]),
    ).toEqual([
      ['alpine:latest', undefined, '3', 1],
      ['node:22', '1', '2', 2],
      ['node:22', undefined, '2', 1],
    ]);
  });

  it('can be explained where both images exist', () => {
    const explainable = (written: string, pinned = found('1')) =>
      movesOf([judged(useOf(written), { tag: found('2'), pinned })]).map((move) => isExplainable(move));
    expect(explainable(`node:22@${digest('1')}`)).toEqual([true]);
    expect(explainable('node:22')).toEqual([false]);
    const dead = judged(useOf(`node:22@${digest('1')}`), { tag: found('2'), pinned: failed('not-found') });
    expect(movesOf([dead]).map((move) => isExplainable(move))).toEqual([false]);
  });
});
