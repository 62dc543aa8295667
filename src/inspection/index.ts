import type { PlacedImage } from '../model/image.ts';
import type { PackageReading } from '../model/package.ts';
import type { Sbom } from '../sbom/reading.ts';
import {
  type Distribution,
  distributionInLayers,
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
    this.sbom = new ReadOnce({
      images,
      kind: 'sbom',
      read: (placed: PlacedImage) => sbomOf(placed, images),
      isLasting: (sbom) => sbom !== undefined,
    });
    this.packages = new ReadOnce<PackageReading | Refused>({
      images,
      kind: 'packages',
      read: (placed) => packagesInLayers(placed, parts),
      isLasting: isRead,
    });
    this.distribution = new ReadOnce<Distribution | Refused>({
      images,
      kind: 'distribution',
      read: (placed) => distributionInLayers(placed, parts),
      isLasting: isRead,
    });
  }
}

function isRead(reading: object): boolean {
  return !('refused' in reading);
}
