import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { type CallOptions, callCli } from '../../support/call-cli.ts';
import { type CliOptions, type CliResult, runCli } from '../../support/run-cli.ts';

const run = promisify(execFile);
/** No settings of whoever runs the tests, and no work tree around the temporary folder. */
const GIT_ENV = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Tester',
  GIT_AUTHOR_EMAIL: 'tester@example.invalid',
  GIT_COMMITTER_NAME: 'Tester',
  GIT_COMMITTER_EMAIL: 'tester@example.invalid',
};

/** A folder that lives as long as its test. */
export interface Project {
  /** Its path, without symbolic links. */
  readonly folder: string;
  write(path: string, content: string | Uint8Array): Promise<void>;
  read(path: string): Promise<Buffer>;
  /** Runs git in the folder; standard output. */
  git(...args: string[]): Promise<string>;
  /** Runs the committed command line in the folder. */
  run(args: readonly string[], options?: Partial<CliOptions>): Promise<CliResult>;
  /** Calls the command line of the sources in this process, for tables of cases. */
  call(args: readonly string[], options?: Partial<CallOptions>): Promise<CliResult>;
  /** Runs the bundle on the `node` that is named, else calls the sources. */
  runOrCall(args: readonly string[], options?: Partial<CliOptions>): Promise<CliResult>;
}

/** A new folder with the files, by path. */
export async function project(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Project> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'project-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const write = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  for (const [path, content] of Object.entries(files)) await write(path, content);
  /** In the folder, with no work tree around it. */
  const here = <T extends Partial<CallOptions>>(options: T) => ({
    cwd: folder,
    ...options,
    env: { GIT_CEILING_DIRECTORIES: dirname(folder), ...options.env },
  });
  const runHere: Project['run'] = (args, options = {}) => runCli(args, here(options));
  const callHere: Project['call'] = (args, options = {}) => callCli(args, here(options));
  return {
    folder,
    write,
    read: (path) => readFile(join(folder, path)),
    git: async (...args) => {
      const env = { PATH: process.env.PATH, HOME: folder, ...GIT_ENV };
      return (await run('git', args, { cwd: folder, env })).stdout;
    },
    run: runHere,
    call: callHere,
    runOrCall: (args, options) => (options?.node === undefined ? callHere : runHere)(args, options),
  };
}
