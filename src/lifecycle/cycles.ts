import table from './table.json' with { type: 'json' };

/** A day as `2028-04-30`; `true`: it is past, and not known; `false`: it wasn't past on the day of the table, and not known. */
export type Day = string | boolean;

/** A release cycle of a product. */
export interface Cycle {
  readonly cycle: string;
  /** The last fixes that everybody gets. */
  readonly ends: Day;
  /** The end of the regular support, where others give the last fixes. */
  readonly regularEnds: string | undefined;
  /** Since when it has long-term support; `false`: it has none. */
  readonly lts: Day;
}

/** What the table has of a product. */
export interface Product {
  /** Who says so. */
  readonly source: string;
  /** The newest first. */
  readonly cycles: ReadonlyMap<string, Cycle>;
  /** Whether it tells lines with long-term support from others. */
  readonly hasLts: boolean;
}

/** The day of what the table says. */
export const AS_OF: string = table.asOf;

/** In milliseconds. */
const YEAR = 365 * 24 * 60 * 60 * 1000;

/** Whether the table is older than a year: then days may have moved, and newer lines aren't in it. */
export function isTableOld(now: Date): boolean {
  return now.getTime() - Date.parse(AS_OF) > YEAR;
}

interface Row {
  readonly source: string;
  readonly ends: readonly string[];
  readonly regular?: readonly string[];
  readonly lts?: readonly string[];
}

const ROWS: Readonly<Record<string, Row>> = table.products;
const read = new Map<string, Product>();

/** The cycles of a product, by endoflife.date's name for it. @throws Error where the table has no such product */
export function productOf(name: string): Product {
  const known = read.get(name);
  if (known !== undefined) return known;
  const row = ROWS[name];
  if (row === undefined) throw new Error(`The table of end of life has no ${name}.`);
  const regular = daysOf(row.regular ?? []);
  const lts = daysOf(row.lts ?? []);
  const cycles = [...daysOf(row.ends)].map(([cycle, ends]): [string, Cycle] => {
    const regularEnds = regular.get(cycle);
    return [
      cycle,
      {
        cycle,
        ends,
        regularEnds: typeof regularEnds === 'string' ? regularEnds : undefined,
        lts: lts.get(cycle) ?? false,
      },
    ];
  });
  const product = { source: row.source, cycles: new Map(cycles), hasLts: lts.size > 0 };
  read.set(name, product);
  return product;
}

/** The cycle of a version: the longest beginning of it that is one. `3.13` for `3.13.1`; undefined for an unknown version. */
export function cycleOf(product: string, version: string): Cycle | undefined {
  const { cycles } = productOf(product);
  const numbers = version.split('.');
  for (let count = numbers.length; count > 0; count -= 1) {
    const found = cycles.get(numbers.slice(0, count).join('.'));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `24 2028-04-30` */
function daysOf(list: readonly string[]): Map<string, Day> {
  return new Map(
    list.map((text): [string, Day] => {
      const [cycle = '', day = ''] = text.split(' ', 2);
      return [cycle, day === 'true' || day === 'false' ? day === 'true' : day];
    }),
  );
}
