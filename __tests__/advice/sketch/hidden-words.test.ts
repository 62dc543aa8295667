import { describe, expect, it } from 'vitest';
import { mayHideWords, programPattern, withoutMarks } from '../../../src/advice/sketch/hidden-words.ts';
import { cpuTime } from '../../support/cpu-time.ts';

describe('words are in one piece', () => {
  it.each([
    'RUN apt-get install',
    'RUN a \\\n  && b',
    'RUN a;\\\nb &&\\\n\n c',
    'RUN a\\\n  b\\\n&& c',
    'RUN ["a", "b"]',
    String.raw`RUN printf 'a' "b\nc"`,
  ])('in %j', (part) => expect(mayHideWords(part)).toBe(false));

  it.each([
    'RUN ap\\\nt-get',
    'RUN ap\\ \t\r\nt-get',
    'RUN ap`\nt-get',
    'RUN a"p"\\\n\'t\'-get',
    'RUN ap\\\n# comment\nt-get',
    'RUN ap\\\n  # comment\nt-get',
    'RUN ap\\\n\n\nt-get',
    'RUN sh <<-X\nap\\\n\tt-get\nX',
    String.raw`RUN ["ap\u0074", "install"]`,
    String.raw`RUN ["sh", "-c", "ap\\\nt-get"]`,
    String.raw`RUN ["sh", "-c", "a\napt-get install"]`,
    'RUN --mount=from=a \\\n# b\n["sh", "-c", "a\\tb"]',
    String.raw`RUN sh -c $'a\napt-get'`,
    String.raw`RUN $'\x61pt' install`,
    String.raw`RUN $'\141pt' install`,
  ])('perhaps not in %j', (part) => expect(mayHideWords(part)).toBe(true));

  it.each([
    ['quotes', `RUN ${'"'.repeat(500_000)}`],
    ['escapes', `RUN a${'\\'.repeat(500_000)}`],
    ['escapes at the end of a line', `RUN a${'\\\\\n'.repeat(300_000)}`],
    ['continued comments', `RUN a ${'#a\\\n'.repeat(200_000)}`],
    ['blank lines', `RUN a\\\n${'\xa0'.repeat(500_000)}`],
    ['starts of lists', `RUN a\\nb\n${'run #a\n'.repeat(100_000)}`],
    ['dollars before quotes', `RUN a\\nb\n${"$'".repeat(300_000)}`],
    ['tabs', `RUN a\\\n${'\t'.repeat(500_000)}`],
  ])('is found out in little time for very many %s', (_, part) => {
    expect(cpuTime(() => mayHideWords(part))).toBeLessThan(1000);
  });
});

it('a text without marks has its words in one piece', () => {
  expect(withoutMarks(String.raw`RUN a"pt"-'get' && \apt`)).toBe('RUN apt-get && apt');
});

describe('the pattern of programs', () => {
  const found = (text: string): string[] => text.match(programPattern(['go', 'g++', 'pip']))?.map(withoutMarks) ?? [];

  it.each([
    'go',
    'go build',
    'x && go',
    '/usr/bin/go',
    '(go',
    'go1.21',
    'go;',
    '["go","build"]',
    'g"o"',
    '\\go',
    "g''\\o",
  ])('finds one in %j', (text) => expect(found(text)).toEqual(['go']));

  it.each(['', 'g o', 'cargo', 'gone', 'go-x', 'x-go', 'main.go', 'go.sum', 'go_x', 'g+'])(
    'finds none in %j',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it('finds all', () => expect(found('cargo gone go && /bin/g++ x.c; pip3.12 install')).toEqual(['go', 'g++', 'pip']));

  it.each([
    ['marks', `g${'"'.repeat(500_000)}`],
    ['versions', `go${'1.'.repeat(300_000)}x`],
  ])('takes little time for very many %s', (_, text) => expect(cpuTime(() => found(text))).toBeLessThan(1000));
});
