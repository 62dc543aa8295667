/** How far a tag may be moved: `minor` moves 20.1 to 20.2 and not to 22.0; `digest` not at all. */
export type TagLevel = 'digest' | 'patch' | 'minor' | 'major';

/** What is done about an image. */
export interface ImagePolicy {
  /** Whether its digest is written and kept fresh. */
  readonly digest: boolean;
  readonly updateTags: TagLevel;
  /** `codename`: its tag goes on to later releases of its distribution. */
  readonly follow: 'codename' | 'off';
  /** Whether a tag's version is one that it may be moved to. */
  readonly allows: (tag: string) => boolean;
  /** How long a digest has to be known before it is proposed, in milliseconds. */
  readonly minAge: number;
}
