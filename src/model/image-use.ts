import type { Platform } from './platform.ts';
import type { Reference } from './reference.ts';
import type { Range, Span } from './source-text.ts';

/** What kind of place in a file names the image. */
export type UseKind = 'from' | 'copy-from' | 'mount-from' | 'syntax' | 'onbuild-copy-from' | 'onbuild-mount-from';

/** Why a reference was seen but can't be judged. */
export type SkipReason =
  /** The empty base image, which has no digest. */
  | 'scratch'
  /** It depends on a variable that has no value here. */
  | 'no-value'
  /** Its value has another value on each platform, so no single digest fits. */
  | 'platform-dependent'
  /** BuildKit would refuse it. */
  | 'invalid'
  /** A comment or the configuration says so. */
  | 'ignored'
  /** No registry was asked. */
  | 'offline'
  /** It has a template's placeholder. */
  | 'template';

/** Why a digest can't be written although one is wanted. */
export type NotEdited =
  /** The digest would silently override a `--build-arg`. */
  | 'overridable-arg'
  /** The ARG default feeds something else, too. */
  | 'shared-arg'
  /** The present digest is put together from several texts. */
  | 'split-digest'
  /** The version in the tag is put together from several texts. */
  | 'split-tag'
  /** It hasn't been seen for long enough. */
  | 'waiting'
  /** The new image has no longer all platforms that are in use. */
  | 'platform-lost'
  /** The new image changes nothing that is in use. */
  | 'same-content'
  /** A comment or the configuration switches its rule off. */
  | 'ignored'
  /** The token may not write below `.github/workflows`. */
  | 'workflow-permission'
  /** The configuration forbids the newer tag: `allowed`, or an image that is to be left alone. */
  | 'not-allowed';

/** Where a digest has to be written. */
export interface DigestSite {
  readonly range: Range;
  readonly span: Span;
  /** Text to write before it: `@`, `:latest@` or nothing. */
  readonly prefix: string;
  /** The beginning of the digest that the file has elsewhere: `sha256:` in `@sha256:${HEX}`. */
  readonly elsewhere: string;
}

/** Another user of the ARG whose default would get the digest; the digest would be wrong there. */
export interface OtherUse {
  /** The ARG whose default it is. */
  readonly arg: string;
  /**
   * A FROM that names another image or has text after it, the reference itself where it uses it twice, a FROM's flag, a
   * stage that declares it again, or another ARG that feeds no reference.
   */
  readonly by: 'from' | 'itself' | 'flag' | 'stage' | 'arg';
  /** The ARG that is named there: the same one, or one that is made of it. */
  readonly through: string;
  readonly line: number;
}

/** A place of a file. */
export interface PlacedSpan {
  readonly range: Range;
  readonly span: Span;
}

/** A run of characters of a tag. */
export interface TagPart {
  readonly text: string;
  /** Undefined where it must not be changed: it is computed, or feeds something else, too. */
  readonly place: PlacedSpan | undefined;
}

/** The same digest or tag outside of a reference: in the value of a LABEL, an ENV or an ARG. */
export interface RepeatedText {
  readonly digest: PlacedSpan | undefined;
  readonly tag: PlacedSpan | undefined;
}

/** The other places of a reference's digest in its file. */
export interface DigestRepeats {
  /** Those that name the same image, and are edited with the reference. */
  readonly edited: readonly RepeatedText[];
  /** The lines of the places that are left as they are; the first line is 1. */
  readonly leftLines: readonly number[];
}

/** The build stage of a reference. */
export interface Stage {
  readonly name: string | undefined;
  /** Counts from 0. */
  readonly index: number;
  readonly final: boolean;
}

/** A comment directly above an instruction that switches rules off for it. */
export interface IgnoreComment {
  /** Rule ids; undefined means all. */
  readonly rules: readonly string[] | undefined;
}

/** A comment that switches rules off, or that looks like one. */
export interface IgnoreNote {
  /** Counts from 1. */
  readonly line: number;
  /** The ids that it names. */
  readonly rules: readonly string[];
  /** The word after `ignore` and its ids: it may be meant as one. */
  readonly word: string | undefined;
  /** Undefined where it counts. */
  readonly fault: IgnoreFault | undefined;
}

/** Why such a comment does nothing, or does harm. */
export type IgnoreFault =
  /** Its spelling is wrong. */
  | 'form'
  /** Nothing follows, or an empty line. */
  | 'apart'
  /** It is between the lines of an instruction, or at the end of one. */
  | 'inside'
  /** It is above a parser directive, which counts no more. */
  | 'above-directive'
  /** It is above an ARG above all stages, which no rule is about. */
  | 'above-arg';

/** One place of one file that names an image. */
export interface ImageUse {
  readonly file: string;
  readonly kind: UseKind;
  /** The text in the file, continuation lines joined. */
  readonly written: string;
  /** With variables and quotes resolved; undefined where that isn't possible. */
  readonly resolved: string | undefined;
  readonly reference: Reference | undefined;
  readonly skipReason: SkipReason | undefined;
  /** A sentence on why it is skipped. */
  readonly detail: string | undefined;
  readonly range: Range;
  /** The ARG defaults that hold text of it. */
  readonly origins: readonly Range[];
  readonly stage: Stage | undefined;
  /** What its tag is made of, in order; empty where no tag is written. */
  readonly tagParts: readonly TagPart[];
  /** Undefined where a digest is never written, as for a skipped reference. */
  readonly site: DigestSite | NotEdited | undefined;
  /** With a site that is `shared-arg`: what shares it. */
  readonly otherUse?: OtherUse | undefined;
  /** Undefined where its digest is nowhere else in the file. */
  readonly repeats?: DigestRepeats | undefined;
  /** The ARGs whose `--build-arg` a digest in this place would override. */
  readonly overriddenArgs: readonly string[];
  /** A bare word that may be a named build context instead of an image; the file doesn't say which. */
  readonly maybeBuildContext: boolean;
  /** That its FROM names, without variables. */
  readonly platform: Platform | undefined;
  readonly ignore: IgnoreComment | undefined;
}

/** A place that the format's own reader would refuse. */
export interface Problem {
  readonly message: string;
  readonly range: Range;
  /** The file is a template, so nothing in it is an error: the file that it makes isn't known. */
  readonly isTemplate?: boolean;
}
