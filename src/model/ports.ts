import type { Reference } from './reference.ts';
import type { Lookup, RegistryStatistics, Resolution } from './resolution.ts';
import type { Sightings } from './sightings.ts';

/** The bytes of a file, or a sentence on why they can't be read. */
export type FileContent = { readonly bytes: Uint8Array } | { readonly unreadable: string };

/** Where the files come from: the workspace, or a commit on GitHub. Paths are relative, with `/`. */
export interface FileSource {
  list(): Promise<readonly string[]>;
  read(path: string): Promise<FileContent>;
}

/** Files, some of which may be links to others. */
export interface LinkedFiles extends FileSource {
  /** The name of the file itself, where the path is a link to it. */
  target(path: string): Promise<string>;
}

/** Asks registries; one reference's failure is a part of its resolution and is never thrown. */
export interface Resolver {
  resolve(reference: Reference): Promise<Resolution>;
  /** All tags of the reference's repository. */
  tags(reference: Reference): Promise<Lookup<readonly string[]>>;
  statistics(): RegistryStatistics;
}

/** Tells people what goes on, on standard error or in the workflow's log. Never part of a report. */
export interface Log {
  info(message: string): void;
  /** Worth an annotation in a workflow, and nobody's fault. */
  notice(message: string): void;
  warning(message: string): void;
  /** How far long work is; shown in place on a terminal, and not at all elsewhere. */
  progress(message: string): void;
}

export interface Clock {
  now(): Date;
  /** Milliseconds since some moment; goes on evenly, also where somebody sets the clock. */
  elapsed(): number;
  /** Resolves after the milliseconds. */
  sleep(milliseconds: number): Promise<void>;
}

/** Remembers from run to run when digests were first seen. Every refusal is an OperationalError of one sentence. */
export interface SightingStore {
  /** What is known; nothing where no run has written yet. */
  read(): Promise<Sightings>;
  /**
   * Applies the change to what is there now; tries again where another run was faster. Nothing is written where the change
   * returns what it was given.
   */
  update(change: (now: Sightings) => Sightings): Promise<void>;
}
