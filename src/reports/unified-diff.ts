import { applyEdits, type TextEdit } from '../model/edit.ts';
import { renderBinaryPatch } from './binary-patch.ts';

/** A file and what is to be written in it. */
export interface FileChange {
  readonly file: string;
  readonly before: Uint8Array;
  readonly edits: readonly TextEdit[];
}

/** Lines around a change. */
const CONTEXT = 3;

/**
 * The changes as a patch that `git apply` takes. The edits say which lines change, so nothing has to be searched for.
 * @returns bytes, since a file needn't be UTF-8
 */
export function renderDiff(changes: readonly FileChange[]): Uint8Array {
  return Buffer.concat(changes.map(filePatch));
}

function filePatch({ file, before, edits }: FileChange): Uint8Array {
  const lines = linesOf(before);
  const headers = `--- ${quoted(`a/${file}`)}\n+++ ${quoted(`b/${file}`)}\n`;
  let shift = 0;
  const contextEnd = (to: number): number => endOfContext(to, lines, before);
  const hunks = hunksOf(blocksOf(edits, lines), contextEnd).map((blocks) => {
    const hunk = renderHunk(blocks, lines, before, contextEnd, shift);
    shift += hunk.growth;
    return hunk.text;
  });
  const patch = Buffer.concat([Buffer.from(headers), ...hunks]);
  if (!COMMAND.test(patch.toString('utf8'))) return patch;
  const names = `diff --git ${inQuotes(`a/${file}`)} ${inQuotes(`b/${file}`)}\n`;
  return Buffer.from(names + renderBinaryPatch(before, applyEdits(before, edits)));
}

/**
 * What a workflow's runner carries out: it takes a carriage return for the end of a line, and finds old commands anywhere.
 * A patch that can't be without it shows nothing of the file.
 */
const COMMAND = /(?:^|[\r\n])(?:(?![\r\n])[\s\u0085])*::|##\[/;

/** A line with its end, by byte offsets. */
interface Line {
  readonly start: number;
  readonly end: number;
}

/** Neighbouring lines that change; indexes of lines, the end exclusive. */
interface Block {
  readonly from: number;
  readonly to: number;
  readonly edits: readonly TextEdit[];
}

function linesOf(bytes: Uint8Array): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(10, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    lines.push({ start, end });
    start = end;
  }
  return lines;
}

function blocksOf(edits: readonly TextEdit[], lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    while (from < lines.length - 1 && (lines[from]?.end ?? 0) <= edit.span.start) from += 1;
    let to = from + 1;
    while (to < lines.length && (lines[to]?.start ?? 0) < edit.span.end) to += 1;
    const last = blocks.at(-1);
    if (last !== undefined && from <= last.to) {
      blocks[blocks.length - 1] = { from: last.from, to: Math.max(last.to, to), edits: [...last.edits, edit] };
    } else blocks.push({ from, to, edits: [edit] });
  }
  return blocks;
}

/**
 * The line behind the context of a block. A hunk ends with a line that is shown as unchanged, or git looks for it at the
 * end of the file alone.
 */
function endOfContext(to: number, lines: readonly Line[], before: Uint8Array): number {
  let end = Math.min(to + CONTEXT, lines.length);
  const isChanged = (at: number): boolean => unchangedSigns(bytesOf(before, lines.slice(at, at + 1))) !== ' ';
  while (end < lines.length && isChanged(end - 1)) end += 1;
  return end;
}

/** Blocks whose context would touch stand in one hunk. */
function hunksOf(blocks: readonly Block[], contextEnd: (to: number) => number): Block[][] {
  const hunks: Block[][] = [];
  for (const block of blocks) {
    const hunk = hunks.at(-1);
    const previous = hunk?.at(-1);
    const isNear = previous !== undefined && block.from - CONTEXT <= contextEnd(previous.to);
    if (hunk !== undefined && isNear) hunk.push(block);
    else hunks.push([block]);
  }
  return hunks;
}

function renderHunk(
  blocks: readonly Block[],
  lines: readonly Line[],
  before: Uint8Array,
  contextEnd: (to: number) => number,
  shift: number,
): { readonly text: Uint8Array; readonly growth: number } {
  const first = Math.max((blocks[0]?.from ?? 0) - CONTEXT, 0);
  const last = contextEnd(blocks.at(-1)?.to ?? 0);
  const parts: Uint8Array[] = [];
  let growth = 0;
  let at = first;
  const copy = (to: number, signs: (line: Uint8Array) => string): void => {
    for (; at < to; at += 1) {
      const line = bytesOf(before, lines.slice(at, at + 1));
      for (const sign of signs(line)) parts.push(signed(sign, line));
    }
  };
  for (const { from, to, edits } of blocks) {
    copy(from, unchangedSigns);
    const own = lines.slice(from, to);
    const after = applyEdits(bytesOf(before, own), moved(edits, own[0]?.start ?? 0));
    copy(to, () => '-');
    const added = linesOf(after);
    for (const line of added) parts.push(signed('+', after.subarray(line.start, line.end)));
    growth += added.length - own.length;
  }
  copy(last, unchangedSigns);
  const size = last - first;
  const header = `@@ -${first + 1},${size} +${first + 1 + shift},${size + growth} @@\n`;
  return { text: Buffer.concat([Buffer.from(header), ...parts]), growth };
}

/**
 * A line of context begins with a blank, and in a workflow's log one with two colons behind it would be a command. Such a
 * line is taken away and put back instead, which is the same patch.
 */
function unchangedSigns(line: Uint8Array): string {
  return /^[\s\u0085]*::/.test(Buffer.from(line).toString('utf8')) ? '-+' : ' ';
}

function bytesOf(bytes: Uint8Array, lines: readonly Line[]): Uint8Array {
  return bytes.subarray(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0);
}

/** The edits, as they stand in a part of the file that begins at the offset. */
function moved(edits: readonly TextEdit[], offset: number): TextEdit[] {
  return edits.map((edit) => ({ ...edit, span: { start: edit.span.start - offset, end: edit.span.end - offset } }));
}

function signed(sign: string, line: Uint8Array): Uint8Array {
  const isWhole = line.at(-1) === 10;
  return Buffer.concat([Buffer.from(sign), line, Buffer.from(isWhole ? '' : '\n\\ No newline at end of file\n')]);
}

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

/** As git writes a path that a header can't hold as it is: in quotes, with C's escapes. */
function quoted(path: string): string {
  return /[\p{Cc}"\\]|##\[/u.test(path) ? inQuotes(path) : path;
}

function inQuotes(path: string): string {
  const escaped = path.replace(/[\p{Cc}"\\]|#(?=#\[)/gu, (char) => {
    const octal = [...Buffer.from(char, 'utf8')].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
    return ESCAPES[char] ?? octal;
  });
  return `"${escaped}"`;
}
