import { posix } from 'node:path';

/**
 * Rewrites a path to be relative to another folder.
 * @param prefix the way from that folder to the folder that the path is relative to; may contain `..`; empty for the same folder
 */
export function rebasePath(prefix: string, path: string): string {
  return prefix === '' ? path : posix.join(prefix, path);
}
