import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const PAGE = readFileSync(new URL('../../docs/threat-model.md', import.meta.url), 'utf8');
const rows = PAGE.split('\n').filter((line) => / › /.test(line));
const named = rows.map((row) => /\| `([^`]+)` › (.+) \|$/.exec(row)?.slice(1) ?? []);

it('every statement names a test that exists', () => {
  expect(rows.length).toBeGreaterThan(15);
  const absent = named.filter(([file = '', title = '']) => {
    const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
    return !text.includes(`'${title}'`) && !text.includes(`"${title}"`);
  });
  expect(absent).toEqual([]);
});

it('every row of its tables is such a statement', () => {
  const tables = PAGE.split('\n').filter((line) => line.startsWith('|') && !/^\| (?:---|what holds|who)/.test(line));
  const actors = tables.filter((line) => /^\| (?:the author|a registry|another user)/.test(line));
  expect(tables.length - actors.length).toBe(rows.length);
});
