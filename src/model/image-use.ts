import type { Platform } from './platform.ts';
import type { Reference } from './reference.ts';
import type { Range, Span } from './source-text.ts';

/** Where in a file a reference stands. */
export type UseKind = 'from' | 'copy-from' | 'mount-from' | 'syntax' | 'onbuild-copy-from' | 'onbuild-mount-from';

/** Why a reference was seen but can't be judged. */
export type SkipReason =
  /** The empty base image, which has no digest. */
  | 'scratch'
  /** It depends on a variable that has no value here. */
  | 'no-value'
  /** Its value differs from platform to platform. */
  | 'platform-dependent'
  /** BuildKit would refuse it. */
  | 'invalid'
  /** A comment or the configuration says so. */
  | 'ignored'
  /** No registry was asked. */
  | 'offline'
  /** A template's placeholder stands in it. */
  | 'template';

/** Why a digest can't be written although one is wanted. */
export type NotEdited =
  /** The digest would silently beat a `--build-arg`. */
  | 'overridable-arg'
  /** The ARG default feeds something else, too. */
  | 'shared-arg'
  /** The digest that stands there is put together from several texts. */
  | 'split-digest'
  /** So is the version in the tag. */
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
  /** What comes before it there: `@`, `:latest@` or nothing. */
  readonly prefix: string;
  /** What the digest begins with and stands somewhere else already: `sha256:` in `@sha256:${HEX}`. */
  readonly elsewhere: string;
}

/** What uses an ARG whose default a digest would have to stand in, and where the digest would be wrong. */
export interface OtherUse {
  /** The ARG whose default it is. */
  readonly arg: string;
  /**
   * A FROM that names another image or goes on behind it, the reference itself where it uses it twice, a FROM's flag, a
   * stage that takes it over, or another ARG that feeds no reference.
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
  /** Where it stands; undefined where it may not be changed there: it is computed, or feeds something else, too. */
  readonly place: PlacedSpan | undefined;
}

/** A text outside of references that says the same of the same image: the value of a LABEL, an ENV or an ARG. */
export interface Twin {
  readonly digest: PlacedSpan | undefined;
  readonly tag: PlacedSpan | undefined;
}

/** Where the digest of a reference stands again in its file. */
export interface Again {
  /** What certainly moves with it. */
  readonly twins: readonly Twin[];
  /** The lines of the other places, which count from 1: whether these move with it can't be told. */
  readonly lines: readonly number[];
}

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

/** A comment that switches rules off, or that somebody may take for one. */
export interface IgnoreNote {
  /** Counts from 1. */
  readonly line: number;
  /** The ids that it names. */
  readonly rules: readonly string[];
  /** The word behind `ignore` and its ids: somebody may have meant it as one. */
  readonly word: string | undefined;
  /** Undefined where it counts. */
  readonly fault: IgnoreFault | undefined;
}

/** Why such a comment does nothing, or does harm. */
export type IgnoreFault =
  /** It is written otherwise. */
  | 'form'
  /** Nothing follows, or an empty line. */
  | 'apart'
  /** It stands between the lines of an instruction, or behind it. */
  | 'inside'
  /** Below it stands what would be a parser directive, and is none any more. */
  | 'above-directive'
  /** Below it stands an ARG above all stages, of which nothing is said. */
  | 'above-arg';

/** One place of one file that names an image. */
export interface ImageUse {
  readonly file: string;
  readonly kind: UseKind;
  /** The text as it stands in the file, continuation lines joined. */
  readonly written: string;
  /** With variables and quotes resolved; undefined where that isn't possible. */
  readonly resolved: string | undefined;
  readonly reference: Reference | undefined;
  readonly skipReason: SkipReason | undefined;
  /** A sentence on why it is skipped. */
  readonly detail: string | undefined;
  readonly range: Range;
  /** The ARG defaults in which text of it stands. */
  readonly origins: readonly Range[];
  readonly stage: Stage | undefined;
  /** What its tag is made of, in order; empty where no tag is written. */
  readonly tagParts: readonly TagPart[];
  /** Undefined where a digest is never written, as for a skipped reference. */
  readonly site: DigestSite | NotEdited | undefined;
  /** With a site that is `shared-arg`: what shares it. */
  readonly otherUse?: OtherUse | undefined;
  /** Undefined where its digest stands nowhere else in the file. */
  readonly again?: Again | undefined;
  /** The ARGs whose `--build-arg` a digest in this place would beat. */
  readonly overriddenArgs: readonly string[];
  /** A bare word that may be a named build context instead of an image; the file can't tell. */
  readonly maybeBuildContext: boolean;
  /** That its FROM names, without variables. */
  readonly platform: Platform | undefined;
  readonly ignore: IgnoreComment | undefined;
}

/** A place that the format's own reader would refuse. */
export interface Problem {
  readonly message: string;
  readonly range: Range;
  /** That the file is a template, of which nothing is refused: what is made of it isn't known. */
  readonly isTemplate?: boolean;
}
