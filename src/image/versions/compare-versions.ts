import { compareApkVersions } from './apk.ts';
import { compareDpkgVersions } from './dpkg.ts';
import { compareRpmVersions } from './rpm.ts';

const ORDERS: ReadonlyMap<string, (a: string, b: string) => number> = new Map([
  ['deb', compareDpkgVersions],
  ['apk', compareApkVersions],
  ['rpm', compareRpmVersions],
]);

/**
 * Compares two versions as their package manager does: negative where a is older, 0 where they are equal.
 * @param type as in `Package`
 * @returns undefined where the order of the type is unknown, as for npm and golang
 */
export function comparePackageVersions(type: string, a: string, b: string): number | undefined {
  return ORDERS.get(type)?.(a, b);
}
