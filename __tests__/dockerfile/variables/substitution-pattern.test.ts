import { describe, expect, test } from 'vitest';
import { replacePattern, trimPattern } from '../../../src/dockerfile/variables/substitution-pattern.ts';

describe('trimPattern', () => {
  test.each([
    ['a*b', 'aXbYbZ', 'prefix', 'shortest', 'YbZ'],
    ['a*b', 'aXbYbZ', 'prefix', 'longest', 'Z'],
    ['b*', 'aXbYbZ', 'suffix', 'shortest', 'aXbY'],
    ['b*', 'aXbYbZ', 'suffix', 'longest', 'aX'],
    ['*', 'abc', 'prefix', 'shortest', 'abc'],
    ['*', 'abc', 'prefix', 'longest', ''],
    ['*', 'abc', 'suffix', 'shortest', 'abc'],
    ['*', 'abc', 'suffix', 'longest', ''],
    ['??', 'abc', 'prefix', 'shortest', 'c'],
    ['????', 'abc', 'prefix', 'shortest', 'abc'],
    ['b', 'abc', 'prefix', 'longest', 'abc'],
    ['\\*', 'a*', 'suffix', 'shortest', 'a'],
    ['*\\?', 'a?b', 'prefix', 'longest', 'b'],
    ['.', 'abc', 'prefix', 'longest', 'abc'],
    ['', 'abc', 'prefix', 'longest', 'abc'],
    ['*a*b*c', 'xaybzcabc', 'prefix', 'shortest', 'abc'],
  ] as const)('%s of %s as %s, %s', (pattern, value, where, want, rest) => {
    expect(trimPattern(pattern, value, where, want)).toBe(rest);
  });
});

describe('replacePattern', () => {
  test.each([
    ['b', 'abab', 'X', false, 'aXab'],
    ['b', 'abab', 'X', true, 'aXaX'],
    ['b*', 'abab', 'X', true, 'aX'],
    ['?b', 'abab', 'X', true, 'XX'],
    ['c', 'abab', 'X', true, 'abab'],
    ['*', 'abab', 'X', true, 'X'],
    ['*', '', 'X', false, 'X'],
    ['', 'ab', 'X', true, 'XaXbX'],
    ['aa', 'aaa', 'X', true, 'Xa'],
  ] as const)('%s in %s by %s, all: %s', (pattern, value, replacement, all, result) => {
    expect(replacePattern(pattern, value, replacement, all)).toBe(result);
  });
});

test.each(['\\v', 'a\\'])('%s is no pattern', (pattern) => {
  expect(trimPattern(pattern, 'v', 'prefix', 'longest')).toBeUndefined();
  expect(replacePattern(pattern, 'v', 'x', true)).toBeUndefined();
});

test('gives up on what is longer than a reference', () => {
  expect(trimPattern('a', 'a'.repeat(513), 'prefix', 'longest')).toBeUndefined();
  expect(trimPattern('?'.repeat(257), 'a', 'prefix', 'longest')).toBeUndefined();
});
