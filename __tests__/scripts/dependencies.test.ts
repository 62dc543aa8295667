import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installDependencies, isInstalled } from '../../scripts/parts/dependencies.mjs';

describe('isInstalled', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'project-'));
    await mkdir(join(root, 'modules'));
    await symlink('modules', join(root, 'node_modules'));
  });
  afterEach(() => rm(root, { recursive: true }));

  const a = { version: '1.0.0', integrity: 'sha512-a' };
  const write = async (locked: object, installed?: object) => {
    await writeFile(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...locked } }));
    if (installed) await writeFile(join(root, 'modules/.package-lock.json'), JSON.stringify({ packages: installed }));
  };

  it.each([
    ['the same packages', { a }, { a }, true],
    ['without another platform’s optional one', { a, b: { ...a, optional: true } }, { a }, true],
    ['one missing', { a, b: a }, { a }, false],
    ['one too many', { a }, { a, b: a }, false],
    ['another version', { a }, { a: { ...a, version: '1.0.1' } }, false],
    ['other bytes', { a }, { a: { ...a, integrity: 'sha512-b' } }, false],
    ['nothing', { a }, undefined, false],
  ])('%s', async (_, locked, installed, expected) => {
    await write(locked, installed);
    expect(isInstalled(root)).toBe(expected);
  });

  it('never replaces a node_modules that is another checkout’s', async () => {
    await write({ a }, {});
    expect(await installDependencies(root)).toMatch('node_modules is a link');
  });
});
