import { describe, expect, it } from 'vitest';
import { readPackageLock } from '../../../src/advice/project/package-lock.ts';

const compiled = (entries: Readonly<Record<string, unknown>>) =>
  readPackageLock('package-lock.json', JSON.stringify({ packages: { '': { hasInstallScript: true }, ...entries } }))
    ?.compiled;

describe('package-lock.json', () => {
  it('names what has compiled parts, wherever it lies', () => {
    const entries = {
      'node_modules/express': { version: '5.0.0' },
      'node_modules/bcrypt': { hasInstallScript: true },
      'node_modules/a/node_modules/bcrypt': { hasInstallScript: true },
      'web/node_modules/@img/sharp-linux-x64': { os: ['linux'], cpu: ['x64'], libc: ['glibc'], optional: true },
    };
    expect(compiled(entries)).toEqual(['bcrypt', '@img/sharp-linux-x64']);
    expect(compiled({ 'node_modules/express': {} })).toEqual([]);
  });

  it.each([
    ['for development alone', { 'node_modules/x': { hasInstallScript: true, dev: true } }],
    ['for development, or optional', { 'node_modules/x': { hasInstallScript: true, devOptional: true } }],
    ['optional, so that it may be missing', { 'node_modules/bufferutil': { hasInstallScript: true, optional: true } }],
    ['for another system', { 'node_modules/fsevents': { hasInstallScript: true, os: ['darwin'] } }],
    ['for every other system', { 'node_modules/x': { hasInstallScript: true, os: ['!linux'] } }],
    ['a script that prints', { 'node_modules/core-js': { hasInstallScript: true } }],
    ['a program without libc', { 'node_modules/@esbuild/linux-x64': { os: ['linux'], cpu: ['x64'], optional: true } }],
    ['the project’s own folder', { 'packages/web': { hasInstallScript: true } }],
    ['what isn’t an object', { 'node_modules/x': 'hasInstallScript' }],
  ])('leaves out what is %s', (_, entries) => expect(compiled(entries)).toEqual([]));

  it('counts what is not for one other system', () => {
    expect(compiled({ 'node_modules/x': { hasInstallScript: true, os: ['!win32'] } })).toEqual(['x']);
  });

  it.each(['', '{', '[]', 'null', '3', '{"lockfileVersion": 1, "dependencies": {}}', '{"packages": "all"}'])(
    'says nothing where it is %s',
    (text) => expect(readPackageLock('package-lock.json', text)).toBeUndefined(),
  );
});
