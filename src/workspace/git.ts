import { execFile } from 'node:child_process';
import { parse, resolve } from 'node:path';
import { promisify } from 'node:util';
import { trustedEnvironment } from '../system/program-path.ts';

const run = promisify(execFile);
/** The names of a million files. */
const MAX_OUTPUT = 256 * 1024 * 1024;
/** A repository can make git wait for a pipe or walk the whole disk. In milliseconds. */
const TIMEOUT = 15_000;

/**
 * What a repository's own configuration may not decide: it names programs, and the folder that is scanned is somebody
 * else's. The command line's settings win over those of every file.
 * https://git-scm.com/docs/git-config
 */
const SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.untrackedCache=false',
  'submodule.recurse=false',
  'protocol.allow=never',
  // A folder of plain files that looks like a repository is none.
  'safe.bareRepository=explicit',
].flatMap((setting) => ['-c', setting]);

/**
 * Of git's own variables those of this user's configuration alone, and those that only forbid: others redirect it, run
 * programs or write traces.
 */
const KEPT =
  /^GIT_(?:CEILING_DIRECTORIES|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|TEST_ASSUME_DIFFERENT_OWNER)$/;

/** Why git has no answer. */
export interface GitFailure {
  readonly stderr: string;
  readonly isTimeUp: boolean;
}

/** What git answers in a folder. */
export type GitResult = { readonly stdout: Buffer; readonly stderr: string } | GitFailure;

/**
 * Asks git about a folder of somebody else's, so that nothing of that folder is run, fetched or written. The one place
 * that starts git.
 * @param timeout in milliseconds
 */
export async function runGit(folder: string, args: readonly string[], timeout = TIMEOUT): Promise<GitResult> {
  const place = resolve(folder);
  const options = {
    encoding: 'buffer',
    maxBuffer: MAX_OUTPUT,
    env: environmentFor(place),
    // Windows looks for programs in the current folder first.
    cwd: parse(process.execPath).root,
    timeout,
    killSignal: 'SIGKILL',
    windowsHide: true,
  } as const;
  try {
    const { stdout, stderr } = await run('git', ['-C', place, '--no-pager', ...SETTINGS, ...args], options);
    return { stdout, stderr: stderr.toString() };
  } catch (error) {
    const { stderr, killed } = error as { readonly stderr?: unknown; readonly killed?: unknown };
    return { stderr: String(stderr), isTimeUp: killed === true };
  }
}

/**
 * The root of the work tree that a folder is in, without links. Undefined where it is in none; a refusal where git won't say,
 * since another user owns it, or can't.
 */
export async function workTreeRoot(folder: string): Promise<string | GitFailure | undefined> {
  const answer = await runGit(folder, ['rev-parse', '--show-toplevel']);
  if ('stdout' in answer) return answer.stdout.toString('utf8').replace(/\r?\n$/, '');
  return answer.stderr.includes('not a git repository') ? undefined : answer;
}

function environmentFor(folder: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name) || KEPT.test(name));
  return trustedEnvironment(
    {
      ...Object.fromEntries(own),
      // In the one language in which its refusal is known here.
      LC_ALL: 'C',
      // Objects that a partial clone lacks are not fetched, by no protocol.
      GIT_NO_LAZY_FETCH: '1',
      GIT_ALLOW_PROTOCOL: '',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
    },
    folder,
  );
}
