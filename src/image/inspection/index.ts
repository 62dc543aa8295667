import type { PlacedImage } from '../../model/image.ts';
import { isPackageReading, type PackageReading } from '../../model/package.ts';
import { isKeptSbom, type Sbom } from '../sbom/reading.ts';
import {
  type Distribution,
  distributionInLayers,
  isDistribution,
  type LayerParts,
  packagesInLayers,
  type Refused,
} from './layer-contents.ts';
import { ReadOnce } from './read-once.ts';
import { sbomOf } from './sbom-of.ts';

export type { Distribution, LayerParts, Refused } from './layer-contents.ts';

/** Looks into images. What was read is kept under the image's digest, so that it is read once by whatever run. */
export class ImageInspector {
  /** The SBOM that is attached to an image; undefined where there is none that can be read. */
  readonly sbom: ReadOnce<Sbom | undefined>;
  readonly packages: ReadOnce<PackageReading | Refused>;
  readonly distribution: ReadOnce<Distribution | Refused>;

  constructor(parts: LayerParts) {
    const { images } = parts;
    this.sbom = new ReadOnce<Sbom | undefined>({
      images,
      kind: 'sbom',
      read: (placed: PlacedImage) => sbomOf(placed, images),
      isLasting: (sbom) => sbom !== undefined,
      isKept: isKeptSbom,
      failed: () => undefined,
    });
    this.packages = new ReadOnce<PackageReading | Refused>({
      images,
      kind: 'packages',
      read: (placed) => packagesInLayers(placed, parts),
      isLasting: isRead,
      isKept: isPackageReading,
      failed: refuse,
    });
    this.distribution = new ReadOnce<Distribution | Refused>({
      images,
      kind: 'distribution',
      read: (placed) => distributionInLayers(placed, parts),
      isLasting: isRead,
      isKept: isDistribution,
      failed: refuse,
    });
  }
}

function isRead(reading: object): boolean {
  return !('refused' in reading);
}

function refuse(refused: string): Refused {
  return { refused };
}
