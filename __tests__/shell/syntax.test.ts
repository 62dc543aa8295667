// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are a shell's substitutions.

import { describe, expect, test } from 'vitest';
import { readShellScript } from '../../src/shell/commands.ts';
import { cpuTime } from '../support/cpu-time.ts';

const NOT_READ = { commands: [], isConditional: true };

describe('a script that the parser takes long for is not read, and may hold any condition', () => {
  test('more heredocs than 100', () => {
    const heredocs = (count: number) => `${'a <<E\nE\n'.repeat(count)}`;
    expect(readShellScript(heredocs(100)).commands).toHaveLength(100);
    expect(readShellScript(heredocs(101))).toEqual(NOT_READ);
  });

  test('a long one with a syntax error', () => {
    const broken = (length: number) => 'a "'.padEnd(length, 'b');
    expect(readShellScript(broken(2048)).commands).toHaveLength(1);
    expect(readShellScript(broken(2049))).toEqual(NOT_READ);
    expect(readShellScript(`a $(${broken(2049)}`)).toEqual(NOT_READ);
    expect(readShellScript('a "b"; '.repeat(1000)).commands).toHaveLength(1000);
  });

  test.each(['f() ', 'function f ', 'coproc '])('%j in itself, deeper than the stack is', (unit) => {
    expect(readShellScript(unit.repeat(100_000))).toEqual(NOT_READ);
    expect(readShellScript(`a; sh -c '${unit.repeat(100_000)}'`)).toEqual(NOT_READ);
    // Somewhere between, the parser has room enough on the stack and the walk through its tree has not.
    for (let count = 100; count < 20_000; count *= 1.1) {
      expect(() => readShellScript(`${unit.repeat(count)} { a; }`)).not.toThrow();
    }
  });
});

const LENGTH = 2 ** 20;
const GROWTH = 8;
/** Linear time grows 8-fold, its square 64-fold. */
const ALLOWED = 32;
/** Less processor time than this is noise. In milliseconds. */
const LEAST = 20;
const ATTEMPTS = 5;

test.each([
  ...[
    'f() ',
    'coproc ',
    '<<E ',
    '<<E {',
    'a <<E$(',
    '! <<-E :coproc ',
    '[[ ! <<E ',
    '${a/#||',
    '${a[',
    '$((',
    '$[',
    '{',
  ],
  ...['a`b` ', '$(a) ', '${a/b} ', '<(', '((a) ', 'case x in ', '@(', '\\`', "sh -c '", 'if '],
])('%j repeated is read in linear time', (unit) => {
  const [small, large] = [LENGTH / GROWTH, LENGTH].map((length) => unit.repeat(length / unit.length));
  const growths: number[] = [];
  // Another process can slow down one attempt, hardly all of them.
  while (growths.length < ATTEMPTS && !growths.some((growth) => growth <= ALLOWED)) {
    growths.push(
      cpuTime(() => readShellScript(large ?? '')) /
        Math.max(
          cpuTime(() => readShellScript(small ?? '')),
          LEAST,
        ),
    );
  }
  expect(Math.min(...growths)).toBeLessThanOrEqual(ALLOWED);
});
