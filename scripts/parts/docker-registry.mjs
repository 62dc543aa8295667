// @ts-check
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { allOnPath, isExecutable, run } from './run.mjs';
import { progress } from './say.mjs';

/**
 * The path of a docker-registry (CNCF Distribution) that is on this machine already: the one that
 * FRESHFROM_DOCKER_REGISTRY names, the PATH's, or the one in .cache/.
 *
 * @param {string} root the project's folder
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined}
 */
export function findDockerRegistry(root, env = process.env) {
  const named = env.FRESHFROM_DOCKER_REGISTRY;
  if (named) return isExecutable(named) ? named : undefined;
  return [...allOnPath('docker-registry', env), cachedPath(root)].find(isExecutable);
}

/**
 * The one that is on this machine, else one that is downloaded.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string | { missing: string }>} its path
 */
export async function provideDockerRegistry(root, env = process.env) {
  const named = env.FRESHFROM_DOCKER_REGISTRY;
  const found = findDockerRegistry(root, env);
  if (named && !found) return { missing: `FRESHFROM_DOCKER_REGISTRY names ${named}, which can't be run` };
  return found ?? (await downloadDockerRegistry(root));
}

/**
 * Downloads Debian's or Ubuntu's package and unpacks it into .cache/, which needs no root.
 *
 * @param {string} root
 * @returns {Promise<string | { missing: string }>} the program's path
 */
async function downloadDockerRegistry(root) {
  if (allOnPath('apt-get', process.env).length === 0) {
    return { missing: 'it is not on the PATH, and there is no apt-get to download it with' };
  }
  progress('apt-get download docker-registry into .cache/docker-registry (5 MB, 20 MB unpacked, once)');
  const cache = join(root, '.cache');
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, 'docker-registry.'));
  try {
    const failed = await fetchPackage(work);
    if (failed !== undefined) return { missing: `it is not on the PATH, and apt-get failed: ${failed}` };
    const file = (await readdir(work)).find((name) => name.endsWith('.deb')) ?? '';
    const unpacked = await run('dpkg', ['-x', join(work, file), join(work, 'root')]);
    if (unpacked.status !== 0) return { missing: `dpkg -x ${file} failed: ${unpacked.output}` };
    // Moved as a whole, so that a download that was broken off leaves nothing that looks right.
    await rm(join(cache, 'docker-registry'), { recursive: true, force: true });
    await rename(join(work, 'root'), join(cache, 'docker-registry'));
    const path = cachedPath(root);
    return isExecutable(path) ? path : { missing: `the package ${file} holds no usr/bin/docker-registry` };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/**
 * With the machine's package lists; where they are missing or too old, with fresh ones in a folder of our own,
 * since the machine's are root's and not ours to change.
 *
 * @param {string} work
 * @returns {Promise<string | undefined>} what went wrong
 */
async function fetchPackage(work) {
  // As root, apt drops to a user that can't write here.
  const sandbox = process.getuid?.() === 0 ? ['-o', 'APT::Sandbox::User=root'] : [];
  if ((await run('apt-get', [...sandbox, 'download', 'docker-registry'], { cwd: work })).status === 0) return undefined;
  progress('apt-get update into a folder of our own: the lists of this machine did not do');
  const lists = join(work, 'lists');
  const archives = join(work, 'archives');
  await mkdir(join(lists, 'partial'), { recursive: true });
  await mkdir(join(archives, 'partial'), { recursive: true });
  const own = [...sandbox, '-o', `Dir::State::lists=${lists}`, '-o', `Dir::Cache=${work}`];
  const updated = await run('apt-get', [...own, 'update'], { cwd: work });
  const fetched = await run('apt-get', [...own, 'download', 'docker-registry'], { cwd: work });
  if (fetched.status === 0) return undefined;
  const errors = `${updated.output}\n${fetched.output}`.split('\n').filter((line) => line.startsWith('E:'));
  return errors.join(' ') || fetched.output;
}

/** @param {string} root */
function cachedPath(root) {
  return join(root, '.cache', 'docker-registry', 'usr', 'bin', 'docker-registry');
}
