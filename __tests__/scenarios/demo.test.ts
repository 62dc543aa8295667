import { chmod, cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { type DemoImage, demoImages, imageOf } from '../../demo/images.mjs';
import { runDemo } from '../../demo/run.mjs';
import { familiarName, parseReference } from '../../src/model/reference.ts';
import { node20, node24, runNode } from '../support/node-process.ts';
import { describeWithNode20 } from '../support/requires.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

async function demo(images: readonly DemoImage[] = demoImages): Promise<string> {
  let text = '';
  const status = await runDemo({ images, output: (part) => (text += part) });
  expect(status).toBe(0);
  // The registry's port differs from run to run.
  return text.replace(/127\.0\.0\.1:\d+/g, 'HOST');
}

/** What it prints for the images as they are. */
let usual: string;
beforeAll(async () => {
  usual = await demo();
});

it('shows every status, the patch, the bodies of both pull requests, what is new in an image, and advice', async () => {
  const text = usual;
  expect(text).toContain(
    '15 image references in 5 files: 1 dead, 4 stale, 3 not pinned, 1 not resolved, 4 fresh and 2',
  );
  expect(text).toContain('+ARG BASE_IMAGE=python:3.13-slim@sha256:');
  expect(text).toContain('+FROM alpine:latest@sha256:');
  expect(text).toContain('(the old one is gone from the registry)');
  expect(text).toContain('3 packages upgraded (libssl3t64 3.5.1-1 → 3.5.4-1');
  expect(text).toContain('Alternatives to node:22.20-bookworm (402 kB) in the final stage:');
  expect(text.match(/^\(exit status .\)$/gm)).toEqual(['(exit status 1)', ...Array(4).fill('(exit status 0)')]);
});

it('is scripted nowhere: what changes in the registry changes in the output', async () => {
  const before = usual;
  const fresh = imageOf({ repository: 'docker.io/library/nginx', tag: '1.29-alpine' }, '1.29.4').digest;
  expect(before).not.toContain(fresh);
  const moved = demoImages.map((image) =>
    image.repository === 'docker.io/library/nginx' ? { ...image, now: '1.29.4' } : image,
  );
  const after = await demo(moved);
  expect(after).toContain('1 dead, 5 stale, 3 not pinned, 1 not resolved, 3 fresh and 2 skipped');
  expect(after).toContain(`+FROM nginx:1.29-alpine@${fresh}`);
  expect(after).toContain(`→ \`${fresh.slice('sha256:'.length, 'sha256:'.length + 12)}\` |`);
  expect(after).toMatch(/\| .*`nginx:1\.29-alpine`.* \| new digest \| `web\/Dockerfile:11` \|/);
});

it('has the digests of the images as they were pinned', async () => {
  const expected = demoImages.flatMap((image) => {
    if (image.pinned === undefined) return [];
    const reference = parseReference(image.repository);
    const name = 'invalid' in reference ? image.repository : familiarName(reference);
    const written = `${name}:${image.tag}@${imageOf(image, image.pinned).digest}`;
    // Of the bot's image there are two.
    return image.tag === '22.20-bookworm' ? [written, written] : [written];
  });
  const folder = join(ROOT, 'demo/repository');
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const texts = await Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')));
  const written = texts.flatMap((text) => text.match(/[^\s=]+@sha256:[0-9a-f]{64}/g) ?? []);
  expect(written.sort()).toEqual(expected.sort());
});

const CLOCK = ['clock.mjs', 'set-clock.mjs'].map((name) => join('__tests__/support', name));

/** What a clone has of it, in a folder that nobody may write to, without anything installed. */
async function runInClone(node: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'clone-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const [clone, elsewhere, temporary] = ['clone', 'elsewhere', 'temporary'].map((name) => join(folder, name));
  if (clone === undefined || elsewhere === undefined || temporary === undefined) throw new TypeError('no folders');
  for (const part of ['package.json', 'demo', 'dist', ...CLOCK, '__tests__/support/registry']) {
    await cp(join(ROOT, part), join(clone, part), { recursive: true });
  }
  await cp(join(ROOT, 'demo/repository'), elsewhere, { recursive: true });
  await cp(join(ROOT, 'LICENSE'), join(temporary, 'keep'));
  const entries = await readdir(clone, { recursive: true, withFileTypes: true });
  for (const entry of entries) await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o555 : 0o444);
  onTestFinished(async () => {
    for (const entry of entries) if (entry.isDirectory()) await chmod(join(entry.parentPath, entry.name), 0o755);
  });

  const script = join(clone, 'demo/run.mjs');
  // Neither git nor a proxy that would swallow what is meant for this machine is needed or used.
  const env = { PATH: '/nowhere', HOME: '/nowhere', TMPDIR: temporary, HTTP_PROXY: 'http://127.0.0.1:9' };
  const { exitCode, stdout, stderr } = await runNode({ node, script, cwd: elsewhere, env });
  expect(stderr.toString()).toBe('');
  expect(stdout.toString().replace(/127\.0\.0\.1:\d+/g, 'HOST')).toBe(usual);
  expect(exitCode).toBe(0);
  expect(await readdir(temporary)).toEqual(['keep']);
}

it('runs from any folder in a clone that is read-only, without an install or git', () => runInClone(node24()));

describeWithNode20('the demo on Node 20', () => {
  it('runs from any folder in a clone that is read-only, without an install or git', () => runInClone(node20()));
});
