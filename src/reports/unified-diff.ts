import { applyEdits, type TextEdit } from '../model/edit.ts';
import { renderBinaryPatch } from './binary-patch.ts';
import { renderHunks } from './diff-hunks.ts';

/** A file with its edits. */
export interface FileChange {
  readonly file: string;
  readonly before: Uint8Array;
  readonly edits: readonly TextEdit[];
}

/**
 * The changes as a patch for `git apply`.
 * @param beginsAtRoot whether the names begin at the root of git's work tree: then git takes them for no others below it
 * @returns bytes, since a file may be something else than UTF-8
 */
export function renderDiff(changes: readonly FileChange[], beginsAtRoot = false): Uint8Array {
  return Buffer.concat(changes.map((change) => filePatch(change, beginsAtRoot)));
}

function filePatch({ file, before, edits }: FileChange, beginsAtRoot: boolean): Uint8Array {
  const names = `diff --git ${quote(`a/${file}`)} ${quote(`b/${file}`)}\n`;
  const headers = `--- ${quotePath(`a/${file}`)}\n+++ ${quotePath(`b/${file}`)}\n`;
  const start = Buffer.from(beginsAtRoot ? names + headers : headers);
  const patch = Buffer.concat([start, ...renderHunks(before, edits)]);
  if (!COMMAND.test(patch.toString('utf8'))) return patch;
  return Buffer.from(names + renderBinaryPatch(before, applyEdits(before, edits)));
}

/**
 * A workflow command in the log of a runner. To the runner a carriage return ends a line, and the old form with `##[` counts
 * anywhere. A patch that would contain one is written as a binary patch, which shows no text of the file.
 */
const COMMAND = /(?:^|[\r\n])(?:(?![\r\n])[\s\u0085])*::|##\[/;

const ESCAPES: Readonly<Record<string, string>> = {
  '\x07': '\\a',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\v': '\\v',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
};

/** A path in a header: as git does, in quotes when it has control characters, quotes or backslashes. */
function quotePath(path: string): string {
  return /[\p{Cc}"\\]|##\[/u.test(path) ? quote(path) : path;
}

/** A path in quotes, with the escapes of C. */
function quote(path: string): string {
  const escaped = path.replace(/[\p{Cc}"\\]|#(?=#\[)/gu, (char) => {
    const octal = [...Buffer.from(char, 'utf8')].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
    return ESCAPES[char] ?? octal;
  });
  return `"${escaped}"`;
}
