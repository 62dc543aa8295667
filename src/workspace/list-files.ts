import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type GitFailure, runGit } from './git.ts';

/** The files below a folder. */
export interface FolderListing {
  /** Relative to the folder. */
  readonly names: readonly string[];
  /** Folders whose files are missing from `names`, since they can't be listed. */
  readonly unreadable: readonly string[];
  /** A sentence on why `names` has ignored files, where the user can fix that. */
  readonly warning: string | undefined;
  /** Whether git timed out. */
  readonly isTimeUp: boolean;
}

/**
 * Lists tracked and untracked files without the ignored ones; all files where git does not work.
 * @param asksGit false after a time-out, so that a run waits for git once
 */
export async function listFiles(folder: string, asksGit = true): Promise<FolderListing> {
  if (!asksGit) {
    const warning = `git timed out before and is not asked for the files of ${resolve(folder)}, so ignored files are read, too.`;
    return { ...(await listByWalking(folder)), warning, isTimeUp: true };
  }
  const [answer, place] = await Promise.all([
    runGit(folder, ['ls-files', '-z', '-co', '--exclude-standard']),
    runGit(folder, ['rev-parse', '--is-inside-work-tree', '--show-prefix']),
  ]);
  // A repository's configuration can name another work tree, and git would list its files instead.
  const [isHere, prefix = ''] = 'stdout' in place ? place.stdout.toString('utf8').split('\n') : [];
  if ('stdout' in answer && isHere === 'true') {
    const names = answer.stdout.toString('utf8').split('\0').slice(0, -1);
    // Git lists nothing in a folder that it ignores as a whole.
    if (names.length > 0 || !(await isIgnored(folder))) {
      const unreadable = closedFolders(answer.stderr, prefix, names);
      return { names, unreadable, warning: undefined, isTimeUp: false };
    }
  }
  // There is no git or no work tree, or git refuses it or times out.
  const refusals = [answer, place].flatMap((each) => ('stdout' in each ? [] : [each]));
  const warning = refusals.map((refusal) => warningOf(refusal, folder)).find((each) => each !== undefined);
  return { ...(await listByWalking(folder)), warning, isTimeUp: refusals.some(({ isTimeUp }) => isTimeUp) };
}

function warningOf({ stderr, isTimeUp }: GitFailure, folder: string): string | undefined {
  if (isTimeUp) {
    return `git did not list the files of ${resolve(folder)} in time, so ignored files are read, too. Look for a pipe or a device among its files.`;
  }
  // Git suggests this remedy for no other error. It quotes the path for a shell.
  // https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory
  const repository = /git config --global --add safe\.directory (.+)$/m.exec(stderr)?.[1];
  if (repository === undefined) return undefined;
  return `git does not list the files of ${repository}, since another user owns them ("dubious ownership"), so ignored files are read, too. If you trust them: git config --global --add safe.directory ${repository}`;
}

async function isIgnored(folder: string): Promise<boolean> {
  return 'stdout' in (await runGit(folder, ['check-ignore', '-q', '--', resolve(folder)]));
}

/** The folders that git could not open, from its warnings. Where it tracks files in one, it has listed them. */
function closedFolders(said: string, prefix: string, names: readonly string[]): string[] {
  return [...said.matchAll(/^warning: could not open directory '(.+)\/': /gm)].flatMap(([, path = '']) => {
    const folder = path.startsWith(prefix) ? path.slice(prefix.length) : path;
    return names.some((name) => name.startsWith(`${folder}/`)) ? [] : [folder];
  });
}

/** Lists everything but folders, links included. Does not enter linked folders and `.git`. */
async function listByWalking(folder: string): Promise<Pick<FolderListing, 'names' | 'unreadable'>> {
  const names: string[] = [];
  const unreadable: string[] = [];
  const prefixes = [''];
  for (let prefix = prefixes.pop(); prefix !== undefined; prefix = prefixes.pop()) {
    const entries = await readdir(join(folder, prefix), { withFileTypes: true }).catch(() => undefined);
    if (entries === undefined) unreadable.push(prefix.slice(0, -1));
    for (const entry of entries ?? []) {
      const name = prefix + entry.name;
      if (!entry.isDirectory()) names.push(name);
      else if (entry.name !== '.git') prefixes.push(`${name}/`);
    }
  }
  return { names, unreadable };
}
