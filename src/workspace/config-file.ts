import { dirname, join, relative, resolve, sep } from 'node:path';
import { ConfigurationError } from '../model/error.ts';
import type { Log } from '../model/ports.ts';
import { isInsideFolder, pathExists } from '../system/allowed-paths.ts';
import { prefixPath } from '../util/prefix-path.ts';
import { workTreeRoot } from './git.ts';
import { readConfigFile } from './report-file.ts';

/** A config file. */
export interface FoundConfigFile {
  /** As people would write it where freshfrom runs. */
  readonly path: string;
  readonly text: string;
  /** The way from the folder that its globs are relative to, to the root of all paths; empty where they are one. */
  readonly prefix: string;
}

/**
 * The config file that stands in a folder.
 * @param names where it may stand, relative to the folder; only one may be there
 * @param way to the folder from where freshfrom runs
 * @throws ConfigurationError
 */
export function readConfigIn(
  folder: string,
  names: readonly string[],
  way = '',
): Pick<FoundConfigFile, 'path' | 'text'> | undefined {
  const [name, other] = names.filter((each) => pathExists(join(folder, each)));
  if (name === undefined) return undefined;
  if (other !== undefined) throw twoConfigFilesError(prefixPath(way, name), prefixPath(way, other));
  const path = prefixPath(way, name);
  const text = readConfigFile(folder, name, path);
  if (text === undefined) {
    throw new ConfigurationError(
      'file-not-found',
      `The config file ${path} can't be read: it is a link that leads to nothing.`,
    );
  }
  return { path, text };
}

/** The error where two files would be the config. */
export function twoConfigFilesError(path: string, other: string): ConfigurationError {
  return new ConfigurationError(
    'ambiguous-config',
    `${path} and ${other} both exist, and only one can count. Delete one of them.`,
  );
}

/**
 * The config file that counts in a folder: of the folder itself, else of the nearest one above it that has one, up to the root of
 * the git work tree. A repository in a repository has a root of its own; without a work tree no other folder is looked at.
 * @param log is told where git doesn't say whether a file that is found belongs to the work tree
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

/** Git is asked, which trusts no repository of another user: a config file says where images are looked up. */
async function isOfWorkTree(start: string, folder: string, log: Pick<Log, 'warning'>): Promise<boolean> {
  const top = await workTreeRoot(start);
  if (typeof top === 'string') return isInsideFolder(resolve(top), folder);
  if (top !== undefined)
    log.warning(
      `The config file in ${folder} is not read: git does not say that ${start} is in the same work tree. Name it with --config.`,
    );
  return false;
}
