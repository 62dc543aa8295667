import { spawn } from 'node:child_process';

/** How a script is to be run. */
export interface NodeProcessOptions {
  /** Path of the Node to run it on. */
  readonly node: string;
  readonly script: string;
  readonly args?: readonly string[];
  readonly cwd: string;
  /** The whole environment; nothing is inherited but where Node keeps compiled code. */
  readonly env: Readonly<Record<string, string>>;
  /** What it reads on standard input; default nothing. */
  readonly stdin?: string | Uint8Array;
  /** Milliseconds; past them it is killed and the promise rejected. Default 240,000, less than a test's own limit. */
  readonly timeout?: number;
}

/** What the process left. */
export interface NodeProcessResult {
  readonly exitCode: number;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

/**
 * Runs a script to its end. Never with spawnSync: the servers that it talks to live in the test's own process, and
 * would wait for their event loop.
 */
export function runNode(options: NodeProcessOptions): Promise<NodeProcessResult> {
  const { node, script, args = [], cwd, stdin = '', timeout = 240_000 } = options;
  // Hundreds of runs compile the same bundles; https://nodejs.org/api/module.html#module-compile-cache
  const { NODE_COMPILE_CACHE } = process.env;
  const env = NODE_COMPILE_CACHE === undefined ? options.env : { NODE_COMPILE_CACHE, ...options.env };
  return new Promise((resolve, reject) => {
    const child = spawn(node, [script, ...args], { cwd, env, timeout, killSignal: 'SIGKILL' });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => stdout.push(part));
    child.stderr.on('data', (part: Buffer) => stderr.push(part));
    child.once('error', reject);
    child.once('close', (exitCode, signal) => {
      const result = { stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr) };
      if (exitCode !== null) resolve({ exitCode, ...result });
      else
        reject(
          new Error(`${script} ended by ${signal} (time limit ${timeout} ms)\n${result.stdout}\n${result.stderr}`),
        );
    });
    child.stdin.on('error', () => undefined); // it ended without reading all of it
    child.stdin.end(stdin);
  });
}

/** The Node 24 (at least) on which `npm test` runs the tests themselves, and GitHub the Action. */
export function node24(): string {
  if (Number.parseInt(process.versions.node, 10) < 24) {
    throw new Error(`run the tests with \`npm test\`: this is Node ${process.versions.node}`);
  }
  return process.execPath;
}

/** The Node 20 that `npm test` found; tests that need it stand in describeWithNode20. */
export function node20(): string {
  const path = process.env.FRESHFROM_NODE20;
  if (path === undefined) throw new Error('FRESHFROM_NODE20 is not set: run the tests with `npm test`');
  return path;
}
