import { lstatSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { IsAllowedPath } from './read-file.ts';

/** Whether anything has this name: a file, a folder, a link that may lead nowhere. What can't be looked at isn't there. */
export function pathExists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** Whether a path is the folder or lies below it; both without links. */
export function isInsideFolder(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return !isAbsolute(inside) && inside.split(sep, 1)[0] !== '..';
}

/**
 * Where a path that somebody names may lead when it is read: what is written as a place below the root stays there, since
 * the links in there are not that person's own. Any other place is.
 */
export function allowedToRead(root: string, path: string): IsAllowedPath | undefined {
  return isInsideFolder(resolve(root), resolve(root, path)) ? below(root) : undefined;
}

/** The same for a path that is written: elsewhere a link does not lead out of its own folder. */
export function allowedToWrite(root: string, path: string): IsAllowedPath {
  return allowedToRead(root, path) ?? below(dirname(resolve(root, path)));
}

/** The root is looked at when it is asked for: it may have links in its own path. */
function below(root: string): IsAllowedPath {
  return (real) => isInsideFolder(realpathSync.native(root), real);
}
