import { isAbsolute, relative, sep } from 'node:path';
import { MAX_FILE_SIZE } from '../model/file-limits.ts';
import type { FileContent, LinkedFiles } from '../model/ports.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

/** One file whose content comes from standard input; the files beside it are read where they are. */
export class StdinFile implements LinkedFiles {
  readonly #path: string;
  readonly #beside: WorkspaceFiles;
  #content: Promise<FileContent> | undefined;
  #known: FileContent = { unreadable: 'it was not read yet' };

  /**
   * @param path of the file, from the current folder; it needn't exist
   * @param beside the files of the current folder
   */
  constructor(path: string, beside: WorkspaceFiles) {
    this.#path = (isAbsolute(path) ? relative('.', path) : path).split(sep).join('/');
    this.#beside = beside;
  }

  async list(): Promise<readonly string[]> {
    return [this.#path];
  }

  read(path: string): Promise<FileContent> {
    if (path !== this.#path) return this.#beside.read(path);
    this.#content ??= readStdin().then((content) => {
      this.#known = content;
      return content;
    });
    return this.#content;
  }

  /** What has been read of it, or a file beside it. */
  readNow(path: string): FileContent {
    return path === this.#path ? this.#known : this.#beside.readNow(path);
  }

  async linkChain(path: string): Promise<readonly string[]> {
    return [path];
  }
}

/** Reads no more than a file may have. */
async function readStdin(): Promise<FileContent> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of process.stdin) {
    parts.push(part as Buffer);
    size += parts.at(-1)?.length ?? 0;
    if (size > MAX_FILE_SIZE) break;
  }
  return { bytes: Buffer.concat(parts) };
}
