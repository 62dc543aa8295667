import { joinTarPath, splitTarPath } from './tar-path.ts';

/** A larger package database has not been seen. In bytes. */
const DEFAULT_MAX_SIZE = 64 * 1024 * 1024;

/** A file, `etc/os-release`; or all files right in a folder, `var/lib/dpkg/status.d/` with the slash. */
export interface WantedPath {
  readonly path: string;
  /** Of each file, in bytes; larger is a refusal. DEFAULT_MAX_SIZE where it isn't given. */
  readonly maxSize?: number;
  /** It is taken along where it is found, and answers nothing by itself. */
  readonly isCompanion?: boolean;
}

/**
 * Which entries of the archives are worth to be kept. It may grow: where a wanted file is a link to one that nobody thought
 * of, that one is watched, too, and the layers are read again.
 */
export class WatchedPaths {
  readonly #files = new Map<string, number>();
  readonly #folders = new Map<string, number>();
  readonly #always = new Set<string>();
  /** The watched paths and all folders above them: what is there decides what is below. */
  readonly #ways = new Set<string>(['']);

  constructor(wanted: readonly WantedPath[]) {
    for (const { path, maxSize } of wanted) this.#add(path, maxSize ?? DEFAULT_MAX_SIZE);
  }

  /** Watches a path that was found to matter, and keeps its content in every layer. */
  watchAlways(path: string): void {
    this.#add(path, DEFAULT_MAX_SIZE);
    this.#always.add(path);
  }

  /** Whether an entry with this path says something of a watched one. */
  covers(path: string): boolean {
    return this.#ways.has(path) || this.#folders.has(splitTarPath(path).folder);
  }

  /** The lowest folder above a path that is covered. */
  nearestCovered(path: string): string {
    const { folder } = splitTarPath(path);
    return this.covers(folder) ? folder : this.nearestCovered(folder);
  }

  coversFolder(path: string): boolean {
    return this.#folders.has(path);
  }

  /** Undefined where a file's content doesn't matter, only that it is there. */
  maxSize(path: string): number | undefined {
    return this.#files.get(path) ?? this.#folders.get(splitTarPath(path).folder);
  }

  /** Whether the content counts also where a higher layer has a file of that path: a hard link of another name may lead to it. */
  keepsAlways(path: string): boolean {
    return this.#always.has(path);
  }

  #add(path: string, maxSize: number): void {
    const normal = path.replace(/\/$/, '');
    const place = path.endsWith('/') ? this.#folders : this.#files;
    place.set(normal, Math.max(maxSize, place.get(normal) ?? 0));
    let way = '';
    for (const name of normal.split('/')) {
      way = joinTarPath(way, name);
      this.#ways.add(way);
    }
  }
}
