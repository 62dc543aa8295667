import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { outsideConfig, shared } from '../../src/settings/schema.ts';
import { VERSION } from '../../src/version.ts';
import { node24 } from '../support/node-process.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const MEGABYTE = 1024 * 1024;

async function sizeOfScripts(folder: string): Promise<number> {
  const names = (await readdir(join(root, folder))).filter((name) => name.endsWith('.js'));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(root, folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Prints the files that a run loads, one a line, on standard error. */
const TRACE = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({ load: (url, context, next) => { if (url.startsWith('file:')) process.stderr.write(url + '\\n'); return next(url, context); } });
`)}`;

describe('the committed bundles', () => {
  it('stay small', async () => {
    expect(await sizeOfScripts('dist')).toBeLessThan(3 * MEGABYTE);
    expect(await sizeOfScripts('dist/cli')).toBeLessThan(2 * MEGABYTE);
  });

  it('have no Octokit in the command line', async () => {
    const names = (await readdir(join(root, 'dist/cli'))).filter((name) => name.endsWith('.js'));
    for (const name of names) expect(await readFile(join(root, 'dist/cli', name), 'utf8')).not.toMatch(/octokit/i);
  });

  it('can be run as they are cloned', async () => {
    const { mode } = await stat(join(root, 'dist/cli/index.js'));
    expect(mode & 0o111).toBe(0o111);
  });

  it('load late what an empty folder has no need of', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'empty-'));
    try {
      const args = ['--import', TRACE, join(root, 'dist/cli/index.js'), 'check'];
      const { stderr } = await run(node24(), args, { cwd: empty });
      const loaded = stderr.split('\n').filter((line) => line.startsWith('file:'));
      const sizes = await Promise.all(loaded.map(async (url) => (await stat(fileURLToPath(url))).size));
      // The parser, YAML, the registry client and the reports stay where they are; scripts/bench-start.mjs has the time.
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(0.5 * MEGABYTE);
    } finally {
      await rm(empty, { recursive: true });
    }
  });
});

describe('action.yml', () => {
  it('has every setting as an input, with no default that would beat the config file', async () => {
    const { inputs } = parse(await readFile(join(root, 'action.yml'), 'utf8')) as {
      inputs: Record<string, { default?: string; description: string }>;
    };
    const settings = [...Object.keys(shared), ...Object.keys(outsideConfig), 'token'];
    expect(new Set(Object.keys(inputs))).toEqual(new Set(settings));
    expect(Object.keys(inputs).filter((name) => inputs[name]?.default !== undefined)).toEqual(['token']);
  });
});

describe('the version', () => {
  it('is that of package.json', async () => {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(VERSION).toBe(version);
  });
});
