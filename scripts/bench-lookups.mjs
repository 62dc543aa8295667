// @ts-check
/**
 * `npm run bench:lookups [-- anonymous|htpasswd|token ...]`: the committed command line beside `skopeo inspect` in a
 * loop and beside a loop of plain HEADs, on a real registry (and token server) to which every request takes 30 ms.
 * All in one run, and only ratios mean something: machines differ. Wrong digests, more requests than the least
 * possible, or 120 MiB of memory make the exit status 1; times don't, since a busy machine isn't our fault.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDockerRegistry, testUser } from '../__tests__/support/registry/docker-registry.ts';
import { provideDockerRegistry } from './parts/docker-registry.mjs';
import { freshfrom, headLoop, skopeo } from './parts/lookups/contenders.mjs';
import { startFarServer } from './parts/lookups/far-server.mjs';
import { fill, leastRequests, references, writeDockerfiles } from './parts/lookups/project.mjs';

const ROUND_TRIP = 30;
const ROUNDS = 5;
const MEMORY_LIMIT = 120;
/** @type {readonly { files: number, count: number }[]} */
const PROJECTS = [
  { files: 200, count: 200 },
  { files: 20, count: 50 },
];
const MODES = /** @type {const} */ (['anonymous', 'htpasswd', 'token']);

const asked = process.argv.slice(2);
const chosen = asked.length === 0 ? MODES : MODES.filter((mode) => asked.includes(mode));
if (asked.some((mode) => !MODES.some((known) => known === mode))) throw new Error(`the modes are ${MODES.join(', ')}`);
const program = await provideDockerRegistry(fileURLToPath(new URL('..', import.meta.url)));
if (typeof program !== 'string') throw new Error(`docker-registry is missing: ${program.missing}`);
const all = references(Math.max(...PROJECTS.map(({ count }) => count)));
for (const mode of chosen) await measure(mode);

/** @param {(typeof MODES)[number]} type */
async function measure(type) {
  const registry = await startDockerRegistry({ auth: { type } });
  await fill(registry, all);
  const realm = registry.tokenServer?.realm;
  const tokens = realm === undefined ? undefined : await startFarServer(realm, ROUND_TRIP);
  const far = await startFarServer(registry.url, ROUND_TRIP, (header) =>
    realm === undefined ? header : header.replace(realm, `http://${tokens?.host}/token`),
  );
  const takeCount = () => far.takeCount() + (tokens?.takeCount() ?? 0);
  for (const { files, count } of PROJECTS) {
    const folder = await mkdtemp(join(tmpdir(), 'bench-'));
    const written = all.slice(0, count);
    const loggedIn = type === 'htpasswd';
    const place = { host: far.host, folder, loggedIn, tokenServer: tokens?.host };
    await writeDockerfiles(folder, far.host, written, files);
    await mkdir(join(folder, '.docker'));
    const auth = Buffer.from(`${testUser.name}:${testUser.password}`).toString('base64');
    const config = { auths: loggedIn ? { [far.host]: { auth } } : {} };
    await writeFile(join(folder, '.docker', 'config.json'), JSON.stringify(config));
    await compare(
      `${type}, ${files} files, ${count} references`,
      place,
      written,
      takeCount,
      leastRequests(written, type),
    );
    await rm(folder, { recursive: true });
  }
  far.close();
  tokens?.close();
  await registry.close();
}

/**
 * @param {string} title
 * @param {import('./parts/lookups/contenders.mjs').Place} place
 * @param {readonly import('./parts/lookups/project.mjs').Written[]} written
 * @param {() => number} takeCount
 * @param {number} least
 */
async function compare(title, place, written, takeCount, least) {
  takeCount();
  const runs = [];
  for (let round = 0; round < ROUNDS; round += 1)
    runs.push({ ...(await freshfrom(place, written)), requests: takeCount() });
  const loop = await headLoop(place, written);
  const loopRequests = takeCount();
  const peer = await skopeo(place, written);
  const peerRequests = takeCount();

  const own = runs.map(({ time }) => time).sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
  const requests = Math.max(...runs.map((run) => run.requests));
  const memory = Math.max(...runs.map((run) => run.memory));
  const oracle = (peer ?? loop).digests;
  const isRight = [...runs, loop].every(({ digests }) => digests.every((digest, at) => digest === oracle[at]));
  const against = (/** @type {number} */ time) => `${(time / 1000).toFixed(1)} s, ratio ${(time / own).toFixed(1)}`;
  const lines = [
    title,
    `  freshfrom check: ${(own / 1000).toFixed(2)} s (median of ${ROUNDS}), ${requests} requests of at least ${least}, at most ${memory.toFixed(0)} MiB`,
    peer ? `  skopeo inspect in a loop: ${against(peer.time)}, ${peerRequests} requests` : '  skopeo is not installed',
    `  a loop of HEADs on one connection: ${against(loop.time)}, ${loopRequests} requests`,
    `  the digests are ${isRight ? 'equal' : 'NOT EQUAL'}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  if (!isRight || requests > least || !(memory < MEMORY_LIMIT)) process.exitCode = 1;
}
