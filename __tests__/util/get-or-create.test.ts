import { expect, it } from 'vitest';
import { getOrCreate, getOrCreateWithin } from '../../src/util/get-or-create.ts';

it('creates the value of each key once', () => {
  const values = new Map([['a', 1]]);
  let created = 1;
  const create = () => {
    created += 1;
    return created;
  };
  expect(['a', 'b', 'b', 'c'].map((key) => getOrCreate(values, key, create))).toEqual([1, 2, 2, 3]);
  expect([...values]).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ]);
});

it('empties the map before it gets too large, and not for what is known', () => {
  const values = new Map<string, number>();
  let made = 0;
  const get = (key: string): number => {
    return getOrCreateWithin(2, values, key, () => {
      made += 1;
      return made;
    });
  };
  expect(['a', 'b', 'a', 'b'].map(get)).toEqual([1, 2, 1, 2]);
  expect(get('c')).toBe(3);
  expect([...values.keys()]).toEqual(['c']);
});
