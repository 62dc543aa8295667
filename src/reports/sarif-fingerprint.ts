import { createHash } from 'node:crypto';
import type { Finding } from '../check/finding.ts';
import type { Report } from '../check/report.ts';
import type { ImageUse } from '../model/image-use.ts';
import { repositoryName } from '../model/reference.ts';

/**
 * The fingerprint of each finding, by which code scanning recognises it in another run: the rule, the file, the image
 * without its digest, and an ordinal among equal ones. It doesn't change when lines move or digests change.
 */
export function fingerprintsOf({ findings }: Report): Map<Finding, string> {
  const counts = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const { rule, file, message, use } = finding;
      // A finding that isn't about an image is identified by its message.
      const key = JSON.stringify([rule, file, ...(use === undefined ? [message] : subjectOf(use))]);
      const ordinal = counts.get(key) ?? 0;
      counts.set(key, ordinal + 1);
      return [finding, createHash('sha256').update(`${key}${ordinal}`).digest('hex')];
    }),
  );
}

function subjectOf({ kind, reference, written }: ImageUse): string[] {
  if (reference === undefined) return [kind, written.replace(/@.*/s, '')];
  return [kind, `${repositoryName(reference)}:${reference.tag ?? ''}`];
}
