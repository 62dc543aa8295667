import { describe, expect, test } from 'vitest';
import { assignmentWords } from '../../../src/dockerfile/syntax/words.ts';

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
