import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Digest, splitDigest } from '../../model/digest.ts';
import { FileStore } from './file-store.ts';

/** Of all entries, in bytes. */
const DEFAULT_LIMIT = 256 * 1024 * 1024;

/** Content by its digest, kept between runs. */
export interface ContentCache {
  /** The bytes, which have the digest, or undefined where they aren't there. */
  read(digest: Digest): Promise<Uint8Array | undefined>;
  /** @param bytes that have the digest */
  write(digest: Digest, bytes: Uint8Array): Promise<void>;
}

/** A folder with a file for each digest. What is read is hashed, so that nobody can slip in another content. */
export class DiskContentCache implements ContentCache {
  readonly #files: FileStore;

  constructor(folder: string, limit = DEFAULT_LIMIT) {
    this.#files = new FileStore(join(folder, 'content'), limit);
  }

  read(digest: Digest): Promise<Uint8Array | undefined> {
    const { algorithm, hex } = splitDigest(digest);
    return this.#files.read(nameOf(digest), (bytes) => createHash(algorithm).update(bytes).digest('hex') === hex);
  }

  write(digest: Digest, bytes: Uint8Array): Promise<void> {
    return this.#files.write(nameOf(digest), bytes);
  }
}

function nameOf(digest: Digest): string {
  return digest.replace(':', '-');
}
