import type { BumpOutcome } from '../bump/outcome.ts';
import { bySeverity, type Finding } from '../check/finding.ts';
import { type Report, usesByReference } from '../check/report.ts';
import { largestThatFits } from '../util/binary-search.ts';
import { codeSpan, markdownText } from '../util/escape.ts';
import { pluralize } from '../util/grammar.ts';
import { renderBumpTable } from './bump-table.ts';
import { collapsible } from './collapsible.ts';
import { findingTables, referenceTable } from './finding-tables.ts';
import { countsSentence, HeadlineTally } from './headline.ts';
import { leftSections } from './left-sections.ts';
import { SEPARATOR } from './markdown-blocks.ts';
import { countByRule } from './problem-rows.ts';
import { summaryLine } from './summary-line.ts';
import { droppedPlatformLines } from './unedited.ts';
import { unproposedTagMarkdown } from './unproposed-tags.ts';

/** In bytes, for the table of pull requests. */
const TABLE_LIMIT = 60_000;

/** What a run in mode `bump` did and found in one base branch. */
export interface BumpRun {
  /** The name of that branch. */
  readonly base: string;
  readonly outcomes: readonly BumpOutcome[];
  readonly report: Report;
  /** The findings that no pull request repairs. */
  readonly left: readonly Finding[];
  /** What else the run left out, in Markdown; empty where there is nothing. */
  readonly leftOut: string;
}

/**
 * The job summary of a bump: the pull requests, then what no pull request repairs, then what is held, waits, is ignored or
 * could not be looked up, and why; all of it by base branch where the run has several. When that is too long for its
 * place, lists are shortened; nothing is cut in two.
 * @param limit in bytes
 */
export function renderBumpSummary(runs: readonly BumpRun[], limit: number): string {
  const parts = runs.map((run) => {
    const heading = runs.length > 1 ? `## ${codeSpan(run.base)}\n\n` : '';
    const fits = (text: string): boolean => Buffer.byteLength(heading + text) <= limit / runs.length - 1;
    return heading + renderPart(run, fits);
  });
  return parts.join('\n');
}

function renderPart(run: BumpRun, fits: (text: string) => boolean): string {
  const render = (list: boolean, rows: number): string => `${blocksOf(run, list, rows).join(SEPARATOR)}\n`;
  const whole = render(true, Number.POSITIVE_INFINITY);
  if (fits(whole)) return whole;
  const most = Math.max(run.report.uses.length, run.left.length);
  return render(
    false,
    largestThatFits(most, (rows) => fits(render(false, rows))),
  );
}

/** @param list whether all references are listed @param rows the most rows of each other list */
function blocksOf({ outcomes, report, left, leftOut }: BumpRun, list: boolean, rows: number): string[] {
  const ranked = [...left].sort(bySeverity);
  const more = ranked.length - rows;
  const notes = unproposedTagMarkdown(report.uses);
  const tally = summaryLine(report);
  const dropped = droppedPlatformLines(report.uses).map((line) => `- ${markdownText(line)}`);
  return [
    renderBumpTable(outcomes, TABLE_LIMIT).trim(),
    ...(leftOut === '' ? [] : [leftOut.trim()]),
    ...(dropped.length === 0 ? [] : [dropped.slice(0, rows).join('\n')]),
    headline(outcomes, report, left),
    ...findingTables(ranked.slice(0, rows), usesByReference(report.uses)),
    ...(more > 0 ? [`… and ${pluralize(more, 'more finding')}; the report (\`report-file\`) has them all.`] : []),
    ...leftSections(report, rows),
    ...(notes.length === 0 ? [] : [notes.join('\n')]),
    list && report.uses.length > 0 ? collapsible(tally, referenceTable(report.uses)) : tally,
  ];
}

function headline(outcomes: readonly BumpOutcome[], report: Report, left: readonly Finding[]): string {
  if (left.length > 0) return countsSentence(countByRule(left));
  if (outcomes.some(hasPullRequest)) return '**Nothing else to do.**';
  const sentence = new HeadlineTally(report.pin);
  sentence.add({ ...report, findings: [] }, usesByReference(report.uses));
  return sentence.sentence(report.summary);
}

/** Whether a run ended with an open pull request. */
export function hasPullRequest({ number, operation }: BumpOutcome): boolean {
  return number !== undefined && operation !== 'closed';
}
