import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hasKnownName } from '../../src/formats/index.ts';
import { createPathSelector } from '../../src/workspace/path-selector.ts';
import { WorkspaceFiles } from '../../src/workspace/workspace-files.ts';
import { extract, fix } from './extract.ts';

const globs = (list: readonly string[] = []) => ({ globs: list, prefix: '' });
describe('9 which files: by name', () => {
  test.each<readonly [row: string, ...paths: string[]]>([
    ['9.1 the name itself', 'Dockerfile', 'Containerfile', 'a/b/Dockerfile', './Dockerfile'],
    ['9.1 in any case', 'dockerfile', 'DOCKERFILE', 'DockerFile', 'containerFile', 'CONTAINERFILE.DEV'],
    [
      '9.1 as a prefix',
      'Dockerfile.dev',
      'Dockerfile-dev',
      'Dockerfile_foo',
      'Containerfile.prod',
      'Dockerfile.a.b',
      'Dockerfile2',
    ],
    ['9.1 as an extension', 'api.Dockerfile', 'a/web.dockerfile', 'x.Containerfile', 'a.b.DOCKERFILE', '.dockerfile'],
    ['9.1 in a folder whose name begins with a dot', '.ci/Dockerfile', '.devcontainer/Dockerfile'],
    ['9.1 the name of one that is built for others', 'Dockerfile.ignore', 'Dockerfile.dockerignore.txt'],
  ])('%s is read', (_, ...paths) => {
    expect(paths.filter((path) => !hasKnownName(path))).toEqual([]);
  });

  test.each<readonly [row: string, ...paths: string[]]>([
    ['9.1 an ignore file', '.dockerignore', 'Dockerfile.dockerignore', 'a/api.Dockerfile.dockerignore'],
    ['9.1 an ignore file in any case', 'Dockerfile.DockerIgnore', 'CONTAINERFILE.DOCKERIGNORE'],
    ['9.1 the name of a folder', 'Dockerfile/README', 'dockerfile.d/x', 'containerfiles/a.txt'],
    ['9.1 a word that ends so', 'mydockerfile', 'xContainerfile', 'a.dockerfiles'],
    ['9.1 the word in the middle', 'my-Dockerfile', 'a.dockerfile.txt', 'test_dockerfile_x'],
    ['9.1 other files of docker', 'docker-compose.yml', 'compose.yaml', 'docker-bake.hcl', 'Docker'],
  ])('%s is not', (_, ...paths) => {
    expect(paths.filter(hasKnownName)).toEqual([]);
  });

  const select = createPathSelector({ paths: globs(), exclude: globs() }, hasKnownName);
  test.each<readonly [row: string, path: string, paths: readonly string[], selected: boolean]>([
    ['9.3 node_modules is left out', 'node_modules/a/Dockerfile', [], false],
    ['9.3 vendor is left out', 'a/vendor/b/Dockerfile', [], false],
    ['9.3 names that begin so are not', 'vendors/Dockerfile', [], true],
    ['9.3 nor a file of that name', 'a/vendor.Dockerfile', [], true],
    ['9.3 paths that name it take it', 'node_modules/a/Dockerfile', ['node_modules/a'], true],
    ['9.3 also as a glob', 'x/vendor/b/Dockerfile', ['**/vendor/**'], true],
    ['9.3 other paths do not', 'a/vendor/b/Dockerfile', ['a', '**'], false],
  ])('%s', (_, path, paths, selected) => {
    expect(createPathSelector({ paths: globs(paths), exclude: globs() }, hasKnownName)(path)).toBe(selected);
    if (paths.length === 0) expect(select(path)).toBe(selected);
  });
});

describe('9 which files: in a folder', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'rows-'));
    for (const path of ['Dockerfile', 'a/web.Dockerfile', 'a/README', 'out/Dockerfile', 'vendor/Dockerfile', 'x.txt']) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), 'FROM a\n');
    }
    await writeFile(join(root, '.gitignore'), 'out/\n');
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(root, { recursive: true, force: true });
  });

  const git = (...args: string[]): void => {
    const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'core.hooksPath=/dev/null'];
    execFileSync('git', ['-C', root, ...identity, ...args], { stdio: 'pipe' });
  };
  const list = async (...starts: string[]): Promise<readonly string[]> =>
    new WorkspaceFiles(
      root,
      { starts, isSelected: createPathSelector({ paths: globs(), exclude: globs() }, hasKnownName) },
      { warning: () => {} },
    ).list();

  test('9.2 git: tracked files and new ones, not the ignored ones', async () => {
    git('init', '-q');
    git('add', 'Dockerfile');
    expect(await list('.')).toEqual(['Dockerfile', 'a/web.Dockerfile']);
  });

  test('9.2 git: an ignored one that is tracked is read', async () => {
    git('init', '-q');
    git('add', '-f', 'out/Dockerfile');
    expect(await list('.')).toEqual(['Dockerfile', 'a/web.Dockerfile', 'out/Dockerfile']);
  });

  test('9.2 git: a deleted one is skipped', async () => {
    git('init', '-q');
    git('add', '.');
    await rm(join(root, 'Dockerfile'));
    expect(await list('.')).toEqual(['a/web.Dockerfile']);
  });

  test('9.2 git: one that a sparse checkout leaves out is skipped', async () => {
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'x');
    git('sparse-checkout', 'set', '--no-cone', '/*', '!/a/');
    expect(await list('.')).toEqual(['Dockerfile']);
  });

  test('9.2 git: names with line ends, quotes and letters beyond ASCII', async () => {
    await writeFile(join(root, 'a\n"ü".Dockerfile'), 'FROM a\n');
    git('init', '-q');
    git('add', '.');
    expect(await list('.')).toEqual(['Dockerfile', 'a\n"ü".Dockerfile', 'a/web.Dockerfile']);
  });

  const walked = ['Dockerfile', 'a/web.Dockerfile', 'out/Dockerfile'];
  test('9.2 no work tree: the folder is walked', async () => {
    vi.stubEnv('GIT_CEILING_DIRECTORIES', dirname(root));
    expect(await list('.')).toEqual(walked);
  });

  test('9.2 no git: the folder is walked', async () => {
    git('init', '-q');
    vi.stubEnv('PATH', join(root, 'nowhere'));
    expect(await list('.')).toEqual(walked);
  });

  test('9.2 git that does not trust the folder: it is walked', async () => {
    git('init', '-q');
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
    vi.stubEnv('GIT_CONFIG_GLOBAL', join(root, 'none'));
    expect(() => git('status')).toThrow('dubious ownership');
    expect(await list('.')).toEqual(walked);
  });

  test('9.4 a path that the user names is read, whatever it is called and wherever it is', async () => {
    git('init', '-q');
    expect(await list('x.txt', 'out/Dockerfile', 'vendor/Dockerfile')).toEqual([
      'out/Dockerfile',
      'vendor/Dockerfile',
      'x.txt',
    ]);
    expect(await list('a/README', 'vendor')).toEqual(['a/README', 'vendor/Dockerfile']);
  });
});

describe('9 templates', () => {
  test.each<readonly [row: string, text: string]>([
    ['9.5 {{ in a FROM', 'FROM {{ image }}'],
    ['9.5 {{ in a part of it', 'FROM a:{{version}}'],
    ['9.5 {% in it', 'FROM a{% if x %}:1{% endif %}'],
    ['9.5 <% in it', 'FROM <%= image %> AS b'],
    ['9.5 in COPY --from', 'COPY --from={{image}} x y'],
    ['9.5 in a mount', 'RUN --mount=from=<%=image%>,target=/x x'],
  ])('%s: skipped, and the file is a template', (_, line) => {
    const text = `FROM a:1\n${line}\n`;
    const { uses, problems } = extract(text);
    expect(uses.map(({ skipReason }) => skipReason)).toEqual([undefined, 'template']);
    expect(problems.map(({ isTemplate }) => isTemplate)).toEqual([true]);
    expect(fix(text).toString().split('\n').slice(1)).toEqual([line, '']);
  });

  test('9.5 in the syntax directive', () => {
    expect(extract('# syntax={{image}}\nFROM a:1').uses.map(({ skipReason }) => skipReason)).toEqual([
      'template',
      undefined,
    ]);
  });
});
