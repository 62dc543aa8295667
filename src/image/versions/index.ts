import { compareApk } from './apk.ts';
import { compareDpkg } from './dpkg.ts';
import { compareRpm } from './rpm.ts';

const ORDERS: ReadonlyMap<string, (a: string, b: string) => number> = new Map([
  ['deb', compareDpkg],
  ['apk', compareApk],
  ['rpm', compareRpm],
]);

/**
 * The order of two versions as the package manager has it: negative where a is older, 0 where neither is.
 * @param type as in `Package`; undefined where its order isn't known, as of npm or golang
 */
export function compareVersions(type: string, a: string, b: string): number | undefined {
  return ORDERS.get(type)?.(a, b);
}
