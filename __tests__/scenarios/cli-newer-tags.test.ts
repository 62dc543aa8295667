import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { clockEnvironment, TEST_NOW } from '../support/clock.mjs';
import { type RegistryDouble, startRegistry } from '../support/registry/double.mjs';
import { imageIndex } from '../support/registry/images.mjs';
import { type CliResult, runCli } from '../support/run-cli.ts';

interface Project {
  readonly folder: string;
  readonly record: string;
  push(tag: string, version: string): string;
  run(args: readonly string[], days?: number): Promise<CliResult>;
  dockerfile(): Promise<string>;
}

/** A Dockerfile, a registry behind Docker Hub's name, and a home whose cache stays from run to run. */
async function start({ onTestFinished }: TestContext, content: (push: Project['push']) => string): Promise<Project> {
  const registry: RegistryDouble = await startRegistry();
  const root = await mkdtemp(join(tmpdir(), 'newer-tags-'));
  onTestFinished(async () => {
    await registry.close();
    await rm(root, { recursive: true, force: true });
  });
  const folder = join(root, 'project');
  const cache = join(root, 'cache');
  await mkdir(folder);
  const push = (tag: string, version: string): string => {
    const image = imageIndex({ seed: 'acme', version });
    registry.put('hub/library/acme', tag, image);
    return image.digest;
  };
  await writeFile(join(folder, 'Dockerfile'), content(push));
  const options = ['--mirror', `docker.io=${registry.host}/hub`, '--insecure-registry', registry.host];
  return {
    folder,
    record: join(cache, 'freshfrom', 'seen.json'),
    push,
    run: ([command = '', ...args], days = 0) => {
      const env = { XDG_CACHE_HOME: cache, ...clockEnvironment(days * 86_400_000) };
      return runCli([command, ...options, ...args], { cwd: folder, env });
    },
    dockerfile: () => readFile(join(folder, 'Dockerfile'), 'utf8'),
  };
}

describe('freshfrom update', () => {
  it.concurrent('--update-tags moves a tag with its digest, once', async (test) => {
    let slim = '';
    const { run, dockerfile } = await start(test, (push) => {
      const old = push('20.1-slim', '1');
      push('20.2', '2');
      slim = push('20.2-slim', '3');
      push('22.0-slim', '4');
      return `FROM acme:20.1-slim@${old} AS a\n`;
    });
    const before = await dockerfile();
    const shown = await run(['update', '--update-tags', 'minor']);
    expect(shown.exitCode, shown.stderr).toBe(0);
    expect(shown.stdout).toContain(`+FROM acme:20.2-slim@${slim} AS a\n`);
    expect(await dockerfile()).toBe(before);
    expect((await run(['update', '--write', '--update-tags', 'minor'])).exitCode).toBe(0);
    expect(await dockerfile()).toBe(`FROM acme:20.2-slim@${slim} AS a\n`);
    expect((await run(['update', '--update-tags', 'minor'])).stdout).toBe('');
    // A check looks for no newer tag.
    expect((await run(['check', '--update-tags', 'major', '--fail-on', 'warning'])).exitCode).toBe(0);
  });

  it.concurrent('--min-age holds a digest back, and the check says until when without a complaint', async (test) => {
    let next = '';
    const { run, record, push } = await start(test, (first) => `FROM acme:22@${first('22', '1')}\n`);
    next = push('22', '2');
    const early = await run(['update', '--min-age', '3d']);
    expect([early.exitCode, early.stdout], early.stderr).toEqual([0, '']);
    expect(await readFile(record, 'utf8')).toContain('docker.io/library/acme:22');
    const check = await run(['check', '--min-age', '3d', '--fail-on', 'notice', '--format', 'json'], 1);
    const { references, findings } = JSON.parse(check.stdout) as {
      references: { status: string; waitsUntil: string; notEdited: string }[];
      findings: unknown[];
    };
    expect([check.exitCode, findings]).toEqual([0, []]);
    expect(references[0]).toMatchObject({ status: 'stale', notEdited: 'waiting' });
    const days = (Date.parse(references[0]?.waitsUntil ?? '') - Date.parse(TEST_NOW)) / 86_400_000;
    expect(days).toBeGreaterThan(2.9);
    expect(days).toBeLessThan(3.1);
    expect((await run(['check', '--min-age', '3d'], 1)).stdout).toContain('waits until ');
    const late = await run(['update', '--min-age', '3d'], 3.5);
    expect(late.stdout).toContain(`+FROM acme:22@${next}\n`);
    expect((await run(['check', '--min-age', '3d', '--fail-on', 'warning'], 3.5)).exitCode).toBe(1);
  });

  it.concurrent('stops at a record that is none, where a check goes on', async (test) => {
    const { run, record, push, folder } = await start(test, (first) => `FROM acme:22@${first('22', '1')}\n`);
    push('22', '2');
    await mkdir(join(record, '..'), { recursive: true });
    await writeFile(record, '{"schemaVersion":1,"tags":{"docker.io/library/acme:22":[{}]}}');
    const update = await run(['update', '--min-age', '3d']);
    expect([update.exitCode, update.stdout]).toEqual([3, '']);
    expect(update.stderr).toMatch(/seen\.json is no record .* delete it, then all digests count as new\.\n$/);
    const check = await run(['check', '--min-age', '3d', '--fail-on', 'warning', folder]);
    expect(check.exitCode, check.stderr).toBe(0);
    expect(check.stderr).toContain('is no record of when digests were first seen');
  });
});
