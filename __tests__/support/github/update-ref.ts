import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

/** One `git update-ref --stdin` that stays from one transaction to the next; a refused one ends it, and a new one starts. */
export class UpdateRef {
  readonly #directory: string;
  readonly #env: Readonly<Record<string, string>>;
  #child: ChildProcessWithoutNullStreams | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(directory: string, env: Readonly<Record<string, string>>) {
    this.#directory = directory;
    this.#env = env;
  }

  /** Carries out the commands, all or none; git's reason where it refuses. */
  run(commands: readonly string[]): Promise<string | undefined> {
    const result = this.#queue.then(() => this.#transaction(commands));
    this.#queue = result.catch(() => {});
    return result;
  }

  /** Ends the process. */
  async close(): Promise<void> {
    await this.#queue;
    const child = this.#child;
    if (child === undefined) return;
    await new Promise<void>((resolve) => {
      child.once('close', () => resolve());
      child.stdin.end();
    });
  }

  #transaction(commands: readonly string[]): Promise<string | undefined> {
    this.#child ??= this.#start();
    const child = this.#child;
    return new Promise((resolve, reject) => {
      let [output, refusal] = ['', ''];
      const onOutput = (chunk: Buffer): void => {
        output += chunk.toString();
        if (output.endsWith('commit: ok\n')) settle(() => resolve(undefined));
      };
      const onRefusal = (chunk: Buffer): void => {
        refusal += chunk.toString();
      };
      const onClose = (): void => settle(() => resolve(refusal.trim()));
      const onError = (error: Error): void => settle(() => reject(error));
      const settle = (end: () => void): void => {
        child.stdout.off('data', onOutput);
        child.stderr.off('data', onRefusal);
        child.off('close', onClose).off('error', onError);
        end();
      };
      child.stdout.on('data', onOutput);
      child.stderr.on('data', onRefusal);
      child.on('close', onClose).on('error', onError);
      child.stdin.write(['start', ...commands, 'commit', ''].join('\n'));
    });
  }

  #start(): ChildProcessWithoutNullStreams {
    const child = spawn('git', ['update-ref', '--stdin'], { cwd: this.#directory, env: this.#env });
    child.once('close', () => {
      if (this.#child === child) this.#child = undefined;
    });
    // It may end before it has read all; what it says tells more than the broken pipe.
    child.stdin.on('error', () => {});
    return child;
  }
}
