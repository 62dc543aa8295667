import { changeReason, hasSameContent } from '../../image/differences/change-reason.ts';
import type { ChangeReason } from '../../image/differences/image-differences.ts';
import type { Digest } from '../../model/digest.ts';
import { tagKey } from '../../model/digest-history.ts';
import { editKey } from '../../model/edit.ts';
import type { ImageIndex, IndexEntry } from '../../model/image.ts';
import { isSamePlatform, type Platform } from '../../model/platform.ts';
import type { ImageReader } from '../../model/ports.ts';
import type { Reference } from '../../model/reference.ts';
import { type IndexPair, type MoveCheckParts, platformsInUse } from './digest-move.ts';
import { type ProposedUse, targetOf, withSameContent } from './proposed-use.ts';

/**
 * Holds back moves after which every platform in use has the same image as before. Such a move is still made where it
 * shares an edit with another move, or where the same image moves to the same digest for another reason.
 */
export async function holdSameContent(
  uses: readonly ProposedUse[],
  parts: MoveCheckParts,
): Promise<readonly ProposedUse[]> {
  const whys = await Promise.all(uses.map((judged) => sameContentReason(judged, parts)));
  const held = new Map(uses.flatMap((judged, index) => (whys[index] === undefined ? [] : [[judged, whys[index]]])));
  const moving = new Set(uses.filter((judged) => !held.has(judged)).flatMap(tiesOf));
  let hasGrown = held.size > 0;
  while (hasGrown) {
    const along = [...held.keys()].filter((judged) => tiesOf(judged).some((tie) => moving.has(tie)));
    for (const judged of along) {
      held.delete(judged);
      for (const tie of tiesOf(judged)) moving.add(tie);
    }
    hasGrown = along.length > 0;
  }
  return uses.map((judged) => {
    const why = held.get(judged);
    return why === undefined ? judged : withSameContent(judged, why);
  });
}

/** Keys that moves which belong together share: of their edits, and of an image with its new digest. */
function tiesOf(judged: ProposedUse): string[] {
  const { use, status, edits, proposal } = judged;
  const to = targetOf(judged)?.digest;
  if (edits.length === 0) return [];
  const ties = edits.map(editKey);
  const isRefresh = status !== 'unpinned' && proposal?.tag === undefined;
  return use.reference === undefined || !isRefresh ? ties : [...ties, `${tagKey(use.reference)} ${to}`];
}

/** Why the digest has moved though nothing in use has changed; undefined where something has, or may have, changed. */
async function sameContentReason(judged: ProposedUse, parts: MoveCheckParts): Promise<ChangeReason | undefined> {
  const { use, status, edits, proposal, pinnedPlatform, unreadPin } = judged;
  const { reference } = use;
  const [from, to] = [reference?.digest, targetOf(judged)?.digest];
  const isRefresh = status === 'stale' && edits.length > 0 && proposal?.tag === undefined && unreadPin === undefined;
  if (reference === undefined || from === undefined || to === undefined || !isRefresh) return undefined;
  if (parts.knownMove(from, to)?.changesInUse === true) return undefined;
  if (pinnedPlatform !== undefined) {
    return (await isSameImage(reference, from, to, parts.images)) ? 'storage' : undefined;
  }
  const pair = await parts.readIndexPair({ reference, from, to });
  const entries = pair && entriesInUse(pair, platformsInUse(judged, parts.platforms));
  if (pair === undefined || entries === undefined) return undefined;
  const changed = entries.filter(({ before, after }) => before !== after);
  if (changed.length > MAX_COMPARED) return undefined;
  for (const { before, after } of changed) {
    if (!(await isSameImage(reference, before, after, parts.images))) return undefined;
  }
  return changed.length > 0 ? 'storage' : changeReason(pair.before, pair.after, [], []);
}

/** The most pairs of manifests to compare for one move: each costs requests. */
const MAX_COMPARED = 32;

/** Two images that have to be the same. */
interface EntryPair {
  readonly before: Digest;
  readonly after: Digest;
}

/**
 * The images of the platforms in use in both indexes; undefined where they can't be paired. For a platform that the index
 * lacks, a builder chooses a similar one: then every image of the index counts.
 */
export function entriesInUse(
  { before, after }: IndexPair,
  platforms: readonly Platform[],
): readonly EntryPair[] | undefined {
  if (before.images.length === 0 || withoutPlatform(before) !== withoutPlatform(after)) return undefined;
  const isListed = platforms.every((platform) => imagesFor(before, platform).length > 0);
  const all = [...before.images, ...after.images].map(({ platform }) => platform);
  const pairs: EntryPair[] = [];
  for (const platform of isListed && platforms.length > 0 ? platforms : all) {
    // Several images of one platform are paired by their order. Windows chooses by its own version, so only the images that
    // one index alone has are paired.
    const both = [imagesFor(before, platform), imagesFor(after, platform)] as const;
    const [old, now] = platform.os === 'windows' ? withoutCommon(...both) : both;
    if (old.length !== now.length) return undefined;
    for (const [index, digest] of old.entries()) pairs.push({ before: digest, after: now[index] ?? digest });
  }
  return pairs;
}

function imagesFor({ images }: ImageIndex, platform: Platform): Digest[] {
  return images.filter((entry) => isSamePlatform(entry.platform, platform)).map(({ digest }) => digest);
}

function withoutCommon(
  old: readonly Digest[],
  now: readonly Digest[],
): [old: readonly Digest[], now: readonly Digest[]] {
  return [old.filter((digest) => !now.includes(digest)), now.filter((digest) => !old.includes(digest))];
}

/** The entries without a platform, which may be images for any platform. */
function withoutPlatform({ others }: ImageIndex): string {
  const isWithoutPlatform = ({ platform, artifactType }: IndexEntry) =>
    platform === undefined && artifactType === undefined;
  return others
    .filter(isWithoutPlatform)
    .map(({ digest }) => digest)
    .join();
}

/** Whether both manifests have the same configuration and content, stored in different ways. */
async function isSameImage(reference: Reference, before: Digest, after: Digest, images: ImageReader): Promise<boolean> {
  if (images.isPullLimitLow(reference)) return false;
  const manifests = await Promise.all([before, after].map((digest) => images.manifest(reference, digest)));
  const configs = new Set(manifests.map((manifest) => (manifest.ok ? manifest.value.config?.digest : undefined)));
  if (configs.size !== 1 || configs.has(undefined)) return false;
  const [old, now] = await Promise.all([images.image(reference, before), images.image(reference, after)]);
  return old.ok && now.ok && hasSameContent({ before: old.value, after: now.value });
}
