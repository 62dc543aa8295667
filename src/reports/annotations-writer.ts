import { type Finding, SEVERITIES, type Severity } from '../check/finding.ts';
import type { ReportPart, RunOutcome } from '../check/report.ts';
import { pluralize } from '../util/grammar.ts';
import { annotation, PER_SEVERITY } from './annotations.ts';
import type { ReportWriter } from './report-writer.ts';
import { summaryLine } from './summary-line.ts';

/** The report for the log of a workflow: annotations, the gravest first, how many more there are, and the tally. */
export class AnnotationsWriter implements ReportWriter {
  readonly #shown = new Map<Severity, Finding[]>(SEVERITIES.map((severity) => [severity, []]));
  readonly #counts = new Map<Severity, number>();

  add({ findings }: ReportPart): void {
    for (const finding of findings) {
      const { severity, blamed } = finding;
      if (!blamed) continue;
      this.#counts.set(severity, (this.#counts.get(severity) ?? 0) + 1);
      const shown = this.#shown.get(severity) ?? [];
      if (shown.length < PER_SEVERITY) shown.push(finding);
    }
  }

  *pieces(outcome: Pick<RunOutcome, 'summary' | 'isOfChange'>): Generator<string> {
    for (const [severity, findings] of this.#shown) {
      for (const finding of findings) yield `${annotation(finding)}\n`;
      const more = (this.#counts.get(severity) ?? 0) - findings.length;
      if (more > 0) yield `${pluralize(more, `more ${severity}`)}: GitHub shows ${PER_SEVERITY} of a step.\n`;
    }
    yield `${summaryLine(outcome)}\n`;
  }
}
