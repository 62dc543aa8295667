// @ts-check
/**
 * Writes the tables of inputs and outputs in README.md from action.yml:
 *
 *   node scripts/readme-tables.mjs            writes them
 *   node scripts/readme-tables.mjs --check    exits with 1 where they aren't what action.yml says
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

const ACTION = new URL('../action.yml', import.meta.url);
const README = new URL('../README.md', import.meta.url);

/** @typedef {Record<string, { description: string, default?: string }>} Entries */

/** @type {{ inputs: Entries, outputs: Entries }} */
const action = parse(readFileSync(ACTION, 'utf8'));
const before = readFileSync(README, 'utf8');
const after = withTable(withTable(before, 'inputs', action.inputs), 'outputs', action.outputs);

if (before !== after && process.argv.includes('--check')) {
  process.stderr.write('README.md is not what action.yml says: run node scripts/readme-tables.mjs\n');
  process.exitCode = 1;
} else if (before !== after) writeFileSync(README, after);

/** The text with the table between its two markers replaced. @param {string} text @param {'inputs' | 'outputs'} name @param {Entries} entries */
function withTable(text, name, entries) {
  const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->\n`];
  const [start, end] = [text.indexOf(open) + open.length, text.indexOf(close)];
  if (start < open.length || end < start) throw new Error(`README.md has no ${open.trim()} … ${close.trim()}`);
  const rows = Object.entries(entries).map(([key, { description, default: value }]) => {
    const given = value === undefined ? '' : ` Default: \`${value}\`.`;
    return `| \`${key}\` | ${`${description}${given}`.replaceAll('|', '\\|').replace(/\s+/g, ' ')} |`;
  });
  const table = [`| ${name.slice(0, -1)} | |`, '| --- | --- |', ...rows, ''].join('\n');
  return text.slice(0, start) + table + text.slice(end);
}
