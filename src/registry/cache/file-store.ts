import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a run that was stopped has left half written is taken away after that long, in milliseconds. */
const ABANDONED = 60 * 60 * 1000;
const TEMPORARY = '.part';

/**
 * A folder of files that several processes may use at once: a file comes whole, by renaming. A folder that can't be used is
 * one that holds nothing. What was used longest ago goes first when the files are larger than the limit.
 */
export class FileStore {
  readonly #folder: string;
  readonly #limit: number;
  #pruned: Promise<void> | undefined;

  /** @param limit of all files, in bytes */
  constructor(folder: string, limit: number) {
    this.#folder = folder;
    this.#limit = limit;
  }

  /** @param isSound whether the bytes are those that were written; a damaged file is taken away, and counts as absent */
  async read(name: string, isSound: (bytes: Uint8Array) => boolean): Promise<Uint8Array | undefined> {
    const path = join(this.#folder, name);
    try {
      const bytes = await readFile(path);
      if (!isSound(bytes)) {
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

  async write(name: string, bytes: Uint8Array): Promise<void> {
    const temporary = join(this.#folder, `${randomUUID()}${TEMPORARY}`);
    try {
      // What a private registry holds is for its readers alone.
      await mkdir(this.#folder, { recursive: true, mode: 0o700 });
      await writeFile(temporary, bytes, { mode: 0o600, flag: 'wx' });
      await rename(temporary, join(this.#folder, name));
      this.#pruned ??= this.#prune();
      await this.#pruned;
    } catch {
      await rm(temporary, { force: true }).catch(() => {});
    }
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
