// @ts-check
/**
 * `npm run fuzz [-- MINUTES [FILE ...]]`: runs the property tests, all or those of the files named, with new seeds again
 * and again, for 10 minutes where no other number is given. `npm test` draws the same values each time, so what it holds
 * is chosen; this looks for what nobody chose. At the first failure it prints the counterexample with its seed, and the
 * exit status is 1: mend the cause, and add the counterexample as a plain test.
 */
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './parts/dependencies.mjs';
import { findNode24 } from './parts/node.mjs';
import { run } from './parts/run.mjs';
import { loud, progress } from './parts/say.mjs';

const DEFAULT_MINUTES = 10;

process.exitCode = await main(fileURLToPath(new URL('..', import.meta.url)), process.argv.slice(2));

/** @param {string} root @param {string[]} args @returns {Promise<number>} */
async function main(root, [time = `${DEFAULT_MINUTES}`, ...named]) {
  const minutes = Number(time);
  if (!(minutes > 0)) return stop(`"${time}" is no number of minutes`);
  const notInstalled = await installDependencies(root);
  if (notInstalled !== undefined) return stop(notInstalled);
  const node = await findNode24(root);
  if (typeof node !== 'string') return stop(`Node 24 is missing: ${node.missing}`);

  const files = named.length > 0 ? named : propertyTests(root);
  const end = performance.now() + minutes * 60_000;
  let rounds = 0;
  for (; performance.now() < end; rounds += 1) {
    const seed = randomInt(2 ** 31);
    const vitest = [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--reporter=dot', ...files];
    const env = { ...process.env, FRESHFROM_SEED: `${seed}` };
    const { status, output } = await run(node, vitest, { cwd: root, env });
    if (status !== 0) {
      process.stdout.write(`${output}\n`);
      return stop(`seed ${seed} fails. The same once more: FRESHFROM_SEED=${seed} npm test -- ${files.join(' ')}`);
    }
  }
  progress(`${rounds} rounds of ${files.length} files, each with a seed of its own: no counterexample`);
  return 0;
}

/** The files that draw values. @param {string} root @returns {string[]} */
function propertyTests(root) {
  return readdirSync(join(root, '__tests__'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `__tests__/${name}`)
    .filter((path) => readFileSync(join(root, path), 'utf8').includes('support/fast-check.ts'));
}

/** @param {string} reason */
function stop(reason) {
  loud(`npm run fuzz: ${reason}`);
  return 1;
}
