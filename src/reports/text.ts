import { isPlanned } from '../bump/plan.ts';
import type { Finding, Severity } from '../check/finding.ts';
import type { Report } from '../check/report.ts';
import { placeOfUse } from '../check/use-words.ts';
import { familiarReference } from '../model/reference.ts';
import { formatMinute } from '../util/dates.ts';
import { terminalText, withoutCommands } from '../util/escape.ts';
import { groupBy } from '../util/group-by.ts';
import { tally } from './tally.ts';

const COLOURS: Record<Severity | 'file' | 'faint', readonly [string, string]> = {
  error: ['\x1b[31m', '\x1b[39m'],
  warning: ['\x1b[33m', '\x1b[39m'],
  notice: ['\x1b[36m', '\x1b[39m'],
  file: ['\x1b[1m', '\x1b[22m'],
  faint: ['\x1b[2m', '\x1b[22m'],
};

/** The report for a person at a terminal: the findings by file, the tally, and what to do next. */
export function renderText(report: Report, colour: boolean): string {
  const paint = painter(colour);
  const lines: string[] = [];
  for (const [file, findings] of groupBy(report.findings, (finding) => finding.file)) {
    lines.push(paint(terminalText(file), 'file'));
    for (const line of findingLines(findings, paint)) lines.push(line);
    lines.push('');
  }
  lines.push(tally(report));
  for (const { use, waitsUntil } of report.uses) {
    if (waitsUntil === undefined || use.reference === undefined) continue;
    const where = terminalText(placeOfUse(use));
    lines.push(
      `${where}: the new digest of ${familiarReference(use.reference)} waits until ${formatMinute(waitsUntil)}.`,
    );
  }
  if (report.uses.some((judged) => isPlanned(judged, report.pin))) {
    lines.push(
      'Run "freshfrom update" to see the edits, or why there is none, and "freshfrom update --write" to make them.',
    );
  }
  return withoutCommands(`${lines.join('\n')}\n`);
}

/** Puts text into a style, where colours are wanted. */
export type Paint = (text: string, style: keyof typeof COLOURS) => string;

export function painter(colour: boolean): Paint {
  return (text, style) => (colour ? `${COLOURS[style][0]}${text}${COLOURS[style][1]}` : text);
}

/** A line for each finding of one file. */
export function findingLines(findings: readonly Finding[], paint: Paint): string[] {
  const width = findings.reduce((widest, finding) => Math.max(widest, place(finding).length), 0);
  return findings.map((finding) => {
    const severity = paint(finding.severity.padEnd('warning'.length), finding.severity);
    const message = terminalText(finding.message);
    return `  ${place(finding).padEnd(width)}  ${severity}  ${message}  ${paint(finding.rule, 'faint')}`;
  });
}

function place({ range }: Finding): string {
  return `${range.start.line}:${range.start.column}`;
}
