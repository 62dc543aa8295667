import type { TagLevel } from './newer-tag.ts';

/** What is done about an image. */
export interface ImagePolicy {
  /** Whether its digest is written and kept fresh. */
  readonly digest: boolean;
  readonly updateTags: TagLevel;
  /** How long a digest has to be known before it is proposed, in milliseconds. */
  readonly minAge: number;
}
