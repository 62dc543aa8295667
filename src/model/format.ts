import type { BuildStage, FileOutline } from './build-stage.ts';
import type { IgnoreNote, ImageUse, Problem } from './image-use.ts';
import type { Renaming } from './renaming.ts';

/** A file format: which files it reads, and how. */
export interface Format {
  matches(path: string): boolean;
  /** Its reader, which is loaded only where there is a file to read. */
  load(): Promise<FormatReader>;
}

/** Reads one file's bytes once. Pure. */
export type FormatReader = (file: string, bytes: Uint8Array, options: ReadOptions) => FileReading;

/** What a file is read with. */
export interface ReadOptions {
  /** Values for ARGs that have no default. */
  readonly buildArgs: ReadonlyMap<string, string>;
  /** Write a digest also where it beats a `--build-arg`. */
  readonly pinArgs: boolean;
  /** Where copies of images are; none where it isn't given. */
  readonly knownAs?: readonly Renaming[];
}

/** All that one file says. */
export interface FileReading {
  readonly uses: readonly ImageUse[];
  readonly problems: readonly Problem[];
  readonly ignores: readonly IgnoreNote[];
  /** What is known of the build stages without reading their instructions. */
  readonly outline: FileOutline;
  /**
   * The build stages, worked out at the first call. None where BuildKit would refuse the file, or where it names no image.
   * Their bases and sources refer to the objects in `uses`.
   */
  readonly stages: () => Promise<readonly BuildStage[]>;
}
