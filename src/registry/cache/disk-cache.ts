import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Digest, splitDigest } from '../../model/digest.ts';

/** Of all entries, in bytes. */
const DEFAULT_LIMIT = 256 * 1024 * 1024;
/** What a run that was stopped has left half written is taken away after that long, in milliseconds. */
const ABANDONED = 60 * 60 * 1000;
const TEMPORARY = '.part';

/** Content by its digest, kept between runs. */
export interface ContentCache {
  /** The bytes, which have the digest, or undefined where they aren't there. */
  read(digest: Digest): Promise<Uint8Array | undefined>;
  /** @param bytes that have the digest */
  write(digest: Digest, bytes: Uint8Array): Promise<void>;
}

/**
 * A folder with a file for each digest. Several processes may use it at once: a file comes whole, by renaming, and what is
 * read is hashed, so that a damaged one counts as absent. A folder that can't be used is a cache that holds nothing. What
 * was used longest ago goes first when the files are larger than the limit.
 */
export class DiskCache implements ContentCache {
  readonly #folder: string;
  readonly #limit: number;
  #pruned: Promise<void> | undefined;

  constructor(folder: string, limit = DEFAULT_LIMIT) {
    this.#folder = join(folder, 'content');
    this.#limit = limit;
  }

  async read(digest: Digest): Promise<Uint8Array | undefined> {
    const path = this.#path(digest);
    try {
      const bytes = await readFile(path);
      const { algorithm, hex } = splitDigest(digest);
      if (createHash(algorithm).update(bytes).digest('hex') !== hex) {
        await rm(path);
        return undefined;
      }
      const now = new Date();
      await utimes(path, now, now);
      return bytes;
    } catch {
      return undefined;
    }
  }

  async write(digest: Digest, bytes: Uint8Array): Promise<void> {
    const temporary = join(this.#folder, `${randomUUID()}${TEMPORARY}`);
    try {
      // What a private registry holds is for its readers alone.
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      await writeFile(temporary, bytes, { mode: 0o600, flag: 'wx' });
      await rename(temporary, this.#path(digest));
      this.#pruned ??= this.#prune();
      await this.#pruned;
    } catch {
      await rm(temporary, { force: true }).catch(() => {});
    }
  }

  #path(digest: Digest): string {
    return join(this.#folder, digest.replace(':', '-'));
  }

  /** Once in a run: a look at every file costs more than one run can add. */
  async #prune(): Promise<void> {
    const names = await readdir(this.#folder);
    const entries = await Promise.all(
      names.map(async (name) => {
        const path = join(this.#folder, name);
        const { size, mtimeMs } = await stat(path).catch(() => ({ size: 0, mtimeMs: 0 }));
        return { path, size, used: mtimeMs };
      }),
    );
    const now = Date.now();
    let room = this.#limit;
    for (const { path, size, used } of entries.sort((a, b) => b.used - a.used)) {
      room -= size;
      const isAbandoned = path.endsWith(TEMPORARY) && now - used > ABANDONED;
      if (room < 0 || isAbandoned) await rm(path, { force: true });
    }
  }
}
