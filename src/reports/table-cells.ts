import type { ReportedUse } from '../check/report.ts';
import { shortDigest } from '../model/digest.ts';
import { familiarName, familiarReference, type Reference } from '../model/reference.ts';
import { codeCell } from '../util/escape.ts';
import { imagePageUrl } from './registry-page-url.ts';

/**
 * A table cell with an image's name and tag; links to its page when the registry has the image.
 * @param code escapes a name: `nameCell` where tables have to fit a phone
 */
export function imageCell({ use, status }: ReportedUse, code: (name: string) => string = codeCell): string {
  if (use.reference === undefined) return code(use.written);
  if (use.reference.tag === undefined) return code(`${familiarName(use.reference)}@…`);
  return status === 'unresolved' || status === 'skipped'
    ? code(familiarReference(use.reference))
    : imageLink(use.reference, code);
}

/** An image's name and tag for a table cell, linked to its page when that is known. */
export function imageLink(reference: Reference, code: (name: string) => string): string {
  const page = imagePageUrl(reference);
  const name = code(familiarReference(reference));
  return page === undefined ? name : `[${name}](${page})`;
}

/** The most places that a cell names. */
const MAX_PLACES = 5;

/** A table cell with places, each once: `api/Dockerfile:3`. Of many the first ones, and how many more there are. @param code escapes a place */
export function placesCell(places: readonly string[], code: (place: string) => string = codeCell): string {
  const cells = [...new Set(places)].map(code);
  const shown =
    cells.length > MAX_PLACES ? [...cells.slice(0, MAX_PLACES - 1), `${cells.length - MAX_PLACES + 1} more`] : cells;
  return shown.join('<br>');
}

/** A table cell with the digest of a reference, and the current one when that differs. */
export function digestCell({ use, current }: ReportedUse): string {
  const old = use.reference?.digest;
  if (current === undefined || current.digest === old) return old === undefined ? '' : codeCell(shortDigest(old));
  return digestChange(old, current.digest);
}

/** Two shortened digests for a table cell: `old → new`; the new one alone without an old one. */
export function digestChange(from: string | undefined, to: string): string {
  const now = codeCell(shortDigest(to));
  return from === undefined ? now : `${codeCell(shortDigest(from))} → ${now}`;
}
