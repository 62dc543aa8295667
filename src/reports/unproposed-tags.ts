import type { ReportedUse } from '../check/report.ts';
import { markdownText } from '../util/escape.ts';

/** The most notes in a list in Markdown. */
const MAX_NOTES = 50;

/** Sentences about newer tags that aren't proposed, without duplicates. */
export function unproposedTagNotes(uses: readonly ReportedUse[]): string[] {
  return [...new Set(uses.flatMap(({ tagNote }) => tagNote ?? []))];
}

/** The same sentences as the lines of a list in Markdown; empty without any. */
export function unproposedTagMarkdown(uses: readonly ReportedUse[]): string[] {
  const notes = unproposedTagNotes(uses);
  if (notes.length === 0) return [];
  const items = notes.slice(0, MAX_NOTES).map((note) => `- ${markdownText(note)}`);
  const more = notes.length > MAX_NOTES ? [`- … and ${notes.length - MAX_NOTES} more; the report has them all.`] : [];
  return ['Newer tags that are not proposed:', '', ...items, ...more];
}
