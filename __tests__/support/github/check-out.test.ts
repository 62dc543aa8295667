import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { setUp } from './setting.ts';

const FILES = {
  Dockerfile: 'FROM node:22\n',
  'bin/run': { content: '#!/bin/sh\n', mode: '100755' },
  link: { content: 'Dockerfile', mode: '120000' },
  'a/b/c/größe.bin': new Uint8Array([0, 255, 128]),
} as const;

it('leaves what git itself fetches and checks out', async () => {
  const { github } = await setUp({ files: FILES });
  const sha = await github.commit('main', { 'a/b/d.txt': 'd\n', Dockerfile: 'FROM node:24\n' });
  const root = await mkdtemp(join(tmpdir(), 'check-out-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const [ours, gits] = [join(root, 'ours'), join(root, 'gits')];
  for (const folder of [ours, gits]) await mkdir(folder);
  const git = (folder: string, ...args: string[]): string =>
    execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' });

  await github.checkOut(sha, ours);
  git(gits, 'init', '-q');
  git(gits, 'fetch', '-q', '--depth=1', github.gitDirectory, sha);
  git(gits, 'checkout', '-q', 'FETCH_HEAD');

  for (const question of [
    ['status', '--porcelain', '--branch', '--ignored'],
    ['ls-files', '--stage'],
    ['log', '--format=%H %P %B'],
    ['cat-file', '--batch-check', '--batch-all-objects'],
    ['fsck', '--strict'],
  ]) {
    expect(git(ours, ...question), question.join(' ')).toBe(git(gits, ...question));
  }
  const shallow = (folder: string) => readFile(join(folder, '.git/shallow'), 'utf8');
  expect(await shallow(ours)).toBe(await shallow(gits));
});
