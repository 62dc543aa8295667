import { link, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Project, project } from './support/project.ts';
import { checkJson } from './support/report.ts';

const FROM = 'FROM app:1\n';
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
const OTHERS = ['Dockerfile.dockerignore', '.dockerignore', 'api.Dockerfile.dockerignore', 'Makefile', 'Dockerfiles'];

const filesFrom = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, FROM]));

/** The files that are read, in the order of the report. Nothing has to be asked for that. */
async function read(folder: Project, args: readonly string[] = [], cwd = folder.folder, env = {}): Promise<string[]> {
  const { report, exitCode, stderr } = await checkJson(folder, ['--offline', ...args], { cwd, env });
  expect([exitCode, stderr]).toEqual([0, '']);
  return report.references.map(({ file }) => file);
}

describe.each(['a git work tree', 'a plain folder', 'a machine without git'] as const)('in %s', (where) => {
  const env = where === 'a machine without git' ? { PATH: '/nowhere' } : {};
  async function tree(files: Readonly<Record<string, string>>): Promise<Project> {
    const folder = await project(files);
    if (where !== 'a plain folder') await folder.git('init', '-q');
    return folder;
  }

  it('names that are known, in any case and any folder, and no others', async () => {
    const folder = await tree({ ...filesFrom(NAMES), ...filesFrom(OTHERS), 'a/b/.c/Dockerfile': FROM });
    expect(await read(folder, [], undefined, env)).toEqual([...NAMES, 'a/b/.c/Dockerfile'].sort());
  });

  it('a folder as PATH, from elsewhere too, with names relative to the current folder', async () => {
    const folder = await tree({
      'a/b/Dockerfile': FROM,
      'a/Dockerfile': FROM,
      Dockerfile: FROM,
      'c d [e]/Dockerfile': FROM,
    });
    expect(await read(folder, ['a'], undefined, env)).toEqual(['a/Dockerfile', 'a/b/Dockerfile']);
    expect(await read(folder, ['a/b', './a/b/../b/'], undefined, env)).toEqual(['a/b/Dockerfile']);
    expect(await read(folder, [], join(folder.folder, 'a'), env)).toEqual(['Dockerfile', 'b/Dockerfile']);
    expect(await read(folder, ['..'], join(folder.folder, 'a/b'), env)).toEqual(['../Dockerfile', 'Dockerfile']);
    expect(await read(folder, [], join(folder.folder, 'c d [e]'), env)).toEqual(['Dockerfile']);
    expect(await read(folder, ['c d [e]'], undefined, env)).toEqual(['c d [e]/Dockerfile']);
  });

  it('a file as PATH is read whatever its name and wherever it is', async () => {
    const odd = ['build.txt', 'node_modules/x/Dockerfile', 'vendor/image', '.dockerignore', '-x', 'a b.df'];
    const folder = await tree(filesFrom(odd));
    await folder.write('.gitignore', 'build.txt\n');
    expect(await read(folder, ['--', ...odd], undefined, env)).toEqual([...odd].sort());
    expect(await read(folder, [join(folder.folder, 'build.txt')], undefined, env)).toEqual(['build.txt']);
  });

  it('node_modules and vendor are left out, unless named', async () => {
    const copies = [
      'node_modules/a/Dockerfile',
      'vendor/Dockerfile',
      'a/node_modules/Dockerfile',
      'a/vendor/b/Dockerfile',
    ];
    const folder = await tree({ ...filesFrom(copies), 'vendors/Dockerfile': FROM });
    expect(await read(folder, [], undefined, env)).toEqual(['vendors/Dockerfile']);
    expect(await read(folder, ['--paths', 'vendor'], undefined, env)).toEqual(['vendor/Dockerfile']);
    expect(await read(folder, ['--paths', '**/node_modules/**'], undefined, env)).toEqual([
      'a/node_modules/Dockerfile',
      'node_modules/a/Dockerfile',
    ]);
  });

  it('a folder as PATH is read also where it is, or lies in, node_modules or vendor', async () => {
    const folder = await tree(
      filesFrom(['vendor/Dockerfile', 'node_modules/a/Dockerfile', 'a/node_modules/Dockerfile']),
    );
    expect(await read(folder, ['vendor', 'node_modules/a'], undefined, env)).toEqual([
      'node_modules/a/Dockerfile',
      'vendor/Dockerfile',
    ]);
    expect(await read(folder, ['a'], undefined, env)).toEqual([]);
  });

  it('--paths and --exclude', async () => {
    const folder = await tree(
      filesFrom(['Dockerfile', 'a/Dockerfile', 'a/b/Dockerfile', 'a/image.build', 'c/Dockerfile']),
    );
    const chosen = (...args: string[]) => read(folder, args, undefined, env);
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
    expect(await read(folder, [], undefined, env)).toEqual(['own/Dockerfile']);
  });

  it('a link to a file of the tree that has another name is read', async () => {
    const folder = await tree({ 'own/base.txt': FROM });
    await symlink('own/base.txt', join(folder.folder, 'Dockerfile'));
    expect(await read(folder, [], undefined, env)).toEqual(['Dockerfile']);
  });

  it('a folder with a Dockerfile’s name is no file', async () => {
    const folder = await tree({ 'Dockerfile/Dockerfile': FROM, 'Dockerfile.d/a': FROM });
    expect(await read(folder, [], undefined, env)).toEqual(['Dockerfile/Dockerfile']);
  });
});

describe('git', () => {
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
    expect(await read(folder)).toEqual(['Dockerfile', 'b/Dockerfile', 'kept.ignored/Dockerfile', 'new/Dockerfile']);
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
    expect(await read(folder)).toEqual(['a/Dockerfile', 'b/Dockerfile']);
    await folder.git('merge', '--abort');
    await folder.git('sparse-checkout', 'set', '--no-cone', '/b/');
    expect(await read(folder)).toEqual(['b/Dockerfile']);
  });

  it('a work tree that git does not trust is walked', async () => {
    const folder = await project({ Dockerfile: FROM, '.git/HEAD': 'broken', '.git/Dockerfile': FROM });
    expect(await read(folder)).toEqual(['Dockerfile']);
  });

  it('a tracked folder that has become a link out of the tree is not followed', async () => {
    const outside = await project({ Dockerfile: 'FROM secret:1\n' });
    const folder = await project({ 'sub/Dockerfile': FROM, Dockerfile: FROM });
    await folder.git('init', '-q');
    await folder.git('add', '.');
    await rm(join(folder.folder, 'sub'), { recursive: true });
    await symlink(outside.folder, join(folder.folder, 'sub'));
    expect(await read(folder)).toEqual(['Dockerfile']);
  });

  it('a folder that git ignores is read where it is named', async () => {
    const folder = await project({ 'out/Dockerfile': FROM, Dockerfile: FROM, '.gitignore': 'out/\n' });
    await folder.git('init', '-q');
    expect(await read(folder)).toEqual(['Dockerfile']);
    expect(await read(folder, ['out'])).toEqual(['out/Dockerfile']);
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
    expect(await read(folder)).toEqual(['Dockerfile', 'Dockerfile.two']);
  });
});
