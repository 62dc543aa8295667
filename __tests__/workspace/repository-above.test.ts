import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { mayHaveRepository } from '../../src/workspace/repository-above.ts';

let outer: string;
let folder: string;
beforeEach(async () => {
  outer = await mkdtemp(join(tmpdir(), 'above-'));
  folder = join(outer, 'a/b');
  await mkdir(folder, { recursive: true });
});
afterEach(async () => {
  await chmod(join(outer, 'a'), 0o755);
  await rm(outer, { recursive: true, force: true });
});

const git = (...args: string[]) => execFileSync('git', ['-C', outer, ...args], { stdio: 'pipe' });

it('has none where nothing above looks like one', () => {
  expect(mayHaveRepository(folder)).toBe(false);
});

it.each([
  ['a work tree', ['init', '-q', '.']],
  ['a bare repository', ['init', '-q', '--bare', 'a']],
])('may have one below %s', (_, args) => {
  git(...args);
  expect(mayHaveRepository(folder)).toBe(true);
});

it('may have one where git itself has to tell whether it is one', async () => {
  // As a linked work tree and a submodule have it.
  await writeFile(join(folder, '.git'), 'gitdir: elsewhere\n');
  expect(mayHaveRepository(folder)).toBe(true);
  await rm(join(folder, '.git'));
  await symlink('gone', join(outer, '.git'));
  expect(mayHaveRepository(folder)).toBe(true);
});

it('looks above the folder that a link leads to, as git does', async () => {
  git('init', '-q', 'other');
  await mkdir(join(outer, 'other/sub'));
  await symlink(join(outer, 'other/sub'), join(folder, 'link'));
  expect(mayHaveRepository(join(folder, 'link'))).toBe(true);
});

it('may have one where that can not be seen', async () => {
  expect(mayHaveRepository(join(folder, 'gone'))).toBe(true);
  await symlink('loop', join(folder, 'loop'));
  expect(mayHaveRepository(join(folder, 'loop'))).toBe(true);
});
