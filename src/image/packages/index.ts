import type { Package, PackageReading } from '../../model/package.ts';
import { readApk } from './apk-installed.ts';
import { DamagedError } from './bytes.ts';
import { readChisel } from './chisel-manifest.ts';
import { collect } from './collect.ts';
import { readDpkg } from './dpkg-status.ts';
import { type PackageFileKind, packageFileKind } from './paths.ts';
import { readRpmBdb } from './rpm-bdb.ts';
import { readRpmManifest } from './rpm-manifest.ts';
import { readRpmNdb } from './rpm-ndb.ts';
import { readRpmSqlite } from './rpm-sqlite.ts';

export { readOsRelease } from './os-release.ts';
export { PACKAGE_PATHS, type PackageFileKind, type PackagePath, packageFileKind } from './paths.ts';

type Reader = (bytes: Uint8Array) => Iterable<Package>;

/**
 * The readers of each package manager. Only the first one whose file isn't empty is used: a newer form of a database
 * leaves the old one where it was, and a manifest repeats it.
 */
const MANAGERS: readonly (readonly (readonly [PackageFileKind, Reader])[])[] = [
  [
    ['dpkg', readDpkg],
    ['chisel', readChisel],
  ],
  [['apk', readApk]],
  [
    ['rpm-sqlite', readRpmSqlite],
    ['rpm-ndb', readRpmNdb],
    ['rpm-bdb', readRpmBdb],
    ['rpm-manifest', readRpmManifest],
  ],
];

/**
 * All packages that an image's databases name.
 * @param files what it has at `PACKAGE_PATHS`, by path; whatever else is in it isn't looked at
 */
export function readPackages(files: ReadonlyMap<string, Uint8Array>): PackageReading {
  const found = Array.from(files, ([path, bytes]): Found => ({ path, bytes, kind: packageFileKind(path) }));
  const kinds = new Set(found.map(({ kind }) => kind));
  if (!MANAGERS.flat().some(([kind]) => kinds.has(kind))) return { unreadable: 'no package database' };
  const filled = found.filter(({ bytes }) => bytes.length > 0);
  return collect(MANAGERS.flatMap((readers) => readersFor(readers, filled)));
}

interface Found {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly kind: PackageFileKind | undefined;
}

function readersFor(readers: (typeof MANAGERS)[number], filled: readonly Found[]): Iterable<Package>[] {
  const used = readers.find(([kind]) => filled.some((file) => file.kind === kind));
  if (used === undefined) return [];
  const [kind, read] = used;
  const log = kind === 'rpm-sqlite' ? filled.find((file) => file.kind === 'rpm-sqlite-wal') : undefined;
  if (log !== undefined) return [readFile(log, refuseLog)];
  return filled.filter((file) => file.kind === kind).map((file) => readFile(file, read));
}

/** Names the file in what is wrong with it. */
function* readFile({ path, bytes }: Found, read: Reader): Generator<Package> {
  try {
    yield* read(bytes);
  } catch (error) {
    if (error instanceof DamagedError) throw new DamagedError(`${path}: ${error.message}`, { cause: error });
    throw error;
  }
}

/** Without the changes in it, the list could be an old one, and nobody would see that. */
function refuseLog(): Iterable<Package> {
  throw new DamagedError('it holds changes that are not yet in the database');
}
