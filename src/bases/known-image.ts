import type { SystemName } from './systems.ts';

/** What a pattern in a tag says, where the general reading of tags doesn't. */
export interface TagRule<T> {
  readonly tag: RegExp;
  readonly is: T;
}

/** Images of one kind: a row of the tables. */
export interface KnownImage {
  /** Registry and repository in full; `*` stands for anything but a slash. */
  readonly names: readonly string[];
  /** Of a tag that names no system. */
  readonly system: SystemName;
  /** It was another one for versions before that one. The oldest first. */
  readonly before?: readonly { readonly version: string; readonly system: SystemName }[];
  /** Asked first, before the words that mean the same in every image. */
  readonly rules?: readonly TagRule<SystemName>[];
  /** It is built on a slim system although its tag says nothing of it. */
  readonly isSlim?: boolean;
  /** With these words in the tag. */
  readonly slimWords?: RegExp;
  /** Undefined where it isn't known. */
  readonly user?: string;
  /** Asked before `user`. */
  readonly users?: readonly TagRule<string | undefined>[];
  readonly language?: string;
  /** More than the system's label says: `distroless java`. */
  readonly label?: string;
  /**
   * A distribution: the version in its tag is its release, and one number is a whole one where `numbers` is 1.
   * `rolling`: it has none; `inName`: the repository's name has it.
   */
  readonly release?: { readonly numbers: 1 | 2 } | 'rolling' | 'inName';
  /** Which systems its tags name with their releases, as `bookworm` or `alpine3.20`. */
  readonly releaseTags?: readonly ('debian' | 'ubuntu' | 'alpine' | 'oracle')[];
  /** Its tags hold no version that an author could write. */
  readonly isUnversioned?: boolean;
  /** The variants of a tag: which there are, and how their tags are put together. */
  readonly variants?: Variants;
  /**
   * It is the runtime of its language, which another repository's image may stand in for. Where that runtime's version
   * stands: it is the tag's own, or behind a word as `jdk21`.
   */
  readonly runtime?: 'tag' | 'word';
  /** The image of Java that what it built can run on, and that takes its place where it is no longer made. */
  readonly successor?: string;
  /** The sibling that doesn't run as root, of an image that does. */
  readonly nonroot?: (name: string, tag: string) => string | undefined;
}

/** Which smaller variants an image has. */
export interface Variants {
  /** `bookworm-slim` or `slim-bookworm`. */
  readonly slim?: 'release-slim' | 'slim-release';
  readonly alpine?: boolean;
  /** It has a `-jre` beside `-jdk`, the default. */
  readonly jre?: boolean;
  /** Only tags that hold a version and no other word have them. */
  readonly ofVersions?: boolean;
}
