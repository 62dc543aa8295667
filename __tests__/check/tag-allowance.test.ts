import { expect, it } from 'vitest';
import type { IgnoreEntry } from '../../src/check/settings.ts';
import { tagAllowance } from '../../src/check/tag-allowance.ts';
import { useOf } from './judged.ts';

const entry = (more: Partial<IgnoreEntry>): IgnoreEntry => ({
  ...{ image: undefined, file: undefined, rule: undefined, reason: undefined, until: undefined },
  ...more,
});
const isNode = ({ repository }: { readonly repository: string }) => repository === 'library/node';

const allowance = (ignore: readonly IgnoreEntry[], allows = (_: string): boolean => true) =>
  tagAllowance(
    {
      policyOf: () => ({ digest: true, updateTags: 'major', minAge: 0, follow: 'off', allows }),
      ignoresImage: () => false,
      ignore,
    },
    new Date(0),
  );

it('lets a tag move to lines with long-term support alone where the policy says lts', () => {
  const lts = tagAllowance(
    {
      policyOf: () => ({ digest: true, updateTags: 'major', minAge: 0, follow: 'off', allows: 'lts' }),
      ignoresImage: () => false,
      ignore: [],
    },
    new Date('2026-12-01T00:00:00Z'),
  );
  const allowed = (image: string, ...tags: string[]) => tags.filter((tag) => lts(useOf(image), tag));
  expect(allowed('node:22', '24-slim', '24.1', '25', '26', 'latest')).toEqual(['24-slim', '24.1', '26']);
  // Of what the table tells no such lines of, no tag is known to be of one.
  expect(allowed('postgres:16', '17')).toEqual([]);
});

it('forbids what the policy or an entry of the new tag forbids', () => {
  const use = useOf('node:22');
  expect(allowance([])(use, '24')).toBe(true);
  expect(allowance([], (tag) => tag !== '24')(use, '24')).toBe(false);
  expect(allowance([entry({ image: ({ tag }) => tag === '24' })])(use, '24')).toBe(false);
  expect(allowance([entry({ image: isNode, rule: (rule) => rule === 'unpinned' })])(use, '24')).toBe(true);
  expect(allowance([entry({ file: () => true })])(use, '24')).toBe(true);
});
