import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { buildSite } from '../../scripts/parts/site.mjs';
import { pages, ROOT } from './markdown.ts';

/** A site of these files, or else of the repository. */
function build(files?: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files ?? {})) {
    mkdirSync(dirname(join(folder, 'source', path)), { recursive: true });
    writeFileSync(join(folder, 'source', path), text);
  }
  const target = join(folder, 'site');
  const result = buildSite(files === undefined ? ROOT : join(folder, 'source'), target);
  return { ...result, target, read: (path: string) => readFileSync(join(target, path), 'utf8') };
}

const INDEX = '# Pages\n\n## Use it\n\n- [A](a.md)\n- [More](more/README.md)\n';

it('has every page of the repository, and none of its links is dead', () => {
  const site = build();
  expect(site).toMatchObject({ pages: pages().length, dead: [] });
  const index = site.read('index.html');
  expect(index).toContain('<title>freshfrom</title>');
  for (const [, path = ''] of index.matchAll(/(?:href|src|srcset)="([^":#]+)(?:#[^"]*)?"/g)) {
    expect([path, existsSync(join(site.target, path))]).toEqual([path, true]);
  }
});

it('leads from page to page, and from other files to the repository', () => {
  const { dead, read } = build({
    'README.md': '# Home\n\n[a](docs/a.md#two-words-1) [licence](LICENSE)\n',
    LICENSE: 'x\n',
    'docs/README.md': INDEX,
    'docs/a.md':
      '# A & B\n\n## Two words\n\n## Two words\n\n[home](../README.md) [here](#two-words) [schema](s.json)\n',
    'docs/s.json': '{}\n',
    'docs/more/README.md': '# More\n',
    'docs/more/b.md': '# B\n\n[a](../a.md)\n',
  });
  expect(dead).toEqual([]);
  expect(read('index.html')).toContain('<a href="docs/a.html#two-words-1">');
  expect(read('index.html')).toContain('<a href="https://github.com/freshfrom/freshfrom/blob/main/LICENSE">');
  expect(read('docs/a.html')).toContain('<title>A &amp; B · freshfrom</title>');
  expect(read('docs/a.html')).toContain('<a href="../index.html">home</a> <a href="a.html#two-words">here</a>');
  expect(read('docs/s.json')).toBe('{}\n');
  expect(read('docs/more/b.html')).toContain('<strong>Use it</strong><ul><li><a href="../a.html">A &amp; B</a></li>');
  expect(read('docs/more/b.html')).toContain('<ul><li><a href="b.html" aria-current="page">B</a></li></ul>');
  expect(read('docs/a.html')).not.toContain('more/b.html');
});

it('names each link that leads nowhere, with its page', () => {
  const { dead } = build({
    'README.md':
      '# Home\n\n[gone](docs/gone.md) [no](docs/a.md#no) ![picture](docs/gone.png) [out](https://example.com/x)\n',
    'docs/README.md': '# Pages\n\n## Use it\n\n- [A](a.md)\n',
    'docs/a.md': '# A\n\n[no file](../src/gone.ts)\n',
  });
  expect(dead.toSorted()).toEqual([
    'README.md: docs/a.md#no',
    'README.md: docs/gone.md',
    'README.md: docs/gone.png',
    'docs/a.md: ../src/gone.ts',
  ]);
});
