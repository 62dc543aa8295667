import type { Image, ImageIndex } from '../../model/image.ts';
import { isSamePlatform, type Platform } from '../../model/platform.ts';
import type { ChangeReason } from './image-differences.ts';

/** Two images of one platform. */
export interface ImagePair {
  readonly platform: Platform;
  readonly before: Image;
  readonly after: Image;
}

/** The platforms that only one of two indexes has. */
export interface PlatformDifferences {
  readonly added: readonly Platform[];
  readonly lost: readonly Platform[];
}

/** Compares the platforms of two indexes. */
export function comparePlatforms(before: ImageIndex, after: ImageIndex): PlatformDifferences {
  const missing = (some: ImageIndex, others: ImageIndex): Platform[] =>
    some.images
      .map(({ platform }) => platform)
      .filter((platform) => !others.images.some((other) => isSamePlatform(other.platform, platform)));
  return { added: missing(after, before), lost: missing(before, after) };
}

/**
 * Finds what changed between two indexes.
 * @param inUse the used platforms; those that the old index lacks are ignored
 * @param pairs the images of the used platforms that both indexes have
 */
export function changeReason(
  before: ImageIndex,
  after: ImageIndex,
  inUse: readonly Platform[],
  pairs: readonly ImagePair[],
): ChangeReason {
  if (before.digest === after.digest) return 'identical';
  const { added, lost } = comparePlatforms(before, after);
  if (lost.some((platform) => inUse.some((used) => isSamePlatform(used, platform)))) return 'platform-lost';
  const changed = pairs.filter((pair) => pair.before.digest !== pair.after.digest);
  if (changed.length === 0) {
    if (added.length > 0 || lost.length > 0) return 'platforms';
    if (digestsOf(before.images) !== digestsOf(after.images)) return 'unused-platforms';
    return digestsOf(before.others) === digestsOf(after.others) ? 'annotations' : 'attestations';
  }
  if (changed.every((pair) => hasSameContent(pair) && pair.before.configDigest === pair.after.configDigest)) {
    return 'storage';
  }
  if (changed.every(hasSameContent)) return 'configuration';
  return changed.every((pair) => hasSameContent(pair) || isRebuilt(pair)) ? 'base' : 'layers';
}

function digestsOf(entries: readonly { readonly digest: string }[]): string {
  return entries
    .map(({ digest }) => digest)
    .sort()
    .join();
}

/** Whether the layers have the same content (diff IDs), even where they were compressed again. */
export function hasSameContent({ before, after }: Omit<ImagePair, 'platform'>): boolean {
  return before.layers.length === after.layers.length && countSharedLayers({ before, after }) === after.layers.length;
}

/** How many layers have the same content, counted from the bottom. */
export function countSharedLayers({ before, after }: Omit<ImagePair, 'platform'>): number {
  const first = after.layers.findIndex((layer, index) => {
    const other = before.layers[index];
    return other === undefined || (layer.diffId ?? layer.digest) !== (other.diffId ?? other.digest);
  });
  return first < 0 ? after.layers.length : first;
}

/**
 * Whether an image is the old one on another base: it states another base, or the same commands made its layers and the lowest
 * layer, which belongs to the base, differs.
 */
function isRebuilt(pair: ImagePair): boolean {
  const { before, after } = pair;
  const [old, now] = [statedBase(before).digest, statedBase(after).digest];
  if (old !== undefined && now !== undefined) return old !== now;
  const commands = [before.config.commands, after.config.commands];
  const isSameRecipe =
    commands[0] !== undefined && commands[0].length > 1 && commands[0].join('\n') === commands[1]?.join('\n');
  return isSameRecipe && countSharedLayers(pair) === 0;
}

/** The base image that an image states in its annotations, or else in its labels. */
export function statedBase({ annotations, config: { labels } }: Image): {
  readonly name: string | undefined;
  readonly digest: string | undefined;
} {
  const [name, digest] = ['org.opencontainers.image.base.name', 'org.opencontainers.image.base.digest'];
  return { name: annotations[name] ?? labels[name], digest: annotations[digest] ?? labels[digest] };
}
