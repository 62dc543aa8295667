import { expect, it } from 'vitest';
import { mapInParallel } from '../../src/util/parallel.ts';

it('keeps the order, and runs no more at a time than asked', async () => {
  let running = 0;
  let most = 0;
  const doubled = await mapInParallel([5, 1, 4, 2, 3], 2, async (item) => {
    running += 1;
    most = Math.max(most, running);
    for (let turn = 0; turn < item; turn += 1) await Promise.resolve();
    running -= 1;
    return item * 2;
  });
  expect(doubled).toEqual([10, 2, 8, 4, 6]);
  expect(most).toBe(2);
  expect(await mapInParallel([], 2, async () => 1)).toEqual([]);
});
