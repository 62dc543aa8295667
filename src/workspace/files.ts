import { execFile } from 'node:child_process';
import { readdir, readFile, realpath, stat, truncate, writeFile } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { ConfigurationError, messageOf } from '../model/error.ts';
import { MAX_FILE_SIZE } from '../model/file-limits.ts';
import { mapInParallel } from '../model/parallel.ts';
import type { FileContent, FileSource } from '../model/ports.ts';

const run = promisify(execFile);
/** The names of a million files. */
const MAX_OUTPUT = 256 * 1024 * 1024;
/** Files that are looked at together. */
const AT_ONCE = 16;

/** Files below folders of this machine. */
export class WorkspaceFiles implements FileSource {
  readonly #root: string;
  readonly #starts: readonly string[];
  readonly #isSelected: (path: string, start: string) => boolean;

  /**
   * @param root the folder that paths in reports are relative to
   * @param starts files and folders to read; a file is always read, whatever its name
   * @param isSelected whether a path found below one of the folders is to be read; both relative to the root
   */
  constructor(root: string, starts: readonly string[], isSelected: (path: string, start: string) => boolean) {
    this.#root = resolve(root);
    this.#starts = starts;
    this.#isSelected = isSelected;
  }

  async list(): Promise<readonly string[]> {
    const found = new Set<string>();
    for (const start of this.#starts) {
      const path = resolve(this.#root, start);
      const kind = await stat(path).catch((error: unknown) => {
        throw new ConfigurationError(
          `${start} can't be read: ${messageOf(error)}. Name a file or a folder that exists.`,
        );
      });
      if (!kind.isDirectory()) found.add(this.#name(path));
      else for (const file of await this.#below(path)) found.add(file);
    }
    return [...found].sort((a, b) => (a < b ? -1 : 1));
  }

  async read(path: string): Promise<FileContent> {
    const absolute = resolve(this.#root, path);
    try {
      const kind = await stat(absolute);
      // A pipe would be waited for, perhaps for ever.
      if (!kind.isFile() && !kind.isDirectory())
        return { unreadable: 'the file can not be read (it is no plain file)' };
      if (kind.size > MAX_FILE_SIZE) return { unreadable: 'the file is larger than 1 MiB and was not read' };
      return { bytes: await readFile(absolute) };
    } catch (error) {
      const why = path.includes('\ufffd') ? 'its name is not UTF-8' : errorCode(error);
      return { unreadable: `the file can not be read (${why})` };
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
    const names = (await listWithGit(folder)) ?? (await listByWalking(folder));
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
    const target = await realpath(resolve(this.#root, path)).catch(() => undefined);
    // It is gone; or there is a name that can't be read, which is told when it is.
    if (target === undefined) return path.includes('\ufffd');
    const inside = relative(realFolder, target);
    const parts = inside.split(sep);
    // A checkout's .git/config can hold a token, and what can't be parsed is quoted in a report.
    if (parts[0] === '..' || isAbsolute(inside) || parts.includes('.git')) return false;
    const name = this.#name(join(folder, inside));
    return (await stat(target)).isFile() && (name === path || !this.#isSelected(name, this.#name(folder)));
  }

  #name(absolute: string): string {
    return relative(this.#root, absolute).split(sep).join('/');
  }
}

/** Tracked files and new ones, not the ignored ones; undefined where git can't tell. */
async function listWithGit(folder: string): Promise<string[] | undefined> {
  try {
    const args = ['-C', folder, 'ls-files', '-z', '-co', '--exclude-standard'];
    const { stdout } = await run('git', args, { encoding: 'buffer', maxBuffer: MAX_OUTPUT });
    const names = stdout.toString('utf8').split('\0').slice(0, -1);
    // In a folder that git ignores as a whole, and that is asked for by name, git sees nothing.
    return names.length === 0 && (await isIgnored(folder)) ? undefined : names;
  } catch {
    // No git, no work tree, or one that git won't trust ("dubious ownership").
    return undefined;
  }
}

async function isIgnored(folder: string): Promise<boolean> {
  return run('git', ['-C', folder, 'check-ignore', '-q', '--', folder]).then(
    () => true,
    () => false,
  );
}

/** Everything below that is no folder, links too; folders behind links, git's own and unreadable ones are left out. */
async function listByWalking(folder: string, prefix = ''): Promise<string[]> {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true }).catch(() => []);
  const names: string[] = [];
  for (const entry of entries) {
    const name = prefix + entry.name;
    if (!entry.isDirectory()) names.push(name);
    else if (entry.name !== '.git') names.push(...(await listByWalking(folder, `${name}/`)));
  }
  return names;
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
