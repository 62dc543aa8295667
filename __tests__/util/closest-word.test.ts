import { expect, it } from 'vitest';
import { closestWord } from '../../src/util/closest-word.ts';

const WORDS = ['check', 'update', 'diff', 'advise', 'help', 'unpinned', 'stale-digest', 'dead-digest', 'fail-on'];

it.each([
  ['chek', 'check'],
  ['hcekc', undefined],
  ['cehck', 'check'],
  ['CHECK', 'check'],
  ['advice', 'advise'],
  ['unpined', 'unpinned'],
  ['stale', 'stale-digest'],
  ['stael', 'stale-digest'],
  ['fail_on', 'fail-on'],
  ['failon', 'fail-on'],
  ['lint', undefined],
  ['x', undefined],
  ['', undefined],
  ['a'.repeat(200), undefined],
])('%s is %s', (written, meant) => {
  expect(closestWord(written, WORDS)).toBe(meant);
});
