import { expect, it } from 'vitest';
import { rewriteLines } from '../../src/check/rewrite-lines.ts';
import type { TextEdit } from '../../src/model/edit.ts';

/** An edit of the second line's text `b`, at offset 2. */
const EDIT: TextEdit = {
  file: 'Dockerfile',
  range: { start: { line: 2, column: 1 }, end: { line: 2, column: 2 } },
  span: { start: 2, end: 3 },
  text: 'B',
};
const rewrite = (text: string, firstLine: number, lastLine: number) =>
  rewriteLines(Buffer.from(text), { firstLine, lastLine }, [EDIT]);

it('rewrites one line, or several, without the last line end', () => {
  expect(rewrite('a\nb\nc\n', 2, 2)).toEqual({ before: 'b', after: 'B' });
  expect(rewrite('a\nb\nc\n', 1, 2)).toEqual({ before: 'a\nb', after: 'a\nB' });
});

it('takes a last line without a line end', () => {
  expect(rewrite('a\nb', 2, 2)).toEqual({ before: 'b', after: 'B' });
});

it.each(['a\nb\r\n', '\ufeffa\nb\n'])('refuses text that a suggestion would change: %j', (text) => {
  expect(rewrite(text, 1, 2)).toBeUndefined();
});
