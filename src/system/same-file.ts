import type { Stats } from 'node:fs';

/**
 * Whether two looks found the same file. On Windows, a look at a path may know no volume, or no file where another program holds
 * it: 0 says nothing there. Node 22.12 to 22.16 and 24.0 to 24.1 never know the volume of a path.
 * https://github.com/libuv/libuv/pull/4698
 */
export function isSameFile(
  one: Pick<Stats, 'dev' | 'ino'>,
  other: Pick<Stats, 'dev' | 'ino'>,
  platform: NodeJS.Platform = process.platform,
): boolean {
  const isSame = (a: number, b: number): boolean => a === b || (platform === 'win32' && (a === 0 || b === 0));
  return isSame(one.dev, other.dev) && isSame(one.ino, other.ino);
}
