import { opendir, readFile, realpath, stat, truncate, writeFile } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { ConfigurationError, messageOf } from '../model/error.ts';
import { MAX_FILE_SIZE } from '../model/file-limits.ts';
import { mapInParallel } from '../model/parallel.ts';
import type { FileContent, FileSource, Log } from '../model/ports.ts';
import { listBelow } from './listing.ts';

/** Files that are looked at together. */
const AT_ONCE = 16;

/** Files below folders of this machine. */
export class WorkspaceFiles implements FileSource {
  readonly #root: string;
  readonly #starts: readonly string[];
  readonly #isSelected: (path: string, start: string) => boolean;
  readonly #log: Pick<Log, 'warning'>;
  /** Files of which not even the place can be found out, and why. They are never opened. */
  readonly #unreadable = new Map<string, string>();
  /** Repositories of other owners that were told. */
  readonly #distrusted = new Set<string>();

  /**
   * @param root the folder that paths in reports are relative to
   * @param starts files and folders to read; a file is always read, whatever its name
   * @param isSelected whether a path found below one of the folders is to be read; both relative to the root
   * @param log is told where git doesn't say what is ignored
   */
  constructor(
    root: string,
    starts: readonly string[],
    isSelected: (path: string, start: string) => boolean,
    log: Pick<Log, 'warning'>,
  ) {
    this.#root = resolve(root);
    this.#starts = starts;
    this.#isSelected = isSelected;
    this.#log = log;
  }

  async list(): Promise<readonly string[]> {
    const found = new Set<string>();
    for (const start of this.#starts) {
      const path = resolve(this.#root, start);
      if (!(await isFolder(path, start))) found.add(this.#name(path));
      else for (const file of await this.#below(path)) found.add(file);
    }
    return [...found].sort((a, b) => (a < b ? -1 : 1));
  }

  async read(path: string): Promise<FileContent> {
    const absolute = resolve(this.#root, path);
    const refused = this.#unreadable.get(path);
    if (refused !== undefined) return { unreadable: refused };
    try {
      const kind = await stat(absolute);
      // A pipe would be waited for, perhaps for ever.
      if (!kind.isFile() && !kind.isDirectory()) return { unreadable: unreadable('it is no plain file') };
      if (kind.size > MAX_FILE_SIZE) return { unreadable: 'the file is larger than 1 MiB and was not read' };
      return { bytes: await readFile(absolute) };
    } catch (error) {
      const why = path.includes('\ufffd') ? 'its name is not UTF-8' : errorCode(error);
      return { unreadable: unreadable(why) };
    }
  }

  /** The name of the file itself, where the path is a link to it: a patch has to name that one. */
  async target(path: string): Promise<string> {
    const inside = relative(await realpath(this.#root), await realpath(resolve(this.#root, path)));
    return inside.split(sep).join('/');
  }

  /** @throws ConfigurationError where the file can't be written */
  async write(path: string, bytes: Uint8Array): Promise<void> {
    try {
      // Opened for writing, not replaced: the mode stays, and a link stays a link.
      await writeFile(resolve(this.#root, path), bytes, { flag: 'r+' });
      await truncate(resolve(this.#root, path), bytes.length);
    } catch (error) {
      throw new ConfigurationError(`${path} can't be written (${errorCode(error)}).`, { cause: error });
    }
  }

  async #below(folder: string): Promise<string[]> {
    const { names, distrusted } = await listBelow(folder);
    if (distrusted !== undefined) this.#tellDistrust(distrusted);
    const start = this.#name(folder);
    const candidates = names
      .map((name) => this.#name(join(folder, name)))
      .filter((path) => this.#isSelected(path, start));
    const realFolder = await realpath(folder);
    const isOwn = await mapInParallel(candidates, AT_ONCE, (path) => this.#isOwnFile(path, folder, realFolder));
    return candidates.filter((_, index) => isOwn[index]);
  }

  /**
   * A file that exists here and lies, links followed, in the folder: nobody's link leads out of it, or to git's own
   * files. A link to a file that is found itself is left out.
   */
  async #isOwnFile(path: string, folder: string, realFolder: string): Promise<boolean> {
    const target = await realpath(resolve(this.#root, path)).catch((error: unknown) => {
      if (!leadsNowhere(error)) this.#unreadable.set(path, unreadable(errorCode(error)));
    });
    // It is gone; or it can't be read, or its name can't, which is told when it is.
    if (target === undefined) return this.#unreadable.has(path) || path.includes('\ufffd');
    const inside = relative(realFolder, target);
    const parts = inside.split(sep);
    // A checkout's .git/config can hold a token, and what can't be parsed is quoted in a report.
    if (parts[0] === '..' || isAbsolute(inside) || parts.includes('.git')) return false;
    const name = this.#name(join(folder, inside));
    return (await stat(target)).isFile() && (name === path || !this.#isSelected(name, this.#name(folder)));
  }

  #tellDistrust(repository: string): void {
    if (this.#distrusted.has(repository)) return;
    this.#distrusted.add(repository);
    this.#log.warning(
      `git does not list the files of ${repository}, since another user owns them ("dubious ownership"), so ignored files are read, too. If you trust them: git config --global --add safe.directory ${repository}`,
    );
  }

  #name(absolute: string): string {
    return relative(this.#root, absolute).split(sep).join('/');
  }
}

/** @throws ConfigurationError where nothing is there, or a folder can't be listed. @param start as it was named */
async function isFolder(path: string, start: string): Promise<boolean> {
  try {
    const isOne = (await stat(path)).isDirectory();
    if (isOne) await (await opendir(path)).close();
    return isOne;
  } catch (error) {
    const help = leadsNowhere(error) ? 'that exists' : 'that can be read';
    throw new ConfigurationError(`${start} can't be read: ${messageOf(error)}. Name a file or a folder ${help}.`, {
      cause: error,
    });
  }
}

/** Nothing is there, or a link in a circle; else it is there and can't be reached. */
function leadsNowhere(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '');
}

function unreadable(why: string): string {
  return `the file can not be read (${why})`;
}

function errorCode(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return 'no permission';
    case 'ENOENT':
      return 'it does not exist';
    case 'EISDIR':
      return 'it is a folder';
    default:
      return code ?? messageOf(error);
  }
}
