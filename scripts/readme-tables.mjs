// @ts-check
/**
 * Writes what pages show of other things: the tables of docs/inputs.md from action.yml, the options of docs/command-line.md
 * from the help, and the terminal of README.md from the demo. The last two run what is in dist/.
 *
 *   node scripts/readme-tables.mjs            writes them
 *   node scripts/readme-tables.mjs --check    exits with 1 where they aren't what their sources say
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMap, parseDocument } from 'yaml';
import { demoText } from '../demo/run.mjs';

const CLI = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
/** Two folders of the demo that show much on little space. */
const TERMINAL = ['check', 'web', 'worker'];

const action = parseDocument(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'));
write('docs/inputs.md', { inputs: tables('inputs'), outputs: tables('outputs') });
write(
  'docs/command-line.md',
  Object.fromEntries(['check', 'update', 'diff', 'advise'].map((name) => [name, options(name)])),
);
const terminal = ['```text', `$ freshfrom ${TERMINAL.join(' ')}`, '', await demoText(TERMINAL)].join('\n');
write('README.md', { terminal: `${terminal}\`\`\`\n` });

/** Writes the parts of a page, or with --check compares them. @param {string} page @param {Record<string, string>} parts */
function write(page, parts) {
  const url = new URL(`../${page}`, import.meta.url);
  const before = readFileSync(url, 'utf8');
  const after = Object.entries(parts).reduce((text, [name, part]) => withPart(text, name, part), before);
  if (before === after) return;
  if (process.argv.includes('--check')) {
    process.stderr.write(`${page} is not what its sources say: run node scripts/readme-tables.mjs\n`);
    process.exitCode = 1;
  } else writeFileSync(url, after);
}

/** The text with the part between its two markers replaced. @param {string} text @param {string} name @param {string} part */
function withPart(text, name, part) {
  const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->\n`];
  const [start, end] = [text.indexOf(open) + open.length, text.indexOf(close)];
  if (start < open.length || end < start) throw new Error(`no ${open.trim()} … ${close.trim()}`);
  return text.slice(0, start) + part + text.slice(end);
}

/** What the help of a command says of its options. @param {string} command */
function options(command) {
  const help = execFileSync(process.execPath, [CLI, 'help', command], { encoding: 'utf8' });
  const [, listed = ''] = /^Options:\n([\s\S]*?\n)\n/m.exec(help) ?? [];
  if (listed === '') throw new Error(`the help of ${command} lists no options`);
  return `\`\`\`text\n${listed}\`\`\`\n`;
}

/** A table for each group of inputs or outputs; the comment above its first entry is its heading. @param {'inputs' | 'outputs'} name */
function tables(name) {
  const map = action.get(name, true);
  if (!isMap(map)) throw new Error(`action.yml has no ${name}`);
  const lines = map.items.flatMap(({ key, value }, index) => {
    // The comment before the first entry belongs to the mapping.
    const heading = (index === 0 ? map : /** @type {import('yaml').Scalar} */ (key)).commentBefore?.trim();
    const head = heading === undefined ? [] : ['', `### ${heading}`, '', `| ${name.slice(0, -1)} | |`, '| --- | --- |'];
    const { description } = /** @type {import('yaml').YAMLMap} */ (value).toJSON();
    return [...head, `| \`${key}\` | ${description.replaceAll('|', '\\|').replace(/\s+/g, ' ')} |`];
  });
  return `${lines.join('\n')}\n\n`;
}
