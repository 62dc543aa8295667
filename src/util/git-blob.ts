import { createHash } from 'node:crypto';

/** Hashes a file as git does, to the id of its blob. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function gitBlobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
