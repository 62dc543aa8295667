// @ts-check
/**
 * `npm test`: makes sure that everything the tests need is there, then runs them on Node 24. It runs on a fresh
 * clone with Node 20 and npm alone, so it imports nothing but Node's own modules before the install.
 *
 *   node scripts/test.mjs [arguments for vitest]
 *
 * Before tests that run the bundles it compares dist/ with what the sources build, and refuses another: they would be green
 * for sources that nobody built. A part that can't be had is said aloud and its tests are skipped; with CI=true it fails the command. The last
 * line on standard output is `N passed, N failed, N skipped`, the exit status is Vitest's, or 1 where the tests
 * left files in the temporary folder.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './parts/dependencies.mjs';
import { provideDockerRegistry } from './parts/docker-registry.mjs';
import { findNode20, findNode24 } from './parts/node.mjs';
import { run } from './parts/run.mjs';
import { loud } from './parts/say.mjs';
import { runsBundles, runVitest } from './parts/vitest.mjs';

process.exitCode = await main(fileURLToPath(new URL('..', import.meta.url)), process.argv.slice(2), process.env);

/** @param {string} root @param {string[]} args @param {NodeJS.ProcessEnv} env @returns {Promise<number>} */
async function main(root, args, env) {
  if ((await run('git', ['--version'])).status !== 0) return stop('git is not on the PATH: the tests need it');
  const notInstalled = await installDependencies(root);
  if (notInstalled !== undefined) return stop(notInstalled);
  const node = await findNode24(root);
  if (typeof node !== 'string') return stop(`Node 24, on which GitHub runs the Action, is missing: ${node.missing}`);

  if (await runsBundles(root, node, args)) {
    const checked = await run(node, [join(root, 'scripts', 'build.mjs'), '--check'], { cwd: root });
    if (checked.status !== 0) return stop(checked.output);
  }

  const parts = [
    {
      tests: 'integration tests with a real registry: docker-registry could not be found or downloaded',
      name: 'FRESHFROM_DOCKER_REGISTRY',
      found: await provideDockerRegistry(root, env),
    },
    {
      tests: 'tests of the command line on Node 20: that Node could not be found or downloaded',
      name: 'FRESHFROM_NODE20',
      found: await findNode20(root),
    },
  ];
  const testEnv = { ...env };
  for (const { tests, name, found } of parts) {
    if (typeof found === 'string') {
      testEnv[name] = found;
      continue;
    }
    if (env.CI === 'true') return stop(`With CI=true nothing may be missing. MISSING: ${tests}: ${found.missing}`);
    loud(`SKIPPED: ${tests}: ${found.missing}`);
    testEnv[`${name}_MISSING`] = found.missing;
  }

  const { status, counts, left } = await runVitest(root, node, args, testEnv);
  if (counts === undefined) return stop('Vitest ended before it had run the tests: see above', status || 1);
  const { passed, failed, skipped, errors } = counts;
  if (errors > 0) loud(`npm test: ${errors} errors outside of any test: see above`);
  process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`);
  // A test that failed may not have come to its end.
  if (status === 0 && left.length > 0) return stop(`tests left files in the temporary folder: ${left.join(', ')}`);
  return status;
}

/** @param {string} reason @param {number} [status] */
function stop(reason, status = 1) {
  loud(`npm test: ${reason}`);
  return status;
}
