import { applyEdits, distinctEdits, type TextEdit } from '../model/edit.ts';
import { groupBy } from '../util/group-by.ts';
import type { Finding } from './finding.ts';
import { RULE_FIXED_BY_EDIT } from './propose/proposed-use.ts';
import type { Report, ReportedUse } from './report.ts';
import { usesByReference } from './report.ts';

/** Whole lines of a file in the form that they should have, and the findings that this mends. */
export interface Suggestion {
  readonly file: string;
  /** Counted from 1, the last one included. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly before: string;
  readonly after: string;
  readonly findings: readonly Finding[];
}

/** The findings that the edit of their reference mends. */
const MENDED: ReadonlySet<string> = new Set(Object.values(RULE_FIXED_BY_EDIT));

/**
 * The edits of a report as whole lines that one click can replace, for what the change under review brought.
 * @param shows whether the lines stand in the diff, where alone GitHub takes a suggestion
 * @param read a file's bytes as they are in the pull request's head
 */
export async function suggestionsOf(
  report: Report,
  shows: (file: string, firstLine: number, lastLine: number) => boolean,
  read: (file: string) => Promise<Uint8Array | undefined>,
): Promise<Suggestion[]> {
  const uses = usesByReference(report.uses);
  const mended = report.findings
    .filter(({ rule, blamed }) => blamed && MENDED.has(rule))
    .map((finding) => ({ finding, edits: uses.get(finding.use)?.edits ?? [] }))
    .filter(({ edits }) => edits.length > 0);
  const suggestions: Suggestion[] = [];
  for (const [file, own] of groupBy(mended, ({ finding }) => finding.file)) {
    const bytes = await read(file);
    if (bytes === undefined) continue;
    for (const group of byLines(own)) {
      const { firstLine, lastLine, edits, findings } = group;
      const lines = shows(file, firstLine, lastLine) ? rewrite(bytes, firstLine, lastLine, edits) : undefined;
      if (lines !== undefined) suggestions.push({ file, firstLine, lastLine, findings, ...lines });
    }
  }
  return suggestions;
}

interface Mended {
  readonly finding: Finding;
  readonly edits: ReportedUse['edits'];
}

interface Lines {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly edits: readonly TextEdit[];
  readonly findings: readonly Finding[];
}

/** What shares a line shares a suggestion: two for one line would undo each other. */
function byLines(mended: readonly Mended[]): Lines[] {
  const each = mended
    .map(({ finding, edits }) => ({
      firstLine: Math.min(...edits.map(({ range }) => range.start.line)),
      lastLine: Math.max(...edits.map(({ range }) => range.end.line)),
      edits,
      findings: [finding],
    }))
    .sort((a, b) => a.firstLine - b.firstLine || a.lastLine - b.lastLine);
  const groups: Lines[] = [];
  for (const next of each) {
    const last = groups.at(-1);
    if (last === undefined || next.firstLine > last.lastLine) groups.push(next);
    else {
      groups[groups.length - 1] = {
        firstLine: last.firstLine,
        lastLine: Math.max(last.lastLine, next.lastLine),
        edits: distinctEdits([...last.edits, ...next.edits]),
        findings: [...last.findings, ...next.findings],
      };
    }
  }
  return groups;
}

/** The lines before and after; undefined where GitHub, which takes text with plain line ends, would change more. */
function rewrite(
  bytes: Uint8Array,
  firstLine: number,
  lastLine: number,
  edits: readonly TextEdit[],
): { before: string; after: string } | undefined {
  const start = lineStart(bytes, firstLine);
  const end = lineStart(bytes, lastLine + 1);
  const last = bytes[end - 1] === 0x0a ? end - 1 : end;
  const lines = bytes.subarray(start, last);
  const shifted = edits.map((edit) => ({
    ...edit,
    span: { start: edit.span.start - start, end: edit.span.end - start },
  }));
  const before = plainText(lines);
  const after = plainText(applyEdits(lines, shifted));
  return before === undefined || after === undefined ? undefined : { before, after };
}

/** The offset of the line's first byte; behind the last line, the file's length. */
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
