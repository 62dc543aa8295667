import type { PlacedImage } from '../model/image.ts';
import { isPackageReading, type PackageReading } from '../model/package.ts';
import { CachedReading } from './cached-reading.ts';
import {
  type Distribution,
  distributionInLayers,
  isDistribution,
  type LayerReadParts,
  packagesInLayers,
  type UnreadLayers,
} from './os-packages.ts';
import { fetchAttachedSbom } from './sbom/attached-sbom.ts';
import { isSbom, type Sbom } from './sbom/sbom.ts';

export type { Distribution, LayerReadParts as LayerParts, UnreadLayers as Refused } from './os-packages.ts';

/** Reads the content of images. Results are cached by the image's digest, across runs. */
export class ImageInspector {
  /** The SBOM that is attached to an image; undefined where there is none or it can't be read. */
  readonly sbom: CachedReading<Sbom | undefined>;
  readonly packages: CachedReading<PackageReading | UnreadLayers>;
  readonly distribution: CachedReading<Distribution | UnreadLayers>;

  constructor(parts: LayerReadParts) {
    const { images } = parts;
    this.sbom = new CachedReading<Sbom | undefined>({
      images,
      kind: 'sbom',
      read: (placed: PlacedImage) => fetchAttachedSbom(placed, images),
      isLasting: (sbom) => sbom !== undefined,
      isValid: isSbom,
      onError: () => undefined,
    });
    this.packages = new CachedReading<PackageReading | UnreadLayers>({
      images,
      kind: 'packages',
      read: (placed) => packagesInLayers(placed, parts),
      isLasting: isRead,
      isValid: isPackageReading,
      onError: refuse,
    });
    this.distribution = new CachedReading<Distribution | UnreadLayers>({
      images,
      kind: 'distribution',
      read: (placed) => distributionInLayers(placed, parts),
      isLasting: isRead,
      isValid: isDistribution,
      onError: refuse,
    });
  }
}

function isRead(reading: object): boolean {
  return !('refused' in reading);
}

function refuse(refused: string): UnreadLayers {
  return { refused };
}
