// @ts-check
/**
 * Builds both bundles from what `npm ci` installed.
 *
 *   node scripts/build.mjs            replaces dist/, as a whole and at the end
 *   node scripts/build.mjs --check    leaves dist/ alone, and fails where it is not what the sources build
 *
 * What was built last is kept in .cache/build.json: a check of the same sources only compares.
 */
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtBefore, digestOfDist, digestOfSources, keepBuilt } from './parts/built.mjs';
import { bundle } from './parts/bundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const isCheck = process.argv.includes('--check');

const built = (isCheck ? builtBefore(root) : undefined) ?? (await build());
if (isCheck && built.dist !== digestOfDist(root)) {
  process.stderr.write('dist/ is not what the sources build: run `npm run build`\n');
  process.exitCode = 1;
}

/** @returns {Promise<import('./parts/built.mjs').Built>} */
async function build() {
  const sources = digestOfSources(root);
  // A folder of its own: a build beside it, or one that is broken off, spoils nothing.
  mkdirSync(join(root, 'lib'), { recursive: true });
  const folder = mkdtempSync(join(root, 'lib/build-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));

  const modules = Object.entries(await bundle(root, folder)).map(([target, paths]) => {
    const ofPackages = paths.filter((path) => path.includes('/node_modules/'));
    return [target, ofPackages.map((path) => relative(root, path))];
  });
  const made = { sources, dist: digestOfDist(folder), modules: Object.fromEntries(modules) };
  keepBuilt(root, made);
  if (!isCheck) {
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    renameSync(join(folder, 'dist'), join(root, 'dist'));
  }
  return made;
}
