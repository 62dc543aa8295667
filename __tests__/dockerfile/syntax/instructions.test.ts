import { describe, expect, test } from 'vitest';
import { readAll } from './split.ts';

/** Each instruction as `keyword|arguments`. */
function read(text: string): string[] {
  const bytes = Buffer.from(text).toString('latin1');
  return readAll(bytes).instructions.map(
    ({ keyword, line, args }) => `${keyword}|${line.text.slice(args.start, args.end)}`,
  );
}

describe('section 1: lines', () => {
  test.each([
    ['a byte order mark is dropped', '\ufeffFROM a', ['from|a']],
    [
      'only on line 1',
      'FROM a\n\ufeffFROM b',
      ['from|a', `${Buffer.from('\ufeffFROM').toString('latin1').toLowerCase()}|b`],
    ],
    ['\\r\\n ends a line', 'FROM a\r\nRUN b\r\n', ['from|a', 'run|b']],
    ['several \\r before \\n go', 'FROM a\r\r\nRUN b', ['from|a', 'run|b']],
    ['a lone \\r ends no line', 'FROM a\rRUN b', ['from|a\rRUN b']],
    ['no final newline', 'FROM a', ['from|a']],
    ['leading Unicode white space', '\u00a0\u2003\u3000\v FROM a', ['from|a']],
    ['comments and blank lines', '# a\n\n  # b\n \t\nFROM a', ['from|a']],
    ['the keyword in any case, ended by \\t \\v \\f \\r or a blank', 'fRoM\va\nRUN\f\tb', ['from|a', 'run|b']],
    ['no trailing comment', 'FROM a # b', ['from|a # b']],
    ['a keyword alone', 'FROM', ['from|']],
  ])('%s', (_, text, instructions) => {
    expect(read(text)).toEqual(instructions);
  });
});

describe('section 1: continuations', () => {
  test.each([
    ['joined with nothing between', 'FROM a\\\nb', ['from|ab']],
    ['blanks behind the escape', 'FROM a\\ \t\nb', ['from|ab']],
    ['blanks at the start of the next line stay', 'FROM a\\\n  b', ['from|a  b']],
    ['a word, a flag and the keyword may be split', 'FR\\\nOM --plat\\\nform=x a', ['from|--platform=x a']],
    ['an escaped escape does not continue', 'RUN a\\\\\nFROM b', ['run|a\\\\', 'from|b']],
    ['nor do three', 'RUN a\\\\\\\nFROM b', ['run|a\\\\\\', 'from|b']],
    ['a comment in between is dropped', 'RUN a \\\n # x\nb', ['run|a b']],
    ['a comment that ends in \\ does not continue', '# a \\\nFROM a', ['from|a']],
    ['nor one in between', 'RUN a \\\n# b \\\nc\nFROM d', ['run|a c', 'from|d']],
    ['blank lines in between are dropped', 'RUN a \\\n\n \t\nb', ['run|a b']],
    ['a line of only \\ starts an instruction', '\\\n  \\\nFROM a', ['from|a']],
    ['at the end of the file', 'FROM a\\', ['from|a']],
    ['with \\r\\n', 'FROM a\\\r\nb\r\n', ['from|ab']],
  ])('%s', (_, text, instructions) => {
    expect(read(text)).toEqual(instructions);
  });

  test('the escape directive changes the character', () => {
    expect(read('# escape=`\nRUN a\\\nRUN b`\nc\nRUN d``\nRUN e')).toEqual(['run|a\\', 'run|bc', 'run|d``', 'run|e']);
  });

  test('an instruction without any text is one that BuildKit does not know', () => {
    expect(read('FROM a\n\\\n \\\n')).toEqual(['from|a', '|']);
  });
});

describe('section 1: heredocs', () => {
  test.each([
    ['nothing in a body counts', 'RUN <<A\nFROM x \\\nA\nFROM b', ['run|<<A', 'from|b']],
    ['the end is a line equal to the name', 'RUN <<A\n A\nA \nAA\nA\nFROM b', ['run|<<A', 'from|b']],
    ['with \\r\\n', 'RUN <<A\r\nx\r\nA\r\nFROM b', ['run|<<A', 'from|b']],
    ['<<- drops leading tabs', 'RUN <<-A\n\t\tA\nFROM b', ['run|<<-A', 'from|b']],
    ['but no blanks', 'RUN <<-A\n A\nA\nFROM b', ['run|<<-A', 'from|b']],
    ['and for that heredoc only', 'RUN <<-A <<B\n\tA\n\tB\nB\nFROM b', ['run|<<-A <<B', 'from|b']],
    ['several bodies follow in order', 'RUN <<A <<B\nB\nA\nA\nB\nFROM b', ['run|<<A <<B', 'from|b']],
    ['behind a continuation', 'RUN <<A \\\n && x\ny\nA\nFROM b', ['run|<<A  && x', 'from|b']],
    ['ENV holds none', 'ENV a=<<A\nFROM b', ['env|a=<<A', 'from|b']],
  ])('%s', (_, text, instructions) => {
    expect(read(text)).toEqual(instructions);
  });
});

describe('errors', () => {
  test.each([
    ['', 'the file has no instructions'],
    ['# only a comment\n', 'the file has no instructions'],
    ['FROM a\nRUN <<A\nB', 'the heredoc A has no end'],
    [`FROM ${'a'.repeat(65_531)}`, 'a line is longer than 65,535 bytes'],
  ])('%.30s', (text, message) => {
    expect(readAll(text).errors.map((error) => error.message)).toEqual([message]);
  });

  test('a line of 65,535 bytes is read', () => {
    expect(readAll(`FROM ${'a'.repeat(65_530)}\n`).errors).toEqual([]);
  });
});

test('keeps the comments directly above an instruction', () => {
  const [first, second, third] = readAll('# a\n#b\nFROM c\nRUN d\n# e\n\n# f\nRUN g').instructions;
  expect(first?.comments).toEqual(['a', 'b']);
  expect(second?.comments).toEqual([]);
  expect(third?.comments).toEqual(['f']);
});

test('finds the way back to the bytes', () => {
  const text = 'RUN a\\\n# x\n  b\\\nc';
  const [run] = readAll(text).instructions;
  expect(run?.line.text).toBe('RUN a  bc');
  const from = run?.line.text.indexOf('b') ?? 0;
  expect(run?.line.span(from, from + 2)).toEqual({ start: text.indexOf('b\\'), end: text.length });
  expect(run?.line.span(from, from)).toEqual({ start: text.indexOf('b\\'), end: text.indexOf('b\\') });
});
