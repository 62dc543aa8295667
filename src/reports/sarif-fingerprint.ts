import { createHash } from 'node:crypto';
import type { Finding } from '../check/finding.ts';
import type { Report } from '../check/report.ts';
import type { ImageUse } from '../model/image-use.ts';
import { repositoryName } from '../model/reference.ts';

/**
 * What makes each finding the same one in another run: its rule, its file, the image without its digest, and which of
 * several such it is in the file. It stays where lines move and where digests change.
 */
export function fingerprintsOf({ findings }: Report): Map<Finding, string> {
  const counts = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const { rule, file, message, use } = finding;
      // What isn't about an image is about what its message says.
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
