import { dirname, resolve } from 'node:path';
import { ConfigurationError, OperationalError } from '../model/error.ts';
import { allowedToRead, allowedToWrite } from '../system/allowed-paths.ts';
import { FileError, toFileError } from '../system/file-error.ts';
import { type IsAllowedPath, readPlainFile } from '../system/read-file.ts';
import { assertWritable, makeFolder, writeFileAtomically } from '../system/write-file.ts';

/** Of a config file, in bytes: twenty thousand paths have room in it. */
const MAX_CONFIG = 4 * 1024 * 1024;

/**
 * The text of the config file.
 * @param root what its path is relative to, and what no link in there leads out of
 * @param shown its path as messages name it
 * @returns undefined where there is none
 * @throws ConfigurationError where it can't be read
 */
export function readConfigFile(root: string, path: string, shown = path): string | undefined {
  const isAllowed = allowedToRead(root, path);
  try {
    return readPlainFile(resolve(root, path), { limit: MAX_CONFIG, isAllowed }).toString('utf8');
  } catch (error) {
    const { code, message } = toFileError(error);
    if (code === 'absent') return undefined;
    throw new ConfigurationError('unreadable-file', `The config file ${shown} can't be read: ${message}.`, {
      cause: error,
    });
  }
}

/** A file that a setting names for a report. */
export interface ReportFile {
  /** The setting, as people write it. */
  readonly setting: string;
  /** What the path is relative to, and what no link in there leads out of. */
  readonly root: string;
  readonly path: string;
  /** Whether folders on the way are made, where they are missing. */
  readonly makesFolders: boolean;
}

/**
 * Writes a report, whole or not at all.
 * @param text in pieces
 * @throws OperationalError where it can't be written there
 */
export function writeReportFile(place: ReportFile, text: Iterable<string>): void {
  atReportPlace(place, (path, isAllowed) => writeFileAtomically(path, text, { isAllowed }));
}

/**
 * Finds out whether a report can be written, before the work that it is to tell of. Makes its folders where they are to be
 * made.
 * @throws OperationalError as `writeReportFile` does
 */
export function assertReportWritable(place: ReportFile): void {
  atReportPlace(place, (path, isAllowed) => assertWritable(path, { isAllowed }));
}

function atReportPlace(
  { setting, root, path, makesFolders }: ReportFile,
  work: (path: string, isAllowed: IsAllowedPath) => void,
): void {
  const place = resolve(root, path);
  try {
    // It would become a file by that name.
    if (path.endsWith('/')) throw new FileError('folder', 'it names a folder');
    if (makesFolders) makeFolder(dirname(place), { isAllowed: allowedToRead(root, path) });
    work(place, allowedToWrite(root, path));
  } catch (error) {
    const { code, message } = toFileError(error);
    const what = code === 'absent' ? 'its folder does not exist' : message;
    throw new OperationalError('unwritable-file', `${setting}: ${path} can't be written: ${what}.`, { cause: error });
  }
}
