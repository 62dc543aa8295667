import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type GitFailure, runGit } from './git.ts';

/** What is in a folder. */
export interface FolderListing {
  /** Relative to the folder. */
  readonly names: readonly string[];
  /** The folders of which nothing is among them, since they can't be listed. */
  readonly unreadable: readonly string[];
  /** Why ignored files are among them, in a sentence, where that is for the user to mend. */
  readonly warning: string | undefined;
  /** Whether git did not answer in time. */
  readonly isTimeUp: boolean;
}

/**
 * Tracked files and new ones, not the ignored ones; all files where git can't tell.
 * @param asksGit default true; false where it was too slow once: a run waits for it no second time
 */
export async function listFiles(folder: string, asksGit = true): Promise<FolderListing> {
  if (!asksGit) {
    const warning = `git was too slow before and is not asked for the files of ${resolve(folder)}, so ignored files are read, too.`;
    return { ...(await listByWalking(folder)), warning, isTimeUp: true };
  }
  const [answer, place] = await Promise.all([
    runGit(folder, ['ls-files', '-z', '-co', '--exclude-standard']),
    runGit(folder, ['rev-parse', '--is-inside-work-tree', '--show-prefix']),
  ]);
  // A repository's configuration can name another work tree, whose files would hide those that are here.
  const [isHere, prefix = ''] = 'stdout' in place ? place.stdout.toString('utf8').split('\n') : [];
  if ('stdout' in answer && isHere === 'true') {
    const names = answer.stdout.toString('utf8').split('\0').slice(0, -1);
    // In a folder that git ignores as a whole, and that is asked for by name, git sees nothing.
    if (names.length > 0 || !(await isIgnored(folder))) {
      const unreadable = closedFolders(answer.stderr, prefix, names);
      return { names, unreadable, warning: undefined, isTimeUp: false };
    }
  }
  // No git, no work tree, or one that git won't trust or doesn't get through.
  const refusals = [answer, place].flatMap((each) => ('stdout' in each ? [] : [each]));
  const warning = refusals.map((refusal) => warningOf(refusal, folder)).find((each) => each !== undefined);
  return { ...(await listByWalking(folder)), warning, isTimeUp: refusals.some(({ isTimeUp }) => isTimeUp) };
}

function warningOf({ stderr, isTimeUp }: GitFailure, folder: string): string | undefined {
  if (isTimeUp) {
    return `git did not list the files of ${resolve(folder)} in time, so ignored files are read, too. Look for a pipe or a device among its files.`;
  }
  // The one refusal that git gives this remedy for, with the path as it writes it for a shell.
  // https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory
  const repository = /git config --global --add safe\.directory (.+)$/m.exec(stderr)?.[1];
  if (repository === undefined) return undefined;
  return `git does not list the files of ${repository}, since another user owns them ("dubious ownership"), so ignored files are read, too. If you trust them: git config --global --add safe.directory ${repository}`;
}

async function isIgnored(folder: string): Promise<boolean> {
  return 'stdout' in (await runGit(folder, ['check-ignore', '-q', '--', resolve(folder)]));
}

/** What git says of folders that it can't open, by their path in the work tree. Of those it tracks files in, it has names. */
function closedFolders(said: string, prefix: string, names: readonly string[]): string[] {
  return [...said.matchAll(/^warning: could not open directory '(.+)\/': /gm)].flatMap(([, path = '']) => {
    const folder = path.startsWith(prefix) ? path.slice(prefix.length) : path;
    return names.some((name) => name.startsWith(`${folder}/`)) ? [] : [folder];
  });
}

/** Everything below that is no folder, links too; folders behind links and git's own are left out. */
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
