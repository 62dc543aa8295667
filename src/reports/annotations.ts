import { bySeverity, type Finding } from '../check/finding.ts';
import { commandData, commandProperty, terminalText } from '../util/escape.ts';
import { groupBy } from '../util/group-by.ts';

/** GitHub shows ten of a kind per step; the job summary has them all. */
const PER_SEVERITY = 10;

/** Workflow commands that make annotations, the gravest first. */
export function renderAnnotations(findings: readonly Finding[]): string[] {
  const blamed = findings.filter((finding) => finding.blamed).sort(bySeverity);
  return [...groupBy(blamed, (finding) => finding.severity).values()].flatMap((own) =>
    own.slice(0, PER_SEVERITY).map(annotation),
  );
}

function annotation({ severity, file, range, rule, message, help }: Finding): string {
  const { start, end } = range;
  // Columns count only where start and end are on one line.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = { file, line: start.line, endLine: end.line, ...columns, title: `freshfrom: ${rule}` };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${commandProperty(String(value))}`);
  return `::${severity} ${written.join(',')}::${commandData(`${terminalText(message)}\n${help}`)}`;
}
