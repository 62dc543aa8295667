import type { PlacedImage } from '../../model/image.ts';
import { isOsRelease, type OsRelease } from '../../model/os-release.ts';
import { isPackageReading, type PackageReading } from '../../model/package.ts';
import type { Clock, ImageReader, Log } from '../../model/ports.ts';
import { familiarReference } from '../../model/reference.ts';
import { isObject } from '../../util/json-shape.ts';
import { megabytes } from '../layers/budget.ts';
import { LayerError } from '../layers/error.ts';
import { findFiles } from '../layers/find-files.ts';
import { plainFile } from '../layers/plain-file.ts';
import type { WantedPath } from '../layers/watch.ts';
import { PACKAGE_PATHS, type PackageFileKind, readOsRelease, readPackages } from '../packages/index.ts';

/** What layers are read with. */
export interface LayerParts {
  readonly images: ImageReader;
  readonly clock: Clock;
  readonly log: Log;
  /** What the layers of one image may cost, compressed, in bytes. */
  readonly maxDownload: number;
}

/** What was not read, and why; it may be read another time, with a larger limit or a newer Node. */
export interface Refused {
  readonly refused: string;
}

/** What an image's files say of its distribution. */
export interface Distribution {
  readonly packages: PackageReading;
  readonly osRelease: OsRelease | undefined;
}

/** Whether a value of unknown origin is what is read of a distribution. */
export function isDistribution(value: unknown): value is Distribution {
  if (!isObject(value)) return false;
  return isPackageReading(value.packages) && (value.osRelease === undefined || isOsRelease(value.osRelease));
}

/** What ends a decompression bomb; a full image with all its layers stays below. */
const LIMITS = {
  maxUnpacked: 8 * 1024 ** 3,
  maxEntries: 2_000_000,
  maxHeld: 64 * 1024 ** 2,
  maxMilliseconds: 300_000,
};

/** The databases of package managers, any of which answers. What is in a folder counts only where there is no such file. */
const DATABASES = wanted((kind) => kind !== 'os-release');
const OS_RELEASE = wanted((kind) => kind === 'os-release');

/** The packages that the databases in an image's layers name; no layer below them is read. */
export async function packagesInLayers(placed: PlacedImage, parts: LayerParts): Promise<PackageReading | Refused> {
  const found = await readFiles(placed, [DATABASES], parts);
  return 'files' in found ? readPackages(found.files) : found;
}

/** The packages and the os-release, which stands in one of the lowest layers. */
export async function distributionInLayers(placed: PlacedImage, parts: LayerParts): Promise<Distribution | Refused> {
  const found = await readFiles(placed, [DATABASES, OS_RELEASE], parts);
  if (!('files' in found)) return found;
  const bytes = OS_RELEASE.map(({ path }) => found.files.get(path)).find((content) => content !== undefined);
  return { packages: readPackages(found.files), osRelease: bytes && readOsRelease(bytes) };
}

function wanted(isWanted: (kind: PackageFileKind) => boolean): WantedPath[] {
  return PACKAGE_PATHS.filter(({ kind }) => isWanted(kind)).map((place) => ({
    path: 'path' in place ? place.path : place.folder,
    // A journal without its database says nothing; that may be one layer below.
    isAside: place.kind === 'rpm-sqlite-wal',
  }));
}

type Files = { readonly files: ReadonlyMap<string, Uint8Array> } | Refused;

async function readFiles(
  { reference, image }: PlacedImage,
  groups: readonly (readonly WantedPath[])[],
  { images, clock, log, maxDownload }: LayerParts,
): Promise<Files> {
  if (maxDownload === 0) return { refused: 'there is no SBOM, and max-download is 0' };
  const open = images.layers(reference);
  let opened = 0;
  const found = await findFiles(
    image.layers,
    (layer) => {
      opened += 1;
      log.progress(`reading layer ${opened} of ${familiarReference(reference)}`);
      return open(layer);
    },
    groups,
    { ...LIMITS, maxDownload },
    clock,
  );
  if (found.refused !== undefined) {
    const total = image.layers.reduce((sum, { size }) => sum + size, 0);
    const cost = total > maxDownload ? `; all layers have ${megabytes(total)} (max-download)` : '';
    return { refused: `${found.refused}${cost}` };
  }
  return plainFiles(found.files);
}

async function plainFiles(files: ReadonlyMap<string, Uint8Array>): Promise<Files> {
  const plain = new Map<string, Uint8Array>();
  for (const [path, bytes] of files) {
    try {
      plain.set(path, await plainFile(bytes, LIMITS.maxHeld));
    } catch (error) {
      if (error instanceof LayerError) return { refused: `${path}: ${error.message}` };
      throw error;
    }
  }
  return { files: plain };
}
