import { describe, expect, test } from 'vitest';
import { mountFrom } from '../../src/dockerfile/mount.ts';
import { assignmentWords, quotedFlags } from '../../src/dockerfile/quoted-words.ts';

function flags(line: string, escapeToken = '\\'): string[] {
  return quotedFlags(line, 0, line.length, escapeToken).flags.map(({ text }) => text);
}

describe('section 1: flags', () => {
  test.each([
    ['words that start with --', '--a --b=c d', ['--a', '--b=c']],
    ['before the first other word', 'a --b', []],
    ['-- alone ends them', '--a -- --b', ['--a']],
    ['one dash is no flag', '-a --b', []],
    ['double quotes are removed', '--a="b c" d', ['--a=b c']],
    ['single quotes are removed', "--a='b c'd e", ['--a=b cd']],
    ['around the name, too', '--"a b"=c', ['--a b=c']],
    ['a quote in the other quotes stays', '--a="b\'c"', ["--a=b'c"]],
    ['escapes are removed', '--a=b\\ c\\"d e', ['--a=b c"d']],
    ['also in single quotes', "--a='b\\'c' d", ["--a=b'c"]],
    ['an escape at the end', '--a=b\\', ['--a=b']],
    ['a quote at the start is no flag', '"--a" b', []],
    ['all kinds of blanks', '\t--a\v--b\f--c\r--d', ['--a', '--b', '--c', '--d']],
  ])('%s', (_, line, words) => {
    expect(flags(line)).toEqual(words);
  });

  test('the escape directive holds here, too', () => {
    expect(flags('--a=`"b\\c` d', '`')).toEqual(['--a="b\\c d']);
  });

  test('knows where each character stands', () => {
    const line = '--a="b"\\c d';
    const read = quotedFlags(line, 0, line.length, '\\');
    expect(read.flags).toEqual([{ text: '--a=bc', start: 0, end: 9, indexes: [0, 1, 2, 3, 5, 8] }]);
    expect(read.end).toBe(10);
  });
});

describe('section 4: the words of ARG', () => {
  test.each([
    ['A B=c  D=', ['A', 'B=c', 'D=']],
    ['A="b c" D', ['A="b c"', 'D']],
    ["A='b \" c' D", ["A='b \" c'", 'D']],
    ['A=b\\ c D', ['A=b\\ c', 'D']],
    ['A="b\\" c" D', ['A="b\\" c"', 'D']],
    ["A='b\\' D", ["A='b\\'", 'D']],
    ['A="b c', ['A="b c']],
    ['A=1 # b', ['A=1', '#', 'b']],
    ['A=voilà B', ['A=voilà', 'B']],
    ['A=1\u00a0B\u3000C', ['A=1', 'B', 'C']],
    ['', []],
  ])('%s', (text, words) => {
    const line = Buffer.from(text).toString('latin1');
    const found = [...assignmentWords(line, 0, line.length, '\\')].map(({ start, end }) => line.slice(start, end));
    expect(found.map((word) => Buffer.from(word, 'latin1').toString())).toEqual(words);
  });
});

describe('section 5: the from of a mount', () => {
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
    ['--mount=fr\\om=a', 'a', 'bind'],
  ])('%s', (line, value, type) => {
    const [flag] = quotedFlags(line, 0, line.length, '\\').flags;
    const found = flag && mountFrom(flag);
    expect(found?.value.text).toBe(value);
    expect(found?.type).toBe(type);
  });

  test.each(['--mount=type=cache', '--mount=from', '--mount=', '--mount=source=from=a'])('%s has none', (line) => {
    const [flag] = quotedFlags(line, 0, line.length, '\\').flags;
    expect(flag && mountFrom(flag)).toBeUndefined();
  });

  test('stands where it was written', () => {
    const line = '--mount=\'"from=a\\bc",target=d\' x';
    const [flag] = quotedFlags(line, 0, line.length, '\\').flags;
    const value = flag && mountFrom(flag)?.value;
    expect(value?.text).toBe('abc');
    expect(line.slice(value?.start, value?.end)).toBe('a\\bc');
  });
});
