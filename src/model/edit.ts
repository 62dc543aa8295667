import { groupBy } from '../util/group-by.ts';
import type { Range, Span } from './source-text.ts';

/** A replacement of a range of one file by a text. */
export interface TextEdit {
  readonly file: string;
  readonly range: Range;
  /** The same range in bytes. */
  readonly span: Span;
  readonly text: string;
}

/**
 * Applies edits to the bytes of a file; all other bytes stay the same. Equal edits are applied once.
 * @throws when two different edits overlap, which is a bug
 */
export function applyEdits(bytes: Uint8Array, edits: readonly TextEdit[]): Uint8Array {
  const ordered = distinctEdits(edits).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const parts: Uint8Array[] = [];
  let done = 0;
  let previous: TextEdit | undefined;
  for (const edit of ordered) {
    const overlaps = previous !== undefined && (edit.span.start < done || edit.span.start === previous.span.start);
    if (overlaps) throw new Error(`Two edits of ${edit.file} overlap at line ${edit.range.start.line}.`);
    parts.push(bytes.subarray(done, edit.span.start), Buffer.from(edit.text, 'utf8'));
    done = edit.span.end;
    previous = edit;
  }
  parts.push(bytes.subarray(done));
  return Buffer.concat(parts);
}

/** The key of an edit's place. References that share an edit have the same key. */
export function editKey({ file, span }: TextEdit): string {
  return `${file}\n${span.start}\n${span.end}`;
}

/** Edits without duplicates: an ARG that several references use is edited once. */
export function distinctEdits(edits: readonly TextEdit[]): TextEdit[] {
  const seen = new Map<string, TextEdit>();
  for (const edit of edits) seen.set(`${edit.file}\0${edit.span.start}\0${edit.span.end}\0${edit.text}`, edit);
  return [...seen.values()];
}

/** Distinct edits by file, in the order in which the files first occur. */
export function editsByFile(edits: readonly TextEdit[]): Map<string, TextEdit[]> {
  return groupBy(distinctEdits(edits), (edit) => edit.file);
}
