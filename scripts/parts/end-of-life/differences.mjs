// @ts-check
import { daysOf } from './table.mjs';

const YEAR = 366 * 24 * 60 * 60 * 1000;

/**
 * What is probably a mistake in a new table: cycles that have vanished, and days that are other by more than a year, or gone.
 *
 * @param {import('./table.mjs').Table} before
 * @param {import('./table.mjs').Table} after
 * @returns {string[]}
 */
export function differences(before, after) {
  return Object.entries(before.products).flatMap(([product, { ends }]) => {
    const now = daysOf(after.products[product]?.ends ?? []);
    return [...daysOf(ends)].flatMap(([cycle, was]) => {
      const is = now.get(cycle);
      if (is === undefined) return [`${product} ${cycle} has vanished`];
      const isFar = Math.abs(Date.parse(is) - Date.parse(was)) > YEAR;
      const isLost = !Number.isNaN(Date.parse(was)) && Number.isNaN(Date.parse(is));
      return isFar || isLost ? [`${product} ${cycle} has moved from ${was} to ${is}`] : [];
    });
  });
}
