import { lstatSync, opendirSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { ConfigurationError } from '../model/error.ts';
import { MAX_FILE_SIZE } from '../model/file-limits.ts';
import type { FileContent, LinkedFiles, Log } from '../model/ports.ts';
import { allowedToRead, isInsideFolder } from '../system/allowed-paths.ts';
import { toFileError } from '../system/file-error.ts';
import { limitHeapGrowth, slowHeapGrowth } from '../system/limit-heap.ts';
import { type IsAllowedPath, readPlainFile } from '../system/read-file.ts';
import { writeFileAtomically } from '../system/write-file.ts';
import { formatShortList } from '../util/grammar.ts';
import { followSymlinks, type PathEntry } from '../util/symlinks.ts';
import { listFiles } from './list-files.ts';

/** Larger than any Dockerfile that people write; such a file may hold tens of thousands of references. In bytes. */
const LARGE = 128 * 1024;
/** A run that reads more files keeps its heap small. */
const MANY = 1000;
/** How many folders a warning names. */
const MOST_NAMED = 3;

/** Which files of a workspace are read. */
export interface WorkspaceSelection {
  /** Files and folders to read; a file is always read, whatever its name. */
  readonly starts: readonly string[];
  /** Whether a path found below a start is read; both relative to the root. */
  readonly isSelected: (path: string, start: string) => boolean;
  /** Whether a file is in scope, by the names that its path goes through: links, then the file. Default: every file. */
  readonly isTouched?: (way: readonly string[]) => boolean;
}

/** Files in folders of this machine. */
export class WorkspaceFiles implements LinkedFiles {
  readonly #root: string;
  readonly #selection: WorkspaceSelection;
  readonly #log: Pick<Log, 'warning'>;
  /** The real paths of the folders that files may be in. */
  readonly #folders: string[];
  /** The files that were named, with where their links may lead. */
  readonly #named = new Map<string, IsAllowedPath | undefined>();
  /** Files whose real path can't be determined, with the reason. They are never opened. */
  readonly #unreadable = new Map<string, string>();
  readonly #warnings = new Set<string>();
  #asksGit = true;
  #listed: Promise<readonly string[]> | undefined;

  /**
   * @param root the folder that paths in reports are relative to
   * @param log gets a warning where git can't say which files are ignored
   */
  constructor(root: string, selection: WorkspaceSelection, log: Pick<Log, 'warning'>) {
    this.#root = realpathSync.native(root);
    this.#selection = selection;
    this.#log = log;
    this.#folders = [this.#root];
  }

  list(): Promise<readonly string[]> {
    this.#listed ??= this.#find();
    return this.#listed;
  }

  async #find(): Promise<readonly string[]> {
    const found = new Set<string>();
    for (const start of this.#selection.starts) {
      const path = resolve(this.#root, start);
      if (isFolder(path, start)) for (const file of await this.#below(path, start)) found.add(file);
      else {
        this.#named.set(this.#name(path), allowedToRead(this.#root, path));
        found.add(this.#name(path));
      }
    }
    if (found.size > MANY) slowHeapGrowth();
    return this.#each([...found].sort((a, b) => (a < b ? -1 : 1)));
  }

  /** Keeps each file once, by its own name or else its first link: two names would lead to two edits of one file. */
  #each(names: readonly string[]): readonly string[] {
    const reals = new Map(names.map((name) => [name, this.#realName(name) ?? name]));
    const listed = new Set(names.filter((name) => reals.get(name) === name));
    return names.filter((name) => {
      const real = reals.get(name) ?? name;
      if (real !== name && listed.has(real)) return false;
      listed.add(real);
      return true;
    });
  }

  async read(path: string): Promise<FileContent> {
    const refused = this.#unreadable.get(path);
    if (refused !== undefined) return { unreadable: refused };
    const isAllowed = this.#placesOf(path);
    try {
      const bytes = readPlainFile(resolve(this.#root, path), { limit: MAX_FILE_SIZE, isAllowed });
      if (bytes.length > LARGE) limitHeapGrowth();
      return { bytes };
    } catch (error) {
      const { code, message } = toFileError(error);
      if (code === 'too-large') return { unreadable: 'the file is larger than 1 MiB and was not read' };
      return { unreadable: unreadable(path.includes('\ufffd') ? 'its name is not UTF-8' : message) };
    }
  }

  async linkChain(path: string): Promise<readonly string[]> {
    const real = this.#realName(path);
    if (real === undefined || real === path) return [path];
    const way = await followSymlinks(path, async (name) => this.#at(name));
    // The links leave the root in between.
    return way ?? [path, real];
  }

  /** Replaces a file whose content is still the expected one. @throws FileError */
  async write(path: string, bytes: Uint8Array, expected: Uint8Array): Promise<void> {
    writeFileAtomically(resolve(this.#root, path), bytes, { isAllowed: this.#placesOf(path), expected });
  }

  /** A named file's links may lead where `#named` says; any other file stays in the folders and outside of `.git`. */
  #placesOf(path: string): IsAllowedPath | undefined {
    if (this.#named.has(path)) return this.#named.get(path);
    return (real) => this.#folders.some((folder) => isInsideFolder(folder, real) && !isOfGit(folder, real));
  }

  /** The name without links; undefined where nothing exists. */
  #realName(path: string): string | undefined {
    try {
      return this.#name(realpathSync.native(resolve(this.#root, path)));
    } catch {
      return undefined;
    }
  }

  #at(name: string): PathEntry {
    const path = join(this.#root, name);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats?.isSymbolicLink() !== true) return stats?.isFile() === true ? 'file' : undefined;
    const target = resolve(dirname(path), readlinkSync(path));
    return { link: isInsideFolder(this.#root, target) ? relative(dirname(path), target).split(sep).join('/') : '/' };
  }

  async #below(folder: string, start: string): Promise<string[]> {
    const real = realpathSync.native(folder);
    if (allowedToRead(this.#root, folder)?.(real) === false) {
      throw new ConfigurationError(
        'outside-root',
        `${start} leads out of ${this.#root} through a link. Name the folder itself: ${real}`,
      );
    }
    this.#folders.push(real);
    const { names, unreadable, warning, isTimeUp } = await listFiles(folder, this.#asksGit);
    this.#asksGit &&= !isTimeUp;
    if (warning !== undefined) this.#warn(warning);
    const own: string[] = [];
    for (const name of names) {
      const path = this.#name(join(folder, name));
      if (this.#selection.isSelected(path, this.#name(folder)) && (await this.#isOwn(path, folder, real)))
        own.push(path);
    }
    const closed = unreadable.map((each) => this.#name(join(folder, each)));
    const missed = closed.filter((each) => this.#selection.isSelected(`${each}/Dockerfile`, this.#name(folder)));
    if (missed.length > 0)
      this.#warn(`${formatShortList(missed, MOST_NAMED)} can't be listed, so what is in there is not read.`);
    // For a single start, the report says so.
    if (own.length === 0 && this.#selection.starts.length > 1) {
      this.#warn(
        `Nothing in ${start} is read: no file in there has a Dockerfile's name, or paths and exclude leave it out.`,
      );
    }
    return own;
  }

  /**
   * Whether a path is a file whose links stay in the folder and outside of `.git`. Leaves out a link to a file that is
   * selected by its own name.
   */
  async #isOwn(path: string, folder: string, realFolder: string): Promise<boolean> {
    const { isSelected, isTouched } = this.#selection;
    let target: string;
    try {
      target = realpathSync.native(resolve(this.#root, path));
    } catch (error) {
      if (!leadsNowhere(error)) this.#unreadable.set(path, unreadable(toFileError(error).message));
      // A file that is gone is left out; one that can't be read is reported when it is read.
      return this.#unreadable.has(path) || path.includes('\ufffd');
    }
    // A checkout's .git/config can hold a token, and reports quote what can't be parsed.
    if (!isInsideFolder(realFolder, target) || isOfGit(realFolder, target) || !statSync(target).isFile()) return false;
    if (isTouched?.(await this.linkChain(path)) === false) return false;
    const name = this.#name(join(folder, relative(realFolder, target)));
    return name === path || !isSelected(name, this.#name(folder)) || isTouched?.([name]) === false;
  }

  #warn(message: string): void {
    if (this.#warnings.has(message)) return;
    this.#warnings.add(message);
    this.#log.warning(message);
  }

  #name(absolute: string): string {
    return relative(this.#root, absolute).split(sep).join('/');
  }
}

function isOfGit(folder: string, real: string): boolean {
  return relative(folder, real).split(sep).includes('.git');
}

/** @param start as it was named @throws ConfigurationError where nothing exists, or where a folder can't be listed */
function isFolder(path: string, start: string): boolean {
  try {
    const isOne = statSync(path).isDirectory();
    if (isOne) opendirSync(path).closeSync();
    return isOne;
  } catch (error) {
    const help = leadsNowhere(error) ? 'that exists' : 'that can be read';
    const code = leadsNowhere(error) ? 'file-not-found' : 'unreadable-file';
    throw new ConfigurationError(
      code,
      `${start} can't be read: ${toFileError(error).message}. Name a file or a folder ${help}.`,
      {
        cause: error,
      },
    );
  }
}

/** Whether nothing exists, or a link leads in a circle. Otherwise something exists but can't be reached. */
function leadsNowhere(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '');
}

function unreadable(why: string): string {
  return `the file can not be read (${why})`;
}
