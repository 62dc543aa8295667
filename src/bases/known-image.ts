import type { SystemName } from './operating-systems.ts';

/** A value for the tags that match a pattern, before the general rules. */
export interface TagRule<T> {
  readonly tag: RegExp;
  readonly is: T;
}

/** A row of the tables: repositories with the same properties. */
export interface KnownImage {
  /** Registry and repository in full; `*` matches anything but a slash. */
  readonly names: readonly string[];
  /** The system of a tag that names none. */
  readonly system: SystemName;
  /** The systems of earlier versions: each holds for versions before the given one. Oldest first. */
  readonly before?: readonly { readonly version: string; readonly system: SystemName }[];
  /** Checked before the words of the tag. */
  readonly rules?: readonly TagRule<SystemName>[];
  /** It is built on a slim system without a word in the tag. */
  readonly isSlim?: boolean;
  /** Words in the tag that mark a slim variant. */
  readonly slimWords?: RegExp;
  /** The default user; undefined where unknown. */
  readonly user?: string;
  /** Checked before `user`. */
  readonly users?: readonly TagRule<string | undefined>[];
  /** The users that it has beside those of its system, in any version; undefined where they aren't known. */
  readonly accounts?: readonly string[];
  /** The port that it listens on with its own configuration, which is in a folder; undefined where it isn't known. */
  readonly listens?: { readonly port: number; readonly configuredIn: string };
  readonly language?: string;
  /** The ENTRYPOINT of all its tags; undefined where it isn't known. */
  readonly entrypoint?: readonly string[];
  /** More exact than the system's label: `distroless java`. */
  readonly label?: string;
  /**
   * For a distribution, whose version is its release: how many numbers a full release has. `rolling`: it has no releases.
   * `inName`: the repository's name has the release.
   */
  readonly release?: { readonly numbers: 1 | 2 } | 'rolling' | 'inName';
  /** The systems whose releases its tags name, as `bookworm` or `alpine3.20`. */
  readonly releaseTags?: readonly ('debian' | 'ubuntu' | 'alpine' | 'oracle')[];
  /** It has no versioned tags. */
  readonly isUnversioned?: boolean;
  /** Its tag variants, and how their tags are built. */
  readonly variants?: Variants;
  /**
   * It is the runtime of its language, which an image of another repository may replace. Where the runtime's version is: in
   * the tag's version, or after a word as in `jdk21`.
   */
  readonly runtime?: 'tag' | 'word';
  /** The Java image that can run its build results, and that replaces it where it is discontinued. */
  readonly successor?: string;
  /** For an image that runs as root: its variant that doesn't. */
  readonly nonroot?: (name: string, tag: string) => string | undefined;
}

/** Which smaller variants an image has. */
export interface Variants {
  /** `bookworm-slim` or `slim-bookworm`. */
  readonly slim?: 'release-slim' | 'slim-release';
  readonly alpine?: boolean;
  /** It has a `-jre` beside `-jdk`, the default. */
  readonly jre?: boolean;
  /** Words of a tag, each with the word that stands there in the tag of the next smaller variant. */
  readonly steps?: readonly (readonly [word: string, next: 'runtime' | 'base'])[];
  /** Only tags that hold a version and no other word have them. */
  readonly ofVersions?: boolean;
}
