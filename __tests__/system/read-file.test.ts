import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allowedToRead } from '../../src/system/allowed-paths.ts';
import { FileError } from '../../src/system/file-error.ts';
import { readPlainFile } from '../../src/system/read-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'freshfrom-read-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

function read(path: string, limit = 100, isAllowed = allowedToRead(folder, path)): string {
  try {
    return readPlainFile(path, { limit, isAllowed }).toString();
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
