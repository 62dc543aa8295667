import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runGit } from '../../src/workspace/git.ts';
import { listFiles } from '../../src/workspace/list-files.ts';

let outer: string;
let root: string;
let ran: string;
beforeEach(async () => {
  outer = await mkdtemp(join(tmpdir(), 'freshfrom-git-'));
  root = join(outer, 'root');
  ran = join(outer, 'ran');
  await mkdir(root);
  await mkdir(ran);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(outer, { recursive: true, force: true });
});

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    stdio: 'pipe',
  });

/** A program that leaves a trace when it runs. */
async function trap(path: string): Promise<string> {
  await writeFile(path, `#!/bin/sh\ntouch '${ran}/x'\nexit 1\n`);
  await chmod(path, 0o755);
  return path;
}

/** The names that are found, once nothing of the folder has run. */
async function namesIn(folder: string): Promise<readonly string[]> {
  const { names } = await listFiles(folder);
  expect(await readdir(ran)).toEqual([]);
  return names;
}

describe('git in a folder of somebody else', () => {
  it('runs no program that the repository configures', async () => {
    git(root, 'init', '-q');
    await writeFile(join(root, 'Dockerfile'), '');
    await writeFile(join(root, '.gitattributes'), '* filter=x diff=x\n');
    const program = await trap(join(outer, 'program'));
    for (const key of [
      'core.fsmonitor',
      'core.sshCommand',
      'core.gitProxy',
      'core.pager',
      'pager.ls-files',
      'core.askPass',
      'credential.helper',
      'filter.x.clean',
      'filter.x.process',
      'diff.x.textconv',
      'alias.ls-files',
    ]) {
      git(root, 'config', key, key === 'alias.ls-files' ? `!${program}` : program);
    }
    git(root, 'config', 'core.hooksPath', outer);
    await trap(join(outer, 'post-index-change'));
    expect(await namesIn(root)).toEqual(['.gitattributes', 'Dockerfile']);
  });

  it('takes tracked files in the shape of a bare repository for files', async () => {
    const program = await trap(join(outer, 'program'));
    const bare = join(root, 'services');
    git(root, 'init', '-q', '--bare', 'services');
    git(bare, 'config', 'core.bare', 'false');
    git(bare, 'config', 'core.worktree', '..');
    git(bare, 'config', 'core.fsmonitor', program);
    await writeFile(join(bare, 'Dockerfile'), '');
    expect(await namesIn(bare)).toContain('Dockerfile');
    git(root, 'init', '-q');
    expect(await namesIn(root)).toContain('services/Dockerfile');
  });

  it('lists the files that are here, whatever work tree the repository names', async () => {
    git(root, 'init', '-q');
    await writeFile(join(root, 'Dockerfile'), '');
    await mkdir(join(outer, 'elsewhere'));
    await mkdir(join(root, 'sub'));
    await writeFile(join(outer, 'elsewhere/Dockerfile.other'), '');
    for (const worktree of ['../../elsewhere', '../sub', '/proc']) {
      git(root, 'config', 'core.worktree', worktree);
      expect(await namesIn(root)).toContain('Dockerfile');
      expect(await namesIn(root)).not.toContain('Dockerfile.other');
    }
  });

  it('fetches no object that a partial clone lacks', async () => {
    const origin = join(outer, 'origin');
    await mkdir(join(origin, 'a/b'), { recursive: true });
    git(origin, 'init', '-q');
    await writeFile(join(origin, 'a/b/Dockerfile'), '');
    await writeFile(join(origin, 'top'), '');
    git(origin, 'add', '.');
    git(origin, 'commit', '-qm', 'x');
    git(origin, 'config', 'uploadpack.allowFilter', 'true');
    git(outer, 'clone', '-q', '--filter=tree:0', '--no-checkout', `file://${origin}`, 'clone');
    const clone = join(outer, 'clone');
    git(clone, 'sparse-checkout', 'set', '--cone', '--sparse-index');
    git(clone, 'checkout', '-q');
    // Its index names a folder of which there is no tree here.
    await rm(join(clone, '.git/objects/pack'), { recursive: true });
    const program = await trap(join(outer, 'program'));
    git(clone, 'config', 'remote.origin.uploadpack', program);
    for (const url of [`file://${origin}`, `ext::${program}`, `ssh://host/x`]) {
      git(clone, 'config', 'remote.origin.url', url);
      git(clone, 'config', 'core.sshCommand', program);
      git(clone, 'config', 'protocol.ext.allow', 'always');
      expect(await namesIn(clone)).toEqual(['top']);
    }
  });

  it('is not redirected by what the environment says of another repository', async () => {
    const other = join(outer, 'other');
    await mkdir(other);
    for (const folder of [root, other]) {
      git(folder, 'init', '-q');
      await writeFile(join(folder, folder === root ? 'Dockerfile' : 'elsewhere'), '');
    }
    // As in a hook of another repository.
    vi.stubEnv('GIT_DIR', join(other, '.git'));
    vi.stubEnv('GIT_WORK_TREE', other);
    vi.stubEnv('GIT_INDEX_FILE', join(other, 'index'));
    vi.stubEnv('GIT_TRACE', join(ran, 'trace'));
    vi.stubEnv('GIT_TRACE2_EVENT', join(ran, 'trace2'));
    vi.stubEnv('GIT_EXEC_PATH', outer);
    vi.stubEnv('GIT_EXTERNAL_DIFF', await trap(join(outer, 'program')));
    vi.stubEnv('GIT_CONFIG_COUNT', '1');
    vi.stubEnv('GIT_CONFIG_KEY_0', 'core.fsmonitor');
    vi.stubEnv('GIT_CONFIG_VALUE_0', join(outer, 'program'));
    expect(await namesIn(root)).toEqual(['Dockerfile']);
  });

  it('is no program of the folder', async () => {
    await mkdir(join(root, 'bin'));
    await mkdir(join(root, 'node_modules/.bin'), { recursive: true });
    await trap(join(root, 'git'));
    await trap(join(root, 'bin/git'));
    await trap(join(root, 'node_modules/.bin/git'));
    await symlink(join(root, 'bin'), join(outer, 'link'));
    git(root, 'init', '-q');
    const { PATH = '' } = process.env;
    vi.stubEnv('PATH', `.:${root}/bin:${root}/node_modules/.bin:${outer}/link:${PATH}`);
    expect(await namesIn(root)).toEqual(['bin/git', 'git', 'node_modules/.bin/git']);
  });

  it('is not started where no folder above can be a repository', async () => {
    await writeFile(join(root, 'Dockerfile'), '');
    await mkdir(join(outer, 'bin'));
    await trap(join(outer, 'bin/git'));
    vi.stubEnv('PATH', `${join(outer, 'bin')}:${process.env.PATH}`);
    expect(await namesIn(root)).toEqual(['Dockerfile']);
    await writeFile(join(outer, '.git'), '');
    expect((await listFiles(root)).names).toEqual(['Dockerfile']);
    expect(await readdir(ran)).toEqual(['x']);
  });

  it('is ended where a pipe among the files holds it up', async () => {
    git(root, 'init', '-q');
    execFileSync('mkfifo', [join(root, '.gitignore')]);
    expect(await runGit(root, ['ls-files', '-co', '--exclude-standard'], 100)).toMatchObject({ isTimeUp: true });
  });

  it('is not waited for a second time', async () => {
    git(root, 'init', '-q');
    await writeFile(join(root, '.gitignore'), 'ignored\n');
    await writeFile(join(root, 'ignored'), '');
    const { names, warning, isTimeUp } = await listFiles(root, { asksGit: false });
    expect([[...names].sort(), isTimeUp]).toEqual([['.gitignore', 'ignored'], true]);
    expect(warning).toContain('so ignored files are read, too');
  });

  it('writes nothing into the repository', async () => {
    git(root, 'init', '-q');
    await writeFile(join(root, 'Dockerfile'), '');
    git(root, 'add', '.');
    git(root, 'config', 'core.untrackedCache', 'true');
    const before = execFileSync('find', [root, '-newermt', '1970-01-02', '-printf', '%p %T@\n']).toString();
    await namesIn(root);
    expect(execFileSync('find', [root, '-newermt', '1970-01-02', '-printf', '%p %T@\n']).toString()).toBe(before);
  });
});
