import { compareVersions } from '../contents/version-order/index.ts';
import type { PackageChanges } from '../model/explanation.ts';
import type { Package } from '../model/package.ts';
import { comparable } from '../sbom/comparable.ts';
import type { Sbom } from '../sbom/reading.ts';
import type { ExplainParts } from './index.ts';
import { type LayerReading, type PackageReaderParts, packagesInLayers } from './layer-packages.ts';
import { comparePackages } from './package-changes.ts';
import { ReadOnce } from './read-once.ts';
import { sbomOf } from './sbom-of.ts';

/**
 * Reads and compares package lists: from SBOMs where both images have one of the same tool, else from their layers. Images
 * whose layers were read are not asked for SBOMs any more.
 */
export function createPackageReader(parts: PackageReaderParts): ExplainParts['packages'] {
  const { images } = parts;
  const sboms = new ReadOnce<Sbom | undefined>({
    images,
    kind: 'sbom',
    read: (placed) => sbomOf(placed, images),
    isLasting: (sbom) => sbom !== undefined,
  });
  const layers = new ReadOnce<LayerReading>({
    images,
    kind: 'packages',
    read: (placed) => packagesInLayers(placed, parts),
    isLasting: (reading) => !('refused' in reading),
  });
  return async (before, after) => {
    const [known, knownNow] = await Promise.all([layers.recall(before), layers.recall(after)]);
    if (known !== undefined && knownNow !== undefined) return compareLayers(known, knownNow);
    const [old, now] = await Promise.all([sboms.get(before), sboms.get(after)]);
    if (old !== undefined && now !== undefined && comparable(old, now) === true) {
      return changesOf(old.packages, now.packages, `an SBOM by ${now.generator ?? 'an unknown tool'}`);
    }
    // One after the other: a layer takes memory.
    return compareLayers(await layers.get(before), await layers.get(after));
  };
}

function compareLayers(before: LayerReading, after: LayerReading): PackageChanges | { readonly unread: string } {
  if (!('packages' in before)) return { unread: reasonOf(before) };
  if (!('packages' in after)) return { unread: reasonOf(after) };
  return changesOf(before.packages, after.packages, 'the package databases of both images');
}

function reasonOf(reading: Exclude<LayerReading, { packages: unknown }>): string {
  return 'refused' in reading ? reading.refused : reading.unreadable;
}

function changesOf(before: readonly Package[], after: readonly Package[], source: string): PackageChanges {
  const count = { before: before.length, after: after.length };
  return { source, count, groups: comparePackages(before, after, compareVersions) };
}
