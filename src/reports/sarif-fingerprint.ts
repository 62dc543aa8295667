import { createHash } from 'node:crypto';
import type { Finding } from '../check/finding.ts';
import type { ImageUse } from '../model/image-use.ts';
import { repositoryName } from '../model/reference.ts';

/**
 * Makes the fingerprint of each finding of a report, by which code scanning recognises it in another run: of the rule, the
 * file, the image without its digest, and an ordinal among equal ones. It doesn't change when lines move or digests change.
 */
export class Fingerprints {
  /** The file whose findings come now. */
  #file: string | undefined;
  readonly #counts = new Map<string, number>();

  /** Counts the next finding of the report, in file order. @returns a function, as a hash costs time */
  next(finding: Finding): () => string {
    const { rule, file, message, use } = finding;
    if (file !== this.#file) this.#counts.clear();
    this.#file = file;
    // A finding that isn't about an image is identified by its message.
    const key = JSON.stringify([rule, file, ...(use === undefined ? [message] : subjectOf(use))]);
    const ordinal = this.#counts.get(key) ?? 0;
    this.#counts.set(key, ordinal + 1);
    return () => createHash('sha256').update(`${key}${ordinal}`).digest('hex');
  }
}

function subjectOf({ kind, reference, written }: ImageUse): string[] {
  if (reference === undefined) return [kind, written.replace(/@.*/s, '')];
  return [kind, `${repositoryName(reference)}:${reference.tag ?? ''}`];
}
