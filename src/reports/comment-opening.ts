import type { Finding } from '../check/finding.ts';
import { type CommentExtras, type Report, usesByReference } from '../check/report.ts';
import { failureWords, ICONS, STATES } from './finding-states.ts';
import { countsSentence, HeadlineTally } from './headline.ts';
import { countByRule } from './problem-rows.ts';
import { summaryLine } from './summary-line.ts';

/** What a comment begins with: what fails, what else there is, and what to do. */
export function commentOpening(
  report: Report,
  { suggested, failing }: Pick<CommentExtras, 'suggested' | 'failing'>,
): string[] {
  const { summary, findings, pin } = report;
  const tally = new HeadlineTally(pin, suggested);
  tally.add(report, usesByReference(report.uses));
  if (summary.files === 0) return [tally.sentence(summary), summaryLine(report)];
  const blamed = findings.filter((finding) => finding.blamed);
  if (blamed.length === 0) return [tally.sentence(summary)];
  const first = blamed.filter((finding) => isGrave(finding, failing));
  const others = blamed.filter((finding) => !first.includes(finding));
  const lines = [
    ...(first.length === 0 ? [] : [failureLine(first)]),
    ...(others.length === 0 ? [] : [countsSentence(countByRule(others))]),
  ];
  const last = lines.pop() ?? '';
  return [...lines, last + tally.nextStep()];
}

/** Whether a finding breaks a build, or makes the check fail. */
export function isGrave(finding: Finding, failing: ReadonlySet<Finding>): boolean {
  return failing.has(finding) || finding.severity === 'error';
}

/** `❌ 1 pin is dead: the build breaks.` */
function failureLine(findings: readonly Finding[]): string {
  const counts = countByRule(findings);
  const order = [...STATES.keys()].filter((rule) => counts.has(rule));
  const rules = [...order, ...[...counts.keys()].filter((rule) => !STATES.has(rule))];
  const words = rules.map((rule) => failureWords(rule, counts.get(rule) ?? 0));
  return `**${ICONS.error} ${words.join('; ')}.**`;
}
