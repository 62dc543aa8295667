// @ts-check
import { chmod, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COUNTS_FILE } from './counting-reporter.mjs';
import { run } from './run.mjs';

/** @typedef {import('./counting-reporter.mjs').Counts & { errors: number }} RunCounts */

/** Where the tests are that run what is in dist/. */
const SCENARIOS = '__tests__/scenarios/';

/**
 * Whether the arguments choose a test that runs the bundles; where Vitest can't tell, they may.
 *
 * @param {string} root
 * @param {string} node
 * @param {readonly string[]} args
 * @returns {Promise<boolean>}
 */
export async function runsBundles(root, node, args) {
  if (args.length === 0) return true;
  const { status, output } = await run(node, [script(root), 'list', '--filesOnly', ...args], { cwd: root });
  return status !== 0 || output.includes(SCENARIOS);
}

/**
 * Runs Vitest, with a temporary folder of its own.
 *
 * @param {string} root
 * @param {string} node the Node to run it on
 * @param {readonly string[]} args more arguments
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ status: number, counts: RunCounts | undefined, left: string[] }>} its exit status, the counts where
 *   it got as far as counting, and what the tests left in the temporary folder
 */
export async function runVitest(root, node, args, env) {
  const folder = await mkdtemp(join(tmpdir(), 'freshfrom-test-'));
  try {
    const file = join(folder, 'counts.json');
    const temporary = join(folder, 'tmp');
    await mkdir(temporary);
    await chmod(folder, 0o755); // some tests look at theirs as another user
    const counting = join(root, 'scripts', 'parts', 'counting-reporter.mjs');
    const { status } = await run(node, [script(root), 'run', '--reporter=default', `--reporter=${counting}`, ...args], {
      cwd: root,
      env: { ...env, TMPDIR: temporary, NODE_COMPILE_CACHE: join(folder, 'compiled'), [COUNTS_FILE]: file },
      show: true,
    });
    const counts = await readFile(file, 'utf8').then(JSON.parse, () => undefined);
    return { status, counts, left: await readdir(temporary) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {string} root */
function script(root) {
  return join(root, 'node_modules', 'vitest', 'vitest.mjs');
}
