import { CodedError } from '../model/error.ts';

/** Why a file can't be read or written. */
export type FileErrorCode =
  | 'absent'
  | 'folder'
  | 'special'
  | 'outside'
  | 'too-large'
  | 'permission'
  | 'changed'
  | 'failed';

/** A file that can't be read or written. The message is a clause for people, without the path. */
export class FileError extends CodedError<FileErrorCode> {
  override readonly name = 'FileError';
}

const KNOWN: Readonly<Record<string, readonly [FileErrorCode, string]>> = {
  ENOENT: ['absent', 'it does not exist'],
  ENOTDIR: ['failed', 'a part of its path is not a folder'],
  EACCES: ['permission', 'no permission'],
  EPERM: ['permission', 'no permission'],
  EISDIR: ['folder', 'it is a folder'],
  EROFS: ['failed', 'the file system is read-only'],
  ENOSPC: ['failed', 'no space is left on the device'],
  EDQUOT: ['failed', 'the disk quota is used up'],
  EFBIG: ['failed', 'the file would be larger than is allowed here'],
  EBUSY: ['failed', 'it is in use, or mounted by itself'],
};

/** Turns an error of the operating system into plain words; an unknown code is shown as it is. */
export function toFileError(error: unknown): FileError {
  if (error instanceof FileError) return error;
  const text = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const [code, message] = KNOWN[text] ?? ['failed', text];
  return new FileError(code, message, { cause: error });
}
