import { expect, it } from 'vitest';
import type { AutoMergeRule } from '../../src/bump/auto-merge.ts';
import { autoMergeNote } from '../../src/reports/auto-merge-note.ts';

const noteOf = (rule: AutoMergeRule, image = 'node:22') =>
  autoMergeNote({ method: rule.autoMerge, decidedBy: { rule, image }, isWithdrawn: true });

it('says which rule decided, and nothing where all agree', () => {
  expect(noteOf({ kind: 'policy', name: 'node:*', autoMerge: 'off' })).toBe(
    'This does not merge by itself: the policy `node:*` of `images` says so for `node:22`, and others say otherwise.',
  );
  expect(noteOf({ kind: 'group', name: 'web', autoMerge: 'squash' })).toBe(
    'This merges by itself by `squash`: the group `web` says so for `node:22`, and others say otherwise.',
  );
  expect(noteOf({ kind: 'setting', autoMerge: 'off' })).toContain('the setting `auto-merge` says so');
  expect(autoMergeNote({ method: 'off', decidedBy: undefined, isWithdrawn: false })).toBeUndefined();
});

it('escapes names', () => {
  expect(noteOf({ kind: 'group', name: 'a`b', autoMerge: 'off' }, 'x`@y')).toContain('``a`b`` says so for ``x`@y``');
});
