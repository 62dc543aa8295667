import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/** What git says of an object without its bytes; `size` is their number. */
export type ObjectInfo = { readonly sha: string; readonly type: string; readonly size: number };

/** An object as `git cat-file` gives it. */
export type GitObject = { readonly sha: string; readonly type: string; readonly content: Buffer };

type Waiting = {
  readonly withContent: boolean;
  readonly resolve: (object: (ObjectInfo & { readonly content: Buffer }) | undefined) => void;
  readonly reject: (reason: Error) => void;
};

/** One `git cat-file --batch-command` that stays: most requests read, and starting git takes longer than its answer. */
export class CatFile {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #waiting: Waiting[] = [];
  #received: Buffer = Buffer.alloc(0);

  constructor(directory: string, env: Readonly<Record<string, string>>) {
    const stdio: ['pipe', 'pipe', 'ignore'] = ['pipe', 'pipe', 'ignore'];
    this.#child = spawn('git', ['cat-file', '--batch-command'], { cwd: directory, env, stdio });
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
    return this.#ask(name, true);
  }

  /** The same without its bytes, which may be many. */
  info(name: string): Promise<ObjectInfo | undefined> {
    return this.#ask(name, false);
  }

  #ask(name: string, withContent: boolean): Promise<(ObjectInfo & GitObject) | undefined> {
    if (name.includes('\n')) throw new Error('an object name cannot hold a newline');
    return new Promise((resolve, reject) => {
      this.#waiting.push({ withContent, resolve, reject });
      this.#child.stdin.write(`${withContent ? 'contents' : 'info'} ${name}\n`);
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
      const [waiting] = this.#waiting;
      if (end < 0 || waiting === undefined) return;
      const header = this.#received.toString('utf8', 0, end);
      // "missing" and "ambiguous" are all there is besides.
      const [, sha = '', type = '', length] = /^([0-9a-f]{40}) (\w+) (\d+)$/.exec(header) ?? [];
      const size = Number(length ?? 0);
      // An object is followed by a newline of its own.
      const after = end + 1 + (length !== undefined && waiting.withContent ? size + 1 : 0);
      if (this.#received.length < after) return;
      const content = Buffer.from(this.#received.subarray(end + 1, Math.max(end + 1, after - 1)));
      this.#received = this.#received.subarray(after);
      this.#waiting.shift();
      waiting.resolve(length === undefined ? undefined : { sha, type, size, content });
    }
  }

  #giveUp(error: Error): void {
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
}
