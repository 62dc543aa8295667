import { PACKAGE_PATHS, readPackages } from '../contents/databases/index.ts';
import { compareVersions } from '../contents/version-order/index.ts';
import { findFiles } from '../layers/find-files.ts';
import type { PackageChanges } from '../model/explanation.ts';
import type { Package } from '../model/package.ts';
import type { Clock, ImageReader, Log } from '../model/ports.ts';
import { familiarReference } from '../model/reference.ts';
import { comparable } from '../sbom/comparable.ts';
import type { Sbom } from '../sbom/reading.ts';
import type { ExplainParts, PlacedImage } from './index.ts';
import { comparePackages } from './package-changes.ts';
import { sbomOf } from './sbom-of.ts';

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

type Reading = { readonly packages: readonly Package[]; readonly source: string } | { readonly unread: string };

/** Reads and compares package lists: from SBOMs where both images have one of the same tool, else from their layers. */
export function createPackageReader(parts: PackageReaderParts): ExplainParts['packages'] {
  const sboms = new Map<string, Promise<Sbom | undefined>>();
  const layers = new Map<string, Promise<Reading>>();
  const sbom = (placed: PlacedImage) => once(sboms, placed.image.digest, () => sbomOf(placed, parts.images));
  const fromLayers = (placed: PlacedImage) => once(layers, placed.image.digest, () => readLayers(placed, parts));

  return async (before, after) => {
    const [old, now] = await Promise.all([sbom(before), sbom(after)]);
    if (old !== undefined && now !== undefined && comparable(old, now) === true) {
      return changesOf(old.packages, now.packages, `an SBOM by ${now.generator ?? 'an unknown tool'}`);
    }
    // One after the other: a layer takes memory, and the second image may share it.
    const [first, second] = [await fromLayers(before), await fromLayers(after)];
    if ('unread' in first) return first;
    if ('unread' in second) return second;
    return changesOf(first.packages, second.packages, second.source);
  };
}

function once<T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const answer = known.get(key) ?? ask();
  known.set(key, answer);
  return answer;
}

function changesOf(before: readonly Package[], after: readonly Package[], source: string): PackageChanges {
  const count = { before: before.length, after: after.length };
  return { source, count, groups: comparePackages(before, after, compareVersions) };
}

async function readLayers({ reference, image }: PlacedImage, parts: PackageReaderParts): Promise<Reading> {
  const { images, clock, log, maxDownload } = parts;
  const total = image.layers.reduce((sum, { size }) => sum + size, 0);
  if (maxDownload === 0) return { unread: 'there is no SBOM, and max-download is 0' };
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
  const reading = readPackages(found.files);
  if ('packages' in reading && found.refused === undefined)
    return { packages: reading.packages, source: 'the package databases of both images' };
  if (found.refused !== undefined) {
    const cost = total > maxDownload ? `; all layers have ${Math.ceil(total / 1e6)} MB (max-download)` : '';
    return { unread: `${found.refused}${cost}` };
  }
  return { unread: 'unreadable' in reading ? reading.unreadable : 'no package database' };
}
