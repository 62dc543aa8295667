import { parse, resolve } from 'node:path';
import { promisify } from 'node:util';
import { trustedEnvironment } from '../system/program-path.ts';

/** Room for the names of a million files, in bytes. */
const MAX_OUTPUT = 256 * 1024 * 1024;
/** A hostile repository can make git wait for a pipe or walk the whole disk. In milliseconds. */
const TIMEOUT = 15_000;

/**
 * Settings that a scanned repository must not decide, since they name programs to run. Settings on the command line override
 * those of every file.
 * https://git-scm.com/docs/git-config
 */
const SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.untrackedCache=false',
  'submodule.recurse=false',
  'protocol.allow=never',
  // A folder of plain files that looks like a bare repository isn't one.
  'safe.bareRepository=explicit',
].flatMap((setting) => ['-c', setting]);

/**
 * The GIT_ variables that are passed on: the user's configuration, and those that only restrict. Others redirect git, run
 * programs or write traces.
 */
const KEPT =
  /^GIT_(?:CEILING_DIRECTORIES|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|TEST_ASSUME_DIFFERENT_OWNER)$/;

/** Why git gave no answer. */
export interface GitFailure {
  readonly stderr: string;
  readonly isTimeUp: boolean;
}

/** Git's output in a folder, or why there is none. */
export type GitResult = { readonly stdout: Buffer; readonly stderr: string } | GitFailure;

/**
 * Runs git in an untrusted folder, so that it runs, fetches and writes nothing there. The only place that starts git.
 * @param timeout in milliseconds
 */
export async function runGit(folder: string, args: readonly string[], timeout = TIMEOUT): Promise<GitResult> {
  // Loaded here, as a folder outside of any repository needs no git.
  const { execFile } = await import('node:child_process');
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
    const { stdout, stderr } = await promisify(execFile)(
      'git',
      ['-C', place, '--no-pager', ...SETTINGS, ...args],
      options,
    );
    return { stdout, stderr: stderr.toString() };
  } catch (error) {
    const { stderr, killed } = error as { readonly stderr?: unknown; readonly killed?: unknown };
    return { stderr: String(stderr), isTimeUp: killed === true };
  }
}

/**
 * The root of the work tree that contains a folder, without links. Undefined outside a work tree; a failure where git refuses
 * the folder, since another user owns it, or does not work.
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
      // Messages in the language that is matched here.
      LC_ALL: 'C',
      // Never fetches the objects that a partial clone lacks.
      GIT_NO_LAZY_FETCH: '1',
      GIT_ALLOW_PROTOCOL: '',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
    },
    folder,
  );
}
