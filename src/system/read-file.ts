import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, type Stats, statSync } from 'node:fs';
import { FileError, toFileError } from './file-error.ts';

/*
 * All files that are read by path are opened here. The path may be in a hostile tree: links lead elsewhere, a pipe blocks
 * forever, a device has no end, a folder on the path becomes a link between two calls.
 *
 * The calls are synchronous: they take a tenth of the time of asynchronous ones, and files are small.
 */

/** Whether a file at this path may be accessed. The path has no links. */
export type IsAllowedPath = (real: string) => boolean;

/** The limits of a read. */
export interface ReadFileOptions {
  /** In bytes; a larger file is an error, and is never read as a whole. */
  readonly limit: number;
  /** Default: any path. */
  readonly isAllowed?: IsAllowedPath | undefined;
}

/** Never blocks: a pipe without a writer opens at once, and a terminal does not become the controlling one. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0) | (constants.O_NOFOLLOW ?? 0);
const CHUNK = 64 * 1024;

/**
 * Reads a regular file of limited size. Follows links where `isAllowed` permits their target.
 * @throws FileError
 */
export function readPlainFile(path: string, { limit, isAllowed }: ReadFileOptions): Buffer {
  try {
    const real = realpathSync.native(path);
    if (isAllowed?.(real) === false) throw outsideError();
    // Checked before opening: opening a device may have an effect.
    assertPlainFile(statSync(real));
    const file = openSync(real, READ);
    try {
      const stats = fstatSync(file);
      assertPlainFile(stats);
      if (stats.size > limit) throw tooLarge(limit);
      // A folder on the path may have become a link since.
      if (isAllowed !== undefined && !isStill(real, stats)) throw outsideError();
      return readBounded(file, limit, stats.size);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw toFileError(error);
  }
}

/** Whether the real path still leads to the opened file. */
function isStill(real: string, { dev, ino }: Stats): boolean {
  if (realpathSync.native(real) !== real) return false;
  const now = statSync(real);
  return now.dev === dev && now.ino === ino;
}

/** @throws FileError where it is a folder, a pipe, a socket or a device */
export function assertPlainFile(stats: Stats): void {
  if (stats.isDirectory()) throw new FileError('folder', 'it is a folder');
  if (!stats.isFile()) throw new FileError('special', 'it is not a regular file');
}

/** Reads to the end whatever the stated size is: files of /proc state none, and others grow. */
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

/** The error for a link whose target is not allowed. */
export function outsideError(): FileError {
  return new FileError('outside', 'it leads out of the folder through a link');
}
