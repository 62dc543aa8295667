import { isPlanned } from '../bump/first-pin.ts';
import { type Finding, makesFail } from '../check/finding.ts';
import type { ReportedUse, ReportPart, RunOutcome } from '../check/report.ts';
import type { Pin } from '../check/settings.ts';
import { placeOfUse } from '../check/use-labels.ts';
import { familiarReference } from '../model/reference.ts';
import { formatMinute } from '../util/dates.ts';
import { terminalText, withoutCommands } from '../util/escape.ts';
import { pluralize } from '../util/grammar.ts';
import { groupBy } from '../util/group-by.ts';
import { wrap } from '../util/wrap.ts';
import { FindingGroups } from './finding-groups.ts';
import { type Emphasis, fileHeading, findingLines, type TextStyle } from './finding-lines.ts';
import type { ReportWriter } from './report-writer.ts';
import { summaryLine } from './summary-line.ts';
import { TextSpool } from './text-spool.ts';

/** What a report for a terminal depends on. */
export interface TextOptions extends TextStyle {
  readonly pin: Pin;
  /** Rule ids and severities. */
  readonly failOn: readonly string[];
  /** The findings of errors, those that make the check fail, and the tally alone. */
  readonly isQuiet: boolean;
  readonly sourceLine: Emphasis['sourceLine'];
}

/**
 * The report for a terminal: the findings by file, or by what they say where that is much shorter, the tally, what makes the
 * check fail, and what to do next.
 */
export class TextWriter implements ReportWriter {
  readonly #findings = new TextSpool();
  readonly #groups = new FindingGroups();
  readonly #waiting = new TextSpool();
  readonly #options: TextOptions;
  readonly #emphasis: Emphasis;
  /** By rule, how many findings make the check fail. */
  readonly #failing = new Map<string, number>();
  #isAnyPlanned = false;

  constructor(options: TextOptions) {
    this.#options = options;
    const fails = (finding: Finding): boolean => makesFail(finding, options.failOn);
    this.#emphasis = { fails, sourceLine: options.sourceLine };
  }

  add({ uses, findings }: ReportPart): void {
    const { isQuiet, pin } = this.#options;
    const { fails } = this.#emphasis;
    for (const finding of findings) {
      if (fails(finding)) this.#failing.set(finding.rule, (this.#failing.get(finding.rule) ?? 0) + 1);
    }
    const shown = isQuiet ? findings.filter((each) => each.severity === 'error' || fails(each)) : findings;
    for (const finding of shown) this.#groups.add(finding, fails(finding));
    for (const [file, own] of groupBy(shown, (finding) => finding.file)) {
      const lines = [fileHeading(file, this.#options), ...findingLines(own, this.#options, this.#emphasis)];
      this.#findings.push(withoutCommands(`${lines.join('\n')}\n\n`));
    }
    if (isQuiet) return;
    for (const judged of uses) {
      const line = waitingLine(judged);
      if (line !== undefined) this.#waiting.push(withoutCommands(`${line}\n`));
      this.#isAnyPlanned ||= isPlanned(judged, pin);
    }
  }

  *pieces(outcome: Pick<RunOutcome, 'summary' | 'isOfChange' | 'failed'>): Generator<string> {
    if (this.#groups.areShorter) {
      yield withoutCommands(`${this.#groups.lines(this.#options).join('\n')}\n\n`);
      yield this.#wrapped('Run with --format json for every place.');
    } else yield* this.#findings.pieces();
    yield this.#wrapped(summaryLine(outcome));
    yield* this.#waiting.pieces();
    if (outcome.failed) {
      const [first = '', ...rest] = this.#wrapped(`✗ ${this.#failure()}`).split('\n');
      yield [`${this.#options.paint('✗', 'error')}${first.slice(1)}`, ...rest].join('\n');
    }
    if (this.#isAnyPlanned) yield this.#wrapped(HINT);
  }

  #wrapped(sentence: string): string {
    const { width } = this.#options;
    return `${width === undefined ? sentence : wrap(sentence, width).join('\n')}\n`;
  }

  /** What makes the check fail. */
  #failure(): string {
    const counts = [...this.#failing].sort(([a], [b]) => (a < b ? -1 : 1));
    const sum = counts.reduce((all, [, count]) => all + count, 0);
    const rules = counts.map(([rule, count]) => `${count} ${rule}`).join(', ');
    return `The check fails: fail-on (${this.#options.failOn.join(', ')}) names ${pluralize(sum, 'finding')}: ${rules}.`;
  }
}

const HINT = 'Run "freshfrom update" to see the edits, or why there are none. Add --write to make them.';

/** A line on a new digest that isn't old enough; undefined where there is none. */
function waitingLine({ use, waitsUntil }: ReportedUse): string | undefined {
  if (waitsUntil === undefined || use.reference === undefined) return undefined;
  const where = terminalText(placeOfUse(use));
  return `${where}: the new digest of ${familiarReference(use.reference)} waits until ${formatMinute(waitsUntil)}.`;
}
