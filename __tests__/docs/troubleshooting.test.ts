import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROOT, textOf } from './markdown.ts';

const [MESSAGES = '', QUESTIONS = ''] = textOf('docs/troubleshooting.md').split('## Questions without a message');
const headings = [...MESSAGES.matchAll(/^### (.+)$/gm)].map(([, heading = '']) => heading);
const sources = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(`${ROOT}src/${name}`, 'utf8').replaceAll("\\'", "'"))
  .join('\n');

it('has messages and questions', () => {
  expect(headings.length).toBeGreaterThan(20);
  expect(QUESTIONS.match(/^### /gm)?.length).toBeGreaterThan(5);
});

it.each(headings)('freshfrom says: %s', (heading) => {
  // Two parts may come from two places, with a colon between them.
  const parts = heading
    .split(/ ?…:? ?/)
    .flatMap((part) => part.split(': '))
    .filter((part) => /\w/.test(part));
  expect(parts.join('').length).toBeGreaterThan(15);
  expect(parts.filter((part) => !sources.includes(part))).toEqual([]);
});
