// @ts-check
/** Two things that ncc has no option for: each module is in one chunk of the bundle only, and each chunk has a name. */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** webpack copies a smaller module into each chunk that imports it, instead of giving it a chunk of its own. In bytes. */
const COPIED_BELOW = 20_000;
/** Its size of a module isn't quite that of the module's text. In bytes. */
const SURELY_NOT_COPIED = 1.5 * COPIED_BELOW;

/** The chunk of rolldown's own helpers. Our modules use none. */
const RUNTIME = 'rolldown-runtime.js';

/** `minify` is off for the same reason as `treeshake` below. */
const OUTPUT = { entryFileNames: '[name].js', chunkFileNames: '[name].js', minify: false };

/**
 * Joins into a module its parts (`schema-….js` for `schema.js`) and what they use of valibot: ncc takes a library as a whole,
 * and a fifth of valibot's 0.2 MB is used.
 *
 * @param {string} file the module as tsc wrote it; replaced
 * @returns {Promise<string[]>} the paths of the modules that are now in it
 */
export async function joinValibot(file) {
  const isPart = new RegExp(`^${basename(file, '.js')}(-[a-z]+)?\\.js$`);
  const bundle = await rolldown({
    input: file,
    external: (id) => id.startsWith('.') && !isPart.test(basename(id)),
  });
  const { output } = await bundle.write({ file });
  await bundle.close();
  return output.flatMap((each) => (each.type === 'chunk' ? each.moduleIds : []));
}

/**
 * Joins the modules of src/ into a few larger ones: what the start needs, each part that `import()` loads late, and what
 * several late parts share. Packages stay outside.
 *
 * @param {string} script the entry, as tsc wrote it
 * @param {string} folder where the joined modules are written, the entry as index.js
 * @returns {Promise<Record<string, string[]>>} for the file name of each joined module, the paths of its parts
 */
export async function joinModules(script, folder) {
  const bundle = await rolldown({
    input: { index: script },
    platform: 'node',
    external: (id) => !/^[./]/.test(id),
    // Function bodies stay as they are: rolldown would drop `decodeURIComponent(text)` where only its error counts.
    treeshake: false,
    optimization: { inlineConst: false },
    plugins: [
      { name: 'without-runtime', renderChunk: (code) => code.replace(/^import "\.\/rolldown-runtime\.js";\n/m, '') },
    ],
    // The two bundles share their sources: the Action needs some modules at its start that the command line loads late.
    checks: { ineffectiveDynamicImport: false },
  });
  // Without the entry: with its top-level await, the joined module would be an async function, which Node parses twice.
  const isOther = (/** @type {string} */ id) => id !== script;
  const common = { name: 'common', minShareCount: 2, entriesAware: true };
  const initial = { name: 'start', tags: [/** @type {const} */ ('$initial')], test: isOther };
  const first = await bundle.generate({ ...OUTPUT, codeSplitting: { groups: [initial, common] } });
  const chunks = first.output.flatMap((each) => (each.type === 'chunk' ? each : []));
  const small = smallCommons(chunks);
  const isLarge = small.reduce((sum, { code }) => sum + code.length, 0) > SURELY_NOT_COPIED;
  const atStart = chunks.filter((chunk) => isStart(chunk) || (!isLarge && small.includes(chunk)));
  const groups = [groupOf('start', atStart), groupOf('shared', isLarge ? small : []), common];
  const { output } = await bundle.write({ ...OUTPUT, dir: folder, codeSplitting: { groups } });
  await bundle.close();
  const parts = output.flatMap((each) => (each.type === 'chunk' ? [[each.fileName, each.moduleIds]] : []));
  // The runtime is under the licence of its package.
  return { ...Object.fromEntries(parts), [RUNTIME]: [fileURLToPath(import.meta.resolve('rolldown'))] };
}

/** @typedef {import('rolldown').OutputChunk} Chunk */

/** @param {Pick<Chunk, 'fileName'>} chunk */
function isStart({ fileName }) {
  return fileName === 'start.js';
}

/** Puts the modules of chunks into one. @param {string} name @param {readonly Chunk[]} chunks */
function groupOf(name, chunks) {
  const ids = new Set(chunks.flatMap(({ moduleIds }) => moduleIds));
  return { name, test: (/** @type {string} */ id) => ids.has(id) };
}

/**
 * What several late parts share and webpack would copy, since it is small. It goes into a chunk of its own, or to the start where
 * it is too little for one. What loads a package or a larger chunk isn't among it.
 *
 * @param {readonly Chunk[]} chunks
 * @returns {readonly Chunk[]}
 */
function smallCommons(chunks) {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const imported = new Set(chunks.flatMap(({ imports }) => imports));
  /** @param {string} file @returns {boolean} */
  const isAtHand = (file) => {
    const chunk = byFile.get(file);
    return file === RUNTIME || file.startsWith('node:') || (chunk !== undefined && (isStart(chunk) || isSmall(chunk)));
  };
  /** @param {Chunk} chunk @returns {boolean} */
  const isSmall = (chunk) => {
    const { fileName, code, imports } = chunk;
    return !isStart(chunk) && imported.has(fileName) && code.length < COPIED_BELOW && imports.every(isAtHand);
  };
  return chunks.filter(isSmall);
}

/**
 * Replaces webpack's chunk numbers by names: that of the joined module, or that of the package.
 *
 * @param {Record<string, string>} scripts the text of each file of the bundle, by the name that webpack gave it
 * @param {any} compilation
 * @returns {Record<string, string>} the same with the new names
 */
export function nameChunks(scripts, { chunks, chunkGraph }) {
  /** @type {Map<string, string>} */
  const names = new Map();
  for (const chunk of [...chunks].filter((each) => !each.canBeInitial())) {
    const name = nameOf([...chunkGraph.getChunkRootModules(chunk)]);
    names.set(String(chunk.id), [...names.values()].includes(name) ? `${name}-${chunk.id}` : name);
  }
  const inQuotes = (/** @type {string} */ id) => JSON.stringify(names.get(id) ?? id);
  const named = Object.entries(scripts).map(([file, text]) => [
    file.replace(/^\d+(?=\.)/, (id) => names.get(id) ?? id),
    text
      .replace(
        /^export const id = (\d+);\nexport const ids = \[\1\];/,
        (_, id) => `export const id = ${inQuotes(id)};\nexport const ids = [${inQuotes(id)}];`,
      )
      .replace(/(?<=require__\.e\((?:\/\* import\(\) \*\/ )?)\d+(?=\))/g, inQuotes),
  ]);
  return Object.fromEntries(named);
}

/** @param {any[]} roots the modules of a chunk that no other module of the chunk imports */
function nameOf(roots) {
  const [first = ''] = roots.map((root) => String((root.rootModule ?? root).resource)).sort();
  const [path = '', missing] = first.split('?');
  if (missing !== undefined) return `missing-${missing}`; // ncc's stub for a package that isn't installed
  const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  return name === undefined ? basename(path, '.js') : `package-${name.replace(/^@/, '').replace('/', '-')}`;
}
