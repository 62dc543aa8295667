import type { Package, PackageReading } from '../../model/package.ts';
import type { ImageInspector, Refused } from '../inspector.ts';
import { checkComparable } from '../sbom/comparability.ts';
import { comparePackageVersions } from '../versions/compare-versions.ts';
import { comparePackages } from './compare-packages.ts';
import type { DifferenceParts } from './find-differences.ts';
import type { PackageChanges } from './image-differences.ts';

/**
 * Compares package lists: from SBOMs where both images have one by the same tool, otherwise from their layers. Where the
 * layers of both were read before, SBOMs are not requested.
 */
export function createPackageComparer({ sbom, packages }: ImageInspector): DifferenceParts['packages'] {
  return async (before, after) => {
    const [known, knownNow] = await Promise.all([packages.recall(before), packages.recall(after)]);
    if (known !== undefined && knownNow !== undefined) return compareLayers(known, knownNow);
    const [old, now] = await Promise.all([sbom.get(before), sbom.get(after)]);
    if (old !== undefined && now !== undefined && checkComparable(old, now) === true) {
      return changesOf(old.packages, now.packages, `an SBOM by ${now.generator ?? 'an unknown tool'}`);
    }
    // One after the other, since layers take memory.
    return compareLayers(await packages.get(before), await packages.get(after));
  };
}

type LayerReading = PackageReading | Refused;

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
  return { source, count, groups: comparePackages(before, after, comparePackageVersions) };
}
