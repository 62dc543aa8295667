import { link, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FROM, filesFrom, filesRead } from './support/discovery.ts';
import { project } from './support/project.ts';
import { checkJson } from './support/report.ts';

it('tracked and new files, not the ignored, the deleted or those of another repository', async () => {
  const folder = await project({ ...filesFrom(['Dockerfile', 'b/Dockerfile', 'gone/Dockerfile']) });
  await folder.git('init', '-q');
  await folder.git('add', '.');
  await folder.git('commit', '-qm', 'all');
  await rm(join(folder.folder, 'gone'), { recursive: true });
  await folder.write('.gitignore', 'dist/\n*.ignored\n');
  for (const path of ['dist/Dockerfile', 'Dockerfile.ignored', 'new/Dockerfile', 'kept.ignored/Dockerfile']) {
    await folder.write(path, FROM);
  }
  await folder.git('add', '-f', 'kept.ignored/Dockerfile');
  expect(await filesRead(folder)).toEqual(['Dockerfile', 'b/Dockerfile', 'kept.ignored/Dockerfile', 'new/Dockerfile']);
});

it('sparse files are no findings, and a file in conflict is read once', async () => {
  const folder = await project({ 'a/Dockerfile': FROM, 'b/Dockerfile': FROM });
  await folder.git('init', '-q', '-b', 'one');
  await folder.git('add', '.');
  await folder.git('commit', '-qm', 'base');
  await folder.git('checkout', '-qb', 'two');
  await folder.write('a/Dockerfile', 'FROM app:2\n');
  await folder.git('commit', '-qam', 'two');
  await folder.git('checkout', '-q', 'one');
  await folder.write('a/Dockerfile', 'FROM app:3\n');
  await folder.git('commit', '-qam', 'three');
  await expect(folder.git('merge', 'two')).rejects.toThrow();
  await folder.write('a/Dockerfile', FROM);
  expect(await filesRead(folder)).toEqual(['a/Dockerfile', 'b/Dockerfile']);
  await folder.git('merge', '--abort');
  await folder.git('sparse-checkout', 'set', '--no-cone', '/b/');
  expect(await filesRead(folder)).toEqual(['b/Dockerfile']);
});

it('a work tree that git does not trust is walked', async () => {
  const folder = await project({ Dockerfile: FROM, '.git/HEAD': 'broken', '.git/Dockerfile': FROM });
  expect(await filesRead(folder)).toEqual(['Dockerfile']);
});

it('a tracked folder that has become a link out of the tree is not followed', async () => {
  const outside = await project({ Dockerfile: 'FROM secret:1\n' });
  const folder = await project({ 'sub/Dockerfile': FROM, Dockerfile: FROM });
  await folder.git('init', '-q');
  await folder.git('add', '.');
  await rm(join(folder.folder, 'sub'), { recursive: true });
  await symlink(outside.folder, join(folder.folder, 'sub'));
  expect(await filesRead(folder)).toEqual(['Dockerfile']);
});

it('a folder that git ignores is read where it is named', async () => {
  const folder = await project({ 'out/Dockerfile': FROM, Dockerfile: FROM, '.gitignore': 'out/\n' });
  await folder.git('init', '-q');
  expect(await filesRead(folder)).toEqual(['Dockerfile']);
  expect(await filesRead(folder, ['out'])).toEqual(['out/Dockerfile']);
});

it('a name that is not UTF-8 is not lost', async () => {
  const folder = await project();
  await folder.git('init', '-q');
  await writeFile(Buffer.concat([Buffer.from(`${folder.folder}/Dockerfile.`), Buffer.from([0xff])]), FROM);
  const { report } = await checkJson(folder, ['--offline']);
  expect(report.summary.files).toBe(1);
});

it('hard links and submodules are what they are: files of this tree, and not of this tree', async () => {
  const folder = await project({ Dockerfile: FROM });
  await folder.git('init', '-q');
  await link(join(folder.folder, 'Dockerfile'), join(folder.folder, 'Dockerfile.two'));
  await mkdir(join(folder.folder, 'nested'));
  await writeFile(join(folder.folder, 'nested/Dockerfile'), await readFile(join(folder.folder, 'Dockerfile')));
  await folder.git('-C', 'nested', 'init', '-q');
  expect(await filesRead(folder)).toEqual(['Dockerfile', 'Dockerfile.two']);
});
