import type { Clock } from '../../model/ports.ts';
import { LayerError } from './layer-error.ts';

/** Limits for reading the layers of one image, all layers together. */
export interface ReadLimits {
  /** Compressed bytes, as they come from the registry. */
  readonly maxDownload: number;
  /** Uncompressed bytes, against decompression bombs. */
  readonly maxUnpacked: number;
  /** Entries of the archives. */
  readonly maxEntries: number;
  /** Bytes of the wanted files, which are held in memory. */
  readonly maxHeld: number;
  /** From the start. The transport has its own time-out for a registry that sends nothing. */
  readonly maxMilliseconds: number;
}

/** The maximum of entries at watched paths. Real images have some hundreds. */
const MAX_RECORDS = 20_000;

/** Counts what reading takes, and throws a LayerError when a limit is exceeded. */
export class ReadBudget {
  readonly #limits: ReadLimits;
  readonly #clock: Clock;
  readonly #started: number;
  #downloaded = 0;
  #unpacked = 0;
  #entries = 0;
  #held = 0;
  #records = 0;

  constructor(limits: ReadLimits, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
    this.#started = clock.elapsed();
  }

  /** Compressed bytes read so far. */
  get downloaded(): number {
    return this.#downloaded;
  }

  /** Called before a download of known size, so that one that exceeds the limit does not begin. */
  checkDownload(bytes: number): void {
    if (this.#downloaded + bytes > this.#limits.maxDownload) throw this.#tooMuchToDownload();
    this.#checkTime();
  }

  countDownloaded(bytes: number): void {
    this.#downloaded += bytes;
    if (this.#downloaded > this.#limits.maxDownload) throw this.#tooMuchToDownload();
    this.#checkTime();
  }

  countUnpacked(bytes: number): void {
    this.#unpacked += bytes;
    if (this.#unpacked > this.#limits.maxUnpacked) {
      throw new LayerError(
        'limit-exceeded',
        `more than ${formatMebibytes(this.#limits.maxUnpacked)} would have to be unpacked`,
      );
    }
    this.#checkTime();
  }

  countEntry(): void {
    this.#entries += 1;
    if (this.#entries > this.#limits.maxEntries) {
      throw new LayerError('limit-exceeded', `the archives hold more than ${this.#limits.maxEntries} entries`);
    }
  }

  countWatchedEntry(): void {
    this.#records += 1;
    if (this.#records > MAX_RECORDS) {
      throw new LayerError('limit-exceeded', `the archives hold more than ${MAX_RECORDS} entries at watched paths`);
    }
  }

  countHeld(bytes: number): void {
    this.#held += bytes;
    if (this.#held > this.#limits.maxHeld) {
      throw new LayerError(
        'limit-exceeded',
        `the files looked for hold more than ${formatMebibytes(this.#limits.maxHeld)}`,
      );
    }
  }

  /** Called before the layers are read again, when all held files are dropped. */
  releaseHeld(): void {
    this.#held = 0;
    this.#records = 0;
  }

  #tooMuchToDownload(): LayerError {
    return new LayerError(
      'limit-exceeded',
      `more than ${formatMegabytes(this.#limits.maxDownload)} would have to be downloaded`,
    );
  }

  #checkTime(): void {
    if (this.#clock.elapsed() - this.#started > this.#limits.maxMilliseconds) {
      throw new LayerError('limit-exceeded', `it took longer than ${this.#limits.maxMilliseconds / 1000} seconds`);
    }
  }
}

/** Formats a download size in megabytes, the unit of its limit; small ones in kilobytes. */
export function formatMegabytes(bytes: number): string {
  if (bytes < 1e3) return `${bytes} B`;
  return bytes < 1e6 ? `${Number((bytes / 1e3).toFixed(1))} kB` : `${Number((bytes / 1e6).toFixed(1))} MB`;
}

/** Formats a built-in limit in mebibytes. */
export function formatMebibytes(bytes: number): string {
  return `${Number((bytes / 1024 / 1024).toFixed(1))} MiB`;
}
