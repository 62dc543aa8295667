import { expect, it } from 'vitest';
import { getOrCreate } from '../../src/util/get-or-create.ts';

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
