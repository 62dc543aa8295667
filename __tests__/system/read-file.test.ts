import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allowedToRead } from '../../src/system/allowed-paths.ts';
import { FileError } from '../../src/system/file-error.ts';
import { readPlainFile } from '../../src/system/read-file.ts';
import { createRealPathFinder, findPlainPathAgain, findRealPath } from '../../src/system/real-paths.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'freshfrom-read-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

function read(path: string, limit = 100, isAllowed = allowedToRead(folder, path), find = findRealPath): string {
  try {
    return readPlainFile(path, { limit, isAllowed, findRealPath: find }).toString();
  } catch (error) {
    if (error instanceof FileError) return `! ${error.code}`;
    throw error;
  }
}

describe('readPlainFile', () => {
  it('reads up to the limit, whatever size a file states', () => {
    writeFileSync(at('file'), 'x'.repeat(100));
    writeFileSync(at('empty'), '');
    expect(read(at('file'))).toBe('x'.repeat(100));
    expect(read(at('file'), 99)).toBe('! too-large');
    expect(read(at('empty'), 0)).toBe('');
    // Files of /proc state no size.
    expect(read('/proc/self/status', 1_000_000)).toContain('Pid:');
    expect(read('/proc/self/status', 10)).toBe('! too-large');
  });

  it('opens no pipe, socket, device or folder', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    symlinkSync('pipe', at('link'));
    const server = createServer().listen(at('socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    expect(['pipe', 'link', 'socket'].map((name) => read(at(name)))).toEqual(Array(3).fill('! special'));
    server.close();
    expect(
      ['/dev/zero', '/dev/stdin', '/dev/tty'].map((path) => read(path)).every((said) => said.startsWith('!')),
    ).toBe(true);
    expect(read(folder)).toBe('! folder');
    expect(read(at('absent'))).toBe('! absent');
  });

  it('follows links only as far as they may lead', () => {
    mkdirSync(at('root'));
    mkdirSync(at('root..x'));
    for (const name of ['secret', 'root/file', 'root..x/file']) writeFileSync(at(name), name);
    symlinkSync('file', at('root/inside'));
    symlinkSync('../secret', at('root/out'));
    symlinkSync(at('secret'), at('root/absolute'));
    symlinkSync('..', at('root/up'));
    symlinkSync('../root..x/file', at('root/beside'));
    symlinkSync('/proc/self/environ', at('root/environment'));
    const below = (name: string) => read(at(name), 100, allowedToRead(at('root'), at(name)));
    expect(below('root/inside')).toBe('root/file');
    for (const name of ['out', 'absolute', 'up/secret', 'beside', 'environment']) {
      expect(below(`root/${name}`)).toBe('! outside');
    }
    // Elsewhere a person's own word counts.
    expect(below('secret')).toBe('secret');
    // The root itself may be reached by a link.
    symlinkSync('root', at('alias'));
    expect(read(at('alias/inside'), 100, allowedToRead(at('alias'), at('alias/inside')))).toBe('root/file');
    expect(realpathSync(at('alias'))).toBe(realpathSync(at('root')));
  });
});

// Linux has /proc, which tells where an open file is; other systems have to follow its path once more.
describe.each(['linux', 'darwin'] as const)('a tree that changes between two calls, on %s', (platform) => {
  const FINDERS = { system: findRealPath, memory: createRealPathFinder('linux'), again: findPlainPathAgain };
  const kinds = Object.keys(FINDERS) as (keyof typeof FINDERS)[];

  beforeEach(() => {
    vi.stubGlobal(
      'process',
      new Proxy(process, { get: (on, key) => (key === 'platform' ? platform : on[key as 'env']) }),
    );
    for (const name of ['root/a', 'root/b', 'elsewhere']) mkdirSync(at(name), { recursive: true });
    for (const name of ['root/a/file', 'root/b/file', 'elsewhere/file']) writeFileSync(at(name), name);
  });
  afterEach(() => vi.unstubAllGlobals());

  /** Reads root/a/file, and makes a change when it is known where that leads, before it is opened. */
  function readDuring(kind: keyof typeof FINDERS, change: () => void): string {
    const below = allowedToRead(at('root'), at('root/a/file'));
    let isDone = false;
    const isAllowed = (real: string) => {
      if (!isDone) change();
      isDone = true;
      return below?.(real) !== false;
    };
    return read(realpathSync(at('root/a/file')), 100, isAllowed, FINDERS[kind]);
  }

  function becomesLink(name: string, target: string): void {
    renameSync(at(name), at('old'));
    symlinkSync(target, at(name));
  }

  it.each(kinds)('reads nothing outside where a folder becomes a link; real paths from %s', (kind) => {
    expect(readDuring(kind, () => becomesLink('root/a', '../elsewhere'))).toBe('! outside');
  });

  it.each(kinds)('reads what a folder leads to that becomes a link inside; real paths from %s', (kind) => {
    expect(readDuring(kind, () => becomesLink('root/a', 'b'))).toBe('root/b/file');
  });

  it.each(kinds)('opens no link that a file becomes; real paths from %s', (kind) => {
    const refusal = kind === 'again' ? '! outside' : '! failed';
    expect(readDuring(kind, () => becomesLink('root/a/file', '../../elsewhere/file'))).toBe(refusal);
  });

  it('follows a link inside that a file has become since it was listed, and tells what else is there', () => {
    const path = realpathSync(at('root/a/file'));
    const readAgain = () => read(path, 100, allowedToRead(at('root'), path), findPlainPathAgain);
    expect(readAgain()).toBe('root/a/file');
    becomesLink('root/a/file', '../b/file');
    expect(readAgain()).toBe('root/b/file');
    rmSync(at('root/a/file'));
    expect(readAgain()).toBe('! absent');
    mkdirSync(at('root/a/file'));
    expect(readAgain()).toBe('! folder');
  });

  it.each(kinds)('waits for no pipe that a file becomes; real paths from %s', (kind) => {
    const change = () => {
      rmSync(at('root/a/file'));
      execFileSync('mkfifo', [at('root/a/file')]);
    };
    expect(readDuring(kind, change)).toBe('! special');
  });

  it.each(['memory', 'again'] as const)('follows a folder that was plain before; real paths from %s', (kind) => {
    const allowed = allowedToRead(at('root'), at('root'));
    const now = (name: string) => read(realpathSync(at('root')) + name, 100, allowed, FINDERS[kind]);
    expect(now('/a/file')).toBe('root/a/file');
    becomesLink('root/a', 'b');
    expect(now('/a/file')).toBe('root/b/file');
    rmSync(at('root/a'));
    symlinkSync('../elsewhere', at('root/a'));
    expect(now('/a/file')).toBe('! outside');
  });
});
