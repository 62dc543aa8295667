import { describe, expect, test } from 'vitest';
import { flagText, readFlags } from '../../../src/dockerfile/syntax/flags.ts';
import { indexIn } from '../../../src/dockerfile/syntax/words.ts';
import fc from '../../support/fast-check.ts';

function flags(line: string, escapeToken = '\\'): string[] {
  return readFlags(line, { start: 0, end: line.length }, escapeToken).flags.map(flagText);
}

describe('flags', () => {
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
    ['all kinds of blanks', '--a\v--b\f--c\r--d\t\x85--e', ['--a', '--b', '--c', '--d', '--e']],
    ['what dockerfile-ast takes for an option or a heredoc', '--a=b,=c,,d --<<e', ['--a=b,=c,,d', '--<<e']],
    ['a name of nothing', '--= --=a ---', ['--=', '--=a', '---']],
  ])('%s', (_, line, words) => {
    expect(flags(line)).toEqual(words);
  });

  test('the escape directive holds here, too', () => {
    expect(flags('--a=`"b\\c` d', '`')).toEqual(['--a="b\\c d']);
  });

  test('knows where each character is', () => {
    const line = '--a="b"\\c d';
    const read = readFlags(line, { start: 0, end: line.length }, '\\');
    expect(read.flags).toEqual([{ name: 'a', value: { text: 'bc', start: 5, end: 9, indexes: [5, 8] } }]);
    expect(read.end).toBe(10);
  });

  test('has no value without =', () => {
    const read = readFlags('--a --b=', { start: 0, end: 8 }, '\\');
    expect(read.flags.map(({ name, value }) => [name, value?.text])).toEqual([
      ['a', undefined],
      ['b', ''],
    ]);
  });

  test('more than are read at once are all there, in their places', () => {
    const line = Array.from({ length: 999 }, (_, index) => `--a${index}="b ${index}"`).join(' ');
    const { flags: read, end } = readFlags(line, { start: 0, end: line.length }, '\\');
    expect(end).toBe(line.length);
    expect(read.map((flag) => [flagText(flag), line.slice(flag.value?.start, flag.value?.end)])).toEqual(
      read.map((_, index) => [`--a${index}=b ${index}`, `b ${index}`]),
    );
  });
});

test('any name and value are read back, however they are quoted, and from their places', () => {
  const char = fc.constantFrom(
    'a',
    'B',
    '1',
    '-',
    '_',
    '.',
    ',',
    '/',
    ':',
    '@',
    '$',
    '{',
    '}',
    '<',
    '#',
    ' ',
    '\t',
    '"',
    "'",
    '\\',
    '\xa0',
    '\xe9',
  );
  const word = fc.array(fc.tuple(char, fc.constantFrom('plain', 'double', 'single', 'escape')), { maxLength: 8 });
  const flag = fc.tuple(word, word);
  const blanks = fc.constantFrom(' ', '  ', '\t', '\r ');
  fc.assert(
    fc.property(fc.array(fc.tuple(flag, blanks), { minLength: 1, maxLength: 5 }), (parts) => {
      const line = parts.map(([[name, value], blank]) => `--n${written(name)}=${written(value)}${blank}`).join('');
      const { flags: read, end } = readFlags(line, { start: 0, end: line.length }, '\\');
      expect(end).toBe(line.length);
      expect(read.map(({ name, value }) => [name, value?.text])).toEqual(
        parts.map(([[name, value]]) => [`n${plain(name)}`, plain(value)]),
      );
      for (const { value } of read) {
        const chars = Array.from(value?.text ?? '', (_, index) => value && line[indexIn(value, index)]);
        expect(chars.join('')).toBe(value?.text);
      }
    }),
    { numRuns: 400 },
  );
});

type Quoted = readonly (readonly [char: string, how: string])[];

function plain(word: Quoted): string {
  return word.map(([char]) => char).join('');
}

/** What a quote or a backslash can't hold otherwise is escaped. */
function written(word: Quoted): string {
  return word
    .map(([char, how]) => {
      if (how === 'double' && char !== '"' && char !== '\\') return `"${char}"`;
      if (how === 'single' && char !== "'" && char !== '\\') return `'${char}'`;
      return how === 'plain' && !/["'\\\s\xa0]/.test(char) ? char : `\\${char}`;
    })
    .join('');
}
