import { lstatSync, lutimesSync, mkdirSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPlainFile } from '../../system/read-file.ts';
import { TEMPORARY_FILE_NAME, writeFileAtomically } from '../../system/write-file.ts';

/** Temporary files of a stopped run are deleted after this time, in milliseconds. */
const ABANDONED = 60 * 60 * 1000;
/** File names of the cache: a digest, and for a reading a word and a version. No other file is ever deleted. */
const ENTRY = /^sha(?:256-[0-9a-f]{64}|512-[0-9a-f]{128})(?:-[a-z-]+-\d[\w.+-]*)?$/;

/**
 * A folder of files that several processes may use at once: files are written whole, by renaming. A folder that can't be
 * used, or that is a symbolic link, counts as empty. Beyond the limit, the least recently used files are deleted first.
 */
export class FileStore {
  readonly #folder: string;
  readonly #limit: number;
  #isPruned = false;

  /** @param limit of all files, in bytes */
  constructor(folder: string, limit: number) {
    this.#folder = folder;
    this.#limit = limit;
  }

  /** @param isSound whether the bytes are intact; a damaged file is deleted and counts as absent */
  async read(name: string, isSound: (bytes: Uint8Array) => boolean): Promise<Uint8Array | undefined> {
    const path = join(this.#folder, name);
    try {
      if (!this.#isOwnFolder()) return undefined;
      const bytes = this.#readSound(path, isSound);
      if (bytes === undefined) rmSync(path, { force: true });
      else touch(path);
      return bytes;
    } catch {
      return undefined;
    }
  }

  async write(name: string, bytes: Uint8Array): Promise<void> {
    try {
      // Content of a private registry is for this user alone.
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      if (!this.#isOwnFolder()) return;
      const path = join(this.#folder, name);
      writeFileAtomically(path, bytes, { mode: 0o600, isAllowed: (real) => real === this.#realOf(name) });
      if (!this.#isPruned) this.#prune();
      this.#isPruned = true;
    } catch {
      // A run works without a cache.
    }
  }

  /** Undefined where the file is damaged, a link, or no regular file. @throws where there is none */
  #readSound(path: string, isSound: (bytes: Uint8Array) => boolean): Uint8Array | undefined {
    if (!lstatSync(path).isFile()) return undefined;
    const bytes = readPlainFile(path, { limit: this.#limit });
    return isSound(bytes) ? bytes : undefined;
  }

  /** A symbolic link could redirect reads, writes and deletions to another folder. */
  #isOwnFolder(): boolean {
    return [this.#folder, dirname(this.#folder)].every((path) => lstatSync(path).isDirectory());
  }

  #realOf(name: string): string {
    return join(realpathSync.native(this.#folder), name);
  }

  /** Once in a run: to stat every file costs more than the files of one run add. */
  #prune(): void {
    const now = Date.now();
    let room = this.#limit;
    for (const { name, size, used } of this.#entries().sort((a, b) => b.used - a.used)) {
      room -= size;
      const isAbandoned = TEMPORARY_FILE_NAME.test(name) && now - used > ABANDONED;
      if (room < 0 || isAbandoned) rmSync(join(this.#folder, name), { force: true });
    }
  }

  #entries(): { readonly name: string; readonly size: number; readonly used: number }[] {
    return readdirSync(this.#folder)
      .filter((name) => ENTRY.test(name) || TEMPORARY_FILE_NAME.test(name))
      .flatMap((name) => {
        const stats = lstatSync(join(this.#folder, name), { throwIfNoEntry: false });
        return stats?.isFile() === true ? [{ name, size: stats.size, used: stats.mtimeMs }] : [];
      });
  }
}

/** Marks the file as used now. */
function touch(path: string): void {
  const now = new Date();
  lutimesSync(path, now, now);
}
