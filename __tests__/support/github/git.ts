import { spawn } from 'node:child_process';
import { CatFile, type GitObject, type ObjectInfo } from './cat-file.ts';
import { type ObjectType, writeObject } from './loose.ts';
import { UpdateRef } from './update-ref.ts';

/** A git command that did not exit 0: `stderr` is its own explanation, `status` its exit status. */
export class GitError extends Error {
  override readonly name = 'GitError';
  readonly stdout: Buffer;
  readonly stderr: string;
  readonly status: number | null;

  constructor(args: readonly string[], status: number | null, stdout: Buffer, stderr: string) {
    super(`git ${args.join(' ')} exited ${status}: ${stderr.trim()}`);
    this.stdout = stdout;
    this.stderr = stderr;
    this.status = status;
  }
}

/** What a git command is given besides its arguments. */
export type GitInput = { readonly input?: string | Uint8Array; readonly env?: Readonly<Record<string, string>> };

// No configuration of the developer's machine, no identity of the developer: the same commits everywhere.
const ENVIRONMENT = {
  PATH: process.env.PATH ?? '',
  LC_ALL: 'C',
  TZ: 'UTC',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: 'GitHub',
  GIT_AUTHOR_EMAIL: 'noreply@github.com',
  GIT_COMMITTER_NAME: 'GitHub',
  GIT_COMMITTER_EMAIL: 'noreply@github.com',
};

/** The `git` binary on one bare repository. */
export class Git {
  readonly directory: string;
  readonly #environment: Readonly<Record<string, string>>;
  readonly #refs: UpdateRef;
  #reader: CatFile | undefined;

  constructor(directory: string) {
    this.directory = directory;
    this.#environment = { ...ENVIRONMENT, GIT_DIR: directory };
    this.#refs = new UpdateRef(directory, this.#environment);
  }

  /** Standard output of `git ...args`; throws a GitError where it exits with anything but 0. */
  run(args: readonly string[], { input = '', env = {} }: GitInput = {}): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const child = spawn('git', ['-c', 'core.quotePath=false', ...args], {
        cwd: this.directory,
        env: { ...this.#environment, ...env },
      });
      const stdout: Buffer[] = [];
      const stderr: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
      child.on('error', reject);
      // git may exit without reading its input; its exit status tells more than the broken pipe does.
      child.stdin.on('error', () => {});
      child.on('close', (status) => {
        const output = Buffer.concat(stdout);
        if (status === 0) resolve(output);
        else reject(new GitError(args, status, output, Buffer.concat(stderr).toString()));
      });
      child.stdin.end(input);
    });
  }

  /** The object of any name that git knows, or `undefined`. */
  read(name: string): Promise<GitObject | undefined> {
    return this.#catFile.read(name);
  }

  /** The same without its bytes. */
  info(name: string): Promise<ObjectInfo | undefined> {
    return this.#catFile.info(name);
  }

  get #catFile(): CatFile {
    this.#reader ??= new CatFile(this.directory, this.#environment);
    return this.#reader;
  }

  /** Writes an object, and gives its id. */
  write(type: ObjectType, content: Uint8Array): string {
    return writeObject(this.directory, type, content);
  }

  /** Moves references by the commands of `git update-ref --stdin`, all or none; git's reason where it refuses. */
  moveRefs(commands: readonly string[]): Promise<string | undefined> {
    return this.#refs.run(commands);
  }

  /** Ends what is still running. */
  async close(): Promise<void> {
    await Promise.all([this.#reader?.close(), this.#refs.close()]);
  }

  /** Standard output as text, without the last newline. */
  async text(args: readonly string[], input: GitInput = {}): Promise<string> {
    return (await this.run(args, input)).toString().replace(/\n$/, '');
  }

  /** Whether the command exits 0; an exit status of 1 is a plain no, anything else an error. */
  async test(args: readonly string[]): Promise<boolean> {
    try {
      await this.run(args);
      return true;
    } catch (error) {
      if (error instanceof GitError && error.status === 1) return false;
      throw error;
    }
  }
}
