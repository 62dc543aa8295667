import { compareApkVersions } from './apk.ts';
import { compareDpkgVersions } from './dpkg.ts';
import { compareRpmVersions } from './rpm.ts';

const ORDERS: ReadonlyMap<string, (a: string, b: string) => number> = new Map([
  ['deb', compareDpkgVersions],
  ['apk', compareApkVersions],
  ['rpm', compareRpmVersions],
]);

/**
 * The order of two versions as the package manager has it: negative where a is older, 0 where neither is.
 * @param type as in `Package`; undefined where its order isn't known, as of npm or golang
 */
export function comparePackageVersions(type: string, a: string, b: string): number | undefined {
  return ORDERS.get(type)?.(a, b);
}
