// @ts-check
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { imageIndex } from '../../../__tests__/support/registry/images.mjs';
import { dockerfile } from '../dockerfiles.mjs';

/** As many folders as a large repository has in one. */
const IN_GROUP = 1000;

/**
 * Makes a work tree of git with Dockerfiles, each in a folder of its own. Signals are heard in between.
 *
 * @param {string} folder @param {number} count @param {import('../dockerfiles.mjs').ImageOf} [imageOf]
 */
export async function writeTree(folder, count, imageOf) {
  execFileSync('git', ['init', '-q', folder]);
  for (let index = 0; index < count; index += 1) {
    const place = join(folder, `group-${Math.floor(index / IN_GROUP)}`, `service-${index}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'Dockerfile'), dockerfile(index, imageOf));
    if (index % IN_GROUP === 0) await setImmediate();
  }
}

/**
 * Makes one file of a mebibyte, the largest that is read, that names as many images.
 *
 * @param {string} folder @param {number} references
 */
export function writeLargeFile(folder, references) {
  const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;
  const line = (/** @type {number} */ at) => `FROM example.com/app-${at}:1@${digest}\n`;
  const text = Array.from({ length: references }, (_, at) => line(at)).join('');
  mkdirSync(folder);
  writeFileSync(join(folder, 'Dockerfile'), `${text}${'#'.repeat(1024 * 1024 - text.length)}`);
}

/**
 * Puts images into a registry, one tag for each, and says how Dockerfiles name them: every fifth is pinned.
 *
 * @param {import('../../../__tests__/support/registry/double.mjs').RegistryDouble} registry @param {number} count
 * @returns {import('../dockerfiles.mjs').ImageOf}
 */
export function fillRegistry(registry, count) {
  const digests = Array.from({ length: count }, (_, at) => {
    const image = imageIndex({ seed: `app-${at}`, platforms: [{ os: 'linux', architecture: 'amd64' }] });
    registry.put(`team/app-${at}`, '1', image);
    return image.digest;
  });
  return (number) => {
    const at = number % count;
    return `${registry.host}/team/app-${at}:1${number % 5 === 1 ? `@${digests[at]}` : ''}`;
  };
}
