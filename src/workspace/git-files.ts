import { resolve } from 'node:path';
import { type GitFailure, runGit } from './git.ts';
import { type FilesBelow, isEmptyFolder } from './walk-folder.ts';

/** Why git lists nothing. */
export interface GitRefusal {
  /** A sentence for the user, where they can mend that. */
  readonly warning: string | undefined;
  readonly isTimeUp: boolean;
}

/** Lists tracked and untracked files without the ignored ones, or says why git doesn't. */
export async function listWithGit(folder: string): Promise<FilesBelow | GitRefusal> {
  const asked = runGit(folder, ['ls-files', '-z', '-co', '--exclude-standard']);
  if (isEmptyFolder(folder)) {
    const listed = await asked;
    // Then it doesn't matter where, and whether git ignores the folder.
    if ('stdout' in listed && listed.stdout.length === 0) return { names: [], unreadable: [] };
  }
  const [answer, place] = await Promise.all([
    asked,
    runGit(folder, ['rev-parse', '--is-inside-work-tree', '--show-prefix']),
  ]);
  // A repository's configuration can name another work tree, and git would list its files instead.
  const [isHere, prefix = ''] = 'stdout' in place ? place.stdout.toString('utf8').split('\n') : [];
  if ('stdout' in answer && isHere === 'true') {
    const names = answer.stdout.toString('utf8').split('\0').slice(0, -1);
    // Git lists nothing in a folder that it ignores as a whole.
    if (names.length > 0 || !(await isIgnored(folder)))
      return { names, unreadable: closedFolders(answer.stderr, prefix, names) };
  }
  // There is no git or no work tree, or git refuses it or times out.
  const refusals = [answer, place].flatMap((each) => ('stdout' in each ? [] : [each]));
  const warning = refusals.map((refusal) => warningOf(refusal, folder)).find((each) => each !== undefined);
  return { warning, isTimeUp: refusals.some(({ isTimeUp }) => isTimeUp) };
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
