/** A part of a glob, as it is read. Groups keep their alternatives apart: nothing is multiplied out. */
export type GlobPart =
  /** Literal characters, slashes included. */
  | { readonly kind: 'text'; readonly text: string }
  /** `?`: one character except a slash. */
  | { readonly kind: 'one' }
  /** `*`: any characters except slashes. */
  | { readonly kind: 'run'; readonly mayBeEmpty: boolean }
  /** `**` as a whole segment: any characters. */
  | { readonly kind: 'folders' }
  | { readonly kind: 'class'; readonly negated: boolean; readonly ranges: readonly CodeUnitRange[] }
  | { readonly kind: 'group'; readonly times: GlobRepetition; readonly alternatives: readonly GlobSequence[] };

/** Parts in sequence. */
export type GlobSequence = readonly GlobPart[];

/** How often a group's alternatives match; `not`: anything but them matches. */
export type GlobRepetition = 'once' | 'optional' | 'many' | 'any' | 'not';

/** The first and the last UTF-16 code of a range. */
export type CodeUnitRange = readonly [number, number];

/** What keeps a text from being a glob; the limits are those of `LIMITS`. */
export type GlobFault = 'malformed' | 'too large';

/** Limits far above any real glob: matching takes time in proportion to the glob. */
export const GLOB_LIMITS = {
  /** Characters. */
  length: 4096,
  /** Brackets inside of brackets. */
  depth: 50,
  /** Numbers of a range like `{1..9}`. */
  range: 1000,
  /** Characters of all numbers of all ranges. */
  rangeText: 10_000,
} as const;
