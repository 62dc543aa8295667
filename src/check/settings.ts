import type { ImageUse } from '../model/image-use.ts';
import type { Platform } from '../model/platform.ts';
import type { ImagePolicy } from '../model/policy.ts';
import type { Reference } from '../model/reference.ts';
import type { Renaming } from '../model/renaming.ts';
import type { Severity } from './finding.ts';

/** Whether a text matches a pattern of the configuration. */
export type Matcher = (text: string) => boolean;

/** An entry of `ignore`: it ignores what matches all of its patterns. */
export interface IgnoreEntry {
  readonly image: ((reference: Reference) => boolean) | undefined;
  readonly file: Matcher | undefined;
  /** Without one, the whole reference is skipped. */
  readonly rule: Matcher | undefined;
  readonly reason: string | undefined;
  /** The last day on which it counts, `YYYY-MM-DD`. */
  readonly until: string | undefined;
}

/** The entries of `ignore-images` and `ignore`, for a warning where one does nothing. */
export interface Exceptions {
  readonly all: readonly Exception[];
  /** Indexes in `all` of the entries that name the image, by any tag; in no certain order. */
  naming(image: Reference): Iterable<number>;
}

/** An entry of `ignore-images` or `ignore`. */
interface Exception extends Pick<IgnoreEntry, 'file' | 'rule' | 'until'> {
  /** Where it is set and what it names, for a message. */
  readonly name: string;
  readonly hasImage: boolean;
}

/** Values for ARGs without a default, in the files that match. */
interface BuildArgs {
  readonly files: Matcher;
  readonly values: ReadonlyMap<string, string>;
}

/** The settings of a check, from all sources. */
export interface CheckSettings {
  readonly ignoresImage: (reference: Reference) => boolean;
  readonly ignore: readonly IgnoreEntry[];
  readonly exceptions: Exceptions;
  /** Whether an option, an input or the current folder narrows the check down to a part of what the settings are for. */
  readonly isNarrowed: boolean;
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  /** Rule ids and severities. */
  readonly failOn: readonly string[];
  readonly buildArgs: readonly BuildArgs[];
  readonly pinArgs: boolean;
  /** Where copies of images are, and what they are copies of. */
  readonly knownAs: readonly Renaming[];
  readonly pin: Pin;
  readonly policyOf: (use: Pick<ImageUse, 'reference'>) => ImagePolicy;
  readonly sameContent: SameContent;
  /** How long before its last day an end of life is told, in milliseconds. */
  readonly endOfLifeSoon: number;
  /** The platforms in use where a FROM names none. */
  readonly platforms: readonly Platform[];
}

/** How first pins are written: apart from refreshes, together with them, or not at all. */
export type Pin = 'separate' | 'together' | 'off';

/** Whether a digest that changes nothing in use is proposed. */
type SameContent = 'hold' | 'propose';
