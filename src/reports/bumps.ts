import { codeCell, markdownText } from '../model/escape.ts';
import type { BumpOutcome } from '../model/outcome.ts';
import { mostThatFit } from './room.ts';

/**
 * What became of the bump pull requests, for the job summary.
 * @param limit bytes that it may have
 */
export function renderBumps(outcomes: readonly BumpOutcome[], limit: number): string {
  const rows = mostThatFit(outcomes.length, (some) => Buffer.byteLength(render(outcomes, some)) <= limit);
  return render(outcomes, rows);
}

function render(outcomes: readonly BumpOutcome[], rows: number): string {
  const lines = outcomes.slice(0, rows).map(({ branch, operation, number, url, note }) => {
    const pullRequest = number === undefined ? '' : `[#${number}](${url})`;
    const why = note === undefined ? '' : `: ${markdownText(note)}`;
    return `| ${codeCell(branch)} | ${pullRequest} | ${operation}${why} |`;
  });
  const more = rows < outcomes.length ? ['', `… and ${outcomes.length - rows} more.`] : [];
  return ['', '| Branch | Pull request | Operation |', '| --- | --- | --- |', ...lines, ...more, ''].join('\n');
}
