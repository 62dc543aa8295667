import { bySeverity, type Finding } from '../check/finding.ts';
import { commandData, commandProperty, terminalText } from '../util/escape.ts';
import { groupBy } from '../util/group-by.ts';

/** GitHub shows ten annotations of a severity per step; the job summary has all findings. */
export const PER_SEVERITY = 10;

/** The findings as workflow commands that create annotations, the most severe first. */
export function renderAnnotations(findings: readonly Finding[]): string[] {
  const blamed = findings.filter((finding) => finding.blamed).sort(bySeverity);
  return [...groupBy(blamed, (finding) => finding.severity).values()].flatMap((own) =>
    own.slice(0, PER_SEVERITY).map(annotation),
  );
}

/** The workflow command that makes an annotation of a finding. */
export function annotation({ severity, file, range, rule, message, help }: Finding): string {
  const { start, end } = range;
  // GitHub accepts columns only for a range within one line.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = { file, line: start.line, endLine: end.line, ...columns, title: `freshfrom: ${rule}` };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${commandProperty(String(value))}`);
  return `::${severity} ${written.join(',')}::${commandData(`${terminalText(message)}\n${help}`)}`;
}
