import { randomUUID } from 'node:crypto';
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

/** Bytes, or text in pieces. */
type Content = Uint8Array | Iterable<string>;

/** How a file is written. */
export interface WriteFileOptions {
  /** Where it may really stand. Default: any place. */
  readonly isAllowed?: IsAllowedPath | undefined;
  /** Of a file that is not there yet. Default: as the umask says. */
  readonly mode?: number | undefined;
  /** What has to be there: a file that holds anything else is left alone. */
  readonly expected?: Uint8Array | undefined;
}

/** The names of files that are not whole yet; one is left behind where a run is killed. */
export const TEMPORARY_FILE_NAME = /^\.freshfrom-[0-9a-f-]{36}\.part$/;

const OWN = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
const BOTH = constants.O_RDWR | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/**
 * Writes a file as a whole or not at all: beside it, flushed, then renamed. A link stays one, and the file that it leads to
 * keeps its mode and, where this user may set it, its owner. Another name of the same file (a hard link) keeps the old
 * content: it may stand outside of the tree.
 * @throws FileRefusal; nothing has changed then
 */
export function writeFileAtomically(
  path: string,
  content: Content,
  { isAllowed, mode, expected }: WriteFileOptions = {},
): void {
  atTarget(path, isAllowed, (folder, name) => replace(folder, name, content, { mode, expected }));
}

/**
 * Whether a file can be written there, as far as that shows before: its folder takes a new file, and what stands there now
 * may be replaced.
 * @throws FileRefusal as `writeWhole` does
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
  return join(folder, `.freshfrom-${randomUUID()}.part`);
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

/** The real path of a file that is there or may come to be there. */
function targetOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (toFileError(error).code !== 'absent') throw error;
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined)
      throw new FileError('special', 'it is a link that leads to nothing');
    return join(realpathSync.native(dirname(path)), basename(path));
  }
}

/**
 * Makes a folder with those on the way to it, below the lowest one that is there.
 * @throws FileRefusal
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

/** Opened for writing, too: a file that this user may not write is not replaced either. */
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
  // Until it has the mode of the file that it replaces, nobody else reads it.
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
    // Only root may give files away: then the file is this user's, as with every editor that writes so.
  }
}

/** The last look before the file is replaced. */
function checkUnchanged(target: string, { file, stats }: Current, expected: Uint8Array): void {
  const now = lstatSync(target);
  const isSame = now.dev === stats.dev && now.ino === stats.ino && now.size === expected.length;
  if (!isSame || !readBounded(file, expected.length, expected.length).equals(expected)) {
    throw new FileError('changed', 'it has changed since it was read');
  }
}
