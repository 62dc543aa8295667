/** How far a tag may move: `minor` moves 20.1 to 20.2 and not to 22.0; `digest` doesn't move tags. */
export type TagLevel = 'digest' | 'patch' | 'minor' | 'major';

/** The settings for one image. */
export interface ImagePolicy {
  /** Whether its digest is written and refreshed. */
  readonly digest: boolean;
  readonly updateTags: TagLevel;
  /** `codename` moves its tag to later releases of its distribution. */
  readonly follow: 'codename' | 'off';
  /** Whether its tag may move to another tag, by that tag's version; `lts`: only to lines with long-term support. */
  readonly allows: 'lts' | ((tag: string) => boolean);
  /** The time since a digest was first seen before it is proposed, in milliseconds. */
  readonly minAge: number;
}
