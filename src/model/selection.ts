/** Globs of files and folders. */
export interface PathGlobs {
  /** Where they are set, as messages name it. */
  readonly setting: string;
  readonly globs: readonly string[];
  /** The way from the folder that they are relative to, to the root of all paths; empty where they are one. */
  readonly prefix: string;
}

/** What came of `paths` and `exclude`. */
export interface SelectionOutcome {
  /** How many files are read. */
  readonly selected: number;
  /** How many would be read, and `exclude` leaves them out. */
  readonly excluded: number;
  /** The globs that select no file, be it excluded or not. */
  readonly idlePaths: readonly string[];
  /** The globs that no file fits. */
  readonly idleExclude: readonly string[];
}
