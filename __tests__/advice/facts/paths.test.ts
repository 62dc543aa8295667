import { expect, it } from 'vitest';
import { absolutePath, expanded, isWithin } from '../../../src/advice/facts/paths.ts';

const VARIABLES = new Map([
  ['OUT', '/out'],
  ['UNKNOWN', undefined],
]);

it.each([
  ['/a/./b/../c/', '/x', '/a/c'],
  ['a', '/x', '/x/a'],
  ['../a', '/x', '/a'],
  ['.', '/', '/'],
  ['$OUT/a', undefined, '/out/a'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as a Dockerfile has it.
  ['${OUT}', undefined, '/out'],
  ['a', undefined, undefined],
  ['~/a', '/x', undefined],
  ['$UNKNOWN/a', '/x', undefined],
  ['$OTHER/a', '/x', undefined],
  ['$(pwd)/a', '/x', undefined],
])('the absolute path of %j in %j is %j', (path, folder, absolute) => {
  expect(absolutePath(path, folder, VARIABLES)).toBe(absolute);
});

it('expands plain variables only', () => {
  expect(expanded('a-$OUT', VARIABLES)).toBe('a-/out');
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as a Dockerfile has it.
  expect(expanded('${OUT:-x}', VARIABLES)).toBeUndefined();
});

it.each([
  ['/a/b', '/a', true],
  ['/a', '/a', true],
  ['/ab', '/a', false],
  ['/a', '/', true],
])('%j is within %j: %j', (path, folder, result) => expect(isWithin(path, folder)).toBe(result));
