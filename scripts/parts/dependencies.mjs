// @ts-check
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outsideNodeModules, run } from './run.mjs';
import { progress } from './say.mjs';

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }>} LockedPackages */

/**
 * Installs what package-lock.json names, where node_modules doesn't hold just that.
 *
 * @param {string} root the project's folder
 * @returns {Promise<string | undefined>} what went wrong
 */
export async function installDependencies(root) {
  if (isInstalled(root)) return undefined;
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    // Another checkout's folder, shared: replacing it would pull it from under that one.
    return 'node_modules is a link and does not match package-lock.json: run `npm ci` where it points to';
  }
  progress('npm ci: what package-lock.json names into node_modules (220 packages, 250 MB, with Node 24 for the tests)');
  // Without warnings: some packages ask for a later Node than the one that runs npm, and get it when the tests run.
  const { status } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    env: outsideNodeModules(process.env),
    show: true,
  });
  return status === 0 ? undefined : `npm ci failed with exit status ${status}`;
}

/**
 * npm keeps what it installed last in node_modules/.package-lock.json and writes it at the very end, so an
 * install that was broken off isn't mistaken for a whole one.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  const locked = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (locked === undefined || installed === undefined) return false;
  const paths = new Set([...Object.keys(locked), ...Object.keys(installed)]);
  paths.delete(''); // the project itself
  return [...paths].every((path) => {
    const want = locked[path];
    const have = installed[path];
    // Optional packages for other platforms are in the lock alone.
    if (have === undefined) return want?.optional === true || want?.devOptional === true;
    return want?.version === have.version && want?.integrity === have.integrity;
  });
}

/** @param {string} file @returns {LockedPackages | undefined} */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined; // missing or cut off: both mean that an install is due
  }
}
