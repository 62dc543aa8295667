import { expect, it } from 'vitest';
import { byPlace, bySeverity, type Finding, isNamed, type Severity } from '../../src/check/finding.ts';

const finding = (more: Partial<Finding>): Finding => ({
  ...{ rule: 'unpinned', severity: 'warning', file: 'a', message: 'm', help: 'h', blamed: true, causes: [] },
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
  ...more,
});

it.each<[Severity, readonly string[], boolean]>([
  ['error', ['error'], true],
  ['warning', ['error'], false],
  ['notice', ['error'], false],
  ['error', ['warning'], true],
  ['warning', ['warning'], true],
  ['notice', ['warning'], false],
  ['error', ['notice'], true],
  ['notice', ['notice'], true],
  ['notice', ['unpinned'], true],
  ['error', ['stale-digest'], false],
  ['error', [], false],
  ['notice', ['error', 'unpinned'], true],
])('a finding that is %s is named by %j: %s', (severity, failOn, expected) => {
  expect(isNamed(finding({ severity }), failOn)).toBe(expected);
});

it('orders findings by place or by severity', () => {
  const at = (line: number, column: number) => ({ start: { line, column }, end: { line, column } });
  const ordered = [
    finding({ file: 'B' }),
    finding({ file: 'a', range: at(2, 1) }),
    finding({ file: 'a', range: at(10, 1), rule: 'a' }),
    finding({ file: 'a', range: at(10, 1), rule: 'b' }),
    finding({ file: 'a', range: at(10, 3), severity: 'error' }),
  ];
  expect([...ordered].reverse().sort(byPlace)).toEqual(ordered);
  expect([...ordered].sort(bySeverity)[0]?.severity).toBe('error');
});
