// @ts-check
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COUNTS_FILE } from './counting-reporter.mjs';
import { run } from './run.mjs';

/** @typedef {import('./counting-reporter.mjs').Counts & { errors: number }} RunCounts */

/**
 * Runs Vitest.
 *
 * @param {string} root
 * @param {string} node the Node to run it on
 * @param {readonly string[]} args more arguments
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ status: number, counts: RunCounts | undefined }>} its exit status, and the counts where it got
 *   as far as counting
 */
export async function runVitest(root, node, args, env) {
  const folder = await mkdtemp(join(tmpdir(), 'freshfrom-test-'));
  try {
    const file = join(folder, 'counts.json');
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
    const counting = join(root, 'scripts', 'parts', 'counting-reporter.mjs');
    const { status } = await run(node, [vitest, 'run', '--reporter=default', `--reporter=${counting}`, ...args], {
      cwd: root,
      env: { ...env, [COUNTS_FILE]: file },
      show: true,
    });
    return { status, counts: await readFile(file, 'utf8').then(JSON.parse, () => undefined) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
