import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DigestHistory } from '../model/digest-history.ts';
import { parseDigestHistory, serializeDigestHistory } from '../model/digest-history-json.ts';
import { messageOf, OperationalError } from '../model/error.ts';
import type { Clock, DigestHistoryStore } from '../model/ports.ts';
import { toFileError } from '../system/file-error.ts';
import { readPlainFile } from '../system/read-file.ts';
import { writeFileAtomically } from '../system/write-file.ts';

/** The largest file, in bytes: room for a million digests. */
const MAX_SIZE = 128 * 1024 * 1024;
/** Between two attempts to take the lock, in milliseconds. */
const PAUSE = 25;
/** A lock is held for milliseconds. After so many attempts (five seconds), its process has ended. */
const MAX_ATTEMPTS = 200;

/**
 * The digest history in a file. It is replaced as a whole, and a lock file beside it guards each change. Where a lock was taken for
 * abandoned and was not, a digest of the other process may be lost; its next run records it again.
 */
export class DigestHistoryFile implements DigestHistoryStore {
  readonly #path: string;
  readonly #clock: Pick<Clock, 'sleep'>;

  constructor(path: string, clock: Pick<Clock, 'sleep'>) {
    this.#path = path;
    this.#clock = clock;
  }

  async read(): Promise<DigestHistory> {
    const text = this.#text();
    if (text === undefined) return new Map();
    const history = parseDigestHistory(text);
    if (!('invalid' in history)) return history;
    throw new OperationalError(
      'invalid-record',
      `${this.#path} is no record of when digests were first seen (${history.invalid}): delete it, then all digests count as new.`,
    );
  }

  async update(change: (now: DigestHistory) => DigestHistory): Promise<void> {
    const lock = await this.#lock();
    try {
      const history = await this.read();
      const changed = change(history);
      if (changed !== history) this.#write(serializeDigestHistory(changed));
    } finally {
      await rm(lock, { force: true });
    }
  }

  async #lock(): Promise<string> {
    const lock = `${this.#path}.lock`;
    try {
      // What a private registry holds is for its readers alone.
      await mkdir(dirname(this.#path), { recursive: true, mode: 0o700 });
      for (let attempt = 1; !(await create(lock)); attempt += 1) {
        if (attempt % MAX_ATTEMPTS === 0) await rm(lock, { force: true });
        else await this.#clock.sleep(PAUSE);
      }
      return lock;
    } catch (error) {
      throw this.#refused('written', error);
    }
  }

  #text(): string | undefined {
    try {
      return readPlainFile(this.#path, { limit: MAX_SIZE }).toString('utf8');
    } catch (error) {
      if (toFileError(error).code === 'absent') return undefined;
      throw this.#refused('read', error);
    }
  }

  #write(text: string): void {
    try {
      writeFileAtomically(this.#path, Buffer.from(text), { mode: 0o600 });
    } catch (error) {
      throw this.#refused('written', error);
    }
  }

  #refused(what: 'read' | 'written', error: unknown): OperationalError {
    return new OperationalError(
      what === 'read' ? 'unreadable-file' : 'unwritable-file',
      `${this.#path}, the record of when digests were first seen, can't be ${what}: ${messageOf(error)}`,
      { cause: error },
    );
  }
}

/** @returns false where there is such a file */
async function create(path: string): Promise<boolean> {
  try {
    await writeFile(path, '', { mode: 0o600, flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
