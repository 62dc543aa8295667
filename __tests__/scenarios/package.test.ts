import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dockerfile } from '../../src/dockerfile/index.ts';
import { describeWithNode20 } from '../support/requires.ts';
import { runCli } from '../support/run-cli.ts';
import { project } from './support/project.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs npm without the settings of whoever runs the tests; it has nothing to fetch. */
async function npm(args: readonly string[], cwd: string): Promise<string> {
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    npm_config_cache: join(folder, 'cache'),
    npm_config_offline: 'true',
  };
  return (await run('npm', args, { cwd, env })).stdout;
}

describe('the package', () => {
  let installed: string;
  beforeAll(async () => {
    await npm(['pack', '--ignore-scripts', '--pack-destination', folder], PROJECT);
    const [tarball = ''] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
    expect((await stat(join(folder, tarball))).size).toBeLessThan(2_500_000);
    const empty = join(folder, 'empty');
    await mkdir(empty);
    await writeFile(join(empty, 'package.json'), '{}');
    await npm(['install', '--no-audit', '--no-fund', join(folder, tarball)], empty);
    installed = join(empty, 'node_modules');
  });

  it('brings no other one along', async () => {
    expect((await readdir(installed)).filter((name) => !name.startsWith('.'))).toEqual(['freshfrom']);
    expect(await readdir(join(installed, '.bin'))).toEqual(['freshfrom']);
  });

  it('is the bundle, its licences, the README and the schemas', async () => {
    const names = await readdir(join(installed, 'freshfrom'), { recursive: true });
    const others = names.filter((name) => !/^dist\/cli\/[^/]+\.index\.js$/.test(name)).sort();
    expect(others).toEqual([
      'LICENSE',
      'README.md',
      'dist',
      'dist/cli',
      'dist/cli/index.js',
      'dist/cli/licenses.txt',
      'dist/cli/package.json',
      'docs',
      'docs/config.schema.json',
      'docs/report.schema.json',
      'package.json',
    ]);
  });

  const checks = (node: 20 | 24): void => {
    it('is the command freshfrom', async () => {
      const { folder: cwd } = await project({ Dockerfile: 'FROM node:22\n' });
      const script = join(installed, '.bin', 'freshfrom');
      const { exitCode, stdout } = await runCli(['check', '--offline', '--fail-on', 'unpinned'], { cwd, node, script });
      expect([exitCode, stdout]).toEqual([1, expect.stringContaining('node:22')]);
    });
  };
  describe('on Node 24', () => checks(24));
  describeWithNode20('on Node 20', () => checks(20));
});

describe('the hook for pre-commit', async () => {
  const [hook] = parse(await readFile(join(PROJECT, '.pre-commit-hooks.yaml'), 'utf8'));
  const words = `${hook.entry}`.split(' ').concat(hook.args);

  it('judges the files that it is given, whatever else is there', async () => {
    const { folder: cwd } = await project({ Dockerfile: 'FROM node:22\n', 'a/Dockerfile': 'FROM scratch\n' });
    const call = (file: string) => run(join(PROJECT, words[0] ?? ''), [...words.slice(1), file], { cwd });
    await expect(call('Dockerfile')).rejects.toMatchObject({ code: 1, stdout: expect.stringContaining('node:22') });
    expect((await call('a/Dockerfile')).stdout).toContain('1 image reference in 1 file');
  });

  it.each([
    'Dockerfile',
    'a/dockerfile.dev',
    'a/Containerfile',
    'x.Dockerfile',
    'a/Dockerfile/b.txt',
    'notdockerfile',
    'Makefile',
    'Dockerfile.dockerignore',
    'Dockerfile.md',
  ])('is given %s where the command line reads it', (name) => {
    const isGiven = new RegExp(hook.files.replace('(?i)', ''), 'i').test(name) && !new RegExp(hook.exclude).test(name);
    expect(isGiven).toBe(dockerfile.matches(name));
  });
});
