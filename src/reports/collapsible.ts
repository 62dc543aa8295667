/** A block of Markdown that GitHub shows when a reader opens it. @param summary the visible line, in HTML */
export function collapsible(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
