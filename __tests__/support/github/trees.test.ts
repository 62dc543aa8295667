import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { setUp } from './setting.ts';

const files = async (changes: readonly Readonly<Record<string, string | null>>[]) => {
  const { github } = await setUp({ files: {} });
  for (const change of changes) await github.commit('main', change);
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: github.gitDirectory, encoding: 'utf8' }).trim();
  expect(git('fsck', '--strict')).toBe('');
  return git('ls-tree', '-r', '-t', '--name-only', 'main').split('\n');
};

it('are in the order of git, which is that of bytes, a folder with its slash', async () => {
  const names = ['a.b', 'a/x', 'a0', 'A', 'ü', 'z/y/x'];
  expect(await files([Object.fromEntries(names.map((name) => [name, '']))])).toEqual(
    ['A', 'a.b', 'a', 'a/x', 'a0', 'z', 'z/y', 'z/y/x', 'ü'].map((name) => (name === 'ü' ? '"\\303\\274"' : name)),
  );
});

it('have no empty folders, and a file and a folder make room for each other', async () => {
  expect(await files([{ 'a/b/c': '1', 'a/d': '2' }, { 'a/b/c': null }])).toEqual(['a', 'a/d']);
  expect(
    await files([
      { 'a/b': '1', c: '1' },
      { a: '2', 'c/d': '2' },
    ]),
  ).toEqual(['a', 'c', 'c/d']);
  expect(await files([{ a: '1' }, { 'b/c': null, 'a/b': null, a: '2' }])).toEqual(['a']);
});

it.each(['', 'a//b', '../a', 'a/.git/b', '/a', 'a/./b'])('of a path %j is refused', async (path) => {
  const { github } = await setUp();
  await expect(github.commit('main', { [path]: '' })).rejects.toThrow('git takes no path');
});
