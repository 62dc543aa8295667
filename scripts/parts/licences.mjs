// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What may be in the bundles: licences that ask for no more than their text. */
export const ALLOWED = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** Compiled into a package, or into a table of our own, without a word of its licence there. */
const INLINED = [
  { within: /node_modules\/undici\/lib\/llhttp\//, name: 'llhttp', licence: 'MIT' },
  { within: /\/lifecycle\/table\.json$/, name: 'endoflife.date', licence: 'MIT' },
  { within: /\/lifecycle\/table\.json$/, name: 'distro-info-data', licence: 'ISC' },
];

const LICENCE_FILE = /^(licen[cs]e|copying|notice)\b/i;
const COPYRIGHT = /\bcopyright\s+(\(c\)|©|\d{4}).*/gi;

/**
 * The text of licenses.txt: name, licence and its text of every package that has a module in the bundle. Texts are those
 * of the package, of folders on the way to the modules, and the copyright lines of the modules that no text has.
 *
 * @param {readonly string[]} modules their paths
 * @returns {string}
 * @throws {Error} where a licence isn't among those allowed, or its text is missing
 */
export function licencesOf(modules) {
  const folders = [...new Set(modules.flatMap((path) => packageFolder(path) ?? []))];
  const packages = folders.map((folder) => ({ folder, ...manifestOf(folder) }));
  const sections = packages.map(({ folder, name, licence, repository }) => {
    if (!ALLOWED.includes(licence)) throw new Error(`the licence of ${name}, ${licence}, is not among those allowed`);
    const own = modules.filter((path) => packageFolder(path) === folder);
    const siblings = packages.filter((other) => repository !== undefined && other.repository === repository);
    // Of several packages of one repository, some come without the file.
    const texts = [textsFor(own, folder), ...siblings.map((other) => textsOf(other.folder))].find(
      (all) => all.length > 0,
    );
    if (texts === undefined) throw new Error(`${name} has no file with the text of its licence`);
    return section(name, licence, [...texts, ...copyrightLines(own, texts.join('\n'))]);
  });
  for (const { within, name, licence } of INLINED) {
    const text = readFileSync(fileURLToPath(new URL(`../licences/${name}.txt`, import.meta.url)), 'utf8');
    if (modules.some((path) => within.test(path))) sections.push(section(name, licence, [text.trim()]));
  }
  return `${[...new Set(sections)].sort().join('\n\n')}\n`;
}

/**
 * The folder of the installed package that a module belongs to; undefined for one of our own.
 *
 * @param {string} path
 * @returns {string | undefined}
 */
export function packageFolder(path) {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

/** @param {string} folder @returns {{ name: string, licence: string, repository: string | undefined }} */
function manifestOf(folder) {
  const { name, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { name, licence: `${license}`, repository: repository?.url };
}

/** Of the package and of all folders between it and the modules. @param {readonly string[]} modules @param {string} root */
function textsFor(modules, root) {
  const folders = new Set([root]);
  for (const path of modules) for (let at = dirname(path); at !== root; at = dirname(at)) folders.add(at);
  return [...folders].sort().flatMap(textsOf);
}

/** @param {string} folder @returns {string[]} */
function textsOf(folder) {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map(({ name }) => name).filter((name) => LICENCE_FILE.test(name));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
}

/** What was taken over from others names them in the code. @param {readonly string[]} modules @param {string} known */
function copyrightLines(modules, known) {
  const lines = modules.flatMap((path) => readFileSync(path, 'utf8').match(COPYRIGHT) ?? []);
  const holders = lines.map((line) => line.replace(/[\s.,]*(all rights reserved)?[\s.]*$/i, ''));
  const missing = [...new Set(holders)].filter((line) => !known.toLowerCase().includes(line.toLowerCase()));
  return missing.length > 0 ? [missing.join('\n')] : [];
}

/** @param {string} name @param {string} licence @param {readonly string[]} texts */
function section(name, licence, texts) {
  return [`${name}\n${licence}\n${texts[0]}`, ...texts.slice(1)].join('\n\n');
}
