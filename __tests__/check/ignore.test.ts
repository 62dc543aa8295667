import { expect, it } from 'vitest';
import { activeEntries, ignoredRules, isIgnored } from '../../src/check/ignore.ts';
import type { IgnoreEntry } from '../../src/check/settings.ts';
import { useOf } from './judged.ts';

const entry = (more: Partial<IgnoreEntry>): IgnoreEntry => ({
  ...{ image: undefined, file: undefined, rule: undefined, reason: undefined, until: undefined },
  ...more,
});
const use = useOf('node:22');
const isNode = ({ repository }: { readonly repository: string }) => repository === 'library/node';

it('an entry counts up to the end of its last day in UTC', () => {
  const entries = [entry({ until: '2026-02-28' })];
  expect(activeEntries(entries, new Date('2026-02-28T23:59:59.999Z'))).toHaveLength(1);
  expect(activeEntries(entries, new Date('2026-03-01T00:00:00Z'))).toHaveLength(0);
});

it('an entry without a rule ignores what matches all of its patterns', () => {
  expect(isIgnored(use, [entry({ image: isNode })])).toBe(true);
  expect(isIgnored(use, [entry({ image: isNode, file: () => false })])).toBe(false);
  expect(isIgnored(use, [entry({ image: isNode, rule: () => true })])).toBe(false);
  expect(isIgnored(useOf('x', { reference: undefined }), [entry({ image: () => true })])).toBe(false);
  expect(isIgnored(useOf('node', { ignore: { rules: undefined } }), [])).toBe(true);
  expect(isIgnored(useOf('node', { ignore: { rules: ['unpinned'] } }), [])).toBe(false);
});

it('an entry or a comment with rules ignores only these', () => {
  const byEntry = ignoredRules(use, [entry({ image: isNode, rule: (rule) => rule === 'unpinned' })]);
  expect([byEntry('unpinned'), byEntry('stale-digest')]).toEqual([true, false]);
  const byComment = ignoredRules(useOf('node', { ignore: { rules: ['stale-digest'] } }), []);
  expect([byComment('unpinned'), byComment('stale-digest')]).toEqual([false, true]);
});
