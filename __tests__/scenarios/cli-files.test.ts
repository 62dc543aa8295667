import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startRegistry } from '../support/registry/double.mjs';
import { imageIndex } from '../support/registry/images.mjs';
import { FROM, filesFrom, filesRead } from './support/discovery.ts';
import { type Project, project } from './support/project.ts';

const NAMES = [
  'Dockerfile',
  'dockerfile',
  'DOCKERFILE.prod',
  'Dockerfile.dev',
  'Dockerfile-dev',
  'Dockerfile_foo',
  'api.Dockerfile',
  'api.dockerfile',
  'Containerfile',
  'Containerfile.prod',
  'build.containerfile',
];
const OTHERS = [
  'Dockerfile.dockerignore',
  '.dockerignore',
  'api.Dockerfile.dockerignore',
  'Makefile',
  'my.dockerfiles',
];

describe.each(['a git work tree', 'a plain folder', 'a machine without git'] as const)('in %s', (where) => {
  const env = where === 'a machine without git' ? { PATH: '/nowhere' } : {};
  async function tree(files: Readonly<Record<string, string>>): Promise<Project> {
    const folder = await project(files);
    if (where !== 'a plain folder') await folder.git('init', '-q');
    return folder;
  }

  it('names that are known, in any case and any folder, and no others', async () => {
    const folder = await tree({ ...filesFrom(NAMES), ...filesFrom(OTHERS), 'a/b/.c/Dockerfile': FROM });
    expect(await filesRead(folder, [], undefined, env)).toEqual([...NAMES, 'a/b/.c/Dockerfile'].sort());
  });

  it('a folder as PATH, from elsewhere too, with names relative to the current folder', async () => {
    const folder = await tree({
      'a/b/Dockerfile': FROM,
      'a/Dockerfile': FROM,
      Dockerfile: FROM,
      'c d [e]/Dockerfile': FROM,
    });
    expect(await filesRead(folder, ['a'], undefined, env)).toEqual(['a/Dockerfile', 'a/b/Dockerfile']);
    expect(await filesRead(folder, ['a/b', './a/b/../b/'], undefined, env)).toEqual(['a/b/Dockerfile']);
    expect(await filesRead(folder, [], join(folder.folder, 'a'), env)).toEqual(['Dockerfile', 'b/Dockerfile']);
    expect(await filesRead(folder, ['..'], join(folder.folder, 'a/b'), env)).toEqual(['../Dockerfile', 'Dockerfile']);
    expect(await filesRead(folder, [], join(folder.folder, 'c d [e]'), env)).toEqual(['Dockerfile']);
    expect(await filesRead(folder, ['c d [e]'], undefined, env)).toEqual(['c d [e]/Dockerfile']);
  });

  it('a file as PATH is read whatever its name and wherever it is', async () => {
    const odd = ['build.txt', 'node_modules/x/Dockerfile', 'vendor/image', '.dockerignore', '-x', 'a b.df'];
    const folder = await tree(filesFrom(odd));
    await folder.write('.gitignore', 'build.txt\n');
    expect(await filesRead(folder, ['--', ...odd], undefined, env)).toEqual([...odd].sort());
    expect(await filesRead(folder, [join(folder.folder, 'build.txt')], undefined, env)).toEqual(['build.txt']);
  });

  it('node_modules and vendor are left out, unless named', async () => {
    const copies = [
      'node_modules/a/Dockerfile',
      'vendor/Dockerfile',
      'a/node_modules/Dockerfile',
      'a/vendor/b/Dockerfile',
    ];
    const folder = await tree({ ...filesFrom(copies), 'vendors/Dockerfile': FROM });
    expect(await filesRead(folder, [], undefined, env)).toEqual(['vendors/Dockerfile']);
    expect(await filesRead(folder, ['--paths', 'vendor'], undefined, env)).toEqual(['vendor/Dockerfile']);
    expect(await filesRead(folder, ['--paths', '**/node_modules/**'], undefined, env)).toEqual([
      'a/node_modules/Dockerfile',
      'node_modules/a/Dockerfile',
    ]);
  });

  it('a folder as PATH is read also where it is, or lies in, node_modules or vendor', async () => {
    const folder = await tree(
      filesFrom(['vendor/Dockerfile', 'node_modules/a/Dockerfile', 'a/node_modules/Dockerfile']),
    );
    expect(await filesRead(folder, ['vendor', 'node_modules/a'], undefined, env)).toEqual([
      'node_modules/a/Dockerfile',
      'vendor/Dockerfile',
    ]);
    expect(await filesRead(folder, ['a'], undefined, env)).toEqual([]);
  });

  it('--paths and --exclude', async () => {
    const folder = await tree(
      filesFrom(['Dockerfile', 'a/Dockerfile', 'a/b/Dockerfile', 'a/image.build', 'c/Dockerfile']),
    );
    const chosen = (...args: string[]) => filesRead(folder, args, undefined, env);
    expect(await chosen('--paths', 'a')).toEqual(['a/Dockerfile', 'a/b/Dockerfile']);
    expect(await chosen('--paths', 'a/*.build')).toEqual(['a/image.build']);
    expect(await chosen('--paths', 'a/b', '--paths', 'c/**')).toEqual(['a/b/Dockerfile', 'c/Dockerfile']);
    expect(await chosen('--exclude', 'a', '--exclude', './c/')).toEqual(['Dockerfile']);
    expect(await chosen('--exclude', '**/b')).toEqual(['Dockerfile', 'a/Dockerfile', 'c/Dockerfile']);
  });

  it('links never lead out of the tree, and lead to a file once', async () => {
    const outside = await project({ Dockerfile: FROM, 'deep/Dockerfile': FROM });
    const folder = await tree({ 'own/Dockerfile': FROM });
    const at = (path: string) => join(folder.folder, path);
    await symlink(join(outside.folder, 'Dockerfile'), at('Dockerfile'));
    await symlink(outside.folder, at('out'));
    await symlink('own', at('in'));
    await symlink('own/Dockerfile', at('Dockerfile.link'));
    await symlink('nothing', at('Dockerfile.broken'));
    await symlink('Dockerfile.loop', at('Dockerfile.loop'));
    await symlink('/', at('root'));
    expect(await filesRead(folder, [], undefined, env)).toEqual(['own/Dockerfile']);
  });

  it('a link to a file of the tree that has another name is read', async () => {
    const folder = await tree({ 'own/base.txt': FROM });
    await symlink('own/base.txt', join(folder.folder, 'Dockerfile'));
    expect(await filesRead(folder, [], undefined, env)).toEqual(['Dockerfile']);
  });

  it('a folder with a Dockerfile’s name is no file', async () => {
    const folder = await tree({ 'Dockerfile/Dockerfile': FROM, 'Dockerfile.d/a': FROM });
    expect(await filesRead(folder, [], undefined, env)).toEqual(['Dockerfile/Dockerfile']);
  });
});

describe('a patch for files elsewhere', () => {
  it.each([
    ['a/sub', ['../other', '.'], '../..', ['a/other/Dockerfile', 'a/sub/Dockerfile']],
    ['a/sub', ['../../Dockerfile'], '../..', ['Dockerfile']],
    ['a', ['sub'], '.', ['sub/Dockerfile']],
  ])('from %s of %j applies at %s', async (from, paths, root, names) => {
    const registry = await startRegistry();
    onTestFinished(() => registry.close());
    registry.put('app', '1', imageIndex());
    const text = `FROM ${registry.host}/app:1\n`;
    const folder = await project({ 'a/sub/Dockerfile': text, 'a/other/Dockerfile': text, Dockerfile: text });
    await folder.git('init', '-q');
    const cwd = join(folder.folder, from);
    const { stdout, stderr } = await folder.call(['update', ...paths, '--insecure-registry', registry.host], { cwd });
    expect(stdout.match(/^\+\+\+ b\/.*/gm)).toEqual(names.map((name) => `+++ b/${name}`));
    if (root === '.') expect(stderr).toBe('');
    else expect(stderr).toContain(`The paths of the patch begin at ${root}: apply it there`);
    await folder.write('the.patch', stdout);
    await folder.git('-C', join(from, root), 'apply', join(folder.folder, 'the.patch'));
    const prefix = join(from, root);
    for (const name of names) expect((await folder.read(join(prefix, name))).toString()).toContain('@sha256:');
  });

  it('is none in an empty folder, which is told', async () => {
    const { exitCode, stdout, stderr } = await (await project()).call(['update']);
    expect([exitCode, stdout, stderr]).toEqual([0, '', 'No Dockerfile found.\n']);
  });
});
