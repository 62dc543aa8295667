import { describe, expect, it } from 'vitest';
import { type AutoMerge, decideAutoMerge } from '../../src/bump/auto-merge.ts';
import type { Bump } from '../../src/bump/plan.ts';
import { found, judged, useOf } from '../check/judged.ts';

/** What is decided for images, where policies are by an image's name; `web` is a group without images of its own. */
function decide(
  images: readonly string[],
  setting: AutoMerge,
  policies: Record<string, AutoMerge> = {},
  group?: string,
) {
  const bump: Bump = { key: 'x', group, uses: images.map((image) => judged(useOf(image), { tag: found('2') })) };
  return decideAutoMerge(bump, {
    setting,
    groups: new Map([['web', 'rebase']]),
    policyOf: ({ reference }) => {
      const name = reference?.repository.split('/').at(-1) ?? '';
      const autoMerge = policies[name];
      return autoMerge === undefined ? undefined : { kind: 'policy', name, autoMerge };
    },
  });
}

describe('decideAutoMerge', () => {
  it('goes by the policy, then by the group, then by the setting', () => {
    const agreed = (method: AutoMerge) => ({ method, decidedBy: undefined, isWithdrawn: false });
    expect(decide(['node:22', 'redis:7'], 'squash')).toEqual(agreed('squash'));
    expect(decide(['node:22', 'redis:7'], 'off')).toEqual(agreed('off'));
    expect(decide(['node:22'], 'off', { node: 'merge' }, 'web')).toEqual(agreed('merge'));
    expect(decide(['node:22'], 'off', {}, 'web')).toEqual(agreed('rebase'));
    expect(decide(['node:22'], 'squash', {}, 'other')).toEqual(agreed('squash'));
  });

  it('allows it only where all images do, and says which rule forbade it', () => {
    expect(decide(['node:22', 'redis:7'], 'squash', { redis: 'off' })).toEqual({
      method: 'off',
      decidedBy: { rule: { kind: 'policy', name: 'redis', autoMerge: 'off' }, image: 'redis:7' },
      isWithdrawn: true,
    });
    expect(decide(['node:22', 'redis:7'], 'off', { node: 'squash' })).toEqual({
      method: 'off',
      decidedBy: { rule: { kind: 'setting', autoMerge: 'off' }, image: 'redis:7' },
      isWithdrawn: true,
    });
    expect(decide(['redis:7'], 'squash', { redis: 'off' })).toMatchObject({ decidedBy: undefined, isWithdrawn: true });
  });

  it('takes the method of the first image where they name several', () => {
    expect(decide(['node:22', 'redis:7'], 'squash', { node: 'merge' }, 'web')).toMatchObject({
      method: 'merge',
      decidedBy: { image: 'node:22' },
      isWithdrawn: false,
    });
  });

  it('is off where nothing is left', () => expect(decide([], 'squash').method).toBe('off'));
});
