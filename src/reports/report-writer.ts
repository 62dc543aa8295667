import type { ReportPart, RunOutcome } from '../check/report.ts';

/**
 * Renders a report whose parts come one after the other. It keeps text alone, in little memory, and nothing of a part itself.
 */
export interface ReportWriter {
  /** Adds the next part, in file order. What is said of one file is in one part, and a part may have several files. */
  add(part: ReportPart): void;
  /** The whole report, in pieces, once all parts are added. Any number of times. */
  pieces(outcome: RunOutcome): Iterable<string>;
}
