import { describe, expect, it } from 'vitest';
import { hasWord, withoutMarks } from '../../../src/advice/sketch/hidden-words.ts';
import { cpuTime } from '../../support/cpu-time.ts';

describe('a part without marks', () => {
  it.each([
    ['RUN apt-get install', 'RUN apt-get install'],
    [String.raw`RUN a"pt"-'get' && \apt`, 'RUN apt-get && apt'],
    ['RUN a \\\n  && b', 'RUN a \n  && b'],
    ['RUN a;\\\nb &&\\\n\n c', 'RUN a;\nb &&\n\n c'],
    ['RUN a\\\n  b\\\n&& c', 'RUN a\n  b\n&& c'],
    ['RUN ["a", "b"]', 'RUN [a, b]'],
    [String.raw`RUN printf 'a' "b\nc"`, 'RUN printf a bnc'],
  ])('of %j has its words in one piece', (part, text) => expect(withoutMarks(part)).toBe(text));

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
    `RUN --mount=from=a \\\n# b\n["sh", "-c", "a\\tb"]`,
    String.raw`RUN sh -c $'a\napt-get'`,
    String.raw`RUN $'\x61pt' install`,
    String.raw`RUN $'\141pt' install`,
  ])('is none where a word may be hidden: %j', (part) => expect(withoutMarks(part)).toBeUndefined());

  it.each([
    ['quotes', `RUN ${'"'.repeat(500_000)}`],
    ['escapes', `RUN a${'\\'.repeat(500_000)}`],
    ['continued comments', `RUN a ${'#a\\\n'.repeat(200_000)}`],
    ['blank lines', `RUN a\\\n${'\xa0'.repeat(500_000)}`],
    ['starts of lists', `RUN a\\nb\n${'run #a\n'.repeat(100_000)}`],
    ['dollars before quotes', `RUN a\\nb\n${"$'".repeat(300_000)}`],
    ['tabs', `RUN a\\\n${'\t'.repeat(500_000)}`],
  ])('of very many %s take little time', (_, part) => {
    expect(cpuTime(() => withoutMarks(part))).toBeLessThan(1000);
  });
});

describe('a word', () => {
  it.each(['go', 'go build', 'x && go', '/usr/bin/go', '(go', 'go1.21', 'go;', '[go,build]'])('is in %j', (text) => {
    expect(hasWord(text, 'go')).toBe(true);
  });

  it.each(['', 'g o', 'cargo', 'gone', 'go-x', 'x-go', 'main.go', 'go.sum', 'go_x'])('is not in %j', (text) => {
    expect(hasWord(text, 'go')).toBe(false);
  });

  it('is found after others that have it in them', () => expect(hasWord('cargo gone go', 'go')).toBe(true));
});
