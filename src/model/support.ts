/** Until when the line of an image, or the distribution in it, gets fixes. */
export interface Support {
  /** `image`: what the image is made for, as Node.js; `distribution`: the operating system in it. */
  readonly subject: 'image' | 'distribution';
  /** By endoflife.date's name: `nodejs`, `alpine-linux`. */
  readonly product: string;
  /** As people write the product: `Node.js`. */
  readonly label: string;
  /** `18`, `3.16`. */
  readonly cycle: string;
  readonly state: SupportState;
  /** The day of the last fixes that everybody gets, `2025-04-30`; undefined where it isn't known. */
  readonly ends: string | undefined;
  /** Where others give the last fixes, the day on which the regular support ends or has ended. */
  readonly regularEnds: string | undefined;
  /** The newest line that is supported by now, where there is one that is newer. */
  readonly successor: { readonly cycle: string; readonly ends: string | undefined } | undefined;
  /** The day of what is known. */
  readonly asOf: string;
  /** Who says so: `endoflife.date`, `distro-info-data`. */
  readonly source: string;
}

/**
 * `ended`: it gets no more fixes; `ending`: soon; `limited`: the regular support is over, and others give the last fixes;
 * `supported`: none of these, or no day is known.
 */
export type SupportState = 'ended' | 'ending' | 'limited' | 'supported';

/** The day on which support is asked for. */
export interface SupportCalendar {
  readonly now: Date;
  /** How long before its last day support is ending, in milliseconds. */
  readonly soon: number;
}
