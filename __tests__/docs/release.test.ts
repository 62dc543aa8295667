import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { textOf } from './markdown.ts';
import { stepsOf, type Workflow } from './workflow.ts';

const WORKFLOW: Workflow = parse(textOf('.github/workflows/release.yml'));
const VERIFY = scriptOf('The tag is on main, and package.json and CHANGELOG.md know it');
const PUBLISH = scriptOf('Publish to npm');
const RELEASE = scriptOf('Create the release');
const MOVE = scriptOf('Move the major tag');
const CHANGELOG =
  '# Changelog\n\n## [Unreleased]\n\n- Later.\n\n## [1.2.3] - 2026-12-01\n\n### Added\n\n- This.\n\n## [1.2.2] - 2026-11-01\n\n- Before.\n';

function scriptOf(name: string): string {
  const step = stepsOf(WORKFLOW).find((one) => (one as { name?: string }).name === name);
  if (step?.run === undefined) throw new Error(`release.yml has no step "${name}"`);
  return step.run;
}

let base: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'release-base-'));
  gitIn(base, 'init', '-qb', 'main', '--template=');
  writeFileSync(join(base, 'package.json'), '{ "version": "1.2.3" }\n');
  gitIn(base, 'add', '.');
  gitIn(base, 'commit', '-qm', 'Release');
  gitIn(base, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

function gitIn(cwd: string, ...args: string[]): string {
  const env = { PATH: process.env.PATH, HOME: cwd };
  const words = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args];
  return execFileSync('git', words, { cwd, env, encoding: 'utf8' });
}

/** A repository on main at version 1.2.3, whose `gh` and `npm` note how they are called and answer as told. */
function setUp({ gh = 'exit 0', npm = 'exit 1', changelog = CHANGELOG } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [cwd, bin, calls] = [join(folder, 'repository'), join(folder, 'bin'), join(folder, 'calls')];
  mkdirSync(bin);
  writeFileSync(calls, '');
  for (const [name, body] of Object.entries({ gh, npm })) {
    writeFileSync(join(bin, name), `#!/bin/bash\necho "${name} $*" >> ${calls}\n${body}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  cpSync(base, cwd, { recursive: true });
  writeFileSync(join(cwd, 'CHANGELOG.md'), changelog);
  const env = { PATH: `${bin}:${process.env.PATH}`, HOME: folder, RUNNER_TEMP: folder };
  const git = (...args: string[]) => gitIn(cwd, ...args);
  const run = (script: string, variables: { TAG?: string; DRY_RUN?: string } = {}) => {
    const all = {
      ...env,
      TAG: 'v1.2.3',
      DRY_RUN: '',
      GH_REPO: 'o/r',
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
      ...variables,
    };
    const { status, stdout } = spawnSync('bash', ['-e', '-c', script], { cwd, env: all, encoding: 'utf8' });
    return { status, stdout, calls: readFileSync(calls, 'utf8').trim().split('\n') };
  };
  return { run, git, folder };
}

describe('what it verifies', () => {
  it('passes a tag that main, package.json and CHANGELOG.md know', () => {
    expect(setUp().run(VERIFY)).toMatchObject({ status: 0, stdout: '' });
  });

  it.each([
    ['1.2.3', 'The tag is not of the form v1.2.3.'],
    ['v1.2.4', 'package.json is not at 1.2.4.'],
  ])('refuses the tag %s', (TAG, message) => {
    expect(setUp().run(VERIFY, { TAG })).toMatchObject({ status: 1, stdout: `::error::${message}\n` });
  });

  it('refuses a section without a date, and a dot is a dot', () => {
    for (const changelog of ['## [1.2.3] - unreleased\n', '## [1x2.3] - 2026-12-01\n']) {
      const { status, stdout } = setUp({ changelog }).run(VERIFY);
      expect([status, stdout]).toEqual([1, '::error::CHANGELOG.md has no dated section 1.2.3.\n']);
    }
  });

  it('refuses a commit that is not on main; a dry run may be of a branch', () => {
    const { run, git } = setUp();
    git('commit', '-q', '--allow-empty', '-m', 'More');
    expect(run(VERIFY)).toMatchObject({ status: 1, stdout: '::error::The tag is not on main.\n' });
    expect(run(VERIFY, { DRY_RUN: '--dry-run' })).toMatchObject({ status: 0 });
  });
});

describe('npm', () => {
  it('gets what it does not have yet, once', () => {
    const fresh = setUp({ npm: '[ "$1" = publish ]' }).run(PUBLISH);
    expect(fresh).toMatchObject({
      status: 0,
      calls: ['npm view freshfrom@1.2.3 version', 'npm publish --ignore-scripts'],
    });
    const again = setUp({ npm: 'echo 1.2.3' }).run(PUBLISH);
    expect(again).toMatchObject({ status: 0, calls: ['npm view freshfrom@1.2.3 version'] });
  });

  it('gets nothing in a dry run, and a failure fails the job', () => {
    const dry = setUp({ npm: 'exit 0' }).run(PUBLISH, { DRY_RUN: '--dry-run' });
    expect(dry.calls).toEqual(['npm publish --ignore-scripts --provenance=false --dry-run']);
    expect(setUp({ npm: 'exit 1' }).run(PUBLISH).status).toBe(1);
  });
});

describe('the release on GitHub', () => {
  it('has the notes of its version alone', () => {
    const { run, folder } = setUp({ gh: '[ "$2" = create ]' });
    const { status, calls } = run(RELEASE);
    expect(status).toBe(0);
    expect(calls).toEqual([
      'gh release view v1.2.3',
      `gh release create v1.2.3 --verify-tag --title v1.2.3 --notes-file ${folder}/notes.md`,
    ]);
    expect(readFileSync(`${folder}/notes.md`, 'utf8').trim()).toBe('### Added\n\n- This.');
  });

  it('is not created twice, and a dry run shows the notes in the job summary', () => {
    expect(setUp().run(RELEASE).calls).toEqual(['gh release view v1.2.3']);
    const { run, folder } = setUp();
    expect(run(RELEASE, { DRY_RUN: '--dry-run' }).calls).toEqual(['']);
    expect(readFileSync(`${folder}/summary.md`, 'utf8')).toBe('# v1.2.3 (dry run)\n\n### Added\n\n- This.\n\n');
  });
});

describe('the major tag', () => {
  const tags = (...names: string[]) => `case "$*" in *matching-refs*) printf 'refs/tags/%s\\n' ${names.join(' ')};;`;

  it('moves to the commit of the newest release, or is made', () => {
    const there = setUp({ gh: `${tags('v1.2.3', 'v1.2.2', 'v1.10.0-rc.1')} esac` });
    const sha = there.git('rev-parse', 'HEAD').trim();
    expect(there.run(MOVE).calls.at(-1)).toBe(
      `gh api --method PATCH repos/o/r/git/refs/tags/v1 -f sha=${sha} -F force=true --silent`,
    );
    const missing = setUp({ gh: `${tags('v1.2.3')} *git/ref/tags/v1*) exit 1;; esac` });
    expect(missing.run(MOVE).calls.at(-1)).toMatch(
      /^gh api --method POST repos\/o\/r\/git\/refs -f ref=refs\/tags\/v1 /,
    );
  });

  it('stays where there is a newer release, and in a dry run', () => {
    const older = setUp({ gh: `${tags('v1.2.3', 'v1.10.0')} esac` }).run(MOVE);
    expect(older).toMatchObject({ status: 0, stdout: 'v1 stays at v1.10.0.\n' });
    expect(older.calls).toHaveLength(1);
    const dry = setUp({ gh: `${tags('v1.2.2')} esac` }).run(MOVE, { DRY_RUN: '--dry-run' });
    expect(dry.stdout).toBe('v1 would move to v1.2.3; the newest release with it is v1.2.2.\n');
    expect(dry.calls).toHaveLength(1);
  });
});

it('only the jobs that write have rights, and those run no code of others', () => {
  const { verify, publish, release } = WORKFLOW.jobs;
  expect(verify?.permissions).toEqual({ contents: 'read' });
  expect(publish?.permissions).toEqual({ contents: 'read', 'id-token': 'write', attestations: 'write' });
  expect(release?.permissions).toEqual({ contents: 'write' });
  const scripts = [...(publish?.steps ?? []), ...(release?.steps ?? [])].map(({ run = '' }) => run).join('\n');
  expect(scripts).not.toMatch(/npm (?:ci|install|run|test)|npx/);
});
