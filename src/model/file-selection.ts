/** The globs of `paths` or of `exclude`. */
export interface PathGlobs {
  /** The name of the setting in messages, with the config file if it is set there. */
  readonly setting: string;
  readonly globs: readonly string[];
  /** The path from the folder that they are relative to, to the root of the run's paths; empty for the same folder. */
  readonly prefix: string;
}

/** The effect of `paths` and `exclude`. */
export interface SelectionOutcome {
  /** The number of files that are read. */
  readonly selected: number;
  /** The number of files that only `exclude` keeps from being read. */
  readonly excluded: number;
  /** The globs of `paths` that match no file, excluded or not. */
  readonly idlePaths: readonly string[];
  /** The globs of `exclude` that match no file. */
  readonly idleExclude: readonly string[];
}
