import { chmod, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Project, project } from './support/project.ts';

const OLD = 'FROM node:22\n';

/** A repository with a commit on main, and a branch on top of it. */
async function branch(files: Readonly<Record<string, string>>): Promise<Project> {
  const folder = await project(files);
  await folder.git('init', '-q', '-b', 'main');
  await folder.git('add', '.');
  await folder.git('commit', '-qm', 'base');
  await folder.git('checkout', '-qb', 'work');
  return folder;
}

const commit = async (folder: Project): Promise<void> => {
  await folder.git('add', '-A');
  await folder.git('commit', '-qm', 'work');
};

/** What is found and blamed against main, by file and line, and the exit status. */
async function found(folder: Project, ...more: string[]) {
  const args = ['check', '--offline', '--format', 'sarif', '--fail-on', 'unpinned', '--base', 'main', ...more];
  const { exitCode, stdout, stderr } = await folder.call(args);
  const results: {
    level: string;
    locations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }[];
  }[] = JSON.parse(stdout).runs[0].results;
  const places = results.map(({ locations: [place] }) => {
    return `${place?.physicalLocation.artifactLocation.uri}:${place?.physicalLocation.region.startLine}`;
  });
  return { exitCode, places, stderr };
}

describe('check --base', () => {
  it('judges nothing where nothing has changed', async () => {
    const folder = await branch({ Dockerfile: OLD });
    expect(await found(folder)).toEqual({ exitCode: 0, places: [], stderr: '' });
    const { stdout } = await folder.call(['check', '--offline', '--base', 'main']);
    expect(stdout).toBe('This change adds or edits no Dockerfile.\n');
  });

  it.each(['committed', 'staged', 'in the work tree'])('judges what is %s', async (how) => {
    const folder = await branch({ Dockerfile: OLD, 'a/Dockerfile': `${OLD}RUN true\n`, 'b/Dockerfile': OLD });
    await folder.write('a/Dockerfile', `${OLD}RUN true\nFROM python:3\n`);
    await folder.write('new/Dockerfile', OLD);
    if (how !== 'in the work tree') await folder.git('add', '-A');
    if (how === 'committed') await commit(folder).catch(() => {});
    const { exitCode, places } = await found(folder);
    expect([exitCode, places]).toEqual([1, ['a/Dockerfile:1', 'a/Dockerfile:3', 'new/Dockerfile:1']]);
  });

  it('goes by what git stores where it checks out other line ends (core.autocrlf)', async () => {
    const config = 'fail-on: unpinned\n';
    const folder = await branch({
      Dockerfile: `${OLD}RUN true\n`,
      'a/Dockerfile': OLD,
      '.github/freshfrom.yml': config,
    });
    await folder.git('config', 'core.autocrlf', 'true');
    await folder.git('rm', '-rq', '--cached', '.');
    await folder.git('reset', '-q', '--hard');
    await folder.write('Dockerfile', 'FROM node:22\r\nRUN true\r\nFROM python:3\r\n');
    const { exitCode, places, stderr } = await found(folder);
    expect([exitCode, places, stderr]).toEqual([1, ['Dockerfile:1', 'Dockerfile:3'], '']);
    await folder.write('Dockerfile', 'FROM node:22\r\nRUN false\r\n');
    expect(await found(folder)).toMatchObject({ exitCode: 0, places: ['Dockerfile:1'], stderr: '' });
  });

  it('fails for nothing that was there before', async () => {
    const folder = await branch({ Dockerfile: OLD });
    await folder.write('Dockerfile', `${OLD}RUN true\n`);
    expect(await found(folder)).toMatchObject({ exitCode: 0, places: ['Dockerfile:1'] });
  });

  it('blames an ARG for the FROM that takes it', async () => {
    const folder = await branch({ Dockerfile: 'ARG TAG=20\nFROM node:$TAG\n' });
    await folder.write('Dockerfile', 'ARG TAG=22\nFROM node:$TAG\n');
    expect(await found(folder)).toMatchObject({ exitCode: 1 });
  });

  it('goes by where the branch left its base', async () => {
    const folder = await branch({ Dockerfile: OLD });
    await folder.git('checkout', '-q', 'main');
    await folder.write('Dockerfile', 'FROM scratch\n');
    await folder.git('commit', '-qam', 'later');
    await folder.git('checkout', '-q', 'work');
    expect(await found(folder)).toMatchObject({ exitCode: 0, places: [] });
  });

  it('knows a file that was renamed, and its old lines', async () => {
    const text = `${OLD}${Array.from({ length: 20 }, (_, index) => `RUN echo ${index}`).join('\n')}\n`;
    const folder = await branch({ 'old/Dockerfile': text });
    await folder.git('mv', 'old', 'new');
    await folder.write('new/Dockerfile', `${text}RUN more\n`);
    await commit(folder);
    expect(await found(folder)).toMatchObject({ exitCode: 0, places: ['new/Dockerfile:1'] });
  });

  it('takes other line ends and another mode for no change', async () => {
    const folder = await branch({ Dockerfile: `${OLD}RUN true\n` });
    await folder.write('Dockerfile', `${OLD}RUN true\n`.replaceAll('\n', '\r\n'));
    await chmod(join(folder.folder, 'Dockerfile'), 0o755);
    expect(await found(folder)).toMatchObject({ exitCode: 0, places: [] });
  });

  it('works in a subfolder, for a named file and for one elsewhere in the work tree', async () => {
    const folder = await branch({ 'a/Dockerfile': OLD, 'b/Dockerfile': OLD, Dockerfile: OLD });
    for (const path of ['a/Dockerfile', 'b/Dockerfile']) await folder.write(path, 'FROM node:24\n');
    const inside = {
      ...folder,
      call: (args: readonly string[]) => folder.call(args, { cwd: join(folder.folder, 'a') }),
    };
    expect(await found(inside)).toMatchObject({ exitCode: 1, places: ['Dockerfile:1'] });
    expect(await found(inside, '../b/Dockerfile', '../Dockerfile')).toMatchObject({ places: ['../b/Dockerfile:1'] });
  });

  it('blames a link that leads elsewhere, and not one that leads where it did', async () => {
    const folder = await branch({ 'x/real': OLD, 'y/real': OLD });
    await symlink('x/real', join(folder.folder, 'Dockerfile'));
    await commit(folder);
    await folder.git('branch', '-f', 'main', 'work');
    expect(await found(folder)).toMatchObject({ exitCode: 0, places: [] });
    await rm(join(folder.folder, 'Dockerfile'));
    await symlink('y/real', join(folder.folder, 'Dockerfile'));
    expect(await found(folder)).toMatchObject({ exitCode: 1, places: ['Dockerfile:1'] });
  });

  it('says that the configuration is another one', async () => {
    const folder = await branch({ Dockerfile: OLD, '.github/freshfrom.yml': 'pin: off\n' });
    await folder.write('.github/freshfrom.yml', 'rules: { unpinned: notice }\n');
    expect((await found(folder)).stderr).toContain('.github/freshfrom.yml differs from main');
  });

  it.each([
    [
      ['nothing'],
      /^freshfrom: --base nothing: git knows no such commit here\. Fetch it \(git fetch origin nothing:refs\/remotes\/origin\/nothing\) and write --base origin\/nothing\.\n$/,
    ],
    [['--upload-pack=x'], /^freshfrom: .*--base/],
    [
      ['other'],
      /^freshfrom: --base other: HEAD has no commit in common with it in this clone\. Fetch the history.*\n$/,
    ],
  ])('%j is one line and the status 2', async ([ref = ''], says) => {
    const folder = await branch({ Dockerfile: OLD });
    await folder.git('checkout', '-q', '--orphan', 'other');
    await folder.git('commit', '-qm', 'other');
    await folder.git('checkout', '-q', 'work');
    const { exitCode, stderr } = await folder.call(['check', '--offline', '--base', ref]);
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(says)]);
  });

  it('says that there is no work tree', async () => {
    const folder = await project({ Dockerfile: OLD });
    const { exitCode, stderr } = await folder.call(['check', '--offline', '--base', 'main']);
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/no work tree/)]);
  });

  it('runs no filter that the repository configures', async () => {
    const folder = await branch({ Dockerfile: OLD, '.gitattributes': '* filter=x diff=x\n' });
    await folder.git('config', 'filter.x.clean', 'touch ran; cat');
    await folder.git('config', 'diff.x.textconv', 'touch ran; cat');
    await folder.git('config', 'diff.external', 'touch ran');
    await folder.write('Dockerfile', 'FROM node:24\n');
    expect(await found(folder)).toMatchObject({ exitCode: 1 });
    await expect(folder.read('ran')).rejects.toThrow('ENOENT');
  });
});

describe('check -', () => {
  const check = (folder: Project, stdin: string | Uint8Array, ...more: string[]) =>
    folder.run(['check', '-', '--offline', '--format', 'json', ...more], { stdin });

  it('reads one file from standard input, under the name that it is given', async () => {
    const folder = await project({
      'a/Dockerfile': 'FROM scratch\n',
      '.github/freshfrom.yml': 'ignore: [{ file: b/** }]\n',
    });
    const { stdout } = await check(folder, OLD, '--stdin-filename', 'a/Dockerfile');
    expect(JSON.parse(stdout).references).toMatchObject([
      { file: 'a/Dockerfile', resolved: 'node:22', status: 'unpinned' },
    ]);
    const named = await check(folder, OLD, '--stdin-filename', join(folder.folder, 'b/Dockerfile'));
    expect(JSON.parse(named.stdout).references).toMatchObject([{ file: 'b/Dockerfile', status: 'skipped' }]);
    expect(JSON.parse((await check(folder, OLD)).stdout).references).toMatchObject([{ file: '-' }]);
  });

  it.each([
    ['nothing', '', 'the file has no instructions'],
    ['a zero byte', 'FROM a\0', 'binary'],
    ['too much', Buffer.alloc(1024 * 1024 + 1, '#'), 'larger than 1 MiB'],
  ])('says what is wrong with %s', async (_, stdin, says) => {
    const { stdout } = await check(await project(), stdin);
    expect(JSON.parse(stdout).findings).toMatchObject([
      { rule: 'invalid-file', message: expect.stringContaining(says) },
    ]);
  });

  it('is compared with a base as a file is', async () => {
    const folder = await branch({ Dockerfile: OLD });
    const { stdout } = await check(
      folder,
      `${OLD}FROM a\n`,
      '--stdin-filename',
      'Dockerfile',
      '--base',
      'main',
      '--fail-on',
      'none',
    );
    expect(JSON.parse(stdout).summary).toMatchObject({ files: 1, references: 2 });
    expect(
      JSON.parse((await check(folder, OLD, '--stdin-filename', 'Dockerfile', '--base', 'main')).stdout).summary.files,
    ).toBe(0);
  });
});
