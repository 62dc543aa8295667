/** A package that a file of the project requires, as far as the Dockerfile copies that file. */
export interface Requirement {
  /** The file that requires it. */
  readonly file: string;
  readonly ecosystem: 'pypi' | 'npm';
  /** Normalized as the ecosystem does. */
  readonly name: string;
  /** Where it requires exactly one. */
  readonly version: string | undefined;
  /** The lowest version that a range allows, where that is plain. */
  readonly atLeast?: string | undefined;
  /** Whether it is for development only: installs for production leave it out. */
  readonly isDevelopment: boolean;
  /** Whether it requires extras, which may bring any other package. */
  readonly hasExtras: boolean;
}

/** A lock file of the project, which lists all that is installed. */
export interface PackageLock {
  readonly file: string;
  readonly ecosystem: 'npm' | 'gem';
  /** The packages with compiled parts that an install for production on Linux brings. */
  readonly compiled: readonly string[];
}

/** What the project's files require, as far as the Dockerfile copies or mounts those files. */
export interface ProjectPackages {
  readonly requirements: readonly Requirement[];
  readonly locks: readonly PackageLock[];
  /** The projects of .NET that are compiled ahead of time; by default none is known. */
  readonly nativeProjects?: readonly string[];
}
