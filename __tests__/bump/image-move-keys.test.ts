import { describe, expect, it } from 'vitest';
import { bumpMarker } from '../../src/bump/bump-marker.ts';
import { imageKey, imageKeyOfMove, mayEditPlaces, moveKeys, placeKeys } from '../../src/bump/image-move-keys.ts';
import { digest, found, judged, useOf } from '../check/judged.ts';

describe('the keys of a bump', () => {
  it('knows places by file, image and kind, whatever their digests are', () => {
    const at = (written: string, file: string, digit: string) =>
      judged(useOf(written, { file }), { tag: found(digit), pinned: found('1') });
    const stale = at(`node:22@${digest('1')}`, 'a/Dockerfile', '2');
    const [key] = placeKeys([stale]);
    expect([...placeKeys([stale, at(`node:22@${digest('1')}`, 'a/Dockerfile', '3')])]).toEqual([key]);
    const others = [
      at(`node:22@${digest('1')}`, 'b/Dockerfile', '2'),
      at(`node:24@${digest('1')}`, 'a/Dockerfile', '2'),
      at('node:22', 'a/Dockerfile', '2'),
    ];
    expect(placeKeys(others).size).toBe(3);
    expect([...placeKeys(others)]).not.toContain(key);
  });

  it('leaves room for the text, however many places there are', () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      judged(useOf('node:22', { file: `${index}/Dockerfile` }), { tag: found('2') }),
    );
    const places = placeKeys(many);
    expect(bumpMarker({ moves: moveKeys(many), places }, 't').length).toBeLessThan(7000);
    expect([...placeKeys(many.slice(1000))].some((key) => places.has(key))).toBe(true);
  });

  it('name the image and the new digest of a move', () => {
    const [move = ''] = moveKeys([judged(useOf('node:22'), { tag: found('2') })]);
    expect(move).toBe(`${imageKey('node:22')}-222222222222`);
    expect(imageKeyOfMove(move)).toBe(imageKey('node:22'));
  });
});

describe('mayEditPlaces', () => {
  const node = judged(useOf('node:22'), { tag: found('2') });
  const alpine = judged(useOf('alpine:3'), { tag: found('2') });

  it('tells the uses of a pull request from others', () => {
    const mayEdit = mayEditPlaces(placeKeys([node]));
    expect([mayEdit(node), mayEdit(alpine)]).toEqual([true, false]);
  });

  it('counts every use where the pull request notes no place', () => {
    expect(mayEditPlaces(new Set())(alpine)).toBe(true);
  });
});
