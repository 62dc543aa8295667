import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { builtBefore, digestOfDist, digestOfSources, keepBuilt } from '../../scripts/parts/built.mjs';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'project-'));
  for (const folder of ['src', 'dist/cli', 'docs']) await mkdir(join(root, folder), { recursive: true });
  for (const file of ['src/a.ts', 'dist/a.js', 'package.json']) await writeFile(join(root, file), 'a');
});
afterEach(() => rm(root, { recursive: true }));

it('knows what the same sources were built to, and nothing of others', async () => {
  const built = {
    sources: digestOfSources(root),
    dist: digestOfDist(root),
    modules: { dist: ['node_modules/a/b.js'] },
  };
  expect(builtBefore(root)).toBeUndefined();
  keepBuilt(root, built);
  await writeFile(join(root, 'docs/a.md'), 'not built');
  expect(builtBefore(root)).toEqual(built);
  await writeFile(join(root, 'package.json'), 'b');
  expect(builtBefore(root)).toBeUndefined();
  keepBuilt(root, { ...built, sources: digestOfSources(root) });
  expect(builtBefore(root)).toBeDefined();
  await writeFile(join(root, '.cache/build.json'), '{"sources":');
  expect(builtBefore(root)).toBeUndefined();
});

it.each<[string, () => Promise<void>]>([
  ['other bytes', () => writeFile(join(root, 'dist/a.js'), 'b')],
  ['one file more', () => writeFile(join(root, 'dist/cli/b.js'), '')],
  ['one file less', () => rm(join(root, 'dist/a.js'))],
  ['a file that can be run', () => chmod(join(root, 'dist/a.js'), 0o755)],
  ['no dist/ at all', () => rm(join(root, 'dist'), { recursive: true })],
])('tells %s', async (_, change) => {
  const before = digestOfDist(root);
  await change();
  expect(digestOfDist(root)).not.toBe(before);
});

it('tells nothing where only what git does not keep is different', async () => {
  const before = digestOfDist(root);
  await chmod(join(root, 'dist/a.js'), 0o660);
  expect(digestOfDist(root)).toBe(before);
});
