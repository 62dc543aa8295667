import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** The names of a million files. */
const MAX_OUTPUT = 256 * 1024 * 1024;

/** What is in a folder. */
export interface Listing {
  /** Relative to the folder. */
  readonly names: readonly string[];
  /** The repository of another owner, of which git lists nothing: its path as git writes it for a shell. */
  readonly distrusted: string | undefined;
}

/** Tracked files and new ones, not the ignored ones; all files where git can't tell. */
export async function listBelow(folder: string): Promise<Listing> {
  const listed = await listWithGit(folder);
  if (Array.isArray(listed)) return { names: listed, distrusted: undefined };
  return { names: await listByWalking(folder), distrusted: distrustedIn(listed) };
}

/** @returns what git says where it can't tell */
async function listWithGit(folder: string): Promise<string[] | string> {
  try {
    const args = ['-C', folder, 'ls-files', '-z', '-co', '--exclude-standard'];
    // In the one language in which its refusal is known here.
    const env = { ...process.env, LC_ALL: 'C' };
    const { stdout } = await run('git', args, { encoding: 'buffer', maxBuffer: MAX_OUTPUT, env });
    const names = stdout.toString('utf8').split('\0').slice(0, -1);
    // In a folder that git ignores as a whole, and that is asked for by name, git sees nothing.
    return names.length === 0 && (await isIgnored(folder)) ? '' : names;
  } catch (error) {
    // No git, no work tree, or one that git won't trust ("dubious ownership").
    return String((error as { readonly stderr?: unknown }).stderr);
  }
}

/** The one refusal that git gives this remedy for. https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory */
function distrustedIn(said: string): string | undefined {
  return /git config --global --add safe\.directory (.+)$/m.exec(said)?.[1];
}

async function isIgnored(folder: string): Promise<boolean> {
  return run('git', ['-C', folder, 'check-ignore', '-q', '--', folder]).then(
    () => true,
    () => false,
  );
}

/** Everything below that is no folder, links too; folders behind links, git's own and unreadable ones are left out. */
async function listByWalking(folder: string, prefix = ''): Promise<string[]> {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true }).catch(() => []);
  const names: string[] = [];
  for (const entry of entries) {
    const name = prefix + entry.name;
    if (!entry.isDirectory()) names.push(name);
    else if (entry.name !== '.git') names.push(...(await listByWalking(folder, `${name}/`)));
  }
  return names;
}
