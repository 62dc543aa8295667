import type { Digest } from './digest.ts';
import type { DigestHistory } from './digest-history.ts';
import type { ContentDescriptor, Image, ImageIndex, Manifest } from './image.ts';
import type { OpenLayer } from './layer.ts';
import type { Reference } from './reference.ts';
import type { Lookup, RegistryStatistics, Resolution } from './resolution.ts';

/** The bytes of a file, or a sentence on why they can't be read. */
export type FileContent = { readonly bytes: Uint8Array } | { readonly unreadable: string };

/** Where the files come from: the workspace, or a commit on GitHub. Paths are relative, with `/`. */
export interface FileSource {
  list(): Promise<readonly string[]>;
  read(path: string): Promise<FileContent>;
}

/** Files, some of which may be symbolic links to others. */
export interface LinkedFiles extends FileSource {
  /**
   * The symbolic links that a path goes through, to files and to folders, and last the file itself. For a path without
   * links the path alone.
   */
  linkChain(path: string): Promise<readonly string[]>;
}

/** Looks references up in registries. The failure of one reference is a part of its resolution and is never thrown. */
export interface Resolver {
  resolve(reference: Reference): Promise<Resolution>;
  /** All tags of the reference's repository. */
  tags(reference: Reference): Promise<Lookup<readonly string[]>>;
  /** Reads images over the same connections. */
  images(): ImageReader;
  statistics(): RegistryStatistics;
}

/** Messages on the progress of a run, on standard error or in the workflow's log. Never part of a report. */
export interface Log {
  info(message: string): void;
  /** An annotation in a workflow, about something that needs no correction. */
  notice(message: string): void;
  warning(message: string): void;
  /** The progress of long work; shown in place on a terminal, and not at all elsewhere. */
  progress(message: string): void;
}

/** The time, and waiting. */
export interface Clock {
  now(): Date;
  /** Milliseconds since some moment. Monotonic: unaffected where the system's time is set. */
  elapsed(): number;
  /** Resolves after the milliseconds. */
  sleep(milliseconds: number): Promise<void>;
}

/** Keeps the digest history between runs. Throws an OperationalError of one sentence when it can't be read or written. */
export interface DigestHistoryStore {
  /** The history; empty before the first run. */
  read(): Promise<DigestHistory>;
  /**
   * Applies a change to the stored history, again when another run wrote in the meantime. Writes nothing when the change
   * returns the map that it was given.
   */
  update(change: (now: DigestHistory) => DigestHistory): Promise<void>;
}

/** Reads images. Failures are values and never thrown, except while the bytes of a layer are read. */
export interface ImageReader {
  /** The index under a digest. A single manifest counts as an index that lists it alone. */
  index(reference: Reference, digest: Digest): Promise<Lookup<ImageIndex>>;
  /** The image of one platform, with its config. */
  image(reference: Reference, digest: Digest): Promise<Lookup<Image>>;
  /** A manifest of any kind: an image's, an attestation's, an artifact's. */
  manifest(reference: Reference, digest: Digest): Promise<Lookup<Manifest>>;
  /** The manifest or index of a tag; the value is undefined where there is no such tag. */
  tagged(reference: Reference, tag: string): Promise<Lookup<Manifest | ImageIndex | undefined>>;
  /** The manifests that refer to the digest, by the referrers API or the referrers tag. */
  referrers(reference: Reference, digest: Digest): Promise<Lookup<readonly ContentDescriptor[]>>;
  /** A blob, verified. @param limit in bytes */
  blob(reference: Reference, digest: Digest, limit: number): Promise<Lookup<Uint8Array>>;
  /** Opens the layers of the reference's repository. */
  layers(reference: Reference): OpenLayer;
  /**
   * What this or an earlier run read out of an image and cached.
   * @param kind a word for what was read
   * @param parse returns undefined for a text of another form, which counts as absent and is deleted
   */
  readCached<T>(digest: Digest, kind: string, parse: (text: string) => T | undefined): Promise<T | undefined>;
  /** Caches what was read out of an image's content, and of nothing else. */
  writeCached(digest: Digest, kind: string, text: string): Promise<void>;
  /** Whether the registry states that less than half of its pull limit is left. The user's builds need the rest. */
  isPullLimitLow(reference: Reference): boolean;
}
