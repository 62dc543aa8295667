import type { Package, PackageReading } from '../../model/package.ts';
import { DamagedError } from './bytes.ts';

/** All of TeX Live is 8,000. Each takes 3 KB until it is told. */
const MAX_PACKAGES = 30_000;

/** What readers yield, each package once: a database may stand at two paths, where one is a link to the other. */
export function collect(readers: Iterable<Iterable<Package>>): PackageReading {
  const packages = new Map<string, Package>();
  try {
    for (const reader of readers) {
      for (const found of reader) {
        if (packages.size === MAX_PACKAGES) return { unreadable: `more than ${MAX_PACKAGES} packages` };
        packages.set(JSON.stringify([found.type, found.name, found.version, found.architecture]), found);
      }
    }
  } catch (error) {
    if (error instanceof DamagedError) return { unreadable: error.message };
    throw error;
  }
  return { packages: [...packages.values()] };
}
