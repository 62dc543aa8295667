import type { Digest } from '../../model/digest.ts';
import type { ImageIndex } from '../../model/image.ts';
import type { Platform } from '../../model/platform.ts';
import type { ImageReader } from '../../model/ports.ts';
import { type Reference, repositoryName } from '../../model/reference.ts';
import { getOrCreate } from '../../util/get-or-create.ts';
import type { ProposedUse } from './proposed-use.ts';

/** A move from one digest of a repository to another. */
interface DigestMove {
  readonly reference: Reference;
  readonly from: Digest;
  readonly to: Digest;
}

/** What an earlier run found out about a move. */
export interface KnownMove {
  /** Whether the new image lacks a platform that the old one has. */
  readonly losesPlatforms: boolean;
  /** Whether a platform in use is known to get another image. */
  readonly changesInUse: boolean;
}

/** Looks up what an earlier run found out about a move; undefined where it found nothing. */
export type KnownMoveLookup = (from: string, to: string) => KnownMove | undefined;

/** The indexes of a move's two digests. */
export interface IndexPair {
  readonly before: ImageIndex;
  readonly after: ImageIndex;
}

/** Reads both indexes of a move; undefined where one of them can't be read. */
type ReadIndexPair = (move: DigestMove) => Promise<IndexPair | undefined>;

/** Reads each pair of indexes once, and none while the registry's pull limit is low. */
export function createIndexPairReader(images: ImageReader): ReadIndexPair {
  const known = new Map<string, Promise<IndexPair | undefined>>();
  return ({ reference, from, to }) => {
    const key = `${repositoryName(reference)} ${from} ${to}`;
    return getOrCreate(known, key, () => read({ reference, from, to }));
  };

  async function read({ reference, from, to }: DigestMove): Promise<IndexPair | undefined> {
    if (images.isPullLimitLow(reference)) return undefined;
    const [before, after] = await Promise.all([images.index(reference, from), images.index(reference, to)]);
    return before.ok && after.ok ? { before: before.value, after: after.value } : undefined;
  }
}

/** What moves are checked with before they are proposed. */
export interface MoveCheckParts {
  readonly images: ImageReader;
  readonly readIndexPair: ReadIndexPair;
  /** The platforms in use where a FROM names none. */
  readonly platforms: readonly Platform[];
  readonly knownMove: KnownMoveLookup;
}

/** The platforms that the use is built for. */
export function platformsInUse({ use }: ProposedUse, platforms: readonly Platform[]): readonly Platform[] {
  return use.platform === undefined ? platforms : [use.platform];
}
