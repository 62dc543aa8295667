import { describe, expect, test } from 'vitest';
import { readFlags } from '../../../src/dockerfile/syntax/flags.ts';
import { mountOptions, mountType } from '../../../src/dockerfile/syntax/mount-options.ts';
import type { Word } from '../../../src/dockerfile/syntax/words.ts';

function optionsOf(line: string): ReadonlyMap<string, Word> {
  const [flag] = readFlags(line, { start: 0, end: line.length }, '\\').flags;
  return flag?.value === undefined ? new Map() : mountOptions(line, flag.value);
}

describe('the from of a mount', () => {
  test.each([
    ['--mount=from=a', 'a', 'bind'],
    ['--mount=type=cache,from=a,target=/b', 'a', 'cache'],
    ['--mount=FROM=a,Type=TMPFS', 'a', 'tmpfs'],
    ['--mount=from=a,from=b', 'b', 'bind'],
    ['--mount=from=a,from=', '', 'bind'],
    ['--mount=from=a=b', 'a=b', 'bind'],
    ['--mount=\'"from=a,b"\'', 'a,b', 'bind'],
    ['--mount=\'"from=a""b",target=c\'', 'a"b', 'bind'],
    ['--mount=\'"target=a,from=b",from=c\'', 'c', 'bind'],
    ['--mount="from=a"', 'a', 'bind'],
    ['--mount="from=a,from=b c"', 'b c', 'bind'],
    ['--mount==x,=from=y,,from=a,', 'a', 'bind'],
    ['--mount=from=a\\,b', 'a', 'bind'],
    ['--mount=fr\\om=a', 'a', 'bind'],
  ])('%s', (line, value, type) => {
    const options = optionsOf(line);
    expect(options.get('from')?.text).toBe(value);
    expect(mountType(options)).toBe(type);
  });

  test.each(['--mount=type=cache', '--mount=from', '--mount=', '--mount=source=from=a'])('%s has none', (line) => {
    expect(optionsOf(line).get('from')).toBeUndefined();
  });

  test('is where it was written', () => {
    const line = '--mount=\'"from=a\\bc",target=d\' x';
    const value = optionsOf(line).get('from');
    expect(value?.text).toBe('abc');
    expect(line.slice(value?.start, value?.end)).toBe('a\\bc');
  });
});

test('more options than are read at once are all there', () => {
  const line = `--mount=${Array.from({ length: 999 }, (_, index) => `k${index}="${index}"`).join(',')}`;
  const options = optionsOf(line);
  expect(options.size).toBe(999);
  expect([...options].every(([key, { text }]) => key === `k${text}`)).toBe(true);
});
