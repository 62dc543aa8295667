import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readlinkSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { FileError, toFileError } from './file-error.ts';
import { type FindRealPath, findRealPath, type RealPath } from './real-paths.ts';
import { isSameFile } from './same-file.ts';

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
  /** Default: asks the system for each part of the path. */
  readonly findRealPath?: FindRealPath;
}

/** Never blocks: a pipe without a writer opens at once, and a terminal does not become the controlling one. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0) | (constants.O_NOFOLLOW ?? 0);
const CHUNK = 64 * 1024;

/**
 * Reads a regular file of limited size. Follows links where `isAllowed` permits their target.
 * @throws FileError
 */
export function readPlainFile(path: string, options: ReadFileOptions): Buffer {
  try {
    // Where a folder has become a link since the path was last looked at, the system is asked where it leads by now.
    const find = options.findRealPath ?? findRealPath;
    const bytes = readReal(find(path), options) ?? readReal(findRealPath(path), options);
    if (bytes === undefined) throw outsideError();
    return bytes;
  } catch (error) {
    throw toFileError(error);
  }
}

/** @returns undefined where another file was opened, or none, since something on the path has become a link or is gone */
function readReal({ path, stats: found, wasPlain }: RealPath, options: ReadFileOptions): Buffer | undefined {
  const { limit, isAllowed } = options;
  if (isAllowed?.(path) === false) throw outsideError();
  // Checked before opening: opening a device may have an effect. Only root puts one in the place of a file.
  if (wasPlain !== true) assertPlainFile(found ?? statSync(path));
  const file = openReal(path, wasPlain);
  if (file === undefined) return undefined;
  try {
    const stats = fstatSync(file);
    assertPlainFile(stats);
    if (stats.size > limit) throw tooLarge(limit);
    if (isAllowed !== undefined && !isAt(path, file, stats)) return undefined;
    return readBounded(file, limit, stats.size);
  } finally {
    closeSync(file);
  }
}

/** @returns undefined where a file that was plain before can't be opened: the system is asked why */
function openReal(path: string, wasPlain: true | undefined): number | undefined {
  try {
    return openSync(path, READ);
  } catch (error) {
    if (wasPlain === true) return undefined;
    throw error;
  }
}

/**
 * Whether an opened file is where its real path leads. Linux itself says where the very file is, which no change of the tree
 * can falsify. Elsewhere, and where it says something else, the path is followed once more, to the same file.
 */
function isAt(real: string, file: number, stats: Stats): boolean {
  if (pathOfOpened(file) === real) return true;
  if (realpathSync.native(real) !== real) return false;
  return isSameFile(statSync(real), stats);
}

/** The path of an open file; undefined where nobody tells. https://man7.org/linux/man-pages/man5/proc_pid_fd.5.html */
function pathOfOpened(file: number): string | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    return readlinkSync(`/proc/self/fd/${file}`);
  } catch {
    return undefined; // no /proc
  }
}

/** @throws FileError where it is a folder, a pipe, a socket or a device */
export function assertPlainFile(stats: Stats): void {
  if (stats.isDirectory()) throw new FileError('folder', 'it is a folder');
  if (!stats.isFile()) throw new FileError('special', 'it is not a regular file');
}

/**
 * Reads to the end whatever the stated size is: files of /proc state none, and others grow. A read that ends where the size
 * says, with room for more, was the last.
 */
export function readBounded(file: number, limit: number, expected: number): Buffer {
  let bytes = Buffer.allocUnsafe(Math.min(expected, limit) + 1);
  let length = 0;
  for (;;) {
    if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(Math.max(length, CHUNK))]);
    const read = readSync(file, bytes, length, bytes.length - length, null);
    if (read === 0) return bytes.subarray(0, length);
    length += read;
    if (length > limit) throw tooLarge(limit);
    if (length === expected && length < bytes.length) return bytes.subarray(0, length);
  }
}

function tooLarge(limit: number): FileError {
  return new FileError('too-large', `it is larger than ${limit / 1024 / 1024} MiB`);
}

/** The error for a link whose target is not allowed. */
export function outsideError(): FileError {
  return new FileError('outside', 'it leads out of the folder through a link');
}
