import { join } from 'node:path';
import { type Digest, splitDigest } from '../../model/digest.ts';
import { createHash } from '../../util/create-hash.ts';
import { FileStore } from './file-store.ts';

/** For all files, in bytes. */
const DEFAULT_LIMIT = 256 * 1024 * 1024;

/** Content by its digest, kept on disk between runs. */
export interface ContentCache {
  /** The content, verified; undefined where it isn't cached. */
  read(digest: Digest): Promise<Uint8Array | undefined>;
  /** @param bytes verified */
  write(digest: Digest, bytes: Uint8Array): Promise<void>;
}

/** A folder with a file for each digest. Files are hashed when they are read, so other content under a digest is never used. */
export class DiskContentCache implements ContentCache {
  readonly #files: FileStore;

  constructor(folder: string, limit = DEFAULT_LIMIT) {
    this.#files = new FileStore(join(folder, 'content'), limit);
  }

  read(digest: Digest): Promise<Uint8Array | undefined> {
    const { algorithm, hex } = splitDigest(digest);
    return this.#files.read(fileNameOf(digest), (bytes) => createHash(algorithm).update(bytes).digest('hex') === hex);
  }

  write(digest: Digest, bytes: Uint8Array): Promise<void> {
    return this.#files.write(fileNameOf(digest), bytes);
  }
}

function fileNameOf(digest: Digest): string {
  return digest.replace(':', '-');
}
