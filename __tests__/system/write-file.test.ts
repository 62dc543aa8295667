import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allowedToWrite } from '../../src/system/allowed-paths.ts';
import { FileError } from '../../src/system/file-error.ts';
import { makeFolder, writeFileAtomically } from '../../src/system/write-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'freshfrom-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(at(name), 'utf8');

/** Why the work was refused. */
function refusalOf(work: () => void): FileError['code'] | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
}

describe('writeFileAtomically', () => {
  it('makes a file, or replaces it, and leaves no other behind', () => {
    writeFileAtomically(at('new'), Buffer.from('1'), { mode: 0o600 });
    expect(statSync(at('new')).mode & 0o777).toBe(0o600);
    const { ino } = statSync(at('new'));
    writeFileAtomically(at('new'), Buffer.from('2'));
    expect(text('new')).toBe('2');
    // Another file in its place, so that nobody ever reads half of one.
    expect(statSync(at('new')).ino).not.toBe(ino);
    expect(statSync(at('new')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['new']);
  });

  it('keeps links, also a chain of them; another name of the same file keeps the old content', () => {
    writeFileSync(at('file'), 'old');
    linkSync(at('file'), at('hard'));
    symlinkSync('file', at('one'));
    symlinkSync('one', at('two'));
    writeFileAtomically(at('two'), Buffer.from('new'));
    expect([text('file'), text('two'), text('hard')]).toEqual(['new', 'new', 'old']);
    expect(lstatSync(at('one')).isSymbolicLink() && lstatSync(at('two')).isSymbolicLink()).toBe(true);
  });

  it.runIf(process.geteuid?.() === 0)('keeps the owner where this user may', () => {
    writeFileSync(at('file'), 'old');
    chownSync(at('file'), 1234, 4321);
    chmodSync(at('file'), 0o640);
    writeFileAtomically(at('file'), Buffer.from('new'));
    const { uid, gid, mode } = statSync(at('file'));
    expect([uid, gid, mode & 0o777]).toEqual([1234, 4321, 0o640]);
  });

  it('refuses what is no plain file, and a link to nothing', () => {
    execFileSync('mkfifo', [at('pipe')]);
    mkdirSync(at('sub'));
    symlinkSync('absent', at('dangling'));
    symlinkSync('loop', at('loop'));
    const write = (name: string) => refusalOf(() => writeFileAtomically(at(name), Buffer.from('x')));
    expect(['pipe', 'sub', 'dangling', 'loop', 'absent/file', '/dev/full'].map(write)).toEqual([
      'special',
      'folder',
      'special',
      'failed',
      'absent',
      'absent',
    ]);
    expect(refusalOf(() => writeFileAtomically('/dev/null', Buffer.from('x')))).toBe('special');
    expect(existsSync(at('absent'))).toBe(false);
  });

  it('compares before it replaces', () => {
    writeFileSync(at('file'), 'old');
    const write = (expected: string) =>
      refusalOf(() => writeFileAtomically(at('file'), Buffer.from('new'), { expected: Buffer.from(expected) }));
    for (const other of ['', 'ol', 'older', 'odd', 'OLD']) expect(write(other)).toBe('changed');
    expect([text('file'), readdirSync(folder)]).toEqual(['old', ['file']]);
    expect(write('old')).toBeUndefined();
    expect(write('old')).toBe('changed');
    rmSync(at('file'));
    expect(write('new')).toBe('absent');
  });

  it('leaves the file as it was where there is no room', () => {
    // A limit on the size of files stands in for a full disk.
    writeFileSync(at('file'), 'old');
    const program = `
      import { writeFileAtomically } from ${JSON.stringify(new URL('../../src/system/write-file.ts', import.meta.url).href)};
      process.on('SIGXFSZ', () => {});
      try { writeFileAtomically(process.argv[1], Buffer.alloc(1024 * 1024)); } catch (error) { process.stdout.write(error.message); }`;
    const said = execFileSync(
      'bash',
      [
        '-c',
        'ulimit -f 64; exec "$0" --input-type=module-typescript -e "$1" "$2"',
        process.execPath,
        program,
        at('file'),
      ],
      { encoding: 'utf8' },
    );
    expect(said).toBe('the file would be larger than is allowed here');
    expect([text('file'), readdirSync(folder)]).toEqual(['old', ['file']]);
  });

  it('writes nowhere through a link that leads away', () => {
    mkdirSync(at('root'));
    mkdirSync(at('elsewhere'));
    writeFileSync(at('elsewhere/file'), 'old');
    symlinkSync('../elsewhere/file', at('root/file'));
    symlinkSync('../elsewhere', at('root/sub'));
    writeFileSync(at('secret'), 'old');
    symlinkSync('../secret', at('elsewhere/outside'));
    symlinkSync('file', at('elsewhere/inside'));
    const write = (path: string) =>
      refusalOf(() =>
        writeFileAtomically(at(path), Buffer.from('x'), { isAllowed: allowedToWrite(at('root'), at(path)) }),
      );
    expect(['root/file', 'root/sub/file', 'root/sub/new', 'elsewhere/outside'].map(write)).toEqual(
      Array(4).fill('outside'),
    );
    expect([write('elsewhere/new'), write('elsewhere/inside')]).toEqual([undefined, undefined]);
    const folderAt = (path: string) =>
      refusalOf(() => makeFolder(at(path), { isAllowed: allowedToWrite(at('root'), at(path)) }));
    expect(folderAt('root/sub/a/b')).toBe('outside');
    expect(folderAt('root/a/b')).toBeUndefined();
    expect(readdirSync(at('elsewhere')).sort()).toEqual(['file', 'inside', 'new', 'outside']);
    expect([text('elsewhere/file'), text('secret')]).toEqual(['x', 'old']);
  });
});
