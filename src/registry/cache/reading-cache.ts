import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Digest } from '../../model/digest.ts';
import { VERSION } from '../../model/version.ts';
import { FileStore } from './file-store.ts';

/** Of all entries, in bytes. */
const LIMIT = 64 * 1024 * 1024;
/** Hexadecimal digits of a SHA-256. */
const CHECK_LENGTH = 64;

/** What was read out of an image, kept between runs under its digest. */
export interface ReadingCache {
  /**
   * @param kind a word for what was made of the image
   * @param parse undefined: it has another form than it should have, counts as absent and is taken away
   */
  read<T>(digest: Digest, kind: string, parse: (text: string) => T | undefined): Promise<T | undefined>;
  write(digest: Digest, kind: string, text: string): Promise<void>;
}

/**
 * A folder with a file for each image and kind. Another version may read more out of the same image, so each has its own
 * files. A hash in front tells a damaged one, and its reader one of another form; unlike content, a reading can't be told
 * from one that somebody else has put there (docs/adr/0007-the-disk-cache.md).
 */
export class DiskReadingCache implements ReadingCache {
  readonly #files: FileStore;

  constructor(folder: string) {
    this.#files = new FileStore(join(folder, 'readings'), LIMIT);
  }

  async read<T>(digest: Digest, kind: string, parse: (text: string) => T | undefined): Promise<T | undefined> {
    let value: T | undefined;
    await this.#files.read(nameOf(digest, kind), (bytes) => {
      value = isSound(bytes) ? parse(Buffer.from(bytes.subarray(CHECK_LENGTH)).toString()) : undefined;
      return value !== undefined;
    });
    return value;
  }

  write(digest: Digest, kind: string, text: string): Promise<void> {
    const bytes = Buffer.from(text);
    return this.#files.write(nameOf(digest, kind), Buffer.concat([Buffer.from(checkOf(bytes)), bytes]));
  }
}

function nameOf(digest: Digest, kind: string): string {
  return `${digest.replace(':', '-')}-${kind}-${VERSION}`;
}

function isSound(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, CHECK_LENGTH)).toString('latin1') === checkOf(bytes.subarray(CHECK_LENGTH));
}

function checkOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
