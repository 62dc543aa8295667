import { expect, it } from 'vitest';
import { formatJson, jsonListPieces, mapLazily } from '../../src/reports/json-stream.ts';

const LISTS: readonly (readonly unknown[])[] = [
  [],
  [1],
  ['a\nb', { c: [], d: undefined, e: [{}, { f: 'ü' }] }],
  Array.from({ length: 20_000 }, (_, at) => ({ at })),
];

it.each(LISTS.map((list) => [list.length, list]))('a list of %d is written as JSON.stringify does', (_, list) => {
  const text = `{\n  "list": ${[...jsonListPieces(list, '  ')].join('')}\n}`;
  expect(text).toBe(JSON.stringify({ list }, null, 2));
});

it('gives a long list in pieces, and makes each item when its turn has come', () => {
  let made = 0;
  const items = mapLazily(Array.from({ length: 20_000 }), () => {
    made += 1;
    return { text: 'x'.repeat(100) };
  });
  const [first] = jsonListPieces(items, '');
  expect(first?.length).toBeLessThan(100_000);
  expect(made).toBeLessThan(1000);
});

it('writes a value at the indent of where it stands', () => {
  expect(`{\n  "a": ${formatJson({ b: [1] }, '  ')}\n}`).toBe(JSON.stringify({ a: { b: [1] } }, null, 2));
});
