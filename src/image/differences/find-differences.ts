import type { Digest } from '../../model/digest.ts';
import type { ImageIndex, PlacedImage } from '../../model/image.ts';
import { isSamePlatform, type Platform } from '../../model/platform.ts';
import type { ImageReader } from '../../model/ports.ts';
import { familiarName, type Reference } from '../../model/reference.ts';
import type { Lookup } from '../../model/resolution.ts';
import { unexpectedFailure } from '../../model/unexpected-error.ts';
import { changeReason, comparePlatforms, hasSameContent, type ImagePair, statedBase } from './change-reason.ts';
import { compareUrl, configChanges, versionChanges } from './config-changes.ts';
import type { ImageDifferences, PackageChanges, PlatformChange } from './image-differences.ts';

/** What differences are found with. */
export interface DifferenceParts {
  readonly images: ImageReader;
  /** The used platforms. */
  readonly platforms: readonly Platform[];
  readonly packages: (before: PlacedImage, after: PlacedImage) => Promise<PackageChanges | { readonly unread: string }>;
}

/** Two digests in their repositories. */
export interface DigestChange {
  readonly before: Reference & { readonly digest: Digest };
  readonly after: Reference & { readonly digest: Digest };
}

/** Finds what changed between two digests, as far as the registry shows. Failures are returned, not thrown. */
export async function findDifferences(change: DigestChange, parts: DifferenceParts): Promise<Lookup<ImageDifferences>> {
  try {
    return await compare(change, parts);
  } catch (error) {
    return { ok: false, failure: unexpectedFailure(error, change.after) };
  }
}

async function compare({ before, after }: DigestChange, parts: DifferenceParts): Promise<Lookup<ImageDifferences>> {
  const { images } = parts;
  const scarce = scarcity(after, images);
  if (scarce !== undefined) return { ok: false, failure: { code: 'rate-limited', message: scarce } };
  const [old, now] = await Promise.all([images.index(before, before.digest), images.index(after, after.digest)]);
  if (!old.ok) return old;
  if (!now.ok) return now;
  // The first answers of the registry state the limit.
  const left = scarcity(after, images);
  if (left !== undefined) return { ok: false, failure: { code: 'rate-limited', message: left } };
  const inUse = usedPlatforms(parts.platforms, old.value);
  const pairs: ImagePair[] = [];
  for (const platform of inUse) {
    const entries = [entryOf(old.value, platform), entryOf(now.value, platform)] as const;
    if (entries[0] === undefined || entries[1] === undefined) continue;
    const [was, is] = await Promise.all([
      images.image(before, entries[0].digest),
      images.image(after, entries[1].digest),
    ]);
    if (!was.ok) return was;
    if (!is.ok) return is;
    pairs.push({ platform, before: was.value, after: is.value });
  }
  const { added, lost } = comparePlatforms(old.value, now.value);
  const platforms: PlatformChange[] = [];
  for (const pair of pairs) {
    const places = [
      { reference: before, index: old.value, image: pair.before },
      { reference: after, index: now.value, image: pair.after },
    ] as const;
    platforms.push(changeOf(pair, hasSameContent(pair) ? undefined : await parts.packages(...places)));
  }
  const why = changeReason(old.value, now.value, inUse, pairs);
  return {
    ok: true,
    value: { from: before.digest, to: after.digest, why, platformsAdded: added, platformsLost: lost, platforms },
  };
}

/** Why nothing is looked up where the pull limit is low: the user's builds need the rest. */
function scarcity(reference: Reference, images: ImageReader): string | undefined {
  if (!images.isPullLimitLow(reference)) return undefined;
  return `What changed in ${familiarName(reference)} was not looked up: the rest of the pull limit of ${reference.registry} (less than half) is kept for builds.`;
}

/** The used platforms that the image has; without any, its first one, as for a pin of another platform. */
function usedPlatforms(wanted: readonly Platform[], { images }: ImageIndex): readonly Platform[] {
  const used = wanted.filter((platform) => images.some((entry) => isSamePlatform(entry.platform, platform)));
  return used.length > 0 ? used : images.slice(0, 1).map(({ platform }) => platform);
}

function entryOf({ images }: ImageIndex, platform: Platform): ImageIndex['images'][number] | undefined {
  return images.find((entry) => isSamePlatform(entry.platform, platform));
}

function changeOf(pair: ImagePair, packages: PlatformChange['packages']): PlatformChange {
  const { platform, before, after } = pair;
  const known = new Set(before.layers.map(({ digest }) => digest));
  const added = after.layers.filter(({ digest }) => !known.has(digest));
  return {
    platform,
    isSame: before.digest === after.digest,
    size: { before: sizeOf(before.layers), after: sizeOf(after.layers) },
    layers: { shared: after.layers.length - added.length, added: added.length },
    pull: sizeOf(added),
    created: { before: before.config.created, after: after.config.created },
    base: { before: statedBase(before), after: statedBase(after) },
    versions: versionChanges(before.config, after.config),
    config: configChanges(before.config, after.config),
    compareUrl: compareUrl(before, after),
    packages,
  };
}

function sizeOf(layers: readonly { readonly size: number }[]): number {
  return layers.reduce((sum, { size }) => sum + size, 0);
}
