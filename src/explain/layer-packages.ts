import { PACKAGE_PATHS, readPackages } from '../contents/databases/index.ts';
import { LayerError } from '../layers/error.ts';
import { findFiles } from '../layers/find-files.ts';
import { plainFile } from '../layers/plain-file.ts';
import type { PackageReading } from '../model/package.ts';
import type { Clock, ImageReader, Log } from '../model/ports.ts';
import { familiarReference } from '../model/reference.ts';
import type { PlacedImage } from './index.ts';

/** What packages are read with. */
export interface PackageReaderParts {
  readonly images: ImageReader;
  readonly clock: Clock;
  readonly log: Log;
  /** What the layers of one image may cost, compressed, in bytes. */
  readonly maxDownload: number;
}

/** What ends a decompression bomb; a full image with all its layers stays below. */
const LIMITS = {
  maxUnpacked: 8 * 1024 ** 3,
  maxEntries: 2_000_000,
  maxHeld: 128 * 1024 ** 2,
  maxMilliseconds: 300_000,
};

/** The databases of package managers, any of which answers. What is in a folder counts only where there is no such file. */
const WANTED = [
  PACKAGE_PATHS.filter(({ kind }) => kind !== 'os-release').map((place) => ({
    path: 'path' in place ? place.path : place.folder,
  })),
];

/** What is `refused` here may be read another time, with a larger limit or a newer Node; the rest is true of the image. */
export type LayerReading = PackageReading | { readonly refused: string };

/** The packages that the databases in an image's layers name. */
export async function packagesInLayers(placed: PlacedImage, parts: PackageReaderParts): Promise<LayerReading> {
  const found = await readDatabases(placed, parts);
  return 'files' in found ? readPackages(found.files) : found;
}

type Databases = { readonly files: ReadonlyMap<string, Uint8Array> } | { readonly refused: string };

async function readDatabases({ reference, image }: PlacedImage, parts: PackageReaderParts): Promise<Databases> {
  const { images, clock, log, maxDownload } = parts;
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
    WANTED,
    { ...LIMITS, maxDownload },
    clock,
  );
  if (found.refused !== undefined) {
    const total = image.layers.reduce((sum, { size }) => sum + size, 0);
    const cost = total > maxDownload ? `; all layers have ${Math.ceil(total / 1e6)} MB (max-download)` : '';
    return { refused: `${found.refused}${cost}` };
  }
  return plainFiles(found.files);
}

async function plainFiles(files: ReadonlyMap<string, Uint8Array>): Promise<Databases> {
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
