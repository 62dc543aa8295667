import { codeSpan, markdownText } from '../model/escape.ts';
import type { BumpOutcome } from '../model/outcome.ts';

/** What became of the bump pull requests, for the job summary. */
export function renderBumps(outcomes: readonly BumpOutcome[]): string {
  const rows = outcomes.map(({ branch, operation, number, url, note }) => {
    const pullRequest = number === undefined ? '' : `[#${number}](${url})`;
    const why = note === undefined ? '' : `: ${markdownText(note)}`;
    return `| ${codeSpan(branch)} | ${pullRequest} | ${operation}${why} |`;
  });
  return ['', '| Branch | Pull request | Operation |', '| --- | --- | --- |', ...rows, ''].join('\n');
}
