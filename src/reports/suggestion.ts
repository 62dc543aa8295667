import type { Suggestion } from '../check/suggestion.ts';
import { messageMarkdown } from '../util/escape.ts';

/** A suggestion in GitHub's Markdown: the messages, then the new lines in a fence longer than any inside them. */
export function renderSuggestion({ findings, after }: Suggestion): string {
  const ticks = Math.max(2, ...[...after.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(ticks + 1);
  const messages = findings.map(({ message, rule, help }) => `${messageMarkdown(message)} ([${rule}](${help}))`);
  return `${[...new Set(messages)].join('\n')}\n\n${fence}suggestion\n${after}\n${fence}\n`;
}
