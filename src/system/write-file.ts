import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { FileError, toFileError } from './file-error.ts';
import { inOpenFolder } from './open-folder.ts';
import { assertPlainFile, type IsAllowedPath, outsideError, readBounded } from './read-file.ts';
import { isSameFile } from './same-file.ts';

/** Bytes, or text in pieces. */
type Content = Uint8Array | Iterable<string>;

/** Options for writing a file. */
export interface WriteFileOptions {
  /** Whether the real path is permitted. Default: any path. */
  readonly isAllowed?: IsAllowedPath | undefined;
  /** The mode of a new file. Default: as the umask says. */
  readonly mode?: number | undefined;
  /** The present content: a file with any other content is left alone. */
  readonly expected?: Uint8Array | undefined;
}

/** Matches the names of temporary files; a killed run leaves one. */
export const TEMPORARY_FILE_NAME = /^\.freshfrom-[0-9a-f-]{36}\.part$/;

const OWN = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
const BOTH = constants.O_RDWR | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/**
 * Writes a file atomically: a temporary file beside it, flushed, then renamed. A link stays a link; its target keeps its mode
 * and, where the user may set it, its owner. Another hard link to the file keeps the old content: it may be outside the tree.
 * @throws FileError; then nothing has changed
 */
export function writeFileAtomically(
  path: string,
  content: Content,
  { isAllowed, mode, expected }: WriteFileOptions = {},
): void {
  atTarget(path, isAllowed, (folder, name) => replace(folder, name, content, { mode, expected }));
}

/**
 * Checks that a file can be written, as far as that can be known before: its folder accepts a new file, and the present file
 * may be replaced.
 * @throws FileError as `writeFileAtomically` does
 */
export function assertWritable(path: string, { isAllowed }: Pick<WriteFileOptions, 'isAllowed'> = {}): void {
  atTarget(path, isAllowed, (folder, name) => {
    const before = openCurrent(join(folder, name), false);
    if (before !== undefined) closeSync(before.file);
    const temporary = temporaryIn(folder);
    try {
      writeTemporary(temporary, ['\n'], undefined, 0o600);
    } finally {
      rmSync(temporary, { force: true });
    }
  });
}

function atTarget(
  path: string,
  isAllowed: IsAllowedPath | undefined,
  work: (folder: string, name: string) => void,
): void {
  try {
    const target = targetOf(path);
    if (isAllowed?.(target) === false) throw outsideError();
    inOpenFolder(dirname(target), (folder) => work(folder, basename(target)));
  } catch (error) {
    throw toFileError(error);
  }
}

function temporaryIn(folder: string): string {
  return join(folder, `.freshfrom-${crypto.randomUUID()}.part`);
}

function replace(folder: string, name: string, content: Content, { mode, expected }: WriteFileOptions): void {
  const target = join(folder, name);
  const temporary = temporaryIn(folder);
  try {
    const before = openCurrent(target, expected !== undefined);
    try {
      writeTemporary(temporary, content, before?.stats, mode);
      if (expected !== undefined && before !== undefined) checkUnchanged(target, before, expected);
    } finally {
      if (before !== undefined) closeSync(before.file);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** The real path of a file that exists or can be created. */
function targetOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (toFileError(error).code !== 'absent') throw error;
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined)
      throw new FileError('special', 'it is a link to a file that does not exist');
    return join(realpathSync.native(dirname(path)), basename(path));
  }
}

/**
 * Creates a folder and its missing parents.
 * @throws FileError
 */
export function makeFolder(
  path: string,
  { isAllowed, mode = 0o777 }: Pick<WriteFileOptions, 'isAllowed' | 'mode'>,
): void {
  try {
    let there = path;
    while (lstatSync(there, { throwIfNoEntry: false }) === undefined && dirname(there) !== there)
      there = dirname(there);
    const real = realpathSync.native(there);
    if (isAllowed?.(real) === false) throw outsideError();
    mkdirSync(join(real, relative(there, path)), { recursive: true, mode });
  } catch (error) {
    throw toFileError(error);
  }
}

interface Current {
  readonly file: number;
  readonly stats: Stats;
}

/** Opens for writing, too: a file that the user may not write is not replaced. */
function openCurrent(target: string, isNeeded: boolean): Current | undefined {
  const stats = lstatSync(target, { throwIfNoEntry: isNeeded });
  if (stats === undefined) return undefined;
  assertPlainFile(stats);
  const file = openSync(target, BOTH);
  try {
    const opened = fstatSync(file);
    assertPlainFile(opened);
    return { file, stats: opened };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function writeTemporary(path: string, content: Content, before: Stats | undefined, mode = 0o666): void {
  // Private until it has the mode of the file that it replaces.
  const file = openTemporary(path, before === undefined ? mode : 0o600);
  try {
    for (const piece of content instanceof Uint8Array ? [content] : content) writeAll(file, Buffer.from(piece));
    if (before !== undefined) {
      keepOwner(file, before);
      fchmodSync(file, before.mode & 0o7777);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}

function openTemporary(path: string, mode: number): number {
  try {
    return openSync(path, OWN, mode);
  } catch (error) {
    const refusal = toFileError(error);
    if (refusal.code !== 'permission') throw refusal;
    throw new FileError('permission', 'no permission to write in its folder', { cause: error });
  }
}

function keepOwner(file: number, { uid, gid }: Stats): void {
  const now = fstatSync(file);
  if (now.uid === uid && now.gid === gid) return;
  try {
    fchownSync(file, uid, gid);
  } catch {
    // Only root may change owners. Otherwise the file belongs to this user, as with editors that replace files.
  }
}

/** The last check before the file is replaced. */
function checkUnchanged(target: string, { file, stats }: Current, expected: Uint8Array): void {
  const now = lstatSync(target);
  const isSame = isSameFile(now, stats) && now.size === expected.length;
  if (!isSame || !readBounded(file, expected.length, expected.length).equals(expected)) {
    throw new FileError('changed', 'it has changed since it was read');
  }
}
