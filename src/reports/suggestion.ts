import type { Suggestion } from '../check/suggestion.ts';
import { markdownText } from '../util/escape.ts';

/** A suggestion as GitHub takes it: what is wrong, and the lines in a fence that is longer than any in them. */
export function renderSuggestion({ findings, after }: Suggestion): string {
  const ticks = Math.max(2, ...[...after.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(ticks + 1);
  const messages = findings.map(({ message, rule, help }) => `${markdownText(message)} ([${rule}](${help}))`);
  return `${[...new Set(messages)].join('\n')}\n\n${fence}suggestion\n${after}\n${fence}\n`;
}
