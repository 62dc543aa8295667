import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { blocks, ROOT, textOf } from './markdown.ts';

const isShallow = spawnSync('git', ['rev-parse', '--is-shallow-repository'], { cwd: ROOT, encoding: 'utf8' });
/** The commit that pages name can only be had from the whole history. */
const itWithHistory = it.skipIf(isShallow.stdout.trim() !== 'false');

/** A clone of a repository whose branch `topic` adds a second Dockerfile, and an environment without registries. */
function clone() {
  const folder = mkdtempSync(join(tmpdir(), 'recipes-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    HTTPS_PROXY: 'http://127.0.0.1:9',
    GIT_CONFIG_COUNT: '4',
    GIT_CONFIG_KEY_0: `url.${ROOT}.insteadOf`,
    GIT_CONFIG_VALUE_0: 'https://github.com/freshfrom/freshfrom',
    GIT_CONFIG_KEY_1: 'user.name',
    GIT_CONFIG_VALUE_1: 'octocat',
    GIT_CONFIG_KEY_2: 'user.email',
    GIT_CONFIG_VALUE_2: 'octocat@example.com',
    GIT_CONFIG_KEY_3: 'safe.directory',
    GIT_CONFIG_VALUE_3: '*',
  };
  const [origin, cwd] = [join(folder, 'origin'), join(folder, 'clone')];
  const git = (at: string, ...args: string[]) => execFileSync('git', ['-C', at, ...args], { env, encoding: 'utf8' });
  const commit = (at: string, file: string, text: string) => {
    mkdirSync(dirname(join(at, file)), { recursive: true });
    writeFileSync(join(at, file), text);
    git(at, 'add', '.');
    git(at, 'commit', '-qm', file);
  };
  execFileSync('git', ['init', '-qb', 'main', origin], { env });
  commit(origin, 'api/Dockerfile', 'FROM node:22-slim\n');
  execFileSync('git', ['clone', '-q', origin, cwd], { env });
  git(cwd, 'switch', '-qc', 'topic');
  commit(cwd, 'Dockerfile', 'FROM alpine\n');
  return { cwd, env, base: git(cwd, 'rev-parse', 'origin/main').trim() };
}

itWithHistory('the commands of shell.md and of gitlab-ci.md do what they say, with the commit that they name', () => {
  const { cwd, env, base } = clone();
  const bash = (script: string, more = {}) =>
    spawnSync('bash', ['-c', script], { cwd, env: { ...env, ...more }, encoding: 'utf8' });

  const parts = blocks(textOf('docs/recipes/shell.md')).filter(({ language }) => language === 'sh');
  const { stdout, stderr } = bash(parts.map(({ text }) => `${text}\necho "exit status $?"`).join('\n'));
  const outputs = stdout.split(/exit status (\d)\n/);
  // No registry can be reached here: 3 from both checks.
  expect(outputs.filter((_, index) => index % 2 === 1)).toEqual(['0', '3', '3', '0', '0', '0', '0']);
  expect(outputs[2]).toMatch(/^Dockerfile\n/);
  expect(outputs[2]).not.toContain('api/Dockerfile');
  expect(outputs[4]).toContain('api/Dockerfile');
  expect(outputs[10]).toContain('node:22-slim is not pinned by digest');
  expect(stderr).not.toMatch(/fatal|unknown|not found/i);

  // The same commit is there already, so that it needn't be cloned again.
  const [job] = blocks(textOf('docs/recipes/gitlab-ci.md')).map(({ text }) => parse(text).freshfrom);
  const script: string[] = job.script.filter((line: string) => !line.startsWith('git '));
  expect(script).toHaveLength(1);
  const check = bash(script.join('\n').replaceAll('/opt/freshfrom', '~/freshfrom'), {
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
  });
  expect(check.stdout).toMatch(/^Dockerfile\n/);
  expect(check.stdout).not.toContain('api/Dockerfile');
  expect(check.status).toBe(job.allow_failure.exit_codes);
  for (const path of job.artifacts.paths) expect(readFileSync(join(cwd, path), 'utf8')).toMatch(/^\{/);
});

it('pre-commit.md names a hook that there is', () => {
  const hooks = parse(textOf('.pre-commit-hooks.yaml')).map(({ id }: { id: string }) => id);
  const used = blocks(textOf('docs/recipes/pre-commit.md'))
    .filter(({ language }) => language === 'yaml')
    .flatMap(({ text }) => parse(text).repos[0].hooks.map(({ id }: { id: string }) => id));
  expect(used).toHaveLength(3);
  expect(used.filter((id: string) => !hooks.includes(id))).toEqual([]);
});

it('every recipe names the commit that workflows name', () => {
  const [, commit] = /freshfrom\/freshfrom@([0-9a-f]{40})/.exec(textOf('README.md')) ?? [];
  for (const page of ['shell', 'gitlab-ci', 'pre-commit']) {
    const named = textOf(`docs/recipes/${page}.md`).match(/\b[0-9a-f]{40}\b/g);
    expect([page, new Set(named)]).toEqual([page, new Set([commit])]);
  }
});
