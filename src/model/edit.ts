import { groupBy } from '../util/group-by.ts';
import type { Range, Span } from './source-text.ts';

/** Text to write in place of a range of one file. */
export interface TextEdit {
  readonly file: string;
  readonly range: Range;
  /** The same place in bytes, which is what gets replaced. */
  readonly span: Span;
  readonly text: string;
}

/**
 * The file's bytes with the edits made; every other byte is as it was. Edits that are equal to the letter count once.
 * @throws where two different edits overlap, which is a bug in what made them.
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

/** The place of an edit: what two references have in common that share one. */
export function editKey({ file, span }: TextEdit): string {
  return `${file}\n${span.start}\n${span.end}`;
}

/** Each place and text once: an ARG that feeds several references is edited once. */
export function distinctEdits(edits: readonly TextEdit[]): TextEdit[] {
  const seen = new Map<string, TextEdit>();
  for (const edit of edits) seen.set(`${edit.file}\0${edit.span.start}\0${edit.span.end}\0${edit.text}`, edit);
  return [...seen.values()];
}

/** The edits by file, files in the order in which they come. */
export function editsByFile(edits: readonly TextEdit[]): Map<string, TextEdit[]> {
  return groupBy(distinctEdits(edits), (edit) => edit.file);
}
