import type { ChangeExplanation } from '../check/report.ts';
import { shortDigest } from '../model/digest.ts';
import { htmlOfMarkdownText, markdownText } from '../util/escape.ts';
import { collapsible } from './collapsible.ts';

/** What changed in an image, behind one click. @param since the old digest, where the image has several */
export function explanationSection(image: string, { details }: ChangeExplanation, since?: string): string {
  const from = since === undefined ? '' : ` since <code>${shortDigest(since)}</code>`;
  return collapsible(`<code>${htmlOfMarkdownText(markdownText(image))}</code>: what changed${from}`, details);
}
