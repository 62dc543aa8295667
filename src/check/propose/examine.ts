import type { Digest } from '../../model/digest.ts';
import type { ImageIndex } from '../../model/image.ts';
import type { Platform } from '../../model/platform.ts';
import type { ImageReader } from '../../model/ports.ts';
import { type Reference, repositoryName } from '../../model/reference.ts';
import type { Examined } from '../explained.ts';
import type { ProposedUse } from './proposed-use.ts';

/** What a digest that is pinned lists, and what one lists that would take its place. */
export interface IndexPair {
  readonly before: ImageIndex;
  readonly after: ImageIndex;
}

/** Two digests of one repository. */
export interface DigestMove {
  readonly reference: Reference;
  readonly from: Digest;
  readonly to: Digest;
}

/** Reads both indexes of a move; undefined where one of them isn't known. */
export type ReadPair = (move: DigestMove) => Promise<IndexPair | undefined>;

/** Reads each pair once, and none where builds need the pull limit more. */
export function pairReader(images: ImageReader): ReadPair {
  const known = new Map<string, Promise<IndexPair | undefined>>();
  return ({ reference, from, to }) => {
    const key = `${repositoryName(reference)} ${from} ${to}`;
    const pair = known.get(key) ?? read({ reference, from, to });
    known.set(key, pair);
    return pair;
  };

  async function read({ reference, from, to }: DigestMove): Promise<IndexPair | undefined> {
    if (images.isPullLimitLow(reference)) return undefined;
    const [before, after] = await Promise.all([images.index(reference, from), images.index(reference, to)]);
    return before.ok && after.ok ? { before: before.value, after: after.value } : undefined;
  }
}

/** What moves are looked at with before they are proposed. */
export interface ExamineParts {
  readonly images: ImageReader;
  readonly readPair: ReadPair;
  /** In use, where the Dockerfile doesn't name one. */
  readonly platforms: readonly Platform[];
  /** What a run before this one has found out about a move. */
  readonly examined: (from: string, to: string) => Examined | undefined;
}

/** The platforms for which the use is built. */
export function platformsInUse({ use }: ProposedUse, platforms: readonly Platform[]): readonly Platform[] {
  return use.platform === undefined ? platforms : [use.platform];
}
