import { applyEdits, type TextEdit } from '../model/edit.ts';

/** Unchanged lines that are shown before and after a change. */
const CONTEXT = 3;

/** The hunks of a file's unified diff. The edits say which lines change, so nothing has to be compared. */
export function renderHunks(before: Uint8Array, edits: readonly TextEdit[]): Uint8Array[] {
  const lines = linesOf(before);
  let shift = 0;
  const contextEnd = (to: number): number => endOfContext(to, lines, before);
  return hunksOf(blocksOf(edits, lines), contextEnd).map((blocks) => {
    const hunk = renderHunk(blocks, lines, before, contextEnd, shift);
    shift += hunk.growth;
    return hunk.bytes;
  });
}

/** A line with its line ending, as byte offsets. */
interface Line {
  readonly start: number;
  readonly end: number;
}

/** Adjacent lines that change, as line indexes with an exclusive end. */
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
  const blocks: { from: number; to: number; edits: TextEdit[] }[] = [];
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    while (from < lines.length - 1 && (lines[from]?.end ?? 0) <= edit.span.start) from += 1;
    let to = from + 1;
    while (to < lines.length && (lines[to]?.start ?? 0) < edit.span.end) to += 1;
    const last = blocks.at(-1);
    if (last !== undefined && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.edits.push(edit);
    } else blocks.push({ from, to, edits: [edit] });
  }
  return blocks;
}

/**
 * The end of the context after a block. The last line of a hunk has to be an unchanged one: otherwise git applies the hunk
 * only at the end of the file.
 */
function endOfContext(to: number, lines: readonly Line[], before: Uint8Array): number {
  let end = Math.min(to + CONTEXT, lines.length);
  const isRewritten = (at: number): boolean => contextSigns(bytesOf(before, lines.slice(at, at + 1))) !== ' ';
  while (end < lines.length && isRewritten(end - 1)) end += 1;
  return end;
}

/** Groups the blocks whose contexts touch to hunks. */
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

/**
 * @param shift lines that the earlier hunks add to the file
 * @returns the hunk, and the lines that it adds
 */
function renderHunk(
  blocks: readonly Block[],
  lines: readonly Line[],
  before: Uint8Array,
  contextEnd: (to: number) => number,
  shift: number,
): { readonly bytes: Uint8Array; readonly growth: number } {
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
    copy(from, contextSigns);
    const own = lines.slice(from, to);
    const after = applyEdits(bytesOf(before, own), shifted(edits, own[0]?.start ?? 0));
    copy(to, () => '-');
    const added = linesOf(after);
    for (const line of added) parts.push(signed('+', after.subarray(line.start, line.end)));
    growth += added.length - own.length;
  }
  copy(last, contextSigns);
  const size = last - first;
  const header = `@@ -${first + 1},${size} +${first + 1 + shift},${size + growth} @@\n`;
  return { bytes: Buffer.concat([Buffer.from(header), ...parts]), growth };
}

/**
 * The signs under which an unchanged line is written. A line that starts with two colons would be a workflow command after
 * the space of a context line; it is removed and added again instead, which gives the same file.
 */
function contextSigns(line: Uint8Array): string {
  return /^[\s\u0085]*::/.test(Buffer.from(line).toString('utf8')) ? '-+' : ' ';
}

function bytesOf(bytes: Uint8Array, lines: readonly Line[]): Uint8Array {
  return bytes.subarray(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0);
}

/** The edits relative to a part of the file that starts at the offset. */
function shifted(edits: readonly TextEdit[], offset: number): TextEdit[] {
  return edits.map((edit) => ({ ...edit, span: { start: edit.span.start - offset, end: edit.span.end - offset } }));
}

function signed(sign: string, line: Uint8Array): Uint8Array {
  const isWhole = line.at(-1) === 10;
  return Buffer.concat([Buffer.from(sign), line, Buffer.from(isWhole ? '' : '\n\\ No newline at end of file\n')]);
}
