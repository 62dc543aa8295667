import { dirname, join, relative, resolve, sep } from 'node:path';
import { ConfigurationError } from '../model/error.ts';
import type { Log } from '../model/ports.ts';
import { allowedToRead, isInsideFolder, pathExists } from '../system/allowed-paths.ts';
import { toFileError } from '../system/file-error.ts';
import { readPlainFile } from '../system/read-file.ts';
import { rebasePath } from '../util/rebase-path.ts';
import { workTreeRoot } from './git.ts';

/** The largest config file, in bytes: room for twenty thousand paths. */
const MAX_CONFIG = 4 * 1024 * 1024;

/** A config file that was found and read. */
export interface FoundConfigFile {
  /** Relative to the folder that freshfrom runs in, for messages. */
  readonly path: string;
  readonly text: string;
  /** The path from the config's folder, which its globs are relative to, to the root of all paths; empty where they are the same. */
  readonly prefix: string;
}

/**
 * Reads a config file.
 * @param root the folder that the path is relative to; no link below it may lead out of it
 * @param shown the path for messages
 * @returns undefined where there is none
 * @throws ConfigurationError where it can't be read
 */
export function readConfigFile(root: string, path: string, shown = path): string | undefined {
  const isAllowed = allowedToRead(root, path);
  try {
    return readPlainFile(resolve(root, path), { limit: MAX_CONFIG, isAllowed }).toString('utf8');
  } catch (error) {
    const { code, message } = toFileError(error);
    if (code === 'absent') return undefined;
    throw new ConfigurationError('unreadable-file', `The config file ${shown} can't be read: ${message}.`, {
      cause: error,
    });
  }
}

/**
 * Reads the config file in a folder.
 * @param names the possible paths of the file, relative to the folder; only one may exist
 * @param way the path to the folder from where freshfrom runs
 * @throws ConfigurationError
 */
export function readConfigIn(
  folder: string,
  names: readonly string[],
  way = '',
): Pick<FoundConfigFile, 'path' | 'text'> | undefined {
  const [name, other] = names.filter((each) => pathExists(join(folder, each)));
  if (name === undefined) return undefined;
  if (other !== undefined) throw twoConfigFilesError(rebasePath(way, name), rebasePath(way, other));
  const path = rebasePath(way, name);
  const text = readConfigFile(folder, name, path);
  if (text === undefined) {
    throw new ConfigurationError(
      'file-not-found',
      `The config file ${path} can't be read: it is a link to a file that does not exist.`,
    );
  }
  return { path, text };
}

/** The error where a folder has two config files. */
export function twoConfigFilesError(path: string, other: string): ConfigurationError {
  return new ConfigurationError(
    'ambiguous-config',
    `${path} and ${other} both exist, and only one can be the config file. Delete one of them.`,
  );
}

/**
 * Finds the config file for a folder: in the folder itself, or in the nearest folder above it up to the root of the git work
 * tree. A nested repository has its own root. Outside a work tree, only the folder itself is searched.
 * @param log gets a warning where git can't say whether a found file belongs to the work tree
 * @throws ConfigurationError
 */
export async function findConfigFile(
  root: string,
  names: readonly string[],
  log: Pick<Log, 'warning'>,
): Promise<FoundConfigFile | undefined> {
  const start = resolve(root);
  for (let folder = start; ; folder = dirname(folder)) {
    if (names.some((name) => pathExists(join(folder, name)))) {
      if (folder !== start && !(await isOfWorkTree(start, folder, log))) return undefined;
      const found = readConfigIn(folder, names, wayTo(start, folder));
      return found && { ...found, prefix: wayTo(folder, start) };
    }
    if (pathExists(join(folder, '.git')) || dirname(folder) === folder) return undefined;
  }
}

function wayTo(from: string, to: string): string {
  return relative(from, to).split(sep).join('/');
}

/** Asks git, which refuses repositories of other users: a config file decides which registries are contacted. */
async function isOfWorkTree(start: string, folder: string, log: Pick<Log, 'warning'>): Promise<boolean> {
  const top = await workTreeRoot(start);
  if (typeof top === 'string') return isInsideFolder(resolve(top), folder);
  if (top !== undefined)
    log.warning(
      `The config file in ${folder} is ignored: git does not confirm that ${start} belongs to the same repository. Pass the file with --config.`,
    );
  return false;
}
