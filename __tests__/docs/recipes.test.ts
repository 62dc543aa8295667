import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROOT, textOf } from './markdown.ts';

const FOLDER = 'docs/recipes/';
const PAGES = readdirSync(ROOT + FOLDER).filter((name) => name !== 'README.md');

it('the index lists every page, and none that is not there; the README leads to it', () => {
  const listed = [...textOf(`${FOLDER}README.md`).matchAll(/^\| .*\]\(([\w-]+\.md)\) \|$/gm)].map(([, page]) => page);
  expect(new Set(listed)).toEqual(new Set(PAGES));
  expect(textOf('README.md')).toContain('](docs/recipes/README.md)');
});
