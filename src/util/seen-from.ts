import { posix } from 'node:path';

/**
 * A path as it is seen from another folder.
 * @param prefix the way from that folder to the one that the path is relative to; empty where they are one
 */
export function seenFrom(prefix: string, path: string): string {
  return prefix === '' ? path : posix.join(prefix, path);
}
