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

/** Files, some of which may be links to others. */
export interface LinkedFiles extends FileSource {
  /**
   * The names that a path goes through: each link on the way, to a file or to a folder, and in the end the file itself. Of
   * a path without links that is the path alone.
   */
  way(path: string): Promise<readonly string[]>;
}

/** Asks registries; one reference's failure is a part of its resolution and is never thrown. */
export interface Resolver {
  resolve(reference: Reference): Promise<Resolution>;
  /** All tags of the reference's repository. */
  tags(reference: Reference): Promise<Lookup<readonly string[]>>;
  /** Reads images over the same connections. */
  images(): ImageReader;
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

/** Reads what is in images. What can't be had is a failure, never thrown, except from a layer's bytes. */
export interface ImageReader {
  /** The platforms behind a digest; one platform's manifest counts as an index that lists it alone. */
  index(reference: Reference, digest: Digest): Promise<Lookup<ImageIndex>>;
  image(reference: Reference, digest: Digest): Promise<Lookup<Image>>;
  /** A manifest that is no image: an attestation's, an artifact's. */
  manifest(reference: Reference, digest: Digest): Promise<Lookup<Manifest>>;
  /** What a tag has; undefined in it where there is no such tag. */
  tagged(reference: Reference, tag: string): Promise<Lookup<Manifest | ImageIndex | undefined>>;
  /** What refers to the digest, by the referrers API or its tag. */
  referrers(reference: Reference, digest: Digest): Promise<Lookup<readonly ContentDescriptor[]>>;
  /** @param limit in bytes */
  blob(reference: Reference, digest: Digest, limit: number): Promise<Lookup<Uint8Array>>;
  /** Opens the layers of the reference's repository. */
  layers(reference: Reference): OpenLayer;
  /**
   * What this or an earlier run kept of an image.
   * @param kind a word for what it is
   * @param parse undefined: it has another form than it should have, counts as absent and is taken away
   */
  recall<T>(digest: Digest, kind: string, parse: (text: string) => T | undefined): Promise<T | undefined>;
  /** Keeps what was made of an image's content, and of nothing else. */
  keep(digest: Digest, kind: string, text: string): Promise<void>;
  /** Whether less than half of the registry's pull limit is left, as far as it has told: the user's builds need the rest. */
  isPullLimitLow(reference: Reference): boolean;
}
