import type { ImageUse } from '../model/image-use.ts';
import { familiarReference } from '../model/reference.ts';

/** The image of a use for a message: its familiar name and tag; the text in the file where that is no reference. */
export function nameOfUse({ reference, written }: Pick<ImageUse, 'reference' | 'written'>): string {
  return reference === undefined ? written : familiarReference(reference);
}

/** The place of a use for a message: `api/Dockerfile:3`. */
export function placeOfUse({ file, range }: Pick<ImageUse, 'file' | 'range'>): string {
  return `${file}:${range.start.line}`;
}
