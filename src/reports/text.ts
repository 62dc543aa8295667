import { isPlanned } from '../bump/plan.ts';
import type { Report } from '../check/report.ts';
import { placeOfUse } from '../check/use-labels.ts';
import { familiarReference } from '../model/reference.ts';
import { formatMinute } from '../util/dates.ts';
import { terminalText, withoutCommands } from '../util/escape.ts';
import { groupBy } from '../util/group-by.ts';
import { findingLines, painter } from './finding-lines.ts';
import { summaryLine } from './summary-line.ts';

/** The report for a terminal: the findings by file, the tally, and what to do next. */
export function renderText(report: Report, colour: boolean): string {
  const paint = painter(colour);
  const lines: string[] = [];
  for (const [file, findings] of groupBy(report.findings, (finding) => finding.file)) {
    lines.push(paint(terminalText(file), 'file'));
    for (const line of findingLines(findings, paint)) lines.push(line);
    lines.push('');
  }
  lines.push(summaryLine(report));
  for (const { use, waitsUntil } of report.uses) {
    if (waitsUntil === undefined || use.reference === undefined) continue;
    const where = terminalText(placeOfUse(use));
    lines.push(
      `${where}: the new digest of ${familiarReference(use.reference)} waits until ${formatMinute(waitsUntil)}.`,
    );
  }
  if (report.uses.some((judged) => isPlanned(judged, report.pin))) {
    lines.push('Run "freshfrom update" to see the edits, or why there are none. Add --write to make them.');
  }
  return withoutCommands(`${lines.join('\n')}\n`);
}
