import { describe, expect, test } from 'vitest';
import { applyEdits, distinctEdits, editsByFile, type TextEdit } from '../../src/model/edit.ts';

function edit(start: number, end: number, text: string, file = 'f'): TextEdit {
  const range = { start: { line: 7, column: start + 1 }, end: { line: 7, column: end + 1 } };
  return { file, span: { start, end }, range, text };
}

function apply(text: string, ...edits: TextEdit[]): string {
  return Buffer.from(applyEdits(Buffer.from(text, 'latin1'), edits)).toString('latin1');
}

describe('applyEdits', () => {
  test.each([
    ['nothing', [], 'abcdef'],
    ['a replacement', [edit(1, 3, 'XYZ')], 'aXYZdef'],
    ['an insertion', [edit(2, 2, 'X')], 'abXcdef'],
    ['at the start', [edit(0, 0, 'X')], 'Xabcdef'],
    ['at the end', [edit(6, 6, 'X')], 'abcdefX'],
    ['a deletion', [edit(0, 6, '')], ''],
    ['several, in any order', [edit(4, 5, 'Y'), edit(0, 1, 'X')], 'XbcdYf'],
    ['side by side', [edit(0, 2, 'X'), edit(2, 4, 'Y')], 'XYef'],
    ['an insertion right behind a replacement', [edit(0, 2, 'X'), edit(2, 2, 'Y')], 'XYcdef'],
    ['the same twice', [edit(1, 3, 'X'), edit(1, 3, 'X')], 'aXdef'],
  ])('%s', (_, edits, expected) => {
    expect(apply('abcdef', ...edits)).toBe(expected);
  });

  test('keeps bytes that are not UTF-8, and writes UTF-8', () => {
    expect(apply('\xff\x80a\r\n', edit(2, 3, 'é'))).toBe('\xff\x80\xc3\xa9\r\n');
  });

  test.each([
    ['overlap', [edit(0, 3, 'X'), edit(2, 4, 'Y')]],
    ['contain each other', [edit(0, 6, 'X'), edit(2, 3, 'Y')]],
    ['have the same place and another text', [edit(1, 2, 'X'), edit(1, 2, 'Y')]],
    ['insert at the same place', [edit(1, 1, 'X'), edit(1, 1, 'Y')]],
    ['insert where another one begins', [edit(1, 1, 'X'), edit(1, 2, 'Y')]],
  ])('refuses edits that %s', (_, edits) => {
    expect(() => apply('abcdef', ...edits)).toThrow('Two edits of f overlap at line 7.');
  });
});

test('distinctEdits tells places, texts and files apart', () => {
  const edits = [edit(0, 1, 'X'), edit(0, 1, 'Y'), edit(0, 2, 'X'), edit(0, 1, 'X', 'g')];
  expect(distinctEdits([...edits, ...edits])).toEqual(edits);
});

test('editsByFile keeps the order of the files', () => {
  const grouped = editsByFile([edit(0, 1, 'X', 'b'), edit(0, 1, 'X', 'a'), edit(2, 3, 'Y', 'b'), edit(0, 1, 'X', 'b')]);
  expect([...grouped]).toEqual([
    ['b', [edit(0, 1, 'X', 'b'), edit(2, 3, 'Y', 'b')]],
    ['a', [edit(0, 1, 'X', 'a')]],
  ]);
});
