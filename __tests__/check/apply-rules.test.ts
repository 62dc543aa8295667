import { expect, it } from 'vitest';
import { applyRules, type IsTouched, statedRules } from '../../src/check/apply-rules.ts';
import type { OutlinedFile, Rule } from '../../src/check/rule.ts';
import { useRule } from '../../src/check/rule.ts';
import type { IgnoreEntry } from '../../src/check/settings.ts';
import { judged, useOf } from './judged.ts';

const unpinned: Rule = useRule('unpinned', 'warning', 'Summary.', () => 'It is wrong.');
const quiet: Rule = { ...useRule('quiet', 'notice', 'Summary.', () => 'It may be wrong.'), isQuiet: true };
const byFile: IgnoreEntry = {
  image: undefined,
  file: (path) => path === 'Dockerfile',
  rule: undefined,
  reason: undefined,
  until: undefined,
};

/** The findings of both rules on one reference, as `rule severity`; with `?` where the change didn't introduce them. */
function apply(
  { rules = [], failOn = [] }: { rules?: readonly [string, 'error' | 'off'][]; failOn?: readonly string[] } = {},
  { ignore = [], isTouched }: { ignore?: readonly IgnoreEntry[]; isTouched?: IsTouched } = {},
) {
  const file: OutlinedFile = {
    file: 'Dockerfile',
    uses: [judged(useOf('node:22'))],
    problems: [],
    outline: { text: '', stages: [] },
    stages: [],
  };
  const settings = { rules: new Map(rules), failOn };
  const findings = applyRules(file, statedRules([unpinned, quiet], settings), ignore, isTouched);
  return findings.map(({ rule, severity, blamed }) => `${rule} ${severity}${blamed ? '' : '?'}`);
}

it('gives each finding the severity of its rule or of the settings', () => {
  expect(apply()).toEqual(['unpinned warning']);
  expect(apply({ rules: [['unpinned', 'error']] })).toEqual(['unpinned error']);
  expect(apply({ rules: [['unpinned', 'off']] })).toEqual([]);
});

it('applies a quiet rule only where the settings name it', () => {
  expect(apply({ failOn: ['quiet'] })).toContain('quiet notice');
  expect(apply({ rules: [['quiet', 'error']] })).toContain('quiet error');
});

it('drops what an entry ignores', () => {
  expect(apply({}, { ignore: [byFile] })).toEqual([]);
  expect(apply({}, { ignore: [{ ...byFile, rule: (rule) => rule === 'quiet' }] })).toEqual(['unpinned warning']);
});

it('marks findings that the change under review did not introduce', () => {
  expect(apply({}, { isTouched: () => false })).toEqual(['unpinned warning?']);
  expect(apply({}, { isTouched: (_, range) => range.start.line === 1 })).toEqual(['unpinned warning']);
});
