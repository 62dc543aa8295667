/** A block of Markdown that GitHub shows when a reader opens it. @param summary the visible line, in HTML */
export function collapsible(summary: string, body: string): string {
  return `${collapsibleStart(summary)}\n\n${body}${COLLAPSIBLE_END}`;
}

/** What is before the body and an empty line. */
export function collapsibleStart(summary: string): string {
  return `<details>\n<summary>${summary}</summary>`;
}

/** What is after it. */
export const COLLAPSIBLE_END = '\n\n</details>';
