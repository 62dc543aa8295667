// @ts-check
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { imageIndex } from '../../../__tests__/support/registry/images.mjs';

/**
 * One reference of the generated Dockerfiles.
 *
 * @typedef {object} Written
 * @property {string} repository
 * @property {string} tag
 * @property {string | undefined} pin an older digest that is still there
 */

/** Every repository has one tag, and every other one is pinned to what the tag was before. @param {number} count @returns {Written[]} */
export function references(count) {
  return Array.from({ length: count }, (_, at) => ({
    repository: `team/app-${at}`,
    tag: '1',
    pin: at % 2 === 0 ? undefined : imageOf(at, 'old').digest,
  }));
}

/** Pushes what the references name. @param {import('../../../__tests__/support/registry/docker-registry.ts').DockerRegistry} registry @param {readonly Written[]} written */
export async function fill(registry, written) {
  for (const [at, { repository, tag, pin }] of written.entries()) {
    if (pin !== undefined) await registry.push(repository, undefined, imageOf(at, 'old'));
    await registry.push(repository, tag, imageOf(at, 'new'));
  }
}

/** Writes the references into as many Dockerfiles. @param {string} folder @param {string} host @param {readonly Written[]} written @param {number} files */
export async function writeDockerfiles(folder, host, written, files) {
  for (let file = 0; file < files; file += 1) {
    const lines = written
      .filter((_, at) => at % files === file)
      .map(({ repository, tag, pin }) => `FROM ${host}/${repository}:${tag}${pin === undefined ? '' : `@${pin}`}\n`);
    await mkdir(join(folder, `service-${file}`), { recursive: true });
    await writeFile(join(folder, `service-${file}`, 'Dockerfile'), lines.join('RUN make\n'));
  }
}

/**
 * The least that the look-ups can cost: a HEAD for each tag, one for each pin that is another digest, and where the
 * registry asks who is there one refusal, and a token for each repository.
 *
 * @param {readonly Written[]} written all of other repositories
 * @param {import('../../../__tests__/support/registry/docker-registry.ts').DockerRegistryAuth['type']} auth
 */
export function leastRequests(written, auth) {
  const pins = written.filter(({ pin }) => pin !== undefined).length;
  const refusals = auth === 'anonymous' ? 0 : 1;
  const tokens = auth === 'token' ? written.length : 0;
  return written.length + pins + refusals + tokens;
}

/** @param {number} at @param {string} version */
function imageOf(at, version) {
  return imageIndex({ seed: `app-${at}`, version, platforms: [{ os: 'linux', architecture: 'amd64' }] });
}
