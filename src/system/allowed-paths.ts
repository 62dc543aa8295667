import { lstatSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { IsAllowedPath } from './read-file.ts';

/** Whether a file, folder or link exists, dangling links included. False where the path can't be accessed. */
export function pathExists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** Whether a path is the folder or lies in it. Both without links. */
export function isInsideFolder(folder: string, path: string): boolean {
  // Most paths are seen to be in it; only the others need a look at each part.
  if (path.startsWith(folder) && path[folder.length] === sep && !path.includes('..')) return true;
  const inside = relative(folder, path);
  return !isAbsolute(inside) && inside.split(sep, 1)[0] !== '..';
}

/**
 * Where a named path may lead when it is read. A path inside the root must stay there, since links in the root may come from
 * somebody else. Any other path may lead anywhere: undefined.
 */
export function allowedToRead(root: string, path: string): IsAllowedPath | undefined {
  return isInsideFolder(resolve(root), resolve(root, path)) ? below(root) : undefined;
}

/** The same for a path that is written. Outside the root, a link must not lead out of its own folder. */
export function allowedToWrite(root: string, path: string): IsAllowedPath {
  return allowedToRead(root, path) ?? below(dirname(resolve(root, path)));
}

/** Resolves the root for each question: its own path may contain links. */
function below(root: string): IsAllowedPath {
  return (real) => isInsideFolder(realpathSync.native(root), real);
}
