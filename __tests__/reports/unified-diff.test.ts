import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyEdits, type TextEdit } from '../../src/model/edit.ts';
import { renderDiff } from '../../src/reports/unified-diff.ts';
import { cpuTime } from '../support/cpu-time.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'patch-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** An edit for every `X` of the text. */
function editsOf(file: string, before: Buffer, text: string): TextEdit[] {
  const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  const edits: TextEdit[] = [];
  for (let at = before.indexOf('X'); at >= 0; at = before.indexOf('X', at + 1)) {
    edits.push({ file, range, span: { start: at, end: at + 1 }, text });
  }
  return edits;
}

const lines = (count: number, changed: readonly number[], end = '\n') =>
  Array.from({ length: count }, (_, index) => `${changed.includes(index) ? 'FROM X' : `RUN ${index}`}${end}`).join('');

describe('renderDiff', () => {
  it.each<[string, string, Buffer]>([
    ['one line', 'Dockerfile', Buffer.from('FROM X\n')],
    ['the middle', 'Dockerfile', Buffer.from(lines(20, [10]))],
    ['both ends', 'Dockerfile', Buffer.from(lines(30, [0, 29]))],
    ['near and far', 'Dockerfile', Buffer.from(lines(60, [3, 8, 15, 16, 40]))],
    ['two on a line', 'Dockerfile', Buffer.from('a\nCOPY X X\nb\n')],
    ['CRLF', 'Dockerfile', Buffer.from(lines(9, [4], '\r\n'))],
    ['a lone CR', 'Dockerfile', Buffer.from('a\rb\nFROM X\rc\nd\n')],
    ['no final newline', 'Dockerfile', Buffer.from('RUN a\nFROM X')],
    ['no final newline far off', 'Dockerfile', Buffer.from(`${lines(20, [2])}last`)],
    ['a byte order mark', 'Dockerfile', Buffer.from('\ufeffFROM X\n')],
    [
      'bytes that are not UTF-8',
      'Dockerfile',
      Buffer.from([0xff, 0xfe, 0x0a, 0x58, 0x85, 0x0a, 0xe2, 0x80, 0xa8, 0x0a]),
    ],
    ['a blank in the path', 'a folder/my Dockerfile', Buffer.from('FROM X\n')],
    ['quotes and a backslash', 'a"b\\c/Docker"file', Buffer.from('FROM X\n')],
    ['control characters', 'a\tb\x01/Dockerfile\n', Buffer.from('FROM X\n')],
    ['no ASCII', 'ümläut/Dockerfile', Buffer.from('FROM X\n')],
    ['a dollar', '$&/$1', Buffer.from('FROM X\n')],
    ['a trailing blank', 'Dockerfile ', Buffer.from('FROM X\n')],
    ['an old command in the path', '##[error]x/Dockerfile', Buffer.from('FROM X\n')],
    ['an old command', 'a "b/Dockerfile ', Buffer.from('# ##[error]x\nFROM X\n')],
    ['a command behind a carriage return', 'Dockerfile', Buffer.from(`FROM X\n# \r ::error::x\n${lines(99, [50])}`)],
    ['a command on a line that changes', 'Dockerfile', Buffer.from('RUN --mount=from=X a \r::error::x')],
    ['a command behind a next line', 'Dockerfile', Buffer.from('FROM X\n\u0085::error::x\n')],
  ])('git applies %s', async (_, file, before) => {
    const edits = editsOf(file, before, 'node@sha256:1');
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), before);
    const patch = renderDiff([{ file, before, edits }]);
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
      cwd: folder,
      input: patch,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    expect(await readFile(join(folder, file))).toEqual(applyEdits(before, edits));
    // As a workflow's runner reads lines.
    const read = Buffer.from(patch)
      .toString()
      .split(/[\r\n]/);
    expect(read.filter((line) => /^[\s\u0085]*::|##\[/.test(line))).toEqual([]);
  });

  it('is one patch where a file of it is text and another is not', async () => {
    const changes = ['FROM X\n', '# ##[error]x\nFROM X\n', 'FROM X\n'].map((text, index) => {
      const before = Buffer.from(text);
      return { file: `${index}`, before, edits: editsOf(`${index}`, before, 'y') };
    });
    for (const { file, before } of changes) await writeFile(join(folder, file), before);
    execFileSync('git', ['apply', '-'], { cwd: folder, input: renderDiff(changes) });
    for (const { file, before, edits } of changes)
      expect(await readFile(join(folder, file))).toEqual(applyEdits(before, edits));
  });

  it('puts several files into one patch, as git would word it', async () => {
    const files = ['a/Dockerfile', 'b/Dockerfile'].map((file) => {
      const before = Buffer.from(lines(12, [5]));
      return { file, before, edits: editsOf(file, before, 'node:22@sha256:2') };
    });
    await expect(Buffer.from(renderDiff(files)).toString()).toMatchFileSnapshot('../fixtures/reports/two-files.diff');
  });

  it('is empty where nothing changes', () => {
    expect(renderDiff([])).toHaveLength(0);
  });

  it('takes time in proportion to the lines that change one after the other', () => {
    const timeOf = (count: number) => {
      const before = Buffer.from('FROM X\n'.repeat(count));
      const edits = editsOf('Dockerfile', before, 'node:22@sha256:2');
      return cpuTime(() => renderDiff([{ file: 'Dockerfile', before, edits }]));
    };
    // Linear time grows 8-fold, its square 64-fold; less than 20 ms is noise.
    const isLinear = () => timeOf(20_000) / Math.max(timeOf(2_500), 20) <= 32;
    // Another process can slow down one attempt, hardly all of them.
    expect(isLinear() || isLinear() || isLinear()).toBe(true);
  });
});

describe('in a work tree with other line ends than the commit (core.autocrlf)', () => {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      encoding: 'utf8',
    });

  it('git applies the patch, and only its lines are another in git', async () => {
    git('init', '-q');
    await writeFile(join(folder, 'Dockerfile'), lines(9, [4]));
    git('add', '.');
    git('commit', '-qm', 'lf');
    git('config', 'core.autocrlf', 'true');
    await rm(join(folder, 'Dockerfile'));
    git('checkout', '-q', '--', 'Dockerfile');
    const before = await readFile(join(folder, 'Dockerfile'));
    expect(before.toString()).toBe(lines(9, [4], '\r\n'));
    const edits = editsOf('Dockerfile', before, 'node@sha256:1');
    execFileSync('git', ['-C', folder, 'apply'], { input: renderDiff([{ file: 'Dockerfile', before, edits }]) });
    expect((await readFile(join(folder, 'Dockerfile'))).equals(applyEdits(before, edits))).toBe(true);
    expect(git('diff', '--numstat')).toBe('1\t1\tDockerfile\n');
  });
});
