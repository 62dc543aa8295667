// @ts-check
const SET_CLOCK = new URL('./set-clock.mjs', import.meta.url).href;

/**
 * The day of the processes that tests and the demo start. The table of end of life says something else every year, so that without
 * it a test would fail one day.
 */
export const TEST_NOW = '2026-12-01T00:00:00Z';

/**
 * The environment of a process whose clock starts at that day.
 *
 * @param {number} [ahead] so many milliseconds later
 * @returns {Readonly<Record<string, string>>}
 */
export function clockEnvironment(ahead = 0) {
  return {
    NODE_OPTIONS: `--import=${SET_CLOCK}`,
    FRESHFROM_TEST_NOW: TEST_NOW,
    ...(ahead === 0 ? {} : { FRESHFROM_TEST_AHEAD: `${ahead}` }),
  };
}
