import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtBefore } from '../../scripts/parts/built.mjs';
import { packageFolder } from '../../scripts/parts/licences.mjs';
import { VERSION } from '../../src/model/version.ts';
import { outsideConfig, shared } from '../../src/settings/schema.ts';
import { node24 } from '../support/node-process.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const MEGABYTE = 1024 * 1024;

async function sizeOfScripts(folder: string): Promise<number> {
  const names = (await readdir(join(root, folder))).filter((name) => name.endsWith('.js'));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(root, folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The line before a module in a bundle: webpack's number for it, or its path where it is joined with others. */
const MODULE = /^(?:\/\*{3}\/ (\d+):|;\/\/ CONCATENATED MODULE: (\..+)|\/\/ ((?:lib|\.\.)\/\S+))$/gm;

async function scriptsOf(folder: string): Promise<string[]> {
  const names = (await readdir(join(root, folder))).filter((name) => name.endsWith('.js'));
  return Promise.all(names.map(async (name) => readFile(join(root, folder, name), 'utf8')));
}

/** Prints the URL of each file and of each of Node's modules that a run loads, one a line, on standard error. */
const TRACE = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({
    resolve: (name, context, next) => {
      const found = next(name, context);
      process.stderr.write('loads ' + found.url + '\\n');
      return found;
    },
  });
`)}`;

/** What a call of the command line loads in a folder: the names of its files, and Node's modules. */
async function loadedBy(args: readonly string[], files: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'loads-'));
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    const words = ['--import', TRACE, join(root, 'dist/cli/index.js'), ...args];
    // The status is not zero where a registry gives no answer.
    const { stderr } = await run(node24(), words, { cwd: folder }).catch((error: { stderr: string }) => error);
    const urls = [...stderr.matchAll(/^loads (\S+)$/gm)].map(([, url = '']) => url);
    return [...new Set(urls.map((url) => (url.startsWith('file:') ? basename(fileURLToPath(url)) : url)))].sort();
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('the committed bundles', () => {
  it('stay small', async () => {
    expect(await sizeOfScripts('dist')).toBeLessThan(3.5 * MEGABYTE);
    expect(await sizeOfScripts('dist/cli')).toBeLessThan(2.3 * MEGABYTE);
  });

  it.each(['dist', 'dist/cli'])('have each module once: %s', async (folder) => {
    const scripts = await scriptsOf(folder);
    const modules = scripts.flatMap((text) => [...text.matchAll(MODULE)].map((match) => match.slice(1).join('')));
    expect(modules.length).toBeGreaterThan(400);
    const copied = modules.filter((module, at) => modules.indexOf(module) !== at);
    expect(copied, 'load these with import() wherever they are used, or see scripts/parts/chunks.mjs').toEqual([]);
  });

  it.each(['dist', 'dist/cli'])('have chunks with names: %s', async (folder) => {
    expect((await readdir(join(root, folder))).filter((name) => /^\d/.test(name))).toEqual([]);
  });

  it('have no Octokit in the command line', async () => {
    for (const script of await scriptsOf('dist/cli')) expect(script).not.toMatch(/octokit/i);
  });

  it('can be run as they are cloned', async () => {
    const { mode } = await stat(join(root, 'dist/cli/index.js'));
    expect(mode & 0o111).toBe(0o111);
  });

  // What else is loaded at the start takes time in every run; scripts/bench-start.mjs tells how much.
  it.each(['check', '--version'])('load no more than the start for %s in an empty folder', async (word) => {
    const files = ['index.js', 'node:fs', 'node:module', 'node:os', 'node:path', 'node:util'];
    expect(await loadedBy([word])).toEqual(files);
    expect((await stat(join(root, 'dist/cli/index.js'))).size).toBeLessThan(150 * 1024);
  });

  it('load for one plain file neither stages nor the registry client nor settings', async () => {
    const loaded = await loadedBy(['check', '--offline'], { Dockerfile: 'FROM node:22\n' });
    expect(loaded).toEqual(expect.arrayContaining(['composition.index.js', 'read.index.js']));
    const unneeded =
      /^(?:build-stages|registry|registry-advisor|package-(?:unbash|yaml)|schema|config-file)\.|^node:https?$/;
    expect(loaded.filter((name) => unneeded.test(name))).toEqual([]);
  });

  it('load for a registry over plain HTTP neither TLS nor hashes nor what starts programs', async () => {
    const nobody = '127.0.0.1:1';
    const loaded = await loadedBy(['check', '--insecure-registry', nobody], { Dockerfile: `FROM ${nobody}/a:1\n` });
    expect(loaded).toEqual(expect.arrayContaining(['registry.index.js', 'node:http']));
    expect(loaded.filter((name) => /^node:(?:https|crypto|child_process)$/.test(name))).toEqual([]);
  });
});

describe.each(['dist', 'dist/cli'])('%s/licenses.txt', (target) => {
  it('names every package that has a module in the bundle', async () => {
    const built = builtBefore(root);
    if (built === undefined) throw new Error('run the tests with `npm test`, which builds what the sources are now');
    const folders = new Set(built.modules[target]?.map((path) => packageFolder(join(root, path)) ?? ''));
    const manifests = [...folders].map(async (folder) => readFile(join(folder, 'package.json'), 'utf8'));
    const packages = (await Promise.all(manifests)).map(
      (text) => JSON.parse(text) as { name: string; license: string },
    );
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['dockerfile-ast', 'semver', 'valibot', 'yaml']));
    if (target === 'dist') expect(names).toEqual(expect.arrayContaining(['undici', '@octokit/core']));
    const text = await readFile(join(root, target, 'licenses.txt'), 'utf8');
    const missing = packages.filter(({ name, license }) => !`\n${text}`.includes(`\n${name}\n${license}\n`));
    expect(missing).toEqual([]);
  });

  it('has every holder of rights that the code names', async () => {
    const text = await readFile(join(root, target, 'licenses.txt'), 'utf8');
    const code = await scriptsOf(target);
    const holders = code.flatMap((each) => [...each.matchAll(/copyright (?:\(c\) )?(?:[\d-]+ )?(\w+ \w+)/gi)]);
    const named = holders.map(([, holder = '']) => holder).filter((holder) => !/^(notice|holder)/i.test(holder));
    expect(named.length).toBeGreaterThan(0);
    expect([...new Set(named)].filter((holder) => !text.includes(holder))).toEqual([]);
  });
});

describe('action.yml', () => {
  it('has a description that the Marketplace shows whole', async () => {
    const { description } = parse(await readFile(join(root, 'action.yml'), 'utf8')) as { description: string };
    expect(description.length).toBeLessThan(125);
  });

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
