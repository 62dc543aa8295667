import { expect, it } from 'vitest';
import { withJoinedTagRemarks } from '../../src/advice/tag-remarks.ts';
import type { Finding } from '../../src/check/finding.ts';
import { useOf } from '../check/judged.ts';

const USE = useOf('node:22');

function finding(rule: string, message: string, use = USE): Finding {
  const { file, range } = use;
  return {
    rule,
    message,
    use,
    file,
    range,
    severity: 'notice',
    help: '',
    blamed: true,
    comment: undefined,
    causes: [],
  };
}

const FLOATING = finding('floating-tag', 'node:22 moves with every release of version 22.');
const RELEASE = finding('no-os-codename', "node:22 doesn't name the release.");
const NEWER = finding('newer-tag', 'node:22 has a newer major release 24.');

it('joins three remarks on one tag', () => {
  const other = finding('runs-as-root', 'It is root.');
  const found = withJoinedTagRemarks([other, NEWER, FLOATING, RELEASE]);
  expect(found.map(({ rule, message }) => [rule, message])).toEqual([
    ['runs-as-root', 'It is root.'],
    [
      'floating-tag',
      "node:22 moves with every release of version 22. It doesn't name the release. It has a newer major release 24.",
    ],
  ]);
});

it('leaves two alone, and remarks on different references', () => {
  expect(withJoinedTagRemarks([FLOATING, NEWER])).toEqual([FLOATING, NEWER]);
  const elsewhere = { ...RELEASE, use: useOf('node:22', { line: 2 }) };
  expect(withJoinedTagRemarks([FLOATING, elsewhere, NEWER])).toEqual([FLOATING, elsewhere, NEWER]);
});
