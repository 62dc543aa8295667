import { applyEdits, type TextEdit } from '../model/edit.ts';

/** A line range; both numbers count from 1, and the last line is included. */
export interface LineRange {
  readonly firstLine: number;
  readonly lastLine: number;
}

/** The text of lines before and after their edits, without the last line end. */
export interface RewrittenLines {
  readonly before: string;
  readonly after: string;
}

/**
 * Applies edits to whole lines of a file. Undefined where the text isn't UTF-8 or has a carriage return or a byte order mark: a
 * suggestion on GitHub would change these, too.
 */
export function rewriteLines(
  bytes: Uint8Array,
  { firstLine, lastLine }: LineRange,
  edits: readonly TextEdit[],
): RewrittenLines | undefined {
  const start = lineStart(bytes, firstLine);
  const end = lineStart(bytes, lastLine + 1);
  const lines = bytes.subarray(start, bytes[end - 1] === 0x0a ? end - 1 : end);
  const shifted = edits.map((edit) => ({
    ...edit,
    span: { start: edit.span.start - start, end: edit.span.end - start },
  }));
  const before = plainText(lines);
  const after = plainText(applyEdits(lines, shifted));
  return before === undefined || after === undefined ? undefined : { before, after };
}

/** The offset of the line's first byte; after the last line the file's length. */
function lineStart(bytes: Uint8Array, line: number): number {
  let at = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const newline = bytes.indexOf(0x0a, at);
    if (newline < 0) return bytes.length;
    at = newline + 1;
  }
  return at;
}

function plainText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return /[\r\ufeff]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
