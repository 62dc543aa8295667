import { lstatSync, opendirSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { ConfigurationError } from '../model/error.ts';
import { MAX_FILE_SIZE } from '../model/file-limits.ts';
import type { FileContent, LinkedFiles, Log } from '../model/ports.ts';
import { allowedToRead, isInsideFolder } from '../system/allowed-paths.ts';
import { toFileError } from '../system/file-error.ts';
import { limitHeapGrowth, slowHeapGrowth } from '../system/limit-heap.ts';
import { type IsAllowedPath, readPlainFile } from '../system/read-file.ts';
import { areSpeltAlike, createRealPathFinder, findPlainPathAgain, type RealPath } from '../system/real-paths.ts';
import { writeFileAtomically } from '../system/write-file.ts';
import { formatShortList } from '../util/grammar.ts';
import { followSymlinks, type PathEntry } from '../util/symlinks.ts';
import { eachOnce } from './each-once.ts';
import { isGitFolder } from './git-folder.ts';
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

/** A listed path; plain: certainly a file, and behind no link. */
type ListedPath = { readonly path: string; readonly isPlain: boolean };

/** A folder to search. */
interface StartFolder {
  readonly folder: string;
  /** Without links. */
  readonly real: string;
  /** Relative to the root. */
  readonly name: string;
  /** What the names of its files begin with; undefined outside of the root, where that depends on the name. */
  readonly prefix: string | undefined;
}

/** Files in folders of this machine. */
export class WorkspaceFiles implements LinkedFiles {
  readonly #root: string;
  readonly #selection: WorkspaceSelection;
  readonly #log: Pick<Log, 'warning'>;
  readonly #platform: NodeJS.Platform;
  /** The real paths of the folders that files may be in. */
  readonly #folders: string[];
  /** The files that were named, with where their links may lead. */
  readonly #named = new Map<string, IsAllowedPath | undefined>();
  readonly #findRealPath = createRealPathFinder();
  /** Listed files with no link on their paths. */
  #plain: ReadonlySet<string> = new Set();
  /** Files whose real path can't be determined, with the reason. They are never opened. */
  readonly #unreadable = new Map<string, string>();
  readonly #warnings = new Set<string>();
  #asksGit = true;
  #listed: Promise<readonly string[]> | undefined;

  /**
   * @param root the folder that paths in reports are relative to
   * @param log gets a warning where git can't say which files are ignored
   */
  constructor(
    root: string,
    selection: WorkspaceSelection,
    log: Pick<Log, 'warning'>,
    platform: NodeJS.Platform = process.platform,
  ) {
    this.#root = realpathSync.native(root);
    this.#selection = selection;
    this.#log = log;
    this.#platform = platform;
    this.#folders = [this.#root];
  }

  list(): Promise<readonly string[]> {
    this.#listed ??= this.#find();
    return this.#listed;
  }

  async #find(): Promise<readonly string[]> {
    const found = new Set<string>();
    /** Of the files that are found by another name than their own, their own. */
    const ownNames = new Map<string, string>();
    const add = (name: string, own: string) => {
      found.add(name);
      if (own !== name) ownNames.set(name, own);
    };
    for (const start of this.#selection.starts) {
      const path = resolve(this.#root, start);
      if (isFolder(path, start)) await this.#below(path, start, add);
      else {
        const given = this.#name(path);
        const own = this.#realName(given) ?? given;
        const name = areSpeltAlike(given, own, this.#platform) ? own : given;
        this.#named.set(name, allowedToRead(this.#root, path));
        add(name, own);
      }
    }
    if (found.size > MANY) await slowHeapGrowth();
    const names = [...found].sort((a, b) => (a < b ? -1 : 1));
    for (const name of ownNames.keys()) found.delete(name);
    this.#plain = found;
    return ownNames.size === 0 ? names : eachOnce(names, ownNames, found);
  }

  async read(path: string): Promise<FileContent> {
    const content = this.readNow(path);
    if ('bytes' in content && content.bytes.length > LARGE) await limitHeapGrowth();
    return content;
  }

  /** The same, at once. */
  readNow(path: string): FileContent {
    const refused = this.#unreadable.get(path);
    if (refused !== undefined) return { unreadable: refused };
    const findRealPath = this.#plain.has(path) ? findPlainPathAgain : this.#findRealPath;
    const options = { limit: MAX_FILE_SIZE, isAllowed: this.#placesOf(path), findRealPath };
    try {
      return { bytes: readPlainFile(resolve(this.#root, path), options) };
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
      const absolute = resolve(this.#root, path);
      const real = this.#findRealPath(absolute).path;
      return real === absolute ? path : this.#name(real);
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

  async #below(given: string, start: string, add: (name: string, own: string) => void): Promise<void> {
    const real = realpathSync.native(given);
    const folder = areSpeltAlike(real, given, this.#platform) ? real : given;
    if (allowedToRead(this.#root, folder)?.(real) === false) {
      throw new ConfigurationError(
        'outside-root',
        `${start} leads out of ${this.#root} through a link. Name the folder itself: ${real}`,
      );
    }
    this.#folders.push(real);
    const listing = await listFiles(folder, { asksGit: this.#asksGit, platform: this.#platform });
    const { names, unreadable, special, linkTexts = [], warning, isTimeUp } = listing;
    this.#asksGit &&= !isTimeUp;
    if (warning !== undefined) this.#warn(warning);
    const name = this.#name(folder);
    const isInside = isInsideFolder(this.#root, folder);
    const prefix = isInside ? name && `${name}/` : undefined;
    const place = { folder, real, name, prefix };
    let isEmpty = true;
    for (const listed of names) {
      const path = this.#nameIn(place, listed);
      if (!this.#selection.isSelected(path, name)) continue;
      const isPlain = special?.has(listed) === false;
      const own = await this.#ownName(path, { path: join(real, listed), isPlain }, place);
      if (own === undefined) continue;
      add(standingAlone(path), own);
      isEmpty = false;
    }
    const closed = unreadable.map((each) => this.#name(join(folder, each)));
    const missed = closed.filter((each) => this.#selection.isSelected(`${each}/Dockerfile`, name));
    if (missed.length > 0)
      this.#warn(`${formatShortList(missed, MOST_NAMED)} can't be listed, so what is in there is not read.`);
    const texts = linkTexts
      .map((each) => this.#nameIn(place, each))
      .filter((each) => this.#selection.isSelected(each, name));
    if (texts.length > 0)
      this.#warn(
        `${formatShortList(texts, MOST_NAMED)} ${texts.length === 1 ? 'is a link' : 'are links'} in git, and here text, since this system makes no links (core.symlinks), so what is in there is not read.`,
      );
    // For a single start, the report says so.
    if (isEmpty && this.#selection.starts.length > 1) {
      this.#warn(
        `Nothing in ${start} is read: no file in there has a Dockerfile's name, or paths and exclude leave it out.`,
      );
    }
  }

  /**
   * The real name of a file that is read; undefined for anything but a file whose links stay in the folder and outside of
   * `.git`, and for a link to a file that is selected by its own name.
   */
  async #ownName(
    path: string,
    { path: absolute, isPlain }: ListedPath,
    place: StartFolder,
  ): Promise<string | undefined> {
    const { isSelected, isTouched } = this.#selection;
    let target: RealPath;
    try {
      target = isPlain ? { path: absolute } : this.#findRealPath(absolute);
    } catch (error) {
      if (!leadsNowhere(error)) this.#unreadable.set(path, unreadable(toFileError(error).message));
      // A file that is gone is left out; one that can't be read is reported when it is read.
      return this.#unreadable.has(path) || path.includes('\ufffd') ? path : undefined;
    }
    // A checkout's .git/config can hold a token, and reports quote what can't be parsed.
    if (!isInsideFolder(place.real, target.path) || isOfGit(place.real, target.path)) return undefined;
    if (!isPlain && !(target.stats ?? statSync(target.path)).isFile()) return undefined;
    if (isTouched?.(await this.linkChain(path)) === false) return undefined;
    // Where git and the disk spell a name otherwise, as after a change of its case, git's counts.
    const isOwn = areSpeltAlike(target.path, absolute, this.#platform);
    const name = isOwn ? path : this.#name(join(place.folder, relative(place.real, target.path)));
    if (name !== path && isSelected(name, place.name) && isTouched?.([name]) !== false) return undefined;
    return place.real === place.folder ? name : this.#name(target.path);
  }

  #warn(message: string): void {
    if (this.#warnings.has(message)) return;
    this.#warnings.add(message);
    this.#log.warning(message);
  }

  #name(absolute: string): string {
    return relative(this.#root, absolute).split(sep).join('/');
  }

  /** The name of what was listed in a folder. There may be a million, so most are put together without a look at their parts. */
  #nameIn({ folder, prefix }: StartFolder, listed: string): string {
    // Git lists a repository in the repository as a folder, with a slash.
    return prefix === undefined || listed.endsWith('/') ? this.#name(join(folder, listed)) : prefix + listed;
  }
}

/** A copy of a text. V8 lets a part of a text keep all of it in memory: here the names of all files of a repository. */
function standingAlone(text: string): string {
  return Buffer.from(text).toString();
}

function isOfGit(folder: string, real: string): boolean {
  return /\.git/i.test(real) && relative(folder, real).split(sep).some(isGitFolder);
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
