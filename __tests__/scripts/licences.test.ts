import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { licencesOf, packageFolder } from '../../scripts/parts/licences.mjs';

describe('licencesOf', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'packages-'));
  });
  afterEach(() => rm(root, { recursive: true }));

  const write = async (files: Readonly<Record<string, string | object>>) => {
    for (const [name, content] of Object.entries(files)) {
      const path = join(root, 'node_modules', name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
    }
  };
  const modules = (...names: string[]) => names.map((name) => join(root, 'node_modules', name));
  const manifest = (name: string, license = 'MIT', url = name) => ({ name, license, repository: { url } });

  it('names every package once, with its text, and none of ours', async () => {
    await write({
      'b/package.json': manifest('b'),
      'b/LICENSE': 'text of b\r\n',
      'b/one.js': '',
      'b/two.js': '',
      '@a/a/package.json': manifest('@a/a', 'ISC'),
      '@a/a/License.txt': 'text of a',
      '@a/a/index.js': '',
      'b/node_modules/c/package.json': manifest('c', '0BSD'),
      'b/node_modules/c/COPYING': 'text of c',
      'b/node_modules/c/index.js': '',
    });
    const paths = modules('b/one.js', 'b/two.js', '@a/a/index.js', 'b/node_modules/c/index.js');
    expect(licencesOf([...paths, join(root, 'lib/index.js')])).toBe(
      '@a/a\nISC\ntext of a\n\nb\nMIT\ntext of b\n\nc\n0BSD\ntext of c\n',
    );
  });

  it('takes along what stands beside the modules, and whom they name', async () => {
    await write({
      'a/package.json': manifest('a'),
      'a/LICENSE': 'Copyright (c) 2020 A',
      'a/lib/taken/LICENSE': 'text of another',
      'a/lib/taken/index.js': '// Copyright (c) 2020 A. All rights reserved.\n// Copyright 2011 B <b@b>\n',
      'a/test/LICENSE': 'text of what is in no bundle',
    });
    expect(licencesOf(modules('a/lib/taken/index.js'))).toBe(
      'a\nMIT\nCopyright (c) 2020 A\n\ntext of another\n\nCopyright 2011 B <b@b>\n',
    );
  });

  it('has the text of a package without one from another of its repository', async () => {
    await write({
      'a/package.json': manifest('a', 'MIT', 'both'),
      'a/index.js': '',
      'b/package.json': manifest('b', 'MIT', 'both'),
      'b/LICENSE': 'text of both',
      'b/index.js': '',
    });
    expect(licencesOf(modules('a/index.js', 'b/index.js'))).toBe('a\nMIT\ntext of both\n\nb\nMIT\ntext of both\n');
    expect(() => licencesOf(modules('a/index.js'))).toThrow('a has no file with the text of its licence');
  });

  it.each(['GPL-3.0', 'UNLICENSED', '(MIT OR GPL-2.0)'])('refuses %s', async (licence) => {
    await write({ 'a/package.json': manifest('a', licence), 'a/LICENSE': 'text', 'a/index.js': '' });
    expect(() => licencesOf(modules('a/index.js'))).toThrow(`the licence of a, ${licence}, is not among those allowed`);
  });

  it('refuses none at all', async () => {
    await write({ 'a/package.json': { name: 'a' }, 'a/LICENSE': 'text', 'a/index.js': '' });
    expect(() => licencesOf(modules('a/index.js'))).toThrow('the licence of a, undefined, is not among those allowed');
  });
});

describe('packageFolder', () => {
  it.each([
    ['/p/node_modules/a/x.js', '/p/node_modules/a'],
    ['/p/node_modules/@a/b/lib/x.js', '/p/node_modules/@a/b'],
    ['/p/node_modules/@a/b/node_modules/c/x.js', '/p/node_modules/@a/b/node_modules/c'],
    ['/p/src/x.js', undefined],
  ])('%s', (path, folder) => expect(packageFolder(path)).toBe(folder));
});
