// @ts-check
/**
 * The table, as src/lifecycle/table.json has it. Each list has a text for each cycle, the newest first: the cycle and its day
 * (`24 2028-04-30`), or true or false as endoflife.date has it.
 *
 * - `ends`: the day of the last fixes that everybody gets
 * - `regular`: where others give the last fixes, as Debian's LTS team, the day on which the regular support ends
 * - `lts`: the cycles with long-term support, from their day on
 *
 * @typedef {import('./releases.mjs').Day} Day
 * @typedef {{ source: string, ends: string[], regular?: string[], lts?: string[] }} Product
 * @typedef {{ asOf: string, products: Record<string, Product> }} Table
 */

/**
 * @param {string} product
 * @param {readonly import('./releases.mjs').Release[]} releases
 * @param {ReadonlyMap<string, import('./distro-info.mjs').DistroDays> | undefined} days
 * @returns {Product}
 */
export function productOf(product, releases, days) {
  const known = releases.map(({ cycle, lts, ...own }) => ({ cycle, lts, ...own, ...days?.get(cycle) }));
  // Others' extended support is paid for: people who pull an image don't get it.
  const rows = known.map((row) => ({ ...row, last: (product === 'debian' ? row.extended : undefined) ?? row.ends }));
  /** @type {(some: readonly (readonly [string, Day])[]) => string[]} */
  const list = (some) => [...some].sort(([one], [other]) => byVersion(one, other)).map((pair) => pair.join(' '));
  const regular = rows
    .filter(({ last, ends }) => last !== ends)
    .map(({ cycle, ends }) => /** @type {const} */ ([cycle, ends]));
  // RHEL's day is the end of its long-term support, not the beginning.
  const ltsOf = (/** @type {{ lts: Day, ends: Day }} */ row) => (row.lts >= row.ends ? true : row.lts);
  const lts = rows.filter((row) => row.lts !== false).map((row) => /** @type {const} */ ([row.cycle, ltsOf(row)]));
  return {
    source: days === undefined ? 'endoflife.date' : 'distro-info-data',
    ends: list(rows.map(({ cycle, last }) => [cycle, last])),
    ...(regular.length > 0 ? { regular: list(regular) } : {}),
    ...(lts.length > 0 ? { lts: list(lts) } : {}),
  };
}

/** The newest version first. @param {string} one @param {string} other */
function byVersion(one, other) {
  const [a, b] = [one.split('.').map(Number), other.split('.').map(Number)];
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (b[index] ?? -1) - (a[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The table as text: sorted, with a line for each cycle. @param {Table} table */
export function formatTable({ asOf, products }) {
  const sorted = Object.fromEntries(Object.entries(products).sort(([one], [other]) => (one < other ? -1 : 1)));
  return `${JSON.stringify({ asOf, products: sorted }, null, 2)}\n`;
}

/** By cycle, the days of a list. @param {readonly string[]} list @returns {Map<string, string>} */
export function daysOf(list) {
  return new Map(list.map((text) => /** @type {[string, string]} */ (text.split(' ', 2))));
}
