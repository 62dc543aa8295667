import { bySeverity, type Finding } from '../check/finding.ts';
import { commandData, commandProperty, terminalText } from '../util/escape.ts';
import { pluralize } from '../util/grammar.ts';
import { groupBy } from '../util/group-by.ts';

/** GitHub shows ten annotations of a severity per step; the job summary has all findings. */
export const PER_SEVERITY = 10;

/**
 * The findings as workflow commands that create annotations, the most severe first, and of each severity those first that
 * make the check fail. The last one of a severity says how many more there are.
 */
export function renderAnnotations(findings: readonly Finding[], failing: ReadonlySet<Finding> = new Set()): string[] {
  const rank = (finding: Finding): number => (failing.has(finding) ? 0 : 1);
  const blamed = findings.filter((finding) => finding.blamed).sort((a, b) => bySeverity(a, b) || rank(a) - rank(b));
  return [...groupBy(blamed, (finding) => finding.severity)].flatMap(([severity, own]) => {
    const shown = own.slice(0, PER_SEVERITY);
    const more = own.length - shown.length;
    const words = more === 0 ? '' : `\n… and ${pluralize(more, `more ${severity}`)}: the job summary lists them.`;
    return shown.map((finding, index) => annotation(finding, index === shown.length - 1 ? words : ''));
  });
}

/** The workflow command that makes an annotation of a finding. @param more lines at the end of its message */
export function annotation({ severity, file, range, rule, message, help }: Finding, more = ''): string {
  const { start, end } = range;
  // GitHub accepts columns only for a range within one line.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = {
    file,
    line: start.line,
    endLine: end.line,
    ...columns,
    title: `freshfrom: ${rule}`,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${commandProperty(String(value))}`);
  return `::${severity} ${written.join(',')}::${commandData(`${terminalText(message)}\n${help}${more}`)}`;
}
