import { join } from 'node:path';
import type { Digest } from '../../model/digest.ts';
import { VERSION } from '../../model/version.ts';
import { createHash } from '../../util/create-hash.ts';
import { FileStore } from './file-store.ts';

/** For all files, in bytes. */
const LIMIT = 64 * 1024 * 1024;
/** Hexadecimal digits of a SHA-256. */
const CHECKSUM_LENGTH = 64;

/** What was read out of an image, such as its packages, kept on disk under the image's digest. */
export interface ReadingCache {
  /**
   * @param kind a word for what was read
   * @param parse returns undefined for a text of another form, which counts as absent and is deleted
   */
  read<T>(digest: Digest, kind: string, parse: (text: string) => T | undefined): Promise<T | undefined>;
  write(digest: Digest, kind: string, text: string): Promise<void>;
}

/**
 * A folder with a file for each image and kind. Each version of this program has its own files, since another one may read
 * more out of the same image. A checksum at the start of the file detects damage, and the parser another form. Unlike
 * content, a reading that someone else has written can't be detected (docs/adr/0007-the-disk-cache.md).
 */
export class DiskReadingCache implements ReadingCache {
  readonly #files: FileStore;

  constructor(folder: string) {
    this.#files = new FileStore(join(folder, 'readings'), LIMIT);
  }

  async read<T>(digest: Digest, kind: string, parse: (text: string) => T | undefined): Promise<T | undefined> {
    let value: T | undefined;
    await this.#files.read(fileNameOf(digest, kind), (bytes) => {
      value = hasChecksum(bytes) ? parse(Buffer.from(bytes.subarray(CHECKSUM_LENGTH)).toString()) : undefined;
      return value !== undefined;
    });
    return value;
  }

  write(digest: Digest, kind: string, text: string): Promise<void> {
    const bytes = Buffer.from(text);
    return this.#files.write(fileNameOf(digest, kind), Buffer.concat([Buffer.from(checksumOf(bytes)), bytes]));
  }
}

function fileNameOf(digest: Digest, kind: string): string {
  return `${digest.replace(':', '-')}-${kind}-${VERSION}`;
}

function hasChecksum(bytes: Uint8Array): boolean {
  return (
    Buffer.from(bytes.subarray(0, CHECKSUM_LENGTH)).toString('latin1') === checksumOf(bytes.subarray(CHECKSUM_LENGTH))
  );
}

function checksumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
