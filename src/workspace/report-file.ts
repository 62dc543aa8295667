import { dirname, resolve, sep } from 'node:path';
import { OperationalError } from '../model/error.ts';
import { allowedToRead, allowedToWrite } from '../system/allowed-paths.ts';
import { FileError, toFileError } from '../system/file-error.ts';
import type { IsAllowedPath } from '../system/read-file.ts';
import { assertWritable, makeFolder, writeFileAtomically } from '../system/write-file.ts';

/** The file that a report is written to, as a setting names it. */
export interface ReportFile {
  /** The name of the setting, for messages. */
  readonly setting: string;
  /** The folder that the path is relative to; no link below it may lead out of it. */
  readonly root: string;
  readonly path: string;
  /** Whether missing folders on the path are created. */
  readonly makesFolders: boolean;
}

/**
 * Writes a report atomically.
 * @param text in pieces
 * @throws OperationalError where the file can't be written
 */
export function writeReportFile(place: ReportFile, text: Iterable<string>): void {
  atReportPlace(place, (path, isAllowed) => writeFileAtomically(path, text, { isAllowed }));
}

/**
 * Checks before a run that its report can be written. Creates missing folders where `makesFolders` says so.
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
    // Without this check, the report would become a file of that name.
    if (namesFolder(path)) throw new FileError('folder', 'it names a folder');
    if (makesFolders) makeFolder(dirname(place), { isAllowed: allowedToRead(root, path) });
    work(place, allowedToWrite(root, path));
  } catch (error) {
    const { code, message } = toFileError(error);
    const what = code === 'absent' ? 'its folder does not exist' : message;
    throw new OperationalError('unwritable-file', `${setting}: ${path} can't be written: ${what}.`, { cause: error });
  }
}

/** Whether a path ends as one of a folder. @param separator of this system, which takes `/` as well */
export function namesFolder(path: string, separator: string = sep): boolean {
  return path.endsWith('/') || path.endsWith(separator);
}
