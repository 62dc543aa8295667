import { isPlanned } from '../bump/first-pin.ts';
import type { Finding } from '../check/finding.ts';
import type { ReportedUse, ReportPart, RunOutcome } from '../check/report.ts';
import type { Pin } from '../check/settings.ts';
import { placeOfUse } from '../check/use-labels.ts';
import { familiarReference } from '../model/reference.ts';
import { formatMinute } from '../util/dates.ts';
import { terminalText, withoutCommands } from '../util/escape.ts';
import { groupBy } from '../util/group-by.ts';
import { findingLines, type Paint, painter } from './finding-lines.ts';
import type { ReportWriter } from './report-writer.ts';
import { summaryLine } from './summary-line.ts';
import { TextSpool } from './text-spool.ts';

/** The report for a terminal: the findings by file, the tally, and what to do next. */
export class TextWriter implements ReportWriter {
  readonly #findings = new TextSpool();
  readonly #waiting = new TextSpool();
  readonly #paint: Paint;
  readonly #pin: Pin;
  #isAnyPlanned = false;

  constructor({ colour, pin }: { readonly colour: boolean; readonly pin: Pin }) {
    this.#paint = painter(colour);
    this.#pin = pin;
  }

  add({ uses, findings }: ReportPart): void {
    for (const [file, own] of groupBy(findings, (finding) => finding.file))
      this.#findings.push(withoutCommands(sectionOf(file, own, this.#paint)));
    for (const judged of uses) {
      const line = waitingLine(judged);
      if (line !== undefined) this.#waiting.push(withoutCommands(`${line}\n`));
      this.#isAnyPlanned ||= isPlanned(judged, this.#pin);
    }
  }

  *pieces(outcome: Pick<RunOutcome, 'summary' | 'isOfChange'>): Generator<string> {
    yield* this.#findings.pieces();
    yield `${summaryLine(outcome)}\n`;
    yield* this.#waiting.pieces();
    if (this.#isAnyPlanned) yield HINT;
  }
}

const HINT = 'Run "freshfrom update" to see the edits, or why there are none. Add --write to make them.\n';

/** The findings of a file, below its name. */
function sectionOf(file: string, findings: readonly Finding[], paint: Paint): string {
  return `${[paint(terminalText(file), 'file'), ...findingLines(findings, paint)].join('\n')}\n\n`;
}

/** A line on a new digest that isn't old enough; undefined where there is none. */
function waitingLine({ use, waitsUntil }: ReportedUse): string | undefined {
  if (waitsUntil === undefined || use.reference === undefined) return undefined;
  const where = terminalText(placeOfUse(use));
  return `${where}: the new digest of ${familiarReference(use.reference)} waits until ${formatMinute(waitsUntil)}.`;
}
