// @ts-check
import { writeFileSync } from 'node:fs';

/** The variable that names the file into which the counts go. */
export const COUNTS_FILE = 'FRESHFROM_TEST_COUNTS';

/** A Vitest reporter that only counts; it is given to Vitest by its path. */
export default class CountingReporter {
  /** @param {readonly import('vitest/node').TestModule[]} modules @param {readonly unknown[]} errors outside of any test */
  onTestRunEnd(modules, errors) {
    const file = process.env[COUNTS_FILE];
    if (file !== undefined) writeFileSync(file, JSON.stringify({ ...count(modules), errors: errors.length }));
  }
}

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * The tests, and besides them every file or describe block that failed itself: one that can't be loaded or set up
 * has no test that could fail.
 *
 * @param {readonly import('vitest/node').TestModule[]} modules
 * @returns {Counts}
 */
export function count(modules) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      // A test that never ran, since the run was broken off, is no success.
      counts[state === 'pending' ? 'skipped' : state]++;
    }
    const groups = [module, ...module.children.allSuites()];
    counts.failed += groups.filter((group) => group.errors().length > 0).length;
  }
  return counts;
}
