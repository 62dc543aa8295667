import type { FileSource } from '../model/ports.ts';
import { gitBlobId } from '../util/git-blob.ts';
import type { Report } from './report.ts';

/** The bytes of a file that were checked, for which its edits are; undefined where the file has changed since. */
export async function judgedBytes(
  file: string,
  { contents }: Pick<Report, 'contents'>,
  files: Pick<FileSource, 'read'>,
): Promise<Uint8Array | undefined> {
  const content = await files.read(file);
  return 'bytes' in content && gitBlobId(content.bytes) === contents.get(file) ? content.bytes : undefined;
}
