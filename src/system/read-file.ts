import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, type Stats, statSync } from 'node:fs';
import { FileError, toFileError } from './file-error.ts';

/*
 * Every file that is read by its path is opened here. A path may stand in a hostile tree: links lead elsewhere, a pipe is
 * waited for without end, a device has no end, a folder on the way becomes a link between two looks.
 *
 * The calls are synchronous: they cost a tenth of the asynchronous ones, and a file is small.
 */

/** Whether a file may stand at the real path, which has no links in it. */
export type IsAllowedPath = (real: string) => boolean;

/** What bounds a read. */
export interface ReadFileOptions {
  /** In bytes; a larger file is refused, and never read as a whole. */
  readonly limit: number;
  /** Default: any place. */
  readonly isAllowed?: IsAllowedPath | undefined;
}

/** Where nobody waits: a pipe without a writer opens at once, and a terminal does not become this process's own. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0) | (constants.O_NOFOLLOW ?? 0);
const CHUNK = 64 * 1024;

/**
 * The bytes of a plain file of a bounded size, links followed as far as they are allowed to lead.
 * @throws FileRefusal
 */
export function readPlainFile(path: string, { limit, isAllowed }: ReadFileOptions): Buffer {
  try {
    const real = realpathSync.native(path);
    if (isAllowed?.(real) === false) throw outsideError();
    // Looked at first: to open a device may already have an effect.
    assertPlainFile(statSync(real));
    const file = openSync(real, READ);
    try {
      const stats = fstatSync(file);
      assertPlainFile(stats);
      if (stats.size > limit) throw tooLarge(limit);
      // A folder on the way may have become a link since.
      if (isAllowed !== undefined && !isStill(real, stats)) throw outsideError();
      return readBounded(file, limit, stats.size);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw toFileError(error);
  }
}

/** Whether the real path still leads to this very file. */
function isStill(real: string, { dev, ino }: Stats): boolean {
  if (realpathSync.native(real) !== real) return false;
  const now = statSync(real);
  return now.dev === dev && now.ino === ino;
}

/** @throws FileRefusal where it is a folder, a pipe, a socket or a device */
export function assertPlainFile(stats: Stats): void {
  if (stats.isDirectory()) throw new FileError('folder', 'it is a folder');
  if (!stats.isFile()) throw new FileError('special', 'it is no plain file');
}

/** To the end, whatever size was stated: files of /proc state none, and others grow. */
export function readBounded(file: number, limit: number, expected: number): Buffer {
  let bytes = Buffer.allocUnsafe(Math.min(expected, limit) + 1);
  let length = 0;
  for (;;) {
    if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(Math.max(length, CHUNK))]);
    const read = readSync(file, bytes, length, bytes.length - length, null);
    if (read === 0) return bytes.subarray(0, length);
    length += read;
    if (length > limit) throw tooLarge(limit);
  }
}

function tooLarge(limit: number): FileError {
  return new FileError('too-large', `it is larger than ${limit / 1024 / 1024} MiB`);
}

/** The refusal of a link that leads to where no file may stand. */
export function outsideError(): FileError {
  return new FileError('outside', 'it leads out of the folder through a link');
}
