import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, win32 } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfigFile } from '../../src/workspace/config-file.ts';
import { assertReportWritable, namesFolder, writeReportFile } from '../../src/workspace/report-file.ts';

let outer = '';
let root = '';
beforeEach(() => {
  outer = mkdtempSync(join(tmpdir(), 'freshfrom-named-'));
  root = join(outer, 'root');
  mkdirSync(root);
});
afterEach(() => rmSync(outer, { recursive: true, force: true }));

/** The name of the error and its sentence. */
function errorOf(work: () => void): string {
  try {
    work();
    return 'none';
  } catch (error) {
    return String(error);
  }
}

describe('readConfigFile', () => {
  it('reads a plain file where it is named, and says where there is none', () => {
    writeFileSync(join(root, 'f.yml'), 'a');
    writeFileSync(join(outer, 'f.yml'), 'b');
    symlinkSync('f.yml', join(root, 'link.yml'));
    expect(['f.yml', 'link.yml', '../f.yml', join(outer, 'f.yml')].map((path) => readConfigFile(root, path))).toEqual([
      'a',
      'a',
      'b',
      'b',
    ]);
    expect(readConfigFile(root, 'absent.yml')).toBeUndefined();
  });

  it('follows no link out of the root, and waits for no pipe', () => {
    writeFileSync(join(outer, 'secret'), 'x');
    symlinkSync('../secret', join(root, 'link.yml'));
    execFileSync('mkfifo', [join(root, 'pipe.yml')]);
    const read = (path: string) => errorOf(() => readConfigFile(root, path));
    expect(read('link.yml')).toBe(
      "ConfigurationError: The config file link.yml can't be read: it leads out of the folder through a link.",
    );
    expect(read('pipe.yml')).toMatch(/it is not a regular file\.$/);
    expect(read('.')).toMatch(/it is a folder\.$/);
  });
});

describe('writeReportFile', () => {
  const write = (path: string, makesFolders = false) =>
    errorOf(() => writeReportFile({ setting: 'report-file', root, path, makesFolders }, 'report'));
  const tried = (path: string, makesFolders = false) =>
    errorOf(() => assertReportWritable({ setting: 'report-file', root, path, makesFolders }));

  it('writes where it is named, in the root and elsewhere', () => {
    for (const path of ['a.json', '../b.json', join(outer, 'c.json')]) expect(write(path)).toBe('none');
    for (const path of ['d/e/f.json', '../g/h.json']) expect(write(path, true)).toBe('none');
    expect(readFileSync(join(outer, 'g/h.json'), 'utf8')).toBe('report');
  });

  it('says why it can not, before the work and after it', () => {
    mkdirSync(join(root, 'folder'));
    writeFileSync(join(outer, 'file'), 'old');
    symlinkSync('../file', join(root, 'link.json'));
    symlinkSync('..', join(root, 'up'));
    for (const [path, why, makesFolders] of [
      ['link.json', 'it leads out of the folder through a link'],
      ['up/x/y.json', 'it leads out of the folder through a link', true],
      ['folder', 'it is a folder'],
      ['reports/', 'it names a folder'],
      ['reports/', 'it names a folder', true],
      ['/dev/full', 'it is not a regular file'],
      ['absent/x.json', 'its folder does not exist'],
      ['../file/x.json', 'a part of its path is not a folder'],
    ] as const) {
      const says = `OperationalError: report-file: ${path} can't be written: ${why}.`;
      expect(write(path, makesFolders)).toBe(says);
      expect(tried(path, makesFolders)).toBe(says);
    }
    expect(readFileSync(join(outer, 'file'), 'utf8')).toBe('old');
  });

  it('leaves nothing behind and changes nothing where it only tries', () => {
    writeFileSync(join(root, 'old.json'), 'old');
    for (const path of ['new.json', 'old.json']) expect(tried(path)).toBe('none');
    expect(tried('made/new.json', true)).toBe('none');
    expect(readdirSync(root, { recursive: true }).sort()).toEqual(['made', 'old.json']);
    expect(readFileSync(join(root, 'old.json'), 'utf8')).toBe('old');
  });
});

describe('namesFolder', () => {
  it.each([
    ['out/', true, true],
    ['out', false, false],
    // A file's name elsewhere.
    ['out\\', false, true],
    ['out\\r.json', false, false],
  ])('%j', (path, elsewhere, onWindows) => {
    expect([namesFolder(path, posix.sep), namesFolder(path, win32.sep)]).toEqual([elsewhere, onWindows]);
  });
});
