import type { ImageUse } from '../model/image-use.ts';
import type { Platform } from '../model/platform.ts';
import type { ImagePolicy } from '../model/policy.ts';
import type { Reference } from '../model/reference.ts';
import type { Severity } from './finding.ts';

/** Whether a text fits a pattern of the configuration. */
export type Matcher = (text: string) => boolean;

/** An entry of `ignore`: what fits all of its patterns is left alone. */
export interface IgnoreEntry {
  readonly image: ((reference: Reference) => boolean) | undefined;
  readonly file: Matcher | undefined;
  /** Without one, the whole reference is skipped. */
  readonly rule: Matcher | undefined;
  readonly reason: string | undefined;
  /** The last day on which it counts, `YYYY-MM-DD`. */
  readonly until: string | undefined;
}

/** What `ignore-images` and `ignore` name, to be told of where it does nothing. */
export interface Exceptions {
  readonly all: readonly Exception[];
  /** Those that name the image, be it by another tag, by their places in `all`; in no certain order. */
  naming(image: Reference): Iterable<number>;
}

/** One of them. */
export interface Exception extends Pick<IgnoreEntry, 'file' | 'rule' | 'until'> {
  /** Where it stands and what it names, as people write it. */
  readonly name: string;
  readonly hasImage: boolean;
}

/** Values for ARGs without a default, in the files that fit. */
export interface BuildArgs {
  readonly files: Matcher;
  readonly values: ReadonlyMap<string, string>;
}

/** What decides a check, wherever it was set. */
export interface CheckSettings {
  readonly ignoresImage: (reference: Reference) => boolean;
  readonly ignore: readonly IgnoreEntry[];
  readonly exceptions: Exceptions;
  /** Only a part of what the settings are for is looked at: an option or an input narrows it down, or the current folder does. */
  readonly isNarrowed: boolean;
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  /** Rule ids and severities. */
  readonly failOn: readonly string[];
  readonly buildArgs: readonly BuildArgs[];
  readonly pinArgs: boolean;
  readonly pin: Pin;
  readonly policyOf: (use: ImageUse) => ImagePolicy;
  readonly sameContent: SameContent;
  /** In use, where the Dockerfile doesn't name one. */
  readonly platforms: readonly Platform[];
}

/** Which of the edits are made: `separate` keeps first pins apart from refreshes. */
export type Pin = 'separate' | 'together' | 'off';

/** Whether a digest is proposed that changes nothing in use. */
export type SameContent = 'hold' | 'propose';
