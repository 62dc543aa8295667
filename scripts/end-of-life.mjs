// @ts-check
/**
 * Makes src/lifecycle/table.json, the days on which products get their last fixes, anew from endoflife.date, and for Debian
 * and Ubuntu from distro-info-data where the two differ by more than a few days:
 *
 *   node scripts/end-of-life.mjs                                  from the network
 *   node scripts/end-of-life.mjs --products DIR --distro-info DIR from a checkout of endoflife.date and a folder with
 *                                                                 debian.csv and ubuntu.csv
 *
 * It refuses a table in which a cycle has vanished or a day has moved by more than a year: one of these is a mistake more often
 * than not. `--accept` takes it all the same. The result is committed, and read as a diff.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { differences } from './parts/end-of-life/differences.mjs';
import { distroDays } from './parts/end-of-life/distro-info.mjs';
import { PRODUCTS } from './parts/end-of-life/products.mjs';
import { releasesOfApi, releasesOfPage } from './parts/end-of-life/releases.mjs';
import { formatTable, productOf } from './parts/end-of-life/table.mjs';
import { run } from './parts/run.mjs';

const TABLE = new URL('../src/lifecycle/table.json', import.meta.url);
const API = 'https://endoflife.date/api/v1/products';
const DISTRO_INFO = 'https://debian.pages.debian.net/distro-info-data';

const { values } = parseArgs({
  options: {
    products: { type: 'string' },
    'distro-info': { type: 'string' },
    accept: { type: 'boolean', default: false },
  },
});

/** @param {string} url */
async function get(url) {
  const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response;
}

/** The releases of a product, and the day of what is known. @param {string} product */
async function releasesOf(product) {
  if (values.products === undefined) {
    const answer = /** @type {any} */ (await (await get(`${API}/${product}/`)).json());
    return { releases: releasesOfApi(answer), day: String(answer.generated_at).slice(0, 10) };
  }
  const text = await readFile(join(values.products, 'products', `${product}.md`), 'utf8');
  const { status, output } = await run('git', ['log', '-1', '--format=%cs'], { cwd: values.products });
  if (status !== 0) throw new Error(`${values.products} is no checkout of endoflife.date: ${output}`);
  return { releases: releasesOfPage(text), day: output.trim() };
}

/** @param {'debian' | 'ubuntu'} name */
async function distroInfo(name) {
  const folder = values['distro-info'];
  if (folder !== undefined) return readFile(join(folder, `${name}.csv`), 'utf8');
  return (await get(`${DISTRO_INFO}/${name}.csv`)).text();
}

/** @type {import('./parts/end-of-life/table.mjs').Table} */
const table = { asOf: '', products: {} };
for (const product of PRODUCTS) {
  const { releases, day } = await releasesOf(product);
  const days =
    product === 'debian' || product === 'ubuntu' ? distroDays(product, await distroInfo(product)) : undefined;
  table.products[product] = productOf(product, releases, days);
  if (table.asOf === '' || day < table.asOf) table.asOf = day;
}
const before = JSON.parse(await readFile(TABLE, 'utf8').catch(() => '{"asOf":"","products":{}}'));
const problems = differences(before, table);
if (problems.length > 0 && !values.accept) {
  throw new Error(`The table stays as it is; --accept takes these changes:\n${problems.join('\n')}`);
}
await writeFile(TABLE, formatTable(table));
