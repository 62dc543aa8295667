// @ts-check
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** What the bundles are made from, besides the packages that package-lock.json names. */
const SOURCES = [
  'src',
  'scripts/build.mjs',
  'scripts/parts/bundle.mjs',
  'scripts/parts/chunks.mjs',
  'scripts/parts/licences.mjs',
  'scripts/licences',
];
const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];

/** Where it is kept what was built last, below the project's folder. */
const RECORD = '.cache/build.json';

/**
 * What some sources build: both sides as digests, and for each bundle the files of packages in it, by their paths below
 * the project's folder.
 *
 * @typedef {{ sources: string, dist: string, modules: Record<string, string[]> }} Built
 */

/** What the sources as they are were built to, where they were built last. @param {string} root @returns {Built | undefined} */
export function builtBefore(root) {
  try {
    const built = JSON.parse(readFileSync(join(root, RECORD), 'utf8'));
    return built.sources === digestOfSources(root) ? built : undefined;
  } catch {
    return undefined; // missing or cut off
  }
}

/** @param {string} root @param {Built} built */
export function keepBuilt(root, built) {
  const file = join(root, RECORD);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(built));
  renameSync(`${file}.${process.pid}`, file);
}

/** @param {string} root */
export function digestOfSources(root) {
  return digestOf(root, [...SOURCES, ...SETTINGS]);
}

/** @param {string} root the folder that holds dist/ */
export function digestOfDist(root) {
  return digestOf(root, ['dist']);
}

/** Of the paths, the bytes and whether they can be run; git keeps no more. @param {string} root @param {string[]} paths */
function digestOf(root, paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((each) => filesIn(join(root, each)))) {
    const content = createHash('sha256').update(readFileSync(path)).digest('hex');
    const isRun = (statSync(path).mode & 0o100) !== 0;
    hash.update(`${relative(root, path)}\0${content}\0${isRun}\n`);
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (stat.isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
