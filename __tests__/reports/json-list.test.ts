import { expect, it } from 'vitest';
import { JsonList } from '../../src/reports/json-list.ts';
import { formatJson } from '../../src/reports/json-text.ts';

const LISTS: readonly (readonly unknown[])[] = [
  [],
  [1],
  ['a\nb', { c: [], d: undefined, e: [{}, { f: 'ü', g: new Date(0) }] }],
  Array.from({ length: 20_000 }, (_, at) => ({ at })),
];

it.each(LISTS.map((list) => [list.length, list]))('a list of %d is written as JSON.stringify does', (_, list) => {
  const json = new JsonList('  ');
  for (const item of list) json.push(item);
  const text = `{\n  "list": ${[...json.pieces()].join('')}\n}`;
  expect(text).toBe(JSON.stringify({ list }, null, 2));
});

it.each([[{ b: [1] }], [{}], ['a\nb'], [[]], [{ c: { d: null } }]])(
  'writes %j at the indent of where it stands',
  (a) => {
    expect(formatJson(a, '')).toBe(JSON.stringify(a, null, 2));
    expect(`{\n  "a": ${formatJson(a, '  ')}\n}`).toBe(JSON.stringify({ a }, null, 2));
    expect(`{\n  "a": [\n    ${formatJson(a, '    ')}\n  ]\n}`).toBe(JSON.stringify({ a: [a] }, null, 2));
  },
);
