import { createHash } from './create-hash.ts';

const CARRIAGE_RETURN = 0x0d;

/** Hashes a file as git does, to the id of its blob. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function gitBlobId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/**
 * The bytes of a blob, where a file of the work tree has them: as they are, or with LF for the CRLF that git has checked out
 * (core.autocrlf). Undefined where the file is another.
 */
export function bytesOfBlob(bytes: Uint8Array, id: string): Uint8Array | undefined {
  if (gitBlobId(bytes) === id) return bytes;
  if (!bytes.includes(CARRIAGE_RETURN)) return undefined;
  // One character per byte.
  const stored = Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return gitBlobId(stored) === id ? stored : undefined;
}
