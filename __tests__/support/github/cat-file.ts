import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** An object as `git cat-file --batch` gives it. */
export type GitObject = { readonly sha: string; readonly type: string; readonly content: Buffer };

type Waiting = {
  readonly resolve: (object: GitObject | undefined) => void;
  readonly reject: (reason: Error) => void;
};

/** One `git cat-file --batch` that stays: most requests read, and starting git takes longer than its answer. */
export class CatFile {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #waiting: Waiting[] = [];
  #received: Buffer = Buffer.alloc(0);

  constructor(directory: string, env: Readonly<Record<string, string>>) {
    this.#child = spawn('git', ['cat-file', '--batch'], { cwd: directory, env, stdio: ['pipe', 'pipe', 'ignore'] });
    this.#child.stdout.on('data', (chunk: Buffer) => {
      this.#received = Buffer.concat([this.#received, chunk]);
      this.#deliver();
    });
    this.#child.on('error', (error) => this.#giveUp(error));
    this.#child.on('close', () => this.#giveUp(new Error('git cat-file has ended')));
    // After its end every reader hears of it; the broken pipe says nothing more.
    this.#child.stdin.on('error', () => {});
  }

  /** The object of any name that git knows, or `undefined`. */
  read(name: string): Promise<GitObject | undefined> {
    if (name.includes('\n')) throw new Error('an object name cannot hold a newline');
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#child.stdin.write(`${name}\n`);
    });
  }

  /** Ends the process. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#child.once('close', () => resolve());
      this.#child.stdin.end();
    });
  }

  #deliver(): void {
    for (;;) {
      const end = this.#received.indexOf('\n');
      if (end < 0) return;
      const header = this.#received.toString('utf8', 0, end);
      const [, sha = '', type = '', size] = /^([0-9a-f]{40}) (\w+) (\d+)$/.exec(header) ?? [];
      // An object is followed by a newline of its own; "missing" and "ambiguous" are all there is.
      const length = size === undefined ? 0 : Number(size) + 1;
      if (this.#received.length < end + 1 + length) return;
      const content = Buffer.from(this.#received.subarray(end + 1, end + length));
      this.#received = this.#received.subarray(end + 1 + length);
      this.#waiting.shift()?.resolve(size === undefined ? undefined : { sha, type, content });
    }
  }

  #giveUp(error: Error): void {
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
}
