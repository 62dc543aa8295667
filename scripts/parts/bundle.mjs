// @ts-check
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { joinModules, joinValibot, nameChunks } from './chunks.mjs';
import { licencesOf } from './licences.mjs';

/** It has no types, so it isn't imported. */
const ncc = createRequire(import.meta.url)('@vercel/ncc');

/** The two bundles: their folders, each with the script that it is made from. */
const BUNDLES = { dist: 'index.js', 'dist/cli': 'cli.js' };

/**
 * Builds both bundles: tsc compiles, rolldown joins our modules, ncc bundles them with the packages. All paths are relative to
 * the folder, so that its own path leaves no trace in the bytes.
 *
 * @param {string} root the project's folder
 * @param {string} folder an empty one right in a folder of the project, where packages are found from; becomes the current one
 * @returns {Promise<Record<string, string[]>>} the modules of each bundle, by their paths
 */
export async function bundle(root, folder) {
  process.chdir(folder);
  process.noDeprecation = true; // ncc's own ways, which nobody here can mend
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const args = ['-p', join(root, 'tsconfig.build.json'), '--outDir', 'lib'];
  const { status } = spawnSync(process.execPath, [tsc, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) {
    process.stderr.write('the sources do not build: see above\n');
    process.exit(1);
  }

  const schema = join(folder, 'lib/settings/schema.js'); // with schema-images.js and its other parts
  const inSchema = await joinValibot(schema);

  /** @type {Record<string, string[]>} */
  const modules = {};
  for (const [target, script] of Object.entries(BUNDLES)) {
    const joined = join(folder, 'joined', target);
    const sources = await joinModules(join(folder, 'lib', script), joined);
    const { code, assets, stats } = await ncc(join(joined, 'index.js'), { cache: false, quiet: true });
    const found = modulesIn(stats.compilation);
    const single = found.flatMap((path) => (dirname(path) === joined ? (sources[basename(path)] ?? []) : path));
    modules[target] = [...new Set(single.flatMap((path) => (path === schema ? inSchema : path)))].sort();
    const texts = Object.entries(assets).map(([name, { source }]) => [name, String(source)]);
    const scripts = nameChunks({ ...Object.fromEntries(texts), 'index.js': code }, stats.compilation);
    for (const [name, text] of Object.entries(scripts)) write(join(folder, target, name), text);
    write(join(folder, target, 'licenses.txt'), licencesOf(modules[target]));
  }
  chmodSync(join(folder, 'dist/cli/index.js'), 0o755);
  return modules;
}

/** The files that webpack has put into a chunk. @param {any} compilation @returns {string[]} */
function modulesIn({ modules, chunkGraph }) {
  const used = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0);
  const single = used.flatMap((module) => [module, ...(module.modules ?? [])]);
  return single.flatMap(({ resource }) => (resource ? [resource.split('?')[0]] : []));
}

/** @param {string} path @param {string} content */
function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
