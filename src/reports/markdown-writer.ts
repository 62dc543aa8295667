import { type Finding, SEVERITIES, type Severity } from '../check/finding.ts';
import { type ReportedUse, type ReportPart, type RunOutcome, usesByReference } from '../check/report.ts';
import type { Pin } from '../check/settings.ts';
import type { ImageUse } from '../model/image-use.ts';
import { groupBy } from '../util/group-by.ts';
import { COLLAPSIBLE_END, collapsibleStart } from './collapsible.ts';
import { findingTableLines, REFERENCE_HEAD, referenceRow } from './finding-tables.ts';
import { HeadlineTally } from './headline.ts';
import { contextTitle, opening, SEPARATOR } from './markdown-blocks.ts';
import type { ReportWriter } from './report-writer.ts';
import { summaryLine } from './summary-line.ts';
import { TextSpool } from './text-spool.ts';

/** The report of a check in Markdown, for a place without a limit. A check proposes no newer tags, so it says nothing of them. */
export class MarkdownWriter implements ReportWriter {
  readonly #tally: HeadlineTally;
  readonly #blamed = new RankedTables();
  readonly #context = new RankedTables();
  readonly #references = new TextSpool();

  constructor({ pin }: { readonly pin: Pin }) {
    this.#tally = new HeadlineTally(pin);
  }

  add(part: ReportPart): void {
    const uses = usesByReference(part.uses);
    this.#tally.add(part, uses);
    for (const [file, findings] of groupBy(part.findings, (finding) => finding.file)) {
      const blamed = findings.filter((finding) => finding.blamed);
      this.#blamed.push(file, blamed, uses);
      this.#context.push(file, blamed.length === 0 ? findings : findings.filter((finding) => !finding.blamed), uses);
    }
    for (const judged of part.uses) this.#references.push(`\n${referenceRow(judged)}`);
  }

  *pieces(outcome: RunOutcome): Generator<string> {
    yield opening(this.#tally, outcome).join(SEPARATOR);
    yield* this.#blamed.pieces();
    if (this.#context.count > 0) {
      yield SEPARATOR + collapsibleStart(contextTitle(this.#context.count));
      yield* this.#context.pieces();
      yield COLLAPSIBLE_END;
    }
    if (outcome.summary.references > 0) {
      yield SEPARATOR + collapsibleStart(summaryLine(outcome)) + SEPARATOR + REFERENCE_HEAD;
      yield* this.#references.pieces();
      yield COLLAPSIBLE_END;
    } else if (outcome.summary.files > 0) yield SEPARATOR + summaryLine(outcome);
    yield '\n';
  }
}

/** Tables of findings, one per file: first those with an error, then those with a warning, then the others. */
class RankedTables {
  readonly #texts: Readonly<Record<Severity, TextSpool>> = {
    error: new TextSpool(),
    warning: new TextSpool(),
    notice: new TextSpool(),
  };
  #count = 0;

  /** How many findings they have. */
  get count(): number {
    return this.#count;
  }

  /** Adds the findings of a file. */
  push(file: string, findings: readonly Finding[], uses: ReadonlyMap<ImageUse | undefined, ReportedUse>): void {
    const gravest = SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity));
    if (gravest === undefined) return;
    let before = SEPARATOR;
    for (const line of findingTableLines(file, findings, uses)) {
      this.#texts[gravest].push(before + line);
      before = '\n';
    }
    this.#count += findings.length;
  }

  /** The tables, each after a separator. */
  *pieces(): Generator<string> {
    for (const severity of SEVERITIES) yield* this.#texts[severity].pieces();
  }
}
