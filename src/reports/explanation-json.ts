import type { ImageDifferences } from '../image/differences/image-differences.ts';
import { explanationSummary } from './explanation-phrases.ts';
import { formatJson } from './json-text.ts';

/** The explanation of a digest change as JSON. An unknown value has no key. */
export function renderExplanationJson(explanation: ImageDifferences): string {
  return `${formatJson({ schemaVersion: 1, summary: explanationSummary(explanation), ...explanation }, '')}\n`;
}
