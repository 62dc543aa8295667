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
export async function listWithGit(folder: string, platform: NodeJS.Platform): Promise<FilesBelow | GitRefusal> {
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
      return withoutLinkTexts(
        { names, unreadable: closedFolders(answer.stderr, prefix, names) },
        await linkTexts(folder, platform),
      );
  }
  // There is no git or no work tree, or git refuses it or times out.
  const refusals = [answer, place].flatMap((each) => ('stdout' in each ? [] : [each]));
  const warning = refusals.map((refusal) => warningOf(refusal, folder)).find((each) => each !== undefined);
  return { warning, isTimeUp: refusals.some(({ isTimeUp }) => isTimeUp) };
}

/**
 * The tracked links that are plain files here, with the path of their target in them: git for Windows makes no links where the
 * user may not, and notes that in the configuration of the clone.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-coresymlinks
 */
async function linkTexts(folder: string, platform: NodeJS.Platform): Promise<ReadonlySet<string>> {
  if (platform !== 'win32') return new Set();
  const setting = await runGit(folder, ['config', '--type=bool', 'core.symlinks']);
  if (!('stdout' in setting) || setting.stdout.toString().trim() !== 'false') return new Set();
  const staged = await runGit(folder, ['ls-files', '-z', '-s']);
  const entries = 'stdout' in staged ? staged.stdout.toString('utf8').split('\0') : [];
  return new Set(entries.flatMap((entry) => /^120000 [^\t]*\t([\s\S]*)$/.exec(entry)?.[1] ?? []));
}

function withoutLinkTexts(files: FilesBelow, texts: ReadonlySet<string>): FilesBelow {
  if (texts.size === 0) return files;
  return { ...files, names: files.names.filter((name) => !texts.has(name)), linkTexts: [...texts] };
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
