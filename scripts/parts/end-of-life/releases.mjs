// @ts-check
import { parse } from 'yaml';

/**
 * A release cycle as endoflife.date has it. A day is `2028-04-30`; `true`: it is past, and the day isn't known; `false`: it
 * isn't past on the day of the file, and no day is known.
 *
 * @typedef {string | boolean} Day
 * @typedef {{ readonly cycle: string, readonly ends: Day, readonly extended: Day | undefined, readonly lts: Day }} Release
 */

/** The releases in the front matter of a product's page. @param {string} text @returns {Release[]} */
export function releasesOfPage(text) {
  const [, front = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
  const { releases } = /** @type {{ releases: Record<string, unknown>[] }} */ (parse(front, { schema: 'core' }));
  return releases.map(({ releaseCycle, eol, eoes, lts }) => ({
    cycle: String(releaseCycle),
    ends: dayOf(eol, `eol of ${releaseCycle}`),
    extended: eoes === undefined ? undefined : dayOf(eoes, `eoes of ${releaseCycle}`),
    lts: dayOf(lts ?? false, `lts of ${releaseCycle}`),
  }));
}

/**
 * The releases in an answer of the API, version 1.
 *
 * @param {{ result: { releases: { name: string, isEol: boolean, eolFrom: string | null, isEoes?: boolean | null,
 *   eoesFrom?: string | null, isLts: boolean, ltsFrom: string | null }[] } }} answer
 * @returns {Release[]}
 */
export function releasesOfApi({ result }) {
  return result.releases.map(({ name, isEol, eolFrom, isEoes, eoesFrom, isLts, ltsFrom }) => ({
    cycle: name,
    ends: dayOf(eolFrom ?? isEol, `eolFrom of ${name}`),
    extended: typeof isEoes === 'boolean' ? dayOf(eoesFrom ?? isEoes, `eoesFrom of ${name}`) : undefined,
    // Without a day it is one from its first day on, or the day isn't known.
    lts: dayOf(ltsFrom ?? isLts, `ltsFrom of ${name}`),
  }));
}

/** @param {unknown} value @param {string} what @returns {Day} */
function dayOf(value, what) {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  throw new Error(`${what} is neither a day nor true or false: ${JSON.stringify(value)}`);
}
