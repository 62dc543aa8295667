import { joinTarPath, splitTarPath } from './tar-path.ts';

/** Above any known package database, in bytes. */
const DEFAULT_MAX_SIZE = 64 * 1024 * 1024;

/** A file such as `etc/os-release`, or the files directly in a folder, with a slash: `var/lib/dpkg/status.d/`. */
export interface WantedPath {
  readonly path: string;
  /** The limit for each file, in bytes; a larger one is an error. Default: DEFAULT_MAX_SIZE. */
  readonly maxSize?: number;
  /** It only accompanies another file: finding it alone does not end the search. */
  readonly isCompanion?: boolean;
}

/**
 * The paths whose entries are kept. It may grow: where a wanted file links to an unwatched one, that is watched too, and the
 * layers are read again.
 */
export class WatchedPaths {
  readonly #files = new Map<string, number>();
  readonly #folders = new Map<string, number>();
  readonly #always = new Set<string>();
  /** The watched paths and all folders above them, which may be links. */
  readonly #ways = new Set<string>(['']);

  constructor(wanted: readonly WantedPath[]) {
    for (const { path, maxSize } of wanted) this.#add(path, maxSize ?? DEFAULT_MAX_SIZE);
  }

  /** Adds a path that a link leads to, and keeps its content from every layer. */
  watchAlways(path: string): void {
    this.#add(path, DEFAULT_MAX_SIZE);
    this.#always.add(path);
  }

  /** Whether an entry with this path affects a watched one. */
  covers(path: string): boolean {
    return this.#ways.has(path) || this.#folders.has(splitTarPath(path).folder);
  }

  /** The lowest folder above a path that is covered. */
  nearestCovered(path: string): string {
    const { folder } = splitTarPath(path);
    return this.covers(folder) ? folder : this.nearestCovered(folder);
  }

  /** Whether the files of a folder are watched. */
  coversFolder(path: string): boolean {
    return this.#folders.has(path);
  }

  /** The limit for a file; undefined where only its existence matters. */
  maxSize(path: string): number | undefined {
    return this.#files.get(path) ?? this.#folders.get(splitTarPath(path).folder);
  }

  /** Whether the content matters even where a higher layer has a file of that path: another hard link may lead to it. */
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
