// @ts-check
/**
 * `npm run bench:scale [-- 1000 10000]`: the committed command line over trees of so many Dockerfiles (default: 1,000, 10,000
 * and 100,000), over one file of a mebibyte, and over a tree whose images are looked up in a registry on this machine.
 * Beside it, a program that only reads and parses the same files with dockerfile-ast. More memory than is allowed makes the
 * exit status 1; times are only told, and of them only the ratio means something: machines differ.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startRegistry } from '../__tests__/support/registry/double.mjs';
import { fillRegistry, writeLargeFile, writeTree } from './parts/scale/trees.mjs';
import { scratchFolder } from './parts/scratch-folder.mjs';
import { CLI, runMeasured, TELLS_PEAK } from './parts/usage.mjs';

const SIZES = [1000, 10_000, 100_000];
const LOOKED_UP = { files: 10_000, images: 80 };
const LARGE = { references: 10_000, bound: 150 };
/** The summary is at the start of a report as JSON. */
const HEAD = 1000;
const PARSER = fileURLToPath(new URL('parts/scale/parse-alone.mjs', import.meta.url));

const asked = process.argv.slice(2).map(Number);
if (asked.some((size) => !Number.isInteger(size) || size < 1)) throw new Error('the arguments are numbers of files');
const sizes = asked.length === 0 ? SIZES : asked;
const folder = scratchFolder('scale-');

say(`node ${process.version}`);
if (!TELLS_PEAK) say('Only on Linux is it known how much memory a program had; here no bound is held.');
for (const size of sizes) await measureTree(size, size === Math.max(...sizes));
await measureLargeFile();
await measureLookups();

/** @param {number} size @param {boolean} inAllFormats */
async function measureTree(size, inAllFormats) {
  const tree = join(folder, 'tree');
  await writeTree(tree, size);
  const own = await runMeasured([CLI, 'check', '--offline', '--format', 'json'], tree, HEAD);
  const peer = await runMeasured([PARSER, tree], tree, HEAD);
  say(title(own));
  tell('json', own, memoryFor(size), `dockerfile-ast alone ${seconds(peer)}, ratio ${(own.cpu / peer.cpu).toFixed(2)}`);
  for (const format of inAllFormats ? ['sarif', 'text', 'markdown'] : []) {
    tell(format, await runMeasured([CLI, 'check', '--offline', '--format', format], tree, HEAD), memoryFor(size));
  }
  rmSync(tree, { recursive: true });
}

async function measureLargeFile() {
  const place = join(folder, 'large');
  writeLargeFile(place, LARGE.references);
  const usage = await runMeasured([CLI, 'check', '--offline', '--format', 'json'], place, HEAD);
  say(`one file of 1 MiB, ${count(usage, 'references')} references`);
  tell('json', usage, LARGE.bound);
}

async function measureLookups() {
  const tree = join(folder, 'tree');
  const registry = await startRegistry();
  await writeTree(tree, LOOKED_UP.files, fillRegistry(registry, LOOKED_UP.images));
  const usage = await runMeasured([CLI, 'check', '--insecure-registry', registry.host, '--format', 'json'], tree, HEAD);
  await registry.close();
  say(`${title(usage)}, of ${LOOKED_UP.images} images that are looked up`);
  tell('json', usage, memoryFor(LOOKED_UP.files), `${registry.requests.length} requests`);
}

/** @param {import('./parts/usage.mjs').Usage} usage of a run whose report is JSON */
function title(usage) {
  return `${count(usage, 'files')} files, ${count(usage, 'references')} references`;
}

/** @param {import('./parts/usage.mjs').Usage} usage @param {'files' | 'references'} what */
function count({ stdout }, what) {
  return Number(new RegExp(`"${what}": (\\d+)`).exec(stdout)?.[1]).toLocaleString('en');
}

/** How much memory a tree may take, in MiB. @param {number} size */
function memoryFor(size) {
  return size > 25_000 ? 400 : 300;
}

/** @param {string} what @param {import('./parts/usage.mjs').Usage} usage @param {number} bound in MiB @param {string} [more] */
function tell(what, usage, bound, more) {
  const isOver = TELLS_PEAK && usage.peak >= bound;
  if (isOver) process.exitCode = 1;
  const verdict = TELLS_PEAK ? `, ${isOver ? 'MORE' : 'less'} than ${bound}` : '';
  const figures = [
    `${usage.peak.toFixed(0)} MiB of memory${verdict}`,
    `CPU ${seconds(usage)}`,
    ...(more ? [more] : []),
  ];
  say(`  ${what}: ${figures.join('; ')}`);
}

/** @param {import('./parts/usage.mjs').Usage} usage */
function seconds({ cpu }) {
  return `${(cpu / 1000).toFixed(1)} s`;
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}
