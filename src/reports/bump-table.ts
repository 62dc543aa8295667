import type { BumpOutcome } from '../bump/outcome.ts';
import { largestThatFits } from '../util/binary-search.ts';
import { codeCell, codeSpan, markdownText } from '../util/escape.ts';

/**
 * A table of the bump pull requests and their outcomes, for the job summary.
 * @param limit the most bytes that it may have; rows are left out to keep to it
 */
export function renderBumpTable(outcomes: readonly BumpOutcome[], limit: number): string {
  const rows = largestThatFits(outcomes.length, (some) => Buffer.byteLength(render(outcomes, some)) <= limit);
  return render(outcomes, rows);
}

function render(outcomes: readonly BumpOutcome[], rows: number): string {
  const shown = outcomes.slice(0, rows);
  const lines = shown.map(({ branch, operation, number, url, note }) => {
    const pullRequest = number === undefined ? '' : `[#${number}](${url})`;
    const why = note === undefined ? '' : `: ${markdownText(note)}`;
    return `| ${codeCell(branch)} | ${pullRequest} | ${operation}${why} |`;
  });
  const more = rows < outcomes.length ? ['', `… and ${outcomes.length - rows} more.`] : [];
  const leftOut = shown.flatMap((outcome) => outcome.leftOut.map((words) => [outcome.branch, words] as const));
  const notes = leftOut.map(([branch, words]) => `- ${codeSpan(branch)}: ${markdownText(words)}`);
  return [
    '',
    '| Branch | Pull request | Operation |',
    '| --- | --- | --- |',
    ...lines,
    ...more,
    '',
    ...(notes.length === 0 ? [] : [...notes, '']),
  ].join('\n');
}
