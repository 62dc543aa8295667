import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { areSpeltAlike, createRealPathFinder, type FindRealPath } from '../../src/system/real-paths.ts';

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'freshfrom-real-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

/** What was found, or the error's code. */
function outcome(find: FindRealPath, path: string): string {
  try {
    return find(path).path;
  } catch (error) {
    return `! ${(error as NodeJS.ErrnoException).code}`;
  }
}

const system: FindRealPath = (path) => ({ path: realpathSync.native(path) });

describe.each(['linux', 'darwin', 'win32'] as const)('createRealPathFinder on %s', (platform) => {
  it('finds what the system finds, in any order', () => {
    for (const name of ['a/b/c', 'a/b2', 'ab']) mkdirSync(at(name), { recursive: true });
    for (const name of ['file', 'a/file', 'a/b/c/file', 'a/b2/file', 'ab/file']) writeFileSync(at(name), '');
    symlinkSync('b', at('a/now'));
    symlinkSync('../file', at('a/up'));
    symlinkSync('c/file', at('a/b/deep'));
    symlinkSync('absent', at('dangling'));
    symlinkSync('loop', at('loop'));
    symlinkSync('x'.repeat(300), at('long'));
    const names = ['file', 'a', 'a/file', 'a/b', 'a/b/c/file', 'a/b2/file', 'ab/file', 'a/now', 'a/now/c/file'];
    const odd = ['a/up', 'a/b/deep', 'a/now/deep', 'dangling', 'loop', 'loop/x', 'long', 'absent/x', 'file/x', ''];
    const paths = [...names, ...odd].map(at).concat('/', '/proc/self/environ');
    const find = createRealPathFinder(platform);
    for (const path of [...paths, ...paths.reverse()]) {
      // A process has another folder there in each thread.
      if (path.startsWith('/proc')) expect(outcome(find, path)).toMatch(/^\/proc\/\d+\/environ$/);
      else expect([path, outcome(find, path)]).toEqual([path, outcome(system, path)]);
    }
  });

  it('follows a link each time', () => {
    for (const name of ['one', 'two']) mkdirSync(at(name));
    for (const name of ['one/file', 'two/file']) writeFileSync(at(name), '');
    symlinkSync('one', at('now'));
    const find = createRealPathFinder(platform);
    expect(find(at('now/file')).path).toBe(at('one/file'));
    rmSync(at('now'));
    symlinkSync('two', at('now'));
    expect(find(at('now/file')).path).toBe(at('two/file'));
  });
});

describe('areSpeltAlike', () => {
  it.each([
    ['/a/Dockerfile', '/a/Dockerfile', true, true],
    ['/a/Dockerfile', '/A/dockerfile', false, true],
    ['/caf\u00e9/Dockerfile', '/cafe\u0301/Dockerfile', false, true],
    ['/a/Dockerfile', '/a/Dockerfile.b', false, false],
  ])('%j and %j', (one, other, onLinux, elsewhere) => {
    expect((['linux', 'darwin', 'win32'] as const).map((platform) => areSpeltAlike(one, other, platform))).toEqual([
      ...[onLinux, elsewhere, elsewhere],
    ]);
  });
});
