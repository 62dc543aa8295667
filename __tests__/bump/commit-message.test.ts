import { describe, expect, it } from 'vitest';
import { commitMessage, listMoves, readListedMoves } from '../../src/bump/commit-message.ts';
import { moveKeys } from '../../src/bump/image-move-keys.ts';
import { digest, everyStatus, found, judged, useOf } from '../check/judged.ts';

describe('the message of a commit', () => {
  it('reads the same keys from a commit message', () => {
    const uses = everyStatus();
    const message = `build: pin x@sha256:y\n\n${listMoves(uses)}\n\nSigned-off-by: a <a@b.example>`;
    expect(moveKeys(uses).size).toBeGreaterThan(1);
    expect(readListedMoves(message)).toEqual(moveKeys(uses));
    expect(readListedMoves('')).toEqual(new Set());
  });

  it('has no line twice where two digests of an image become one', () => {
    const uses = ['1', '3'].map((pin) =>
      judged(useOf(`node:22@${digest(pin)}`), { tag: found('2'), pinned: found(pin) }),
    );
    expect(listMoves(uses)).toBe(`node:22@${digest('2')}`);
  });

  it('has the moves below its title, and the signature', () => {
    const uses = [judged(useOf('node:22'), { tag: found('2') })];
    const moves = `Pin\n\nnode:22@${digest('2')}`;
    expect(commitMessage('Pin', uses, undefined)).toBe(moves);
    expect(commitMessage('Pin', uses, 'a <a@b.example>')).toBe(`${moves}\n\nSigned-off-by: a <a@b.example>`);
  });
});
