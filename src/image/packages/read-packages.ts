import type { Package, PackageReading } from '../../model/package.ts';
import { readApkInstalled } from './apk-installed.ts';
import { MalformedDatabaseError } from './byte-view.ts';
import { readChiselManifest } from './chisel-manifest.ts';
import { type DistributionFileKind, distributionFileKind } from './distribution-files.ts';
import { readDpkgStatus } from './dpkg-status.ts';
import { readRpmManifest } from './rpm-manifest.ts';
import { readRpmdbBdb } from './rpmdb-bdb.ts';
import { readRpmdbNdb } from './rpmdb-ndb.ts';
import { readRpmdbSqlite } from './rpmdb-sqlite.ts';

type Reader = (bytes: Uint8Array) => Iterable<Package>;

/** All of TeX Live has 8,000 packages. Each takes 3 KB of memory. */
const MAX_PACKAGES = 30_000;

/**
 * The readers of each package manager. Only the first whose file isn't empty is used: a newer format leaves the old file in
 * place, and a manifest repeats the database.
 */
const MANAGERS: readonly (readonly (readonly [DistributionFileKind, Reader])[])[] = [
  [
    ['dpkg', readDpkgStatus],
    ['chisel', readChiselManifest],
  ],
  [['apk', readApkInstalled]],
  [
    ['rpm-sqlite', readRpmdbSqlite],
    ['rpm-ndb', readRpmdbNdb],
    ['rpm-bdb', readRpmdbBdb],
    ['rpm-manifest', readRpmManifest],
  ],
];

/**
 * Reads all packages from an image's databases.
 * @param files by path, as in `DISTRIBUTION_FILES`; others are ignored
 */
export function readPackages(files: ReadonlyMap<string, Uint8Array>): PackageReading {
  const found = Array.from(files, ([path, bytes]): Found => ({ path, bytes, kind: distributionFileKind(path) }));
  const kinds = new Set(found.map(({ kind }) => kind));
  if (!MANAGERS.flat().some(([kind]) => kinds.has(kind))) return { unreadable: 'no package database' };
  const filled = found.filter(({ bytes }) => bytes.length > 0);
  return collectPackages(MANAGERS.flatMap((readers) => readersFor(readers, filled)));
}

interface Found {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly kind: DistributionFileKind | undefined;
}

function readersFor(readers: (typeof MANAGERS)[number], filled: readonly Found[]): Iterable<Package>[] {
  const used = readers.find(([kind]) => filled.some((file) => file.kind === kind));
  if (used === undefined) return [];
  const [kind, read] = used;
  const log = kind === 'rpm-sqlite' ? filled.find((file) => file.kind === 'rpm-sqlite-wal') : undefined;
  if (log !== undefined) return [readFile(log, refuseLog)];
  return filled.filter((file) => file.kind === kind).map((file) => readFile(file, read));
}

/** Adds the path to the message of an error. */
function* readFile({ path, bytes }: Found, read: Reader): Generator<Package> {
  try {
    yield* read(bytes);
  } catch (error) {
    if (error instanceof MalformedDatabaseError)
      throw new MalformedDatabaseError(`${path}: ${error.message}`, { cause: error });
    throw error;
  }
}

/** Without the changes in the log, the list could silently be outdated. */
function refuseLog(): Iterable<Package> {
  throw new MalformedDatabaseError('it holds changes that are not yet in the database');
}

/** Collects each package once: two paths may lead to one database, where one is a link. */
function collectPackages(readers: Iterable<Iterable<Package>>): PackageReading {
  const packages = new Map<string, Package>();
  try {
    for (const reader of readers) {
      for (const found of reader) {
        if (packages.size === MAX_PACKAGES) return { unreadable: `more than ${MAX_PACKAGES} packages` };
        packages.set(JSON.stringify([found.type, found.name, found.version, found.architecture]), found);
      }
    }
  } catch (error) {
    if (error instanceof MalformedDatabaseError) return { unreadable: error.message };
    throw error;
  }
  return { packages: [...packages.values()] };
}
