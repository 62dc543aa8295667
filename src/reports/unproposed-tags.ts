import type { ReportedUse } from '../check/report.ts';

import { markdownText } from '../util/escape.ts';

/** Notes that are listed. */
const MAX_NOTES = 50;

/** Sentences on newer tags that are not proposed, each once. */
export function unproposedTagNotes(uses: readonly ReportedUse[]): string[] {
  return [...new Set(uses.flatMap(({ tagNote }) => tagNote ?? []))];
}

/** The same as a list in Markdown; empty where there is none. */
export function unproposedTagMarkdown(uses: readonly ReportedUse[]): string[] {
  const notes = unproposedTagNotes(uses);
  if (notes.length === 0) return [];
  const items = notes.slice(0, MAX_NOTES).map((note) => `- ${markdownText(note)}`);
  const more = notes.length > MAX_NOTES ? [`- … and ${notes.length - MAX_NOTES} more; the report has them all.`] : [];
  return ['Newer tags that are not proposed:', '', ...items, ...more];
}
