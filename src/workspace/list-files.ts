import { resolve } from 'node:path';
import { listWithGit } from './git-files.ts';
import { mayHaveRepository } from './repository-above.ts';
import { type FilesBelow, walkFolder } from './walk-folder.ts';

/** The files below a folder, and why they may be more than git would list. */
export interface FolderListing extends FilesBelow {
  /** A sentence on why `names` has ignored files, where the user can fix that. */
  readonly warning: string | undefined;
  /** Whether git timed out. */
  readonly isTimeUp: boolean;
}

/**
 * Lists tracked and untracked files without the ignored ones; all files where git does not work.
 * @param asksGit false after a time-out, so that a run waits for git once
 */
export async function listFiles(
  folder: string,
  {
    asksGit = true,
    platform = process.platform,
  }: { readonly asksGit?: boolean; readonly platform?: NodeJS.Platform } = {},
): Promise<FolderListing> {
  if (!asksGit) {
    const warning = `git timed out before and is not asked for the files of ${resolve(folder)}, so ignored files are read, too.`;
    return { ...walkFolder(folder), warning, isTimeUp: true };
  }
  if (!mayHaveRepository(folder)) return { ...walkFolder(folder), warning: undefined, isTimeUp: false };
  const listing = await listWithGit(folder, platform);
  if ('names' in listing) return { ...listing, warning: undefined, isTimeUp: false };
  return { ...walkFolder(folder), ...listing };
}
