import { describe, expect, test } from 'vitest';
import { SourceText } from '../../src/model/source-text.ts';

/** Line and column of a byte. */
function at(bytes: Uint8Array, offset: number): [number, number] {
  const { line, column } = new SourceText(bytes).position(offset);
  return [line, column];
}

test('has one character for each byte', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  const { text } = new SourceText(bytes);
  expect(Buffer.from(text, 'latin1')).toEqual(Buffer.from(bytes));
});

test('reads a part of a larger buffer', () => {
  expect(new SourceText(Buffer.from('abc').subarray(1)).text).toBe('bc');
});

describe('position', () => {
  test.each([
    ['the start', 'ab\ncd', 0, [1, 1]],
    ['a line end belongs to its line', 'ab\ncd', 2, [1, 3]],
    ['the next line', 'ab\ncd', 3, [2, 1]],
    ['the end', 'ab\ncd', 5, [2, 3]],
    ['behind a final newline', 'ab\n', 3, [2, 1]],
    ['\\r counts, and ends no line', 'a\rb\r\nc', 3, [1, 4]],
    ['a tab is one column', '\ta', 1, [1, 2]],
    ['an empty file', '', 0, [1, 1]],
    ['two bytes, one column', 'éa', 2, [1, 2]],
    ['three bytes, one column', '漢a', 3, [1, 2]],
    ['four bytes, two columns', '😀a', 4, [1, 3]],
    ['on a later line', 'é\n😀é\nxéy', 12, [3, 3]],
    ['a byte order mark has no column', '\ufeffab', 4, [1, 2]],
    ['the start of a file with a byte order mark', '\ufeffab', 0, [1, 1]],
    ['U+FEFF further below has one', 'a\n\ufeffb', 5, [2, 2]],
  ])('%s', (_, text, offset, expected) => {
    expect(at(Buffer.from(text), offset)).toEqual(expected);
  });

  test.each([
    ['a byte that begins nothing', [0xff, 0x61], 1, 2],
    ['each of several', [0x80, 0x80, 0x80, 0x80, 0x61], 4, 5],
    ['a sequence cut short is one', [0xf0, 0x9f, 0x98, 0x61], 3, 2],
    ['a surrogate half is three', [0xed, 0xa0, 0x80, 0x61], 3, 4],
  ])('what is not UTF-8 counts as U+FFFD: %s', (_, bytes, offset, column) => {
    expect(at(Uint8Array.from(bytes), offset)).toEqual([1, column]);
    expect(new TextDecoder().decode(Uint8Array.from(bytes.slice(0, offset))).length + 1).toBe(column);
  });
});

test('a column does not depend on what was asked before', () => {
  // Longer than what lies between two kept columns, with all widths and what isn't UTF-8 on every boundary.
  const unit = [
    0x61, 0xc3, 0xa9, 0xe6, 0xbc, 0xa2, 0xf0, 0x9f, 0x98, 0x80, 0xff, 0x80, 0x80, 0x80, 0x80, 0x80, 0xef, 0xbb, 0xbf,
  ];
  const bytes = Buffer.concat([Buffer.from('é\n'), ...Array.from({ length: 400 }, () => Uint8Array.from(unit))]);
  const starts = Array.from({ length: 400 }, (_, index) => 3 + index * unit.length);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const expected = starts.map((start) => decoder.decode(bytes.subarray(3, start)).length + 1);
  const forwards = new SourceText(bytes);
  expect(starts.map((start) => forwards.position(start).column)).toEqual(expected);
  const backwards = new SourceText(bytes);
  const reversed = starts.toReversed().map((start) => backwards.position(start).column);
  expect(reversed.toReversed()).toEqual(expected);
  expect(starts.map((start) => new SourceText(bytes).position(start).column)).toEqual(expected);
});

test('range', () => {
  expect(new SourceText(Buffer.from('é\nabc')).range({ start: 3, end: 5 })).toEqual({
    start: { line: 2, column: 1 },
    end: { line: 2, column: 3 },
  });
});
