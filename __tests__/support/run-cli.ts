import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clockEnvironment } from './clock.mjs';
import { node20, node24, runNode } from './node-process.ts';

/** How the command line is to be called. */
export interface CliOptions {
  readonly cwd: string;
  /** Default 24. 20 only within describeWithNode20. */
  readonly node?: 20 | 24;
  /** Besides PATH and a HOME that is an empty folder. */
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** Milliseconds; default 240,000. */
  readonly timeout?: number;
  /** Another script than the committed bundle. */
  readonly script?: string;
}

/** What the command line answered. */
export interface CliResult {
  readonly exitCode: number;
  readonly stdout: string;
  /** The same, byte for byte. */
  readonly stdoutBytes: Buffer;
  readonly stderr: string;
}

const BUNDLE = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

/** Runs the committed bundle of the command line as a child process, without the tester's own log-ins and settings. */
export async function runCli(args: readonly string[], options: CliOptions): Promise<CliResult> {
  const { node = 24, env, script = BUNDLE, ...rest } = options;
  return withHome(env, async (whole) => {
    const path = node === 20 ? node20() : node24();
    const { exitCode, stdout, stderr } = await runNode({ ...rest, node: path, script, args, env: whole });
    return { exitCode, stdout: stdout.toString(), stdoutBytes: stdout, stderr: stderr.toString() };
  });
}

/** Runs something in an environment that has, besides what is given, a PATH and a HOME that is an empty folder. */
export async function withHome<T>(
  env: CliOptions['env'],
  run: (env: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  const home = await mkdtemp(join(tmpdir(), 'home-'));
  try {
    return await run({ PATH: process.env.PATH ?? '', HOME: home, ...clockEnvironment(), ...env });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}
