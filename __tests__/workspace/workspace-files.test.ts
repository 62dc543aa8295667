import { execFileSync } from 'node:child_process';
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { ConfigurationError } from '../../src/model/error.ts';
import { createPathSelector } from '../../src/workspace/path-selector.ts';
import { WorkspaceFiles } from '../../src/workspace/workspace-files.ts';

const globs = (list: readonly string[] = []) => ({ globs: list, prefix: '' });
let outer: string;
let root: string;
let warnings: string[];
beforeEach(async () => {
  warnings = [];
  outer = await mkdtemp(join(tmpdir(), 'workspace-'));
  root = join(outer, 'root');
  await mkdir(root);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  // Only root removes what is in a folder that may not be listed.
  execFileSync('chmod', ['-R', 'u+rwX', outer]);
  await rm(outer, { recursive: true, force: true });
});

async function put(path: string, text = 'FROM node\n'): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

const git = (...args: string[]) => {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'core.hooksPath=/dev/null'];
  execFileSync('git', ['-C', root, ...identity, ...args], { stdio: 'pipe' });
};

const files = (
  starts: readonly string[] = ['.'],
  selection = { paths: [] as string[], exclude: [] as string[] },
  platform: NodeJS.Platform = process.platform,
) =>
  new WorkspaceFiles(
    root,
    {
      starts,
      isSelected: createPathSelector({ paths: globs(selection.paths), exclude: globs(selection.exclude) }, (path) =>
        formats.some((format) => format.matches(path)),
      ),
    },
    { warning: (message) => warnings.push(message) },
    platform,
  );

const NOBODY = 65534;
const isRoot = process.geteuid?.() === 0;

/** Does it as somebody whom modes hold back, which root isn't. */
async function asNobody(work: () => Promise<void>): Promise<void> {
  if (!isRoot) return work();
  await chmod(outer, 0o755);
  execFileSync('chown', ['-R', `${NOBODY}`, root]);
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null'); // root's own is out of reach
  process.seteuid?.(NOBODY);
  try {
    await work();
  } finally {
    process.seteuid?.(0);
  }
}

describe('list', () => {
  it('takes what git tracks and what is new, not what it ignores and what is gone', async () => {
    for (const path of ['Dockerfile', 'gone/Dockerfile', 'api/Dockerfile.dev']) await put(path);
    await put('.gitignore', 'out/\n');
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'x');
    await rm(join(root, 'gone'), { recursive: true });
    for (const path of ['new/Dockerfile', 'out/Dockerfile', 'ümläut “x”/Dockerfile', 'node_modules/a/Dockerfile'])
      await put(path);
    const expected = ['Dockerfile', 'api/Dockerfile.dev', 'new/Dockerfile', 'ümläut “x”/Dockerfile'];
    expect(await files().list()).toEqual(expected);
    // A folder below, files twice, and one that git ignores but that is named.
    expect(await files(['api', 'api/Dockerfile.dev', 'out/Dockerfile']).list()).toEqual([
      'api/Dockerfile.dev',
      'out/Dockerfile',
    ]);
  });

  it('lists a file once that a merge left in several versions', async () => {
    await put('Dockerfile', 'FROM a\n');
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', '1');
    git('checkout', '-qb', 'other');
    await put('Dockerfile', 'FROM b\n');
    git('commit', '-qam', '2');
    git('checkout', '-q', 'main');
    await put('Dockerfile', 'FROM c\n');
    git('commit', '-qam', '3');
    expect(() => git('merge', '-q', 'other')).toThrow();
    expect(await files().list()).toEqual(['Dockerfile']);
  });

  it('walks the folder where there is no git, or one that is broken', async () => {
    for (const path of ['Dockerfile', '.ci/b.Dockerfile', 'a/Containerfile', 'vendor/Dockerfile', 'a/README'])
      await put(path);
    const expected = ['.ci/b.Dockerfile', 'Dockerfile', 'a/Containerfile'];
    expect(await files().list()).toEqual(expected);
    await put('.git/HEAD', 'nothing');
    await put('.git/Dockerfile');
    expect(await files().list()).toEqual(expected);
  });

  it('reads what is named, whatever it is called and wherever it is', async () => {
    await put('build.txt');
    await put('vendor/a/Dockerfile');
    await writeFile(join(outer, 'Dockerfile'), 'FROM x');
    expect(await files(['build.txt', 'vendor', join(root, 'build.txt')]).list()).toEqual([
      'build.txt',
      'vendor/a/Dockerfile',
    ]);
    expect(await files(['../Dockerfile']).list()).toEqual(['../Dockerfile']);
  });

  it('goes by paths and exclude, relative to the root', async () => {
    for (const path of ['Dockerfile', 'api/Dockerfile', 'api/test/Dockerfile', 'web/x.build']) await put(path);
    const selection = { paths: ['api', 'web/*.build'], exclude: ['**/test'] };
    expect(await files(['.'], selection).list()).toEqual(['api/Dockerfile', 'web/x.build']);
    expect(await files(['api'], selection).list()).toEqual(['api/Dockerfile']);
  });

  it.each([true, false])(
    'follows links to files in the folder, never out of it nor to what git keeps: git %s',
    async (withGit) => {
      await put('base.txt');
      await put('b/Dockerfile');
      await put('..named/base');
      await writeFile(join(outer, 'secret'), 'secret');
      await mkdir(join(root, 'links'));
      const link = (target: string, name: string) => symlink(target, join(root, 'links', name));
      await link('../base.txt', 'Dockerfile.inside');
      await link('../..named/base', 'Dockerfile.dots');
      await link('../b/Dockerfile', 'Dockerfile.twice');
      await link('../../secret', 'Dockerfile.out');
      await link(join(outer, 'secret'), 'Dockerfile.absolute');
      await link('/proc/self/environ', 'Dockerfile.environment');
      await link('../absent', 'Dockerfile.dangling');
      await link('Dockerfile.loop', 'Dockerfile.loop');
      await link('../b', 'Dockerfile.folder');
      await link('../.git/config', 'Dockerfile.git');
      if (withGit) git('init', '-q');
      else await put('.git/config', '[broken');
      expect(await files().list()).toEqual(['b/Dockerfile', 'links/Dockerfile.dots', 'links/Dockerfile.inside']);
    },
  );

  it('lists a file once, by whatever names and links', async () => {
    await put('base.txt');
    await put('Dockerfile');
    for (const folder of ['a', 'b']) {
      await mkdir(join(root, folder));
      await symlink('../base.txt', join(root, folder, 'Dockerfile'));
      await symlink('../Dockerfile', join(root, folder, 'Dockerfile.own'));
    }
    expect(await files().list()).toEqual(['Dockerfile', 'a/Dockerfile']);
    expect(await files(['b/Dockerfile', 'a', '.', 'a/Dockerfile.own']).list()).toEqual(['Dockerfile', 'a/Dockerfile']);
    expect(await files(['b/Dockerfile', 'base.txt']).list()).toEqual(['base.txt']);
    await put('c/Dockerfile');
    await symlink('c', join(root, 'current'));
    expect(await files(['current']).list()).toEqual(['current/Dockerfile']);
    expect(await files(['current', 'c']).list()).toEqual(['c/Dockerfile']);
  });

  it('follows no folder that has become a link out of the tree', async () => {
    await put('sub/Dockerfile');
    await mkdir(join(outer, 'elsewhere'));
    await writeFile(join(outer, 'elsewhere/Dockerfile'), 'secret');
    git('init', '-q');
    git('add', '.');
    await rm(join(root, 'sub'), { recursive: true });
    await symlink('../elsewhere', join(root, 'sub'));
    expect(await files().list()).toEqual([]);
  });

  it('reads a folder that git ignores where it is named, but not what git ignores in another', async () => {
    await put('.gitignore', 'out/\n*.secret\n');
    await put('out/Dockerfile');
    await put('other/Dockerfile.secret');
    git('init', '-q');
    expect(await files().list()).toEqual([]);
    expect(await files(['out']).list()).toEqual(['out/Dockerfile']);
    expect(await files(['other']).list()).toEqual([]);
  });

  it('tells of a name that is not UTF-8', async () => {
    await writeFile(Buffer.concat([Buffer.from(`${root}/Dockerfile.`), Buffer.from([0xff])]), 'FROM x');
    git('init', '-q');
    const [name = ''] = await files().list();
    expect(await files().read(name)).toEqual({ unreadable: 'the file can not be read (its name is not UTF-8)' });
  });

  it('tells of a tracked file in a folder that nobody may enter', async () => {
    await put('s/d/Dockerfile');
    git('init', '-q');
    git('add', '.');
    await chmod(join(root, 's/d'), 0);
    await asNobody(async () => {
      const found = files();
      expect(await found.list()).toEqual(['s/d/Dockerfile']);
      expect(await found.read('s/d/Dockerfile')).toEqual({ unreadable: 'the file can not be read (no permission)' });
      expect(warnings).toEqual([]);
    });
  });

  it.each([true, false])('tells of a folder that can not be listed; with git: %s', async (hasGit) => {
    await put('s/Dockerfile');
    for (const folder of ['closed', 'left', 'node_modules']) await put(`s/${folder}/Dockerfile`);
    if (hasGit) git('init', '-q');
    for (const folder of ['closed', 'left', 'node_modules']) await chmod(join(root, 's', folder), 0);
    await asNobody(async () => {
      expect(await files(['s'], { paths: [], exclude: ['s/left'] }).list()).toEqual(['s/Dockerfile']);
      expect(warnings).toEqual(["s/closed can't be listed, so what is in there is not read."]);
    });
  });

  it('refuses a named folder that can not be listed', async () => {
    await put('s/d/Dockerfile');
    await chmod(join(root, 's/d'), 0o111);
    await asNobody(async () => {
      const list = files(['s/d']).list();
      await expect(list).rejects.toThrow(ConfigurationError);
      await expect(list).rejects.toMatchObject({ code: 'unreadable-file' });
      await expect(list).rejects.toThrow(
        /^s\/d can't be read: no permission\. Name a file or a folder that can be read\.$/,
      );
    });
  });

  it('tells of a link that can not be followed, and never opens what may stand behind it', async () => {
    await mkdir(join(root, 'links'));
    await symlink('x'.repeat(300), join(root, 'links/Dockerfile'));
    const found = files();
    expect(await found.list()).toEqual(['links/Dockerfile']);
    await rm(join(root, 'links/Dockerfile'));
    await put('links/Dockerfile');
    expect(await found.read('links/Dockerfile')).toEqual({ unreadable: 'the file can not be read (ENAMETOOLONG)' });
  });

  it('says once that git refuses a repository of another owner', async () => {
    for (const path of ['Dockerfile', 'a/Dockerfile', 'out/Dockerfile']) await put(path);
    await put('.gitignore', 'out/\n');
    git('init', '-q');
    expect(await files().list()).toEqual(['Dockerfile', 'a/Dockerfile']);
    expect(warnings).toEqual([]);
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
    expect(await files(['.', 'a']).list()).toEqual(['Dockerfile', 'a/Dockerfile', 'out/Dockerfile']);
    expect(warnings).toEqual([
      `git does not list the files of ${root}, since another user owns them ("dubious ownership"), so ignored files are read, too. If you trust them: git config --global --add safe.directory ${root}`,
    ]);
  });

  it('says nothing where there is no repository, a broken one, or no git', async () => {
    await put('Dockerfile');
    expect(await files().list()).toEqual(['Dockerfile']);
    await put('.git/HEAD', 'nothing');
    expect(await files().list()).toEqual(['Dockerfile']);
    vi.stubEnv('PATH', '/nowhere');
    expect(await files().list()).toEqual(['Dockerfile']);
    expect(warnings).toEqual([]);
  });

  it('waits for no pipe', async () => {
    execFileSync('mkfifo', [join(root, 'pipe')]);
    expect(await files(['pipe']).list()).toEqual(['pipe']);
    expect(await files().read('pipe')).toEqual({ unreadable: 'the file can not be read (it is not a regular file)' });
  });

  it('says which start does not exist', async () => {
    await expect(files(['absent']).list()).rejects.toThrow(ConfigurationError);
    await expect(files(['absent']).list()).rejects.toMatchObject({ code: 'file-not-found' });
    await expect(files(['absent']).list()).rejects.toThrow(
      /^absent can't be read: it does not exist\. Name a file or a folder that exists\.$/,
    );
  });
});

describe('read', () => {
  it('gives the bytes, or a sentence', async () => {
    await writeFile(join(root, 'a'), Buffer.from([0xff, 0x0d, 0x0a]));
    expect(await files().read('a')).toEqual({ bytes: Buffer.from([0xff, 0x0d, 0x0a]) });
    expect(await files().read('absent')).toEqual({ unreadable: 'the file can not be read (it does not exist)' });
    expect(await files().read('.')).toEqual({ unreadable: 'the file can not be read (it is a folder)' });
    await writeFile(join(root, 'large'), Buffer.alloc(1024 * 1024 + 1));
    expect(await files().read('large')).toEqual({ unreadable: 'the file is larger than 1 MiB and was not read' });
  });
});

describe('a hostile tree', () => {
  const PIPE = { unreadable: 'the file can not be read (it is not a regular file)' };
  const OUT = { unreadable: 'the file can not be read (it leads out of the folder through a link)' };

  it('is left by no link, whoever names the path: a requirement file, a lock file, a person', async () => {
    await writeFile(join(outer, 'secret'), 'secret');
    await mkdir(join(outer, 'elsewhere'));
    await writeFile(join(outer, 'elsewhere/package.json'), '{}');
    await symlink(join(outer, 'secret'), join(root, 'requirements.txt'));
    await symlink('../elsewhere', join(root, 'folder'));
    await put('.git/config', 'token');
    await symlink('.git/config', join(root, 'package-lock.json'));
    const all = files(['requirements.txt', 'folder/package.json']);
    for (const found of [files(), all]) {
      if (found === all) await found.list();
      expect(await found.read('requirements.txt')).toEqual(OUT);
      expect(await found.read('folder/package.json')).toEqual(OUT);
      expect(await found.read('package-lock.json')).toEqual(OUT);
      expect(await found.read('../secret')).toEqual(OUT);
    }
    await expect(files(['folder']).list()).rejects.toThrow(/^folder leads out of \S+ through a link\. Name the folder/);
    // What is named outside is somebody's word, and so is a folder there with what is in it.
    expect(await files(['../elsewhere', '../secret']).list()).toEqual(['../secret']);
  });

  it('is left by no folder that becomes a link after it was listed', async () => {
    await put('sub/Dockerfile', 'FROM a\n');
    await put('other/Dockerfile', 'FROM b\n');
    await mkdir(join(outer, 'elsewhere'));
    await writeFile(join(outer, 'elsewhere/Dockerfile'), 'secret');
    const found = files();
    expect(await found.list()).toEqual(['other/Dockerfile', 'sub/Dockerfile']);
    await rm(join(root, 'sub'), { recursive: true });
    await symlink('other', join(root, 'sub'));
    expect(await found.read('sub/Dockerfile')).toEqual({ bytes: Buffer.from('FROM b\n') });
    await rm(join(root, 'sub'));
    await symlink('../elsewhere', join(root, 'sub'));
    expect(await found.read('sub/Dockerfile')).toEqual(OUT);
    expect(await found.read('sub/other')).toEqual({ unreadable: 'the file can not be read (it does not exist)' });
  });

  it('has pipes and devices that nobody waits for', async () => {
    execFileSync('mkfifo', [join(root, 'package.json')]);
    await symlink('/dev/zero', join(root, 'zero'));
    expect(await files().read('package.json')).toEqual(PIPE);
    const named = files(['zero', '/dev/zero', 'package.json']);
    await named.list();
    expect(await named.read('zero')).toEqual(OUT);
    expect(await named.read('package.json')).toEqual(PIPE);
  });

  it('is walked where a folder is nested deeply or holds very many files', async () => {
    await put(`${'d/'.repeat(500)}Dockerfile`);
    expect(await files().list()).toHaveLength(1);
  });
});

describe('way', () => {
  it('has each link on the way, to files and to folders, and the file in the end', async () => {
    await put('real/v2/base.txt');
    await symlink('v2', join(root, 'real/now'));
    await symlink(join(root, 'real'), join(root, 'all'));
    await symlink('all/now/base.txt', join(root, 'Dockerfile'));
    await put('plain/Dockerfile');
    const found = files();
    expect(await found.linkChain('Dockerfile')).toEqual(['Dockerfile', 'all', 'real/now', 'real/v2/base.txt']);
    expect(await found.linkChain('plain/Dockerfile')).toEqual(['plain/Dockerfile']);
    expect(await found.linkChain('absent')).toEqual(['absent']);
  });

  it('decides what a change touches: the file, what it leads to, or a link on the way', async () => {
    await put('docker/base.txt');
    await put('web/Dockerfile');
    await symlink('docker', join(root, 'current'));
    await symlink('current/base.txt', join(root, 'Dockerfile'));
    await symlink('web/Dockerfile', join(root, 'Dockerfile.web'));
    const touched = (...names: string[]) => {
      const isSelected = createPathSelector({ paths: globs(), exclude: globs() }, (path) =>
        formats.some(({ matches }) => matches(path)),
      );
      const isTouched = (way: readonly string[]) => way.some((name) => names.includes(name));
      return new WorkspaceFiles(root, { starts: ['.'], isSelected, isTouched }, { warning: () => {} }).list();
    };
    expect(await touched('docker/base.txt')).toEqual(['Dockerfile']);
    expect(await touched('current')).toEqual(['Dockerfile']);
    expect(await touched('Dockerfile')).toEqual(['Dockerfile']);
    expect(await touched('web/Dockerfile', 'other')).toEqual(['web/Dockerfile']);
    expect(await touched('Dockerfile.web')).toEqual(['Dockerfile.web']);
    expect(await touched('other')).toEqual([]);
  });
});

describe('write', () => {
  const before = Buffer.from('FROM node\n');

  it.each(['FROM a much longer text than before\n', 'x'])('keeps the mode and the link: %s', async (text) => {
    await put('Dockerfile');
    await chmod(join(root, 'Dockerfile'), 0o755);
    await symlink('Dockerfile', join(root, 'link'));
    await files().write('link', Buffer.from(text), before);
    expect(await readFile(join(root, 'Dockerfile'), 'utf8')).toBe(text);
    expect((await stat(join(root, 'Dockerfile'))).mode & 0o777).toBe(0o755);
    expect((await lstat(join(root, 'link'))).isSymbolicLink()).toBe(true);
  });

  it('leaves alone what is gone, what holds other bytes by now, and what lies elsewhere', async () => {
    const write = (path: string) => files().write(path, Buffer.from('x'), before);
    await expect(write('absent')).rejects.toThrow('it does not exist');
    await put('Dockerfile', 'FROM other\n');
    await expect(write('Dockerfile')).rejects.toThrow('it has changed since it was read');
    expect(await readFile(join(root, 'Dockerfile'), 'utf8')).toBe('FROM other\n');
    await writeFile(join(outer, 'Dockerfile'), before);
    await symlink('../Dockerfile', join(root, 'link'));
    await expect(write('link')).rejects.toThrow('it leads out of the folder through a link');
    expect(await readFile(join(outer, 'Dockerfile'), 'utf8')).toBe('FROM node\n');
    expect((await readdir(root)).sort()).toEqual(['Dockerfile', 'link']);
  });
});

describe('names and links as on Windows and macOS', () => {
  const onPlatform = (platform: NodeJS.Platform, starts?: readonly string[]) => files(starts, undefined, platform);

  // A link stands in for a file system that finds a file by a name in other letters.
  it.each([
    ['linux', []],
    ['darwin', ['api/Dockerfile.Web']],
    ['win32', ['api/Dockerfile.Web']],
  ] as const)('a name that git spells otherwise is no link on %s', async (platform, expected) => {
    await put('api/Dockerfile.web');
    await symlink('Dockerfile.web', join(root, 'api/Dockerfile.Web'));
    await put('.gitignore', 'Dockerfile.web\n');
    git('init', '-q');
    git('add', '.');
    expect(await onPlatform(platform).list()).toEqual(expected);
    const named = await onPlatform(platform, ['api/Dockerfile.Web']).list();
    expect(named).toEqual([platform === 'linux' ? 'api/Dockerfile.Web' : 'api/Dockerfile.web']);
  });

  it('a folder is named as it is spelt on the disk', async () => {
    await put('api/Dockerfile');
    await symlink('api', join(root, 'API'));
    expect(await onPlatform('win32', ['API']).list()).toEqual(['api/Dockerfile']);
    expect(await onPlatform('linux', ['API']).list()).toEqual(['API/Dockerfile']);
  });

  it('a link that git has written as text is not read as a Dockerfile, and that is said', async () => {
    await put('base/Dockerfile');
    await symlink('base/Dockerfile', join(root, 'Dockerfile'));
    git('init', '-q');
    git('add', '.');
    git('config', 'core.symlinks', 'false');
    await rm(join(root, 'Dockerfile'));
    git('checkout', '-q', '--', 'Dockerfile');
    expect(await readFile(join(root, 'Dockerfile'), 'utf8')).toBe('base/Dockerfile');
    expect(await onPlatform('win32').list()).toEqual(['base/Dockerfile']);
    expect(warnings).toEqual([expect.stringMatching(/^Dockerfile is a link in git, and here text, .*core\.symlinks/)]);
  });
});
