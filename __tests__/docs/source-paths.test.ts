import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROOT, textOf } from './markdown.ts';

const PAGES = ['CONTRIBUTING.md', 'README.md', 'SECURITY.md', ...pagesIn('docs')];

function pagesIn(folder: string): string[] {
  const names = readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name}`);
}

it.each(PAGES)('%s names files of the sources and tests that exist', (page) => {
  const named = [...textOf(page).matchAll(/`((?:src|__tests__|scripts)\/[\w./-]+)`/g)].flatMap(
    ([, path]) => path ?? [],
  );
  expect(named.filter((path) => !existsSync(ROOT + path))).toEqual([]);
});
