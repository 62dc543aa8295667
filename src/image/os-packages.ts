import type { PlacedImage } from '../model/image.ts';
import { isOsRelease, type OsRelease } from '../model/os-release.ts';
import { isPackageReading, type PackageReading } from '../model/package.ts';
import type { Clock, ImageReader, Log } from '../model/ports.ts';
import { familiarReference } from '../model/reference.ts';
import { isObject } from '../util/json-shape.ts';
import { decompressFile } from './layers/decompress.ts';
import { findFiles } from './layers/find-files.ts';
import { LayerError } from './layers/layer-error.ts';
import { formatMegabytes } from './layers/read-budget.ts';
import type { WantedPath } from './layers/watched-paths.ts';
import { DISTRIBUTION_FILES, type DistributionFileKind } from './packages/distribution-files.ts';
import { readOsRelease } from './packages/os-release.ts';
import { readPackages } from './packages/read-packages.ts';

/** What layers are read with. */
export interface LayerReadParts {
  readonly images: ImageReader;
  readonly clock: Clock;
  readonly log: Log;
  /** How much may be downloaded of one image's layers, in bytes. */
  readonly maxDownload: number;
}

/** Why layers were not read. Another run may read them, with a larger limit or a newer Node. */
export interface UnreadLayers {
  readonly refused: string;
}

/** What an image's files say about its distribution. */
export interface Distribution {
  readonly packages: PackageReading;
  readonly osRelease: OsRelease | undefined;
}

/** Whether a parsed JSON value is a `Distribution`. */
export function isDistribution(value: unknown): value is Distribution {
  if (!isObject(value)) return false;
  return isPackageReading(value.packages) && (value.osRelease === undefined || isOsRelease(value.osRelease));
}

/** Limits against decompression bombs, above any real image with all its layers. */
const LIMITS = {
  maxUnpacked: 8 * 1024 ** 3,
  maxEntries: 2_000_000,
  maxHeld: 64 * 1024 ** 2,
  maxMilliseconds: 300_000,
};

/** The package databases; one is enough. The files of a folder count only where there is no database file. */
const DATABASES = wanted((kind) => kind !== 'os-release');
const OS_RELEASE = wanted((kind) => kind === 'os-release');

/** Reads the package databases from an image's layers, from the top down and no further than needed. */
export async function packagesInLayers(
  placed: PlacedImage,
  parts: LayerReadParts,
): Promise<PackageReading | UnreadLayers> {
  const found = await readFiles(placed, [DATABASES], parts);
  return 'files' in found ? readPackages(found.files) : found;
}

/** Reads the packages and os-release, which is in one of the lowest layers. */
export async function distributionInLayers(
  placed: PlacedImage,
  parts: LayerReadParts,
): Promise<Distribution | UnreadLayers> {
  const found = await readFiles(placed, [DATABASES, OS_RELEASE], parts);
  if (!('files' in found)) return found;
  const bytes = OS_RELEASE.map(({ path }) => found.files.get(path)).find((content) => content !== undefined);
  return { packages: readPackages(found.files), osRelease: bytes && readOsRelease(bytes) };
}

function wanted(isWanted: (kind: DistributionFileKind) => boolean): WantedPath[] {
  return DISTRIBUTION_FILES.filter(({ kind }) => isWanted(kind)).map((place) => ({
    path: 'path' in place ? place.path : place.folder,
    // A journal is useless without its database, which may be in a lower layer.
    isCompanion: place.kind === 'rpm-sqlite-wal',
  }));
}

type Files = { readonly files: ReadonlyMap<string, Uint8Array> } | UnreadLayers;

async function readFiles(
  { reference, image }: PlacedImage,
  groups: readonly (readonly WantedPath[])[],
  { images, clock, log, maxDownload }: LayerReadParts,
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
    const cost = total > maxDownload ? `; all layers have ${formatMegabytes(total)} (max-download)` : '';
    return { refused: `${found.refused}${cost}` };
  }
  return plainFiles(found.files);
}

async function plainFiles(files: ReadonlyMap<string, Uint8Array>): Promise<Files> {
  const plain = new Map<string, Uint8Array>();
  for (const [path, bytes] of files) {
    try {
      plain.set(path, await decompressFile(bytes, LIMITS.maxHeld));
    } catch (error) {
      if (error instanceof LayerError) return { refused: `${path}: ${error.message}` };
      throw error;
    }
  }
  return { files: plain };
}
