import type { Suggestion } from '../check/suggestion.ts';
import { codeBlock, messageMarkdown } from '../util/escape.ts';

/** A suggestion in GitHub's Markdown: the messages, then the new lines in a code block. */
export function renderSuggestion({ findings, after }: Suggestion): string {
  const messages = findings.map(({ message, rule, help }) => `${messageMarkdown(message)} ([${rule}](${help}))`);
  return `${[...new Set(messages)].join('\n')}\n\n${codeBlock(after, 'suggestion')}\n`;
}
