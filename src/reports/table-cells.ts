import type { ReportedUse } from '../check/report.ts';

import { shortDigest } from '../model/digest.ts';
import { familiarName, familiarReference, type Reference } from '../model/reference.ts';
import { codeCell } from '../util/escape.ts';
import { imagePageUrl } from './image-page.ts';

/** The image's name, linked to its registry's page where one is known and the image is. */
export function imageCell({ use, status }: ReportedUse): string {
  if (use.reference === undefined) return codeCell(use.written);
  if (use.reference.tag === undefined) return codeCell(`${familiarName(use.reference)}@…`);
  return status === 'unresolved' || status === 'skipped'
    ? codeCell(familiarReference(use.reference))
    : imageLink(use.reference);
}

/** The image's name and tag, linked to its registry's page where one is known. */
export function imageLink(reference: Reference): string {
  const page = imagePageUrl(reference);
  const name = codeCell(familiarReference(reference));
  return page === undefined ? name : `[${name}](${page})`;
}

/** The digest, and the one that it should be. */
export function digestCell({ use, current }: ReportedUse): string {
  const old = use.reference?.digest;
  if (current === undefined || current.digest === old) return old === undefined ? '' : codeCell(shortDigest(old));
  return digestChange(old, current.digest);
}

/** `old → new`, shortened. */
export function digestChange(from: string | undefined, to: string): string {
  const now = codeCell(shortDigest(to));
  return from === undefined ? now : `${codeCell(shortDigest(from))} → ${now}`;
}
