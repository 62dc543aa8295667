import { Writable } from 'node:stream';
import { vi } from 'vitest';
import { runCommandLine } from '../../src/cli/run.ts';
import { systemClock } from '../../src/system/clock.ts';
import { TEST_NOW } from './clock.mjs';
import { type CliOptions, type CliResult, withHome } from './run-cli.ts';

/** How the command line is to be called where it gets no process of its own. */
export type CallOptions = Pick<CliOptions, 'cwd' | 'env'>;

/** What is written to it, as a reader of a pipe gets it. */
class Pipe extends Writable {
  readonly #parts: Buffer[] = [];

  override _write(part: Buffer, _encoding: string, done: () => void): void {
    this.#parts.push(part);
    done();
  }

  get bytes(): Buffer {
    return Buffer.concat(this.#parts);
  }
}

let isBusy = false;

/**
 * Calls the command line of the sources in this process, in the folder, the environment and with the streams that a process
 * of its own would have: for tables of cases, where starting Node for each takes fifty times as long as the call. What a
 * process is needed for, and that the bundle is right, is runCli's.
 */
export async function callCli(args: readonly string[], { cwd, env }: CallOptions): Promise<CliResult> {
  if (isBusy) throw new Error('a process has one folder: call one after the other, or use runCli');
  isBusy = true;
  const [stdout, stderr] = [new Pipe(), new Pipe()];
  // The clock of the command line alone: servers in this process have their own. A test that sets the time has its own, too.
  const started = Date.now();
  const clock = vi.spyOn(systemClock, 'now');
  if (!vi.isFakeTimers()) clock.mockImplementation(() => new Date(Date.parse(TEST_NOW) + Date.now() - started));
  try {
    const exitCode = await withHome(env, async (whole) => {
      const restore = [inFolder(cwd), inEnvironment(whole), withStream('stdout', stdout), withStream('stderr', stderr)];
      try {
        return await runCommandLine(args);
      } finally {
        for (const each of restore) each();
      }
    });
    return { exitCode, stdout: stdout.bytes.toString(), stdoutBytes: stdout.bytes, stderr: stderr.bytes.toString() };
  } finally {
    clock.mockRestore();
    isBusy = false;
  }
}

function inFolder(folder: string): () => void {
  const before = process.cwd();
  process.chdir(folder);
  return () => process.chdir(before);
}

function inEnvironment(env: Readonly<Record<string, string>>): () => void {
  const before = { ...process.env };
  const set = (values: NodeJS.ProcessEnv): void => {
    for (const name of Object.keys(process.env)) if (!(name in values)) delete process.env[name];
    Object.assign(process.env, values);
  };
  set(env);
  return () => set(before);
}

function withStream(name: 'stdout' | 'stderr', stream: Writable): () => void {
  const before = Object.getOwnPropertyDescriptor(process, name);
  if (before === undefined) throw new Error(`this process has no ${name}`);
  Object.defineProperty(process, name, { configurable: true, value: stream });
  return () => Object.defineProperty(process, name, before);
}
