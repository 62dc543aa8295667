import type { RunOutcome } from '../check/report.ts';
import { pluralize } from '../util/grammar.ts';
import type { HeadlineTally } from './headline.ts';
import { summaryLine } from './summary-line.ts';

/** Between two blocks of a report in Markdown. */
export const SEPARATOR = '\n\n';

/** The blocks that a report begins with. */
export function opening(tally: HeadlineTally, outcome: RunOutcome): string[] {
  const { summary } = outcome;
  return [summary.files > 0 ? tally.sentence(summary) + tally.nextStep() : summaryLine(outcome)];
}

/** The title of the findings that are context. */
export function contextTitle(count: number): string {
  return `${pluralize(count, 'finding')} that this change did not introduce`;
}
