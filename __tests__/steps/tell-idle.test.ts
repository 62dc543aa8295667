import { describe, expect, it } from 'vitest';
import type { Severity } from '../../src/model/finding.ts';
import { checkRules, ruleIds } from '../../src/rules/index.ts';
import { tellIdleComments, tellLimits } from '../../src/steps/tell-idle.ts';
import { extract } from '../formats/dockerfile/extract.ts';

function warned(work: (log: { warning: (message: string) => void }) => void): string[] {
  const warnings: string[] = [];
  work({ warning: (message) => warnings.push(message) });
  return warnings;
}

describe('tellIdleComments', () => {
  const told = (text: string) =>
    warned((log) => tellIdleComments([{ file: 'api/Dockerfile', ignores: extract(text).ignores }], ruleIds, log));

  it.each([
    ['# freshfrom: ignore=unpined because …\nFROM a', 1, '"unpined"'],
    ['FROM a\n\n# freshfrom: ignore=unpinned,stale\n# why\n  RUN \\\n  x', 3, '"stale"'],
    ['# syntax=a\n# x\n\t# freshfrom: ignore=a, b,unpinned\nFROM a', 3, '"a" and 1 more'],
  ])('%j', (text, line, name) => {
    expect(told(text)).toEqual([`api/Dockerfile:${line}: the comment ignores ${name}, and there is no such rule.`]);
  });

  it('is silent where every rule is there, those of the advice too', () => {
    expect(told('# freshfrom: ignore=unpinned,runs-as-root\nFROM a\n# freshfrom: ignore\nRUN x')).toEqual([]);
  });
});

describe('tellLimits', () => {
  const told = (failOn: readonly string[], rules: Readonly<Record<string, Severity | 'off'>> = {}) =>
    warned((log) => tellLimits(checkRules, { failOn, rules: new Map(Object.entries(rules)) }, log));

  it.each<[readonly string[], Record<string, Severity | 'off'>, string[]]>([
    [['error', 'floating-tag'], { 'runs-as-root': 'error' }, []],
    [['newer-tag'], {}, ['newer-tag']],
    [['newer-tag'], { 'newer-tag': 'off' }, []],
    [[], { 'newer-tag': 'notice', 'musl-native-dependencies': 'error' }, ['newer-tag', 'musl-native-dependencies']],
  ])('%j %j', (failOn, rules, names) => {
    const warnings = told(failOn, rules);
    expect(warnings).toHaveLength(names.length);
    for (const [index, name] of names.entries()) expect(warnings[index]).toMatch(`${name}`);
    for (const warning of warnings) expect(warning).toMatch('freshfrom advise');
  });
});
