import { distinctEdits, type TextEdit } from '../model/edit.ts';
import { groupBy } from '../util/group-by.ts';
import type { Finding } from './finding.ts';
import { RULE_FIXED_BY_EDIT } from './propose/proposed-use.ts';
import { type Report, usesByReference } from './report.ts';
import { type LineRange, type RewrittenLines, rewriteLines } from './rewrite-lines.ts';

/** Whole lines of a file with their edits, and the findings that these fix. */
export interface Suggestion extends LineRange, RewrittenLines {
  readonly file: string;
  readonly findings: readonly [Finding, ...Finding[]];
}

/** The rules whose findings an edit of the reference fixes. */
const FIXED_BY_EDIT: ReadonlySet<string> = new Set(Object.values(RULE_FIXED_BY_EDIT));

/**
 * The edits of a report as whole lines that one click replaces, for the findings that the change under review introduced.
 * @param shows whether the diff shows the lines; GitHub takes suggestions only there
 * @param read a file's bytes as they are in the pull request's head
 */
export async function suggestionsOf(
  report: Report,
  shows: (file: string, firstLine: number, lastLine: number) => boolean,
  read: (file: string) => Promise<Uint8Array | undefined>,
): Promise<Suggestion[]> {
  const uses = usesByReference(report.uses);
  const fixes = report.findings
    .filter(({ rule, blamed }) => blamed && FIXED_BY_EDIT.has(rule))
    .map((finding) => ({ finding, edits: uses.get(finding.use)?.edits ?? [] }))
    .filter(({ edits }) => edits.length > 0);
  const suggestions: Suggestion[] = [];
  for (const [file, own] of groupBy(fixes, ({ finding }) => finding.file)) {
    const bytes = await read(file);
    if (bytes === undefined) continue;
    for (const { firstLine, lastLine, edits, findings } of byLines(own)) {
      if (!shows(file, firstLine, lastLine)) continue;
      const rewritten = rewriteLines(bytes, { firstLine, lastLine }, edits);
      if (rewritten !== undefined) suggestions.push({ file, firstLine, lastLine, findings, ...rewritten });
    }
  }
  return suggestions;
}

interface Fix {
  readonly finding: Finding;
  readonly edits: readonly TextEdit[];
}

interface FixedLines extends LineRange {
  readonly edits: readonly TextEdit[];
  readonly findings: readonly [Finding, ...Finding[]];
}

/** Fixes that share a line share a suggestion: two for one line would undo each other. */
function byLines(fixes: readonly Fix[]): FixedLines[] {
  const sorted = fixes
    .map(({ finding, edits }) => ({
      firstLine: Math.min(...edits.map(({ range }) => range.start.line)),
      lastLine: Math.max(...edits.map(({ range }) => range.end.line)),
      edits,
      findings: [finding] as const,
    }))
    .sort((a, b) => a.firstLine - b.firstLine || a.lastLine - b.lastLine);
  const groups: FixedLines[] = [];
  for (const next of sorted) {
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
