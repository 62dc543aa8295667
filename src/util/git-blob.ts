import { createRequire } from 'node:module';

const CARRIAGE_RETURN = 0x0d;

type Crypto = typeof import('node:crypto');

let loaded: Crypto | undefined;

/** The first call loads it: the start and most checks hash nothing, and `import()` would need a promise. */
function crypto(): Crypto {
  // Where it is required from doesn't matter to a module of Node's own.
  loaded ??= createRequire(process.execPath)('node:crypto') as Crypto;
  return loaded;
}

/** Hashes a file as git does, to the id of its blob. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function gitBlobId(bytes: Uint8Array): string {
  return crypto().createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
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
