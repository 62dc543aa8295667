import type { DigestSite, IgnoreComment, NotEdited, OtherUse, SkipReason, UseKind } from '../../model/image-use.ts';
import { parseReference, type Reference } from '../../model/reference.ts';
import type { Span } from '../../model/source-text.ts';
import { hasTemplateMark } from '../syntax/template.ts';

/** An image use with places in bytes: without lines, columns and decoded text. */
export interface UnplacedUse {
  readonly kind: UseKind;
  /** Of the reference, in bytes. */
  readonly span: Span;
  /** The ARG defaults that hold text of it. */
  readonly origins: readonly Span[];
  readonly written: string;
  readonly resolved: string | undefined;
  readonly reference: Reference | undefined;
  /** What its tag is made of; without a place where it may not be changed. */
  readonly tagParts: readonly { readonly text: string; readonly span: Span | undefined }[];
  readonly skip: { readonly reason: SkipReason; readonly detail: string } | undefined;
  readonly site: Omit<DigestSite, 'range'> | NotEdited | undefined;
  readonly otherUse?: OtherUse | undefined;
  readonly overriddenArgs: readonly string[];
  readonly maybeBuildContext: boolean;
  /** As written in its FROM. */
  readonly platform?: string | undefined;
  /** Undefined above all stages. */
  readonly stageIndex: number | undefined;
  /** The comment above its instruction. */
  readonly ignore: IgnoreComment | undefined;
}

/** Where a reference is. */
export type UsePlace = Pick<UnplacedUse, 'kind' | 'span' | 'origins' | 'written' | 'stageIndex' | 'ignore'>;

/** A reference that was seen and can't be judged. */
export function skippedUse(place: UsePlace, reason: SkipReason, detail: string): UnplacedUse {
  return {
    resolved: reason === 'scratch' ? 'scratch' : undefined,
    reference: undefined,
    tagParts: [],
    skip: { reason, detail },
    site: undefined,
    overriddenArgs: [],
    maybeBuildContext: false,
    ...place,
  };
}

/**
 * A reference without variables: its digest is written after it, or in place of the one that it has.
 * @param spanOf the bytes of its characters from..to; quotes, escapes and line breaks may be among them
 */
export function literalUse(place: UsePlace, spanOf: (from: number, to: number) => Span): UnplacedUse {
  const { written, span } = place;
  if (written === 'scratch') return skippedUse(place, 'scratch', 'the empty image');
  if (hasTemplateMark(written)) return skippedUse(place, 'template', 'a template decides the image');
  const reference = parseReference(written);
  if ('invalid' in reference) return skippedUse(place, 'invalid', reference.invalid);
  const { digest, impliedTag } = reference;
  const site =
    digest === undefined
      ? { span: { start: span.end, end: span.end }, prefix: impliedTag ? ':latest@' : '@', elsewhere: '' }
      : { span: spanOf(written.length - digest.length, written.length), prefix: '', elsewhere: '' };
  const tag = tagSpan(written, reference);
  const tagParts = tag === undefined ? [] : [{ text: reference.tag ?? '', span: spanOf(tag.start, tag.end) }];
  const maybeBuildContext = place.kind !== 'syntax' && !/[/:@]/.test(written);
  return {
    resolved: written,
    reference,
    tagParts,
    skip: undefined,
    site,
    overriddenArgs: [],
    maybeBuildContext,
    ...place,
  };
}

/** The place of the tag in the text of a reference; undefined where it has none. */
export function tagSpan(text: string, { tag, digest, impliedTag }: Reference): Span | undefined {
  if (tag === undefined || impliedTag) return undefined;
  const end = digest === undefined ? text.length : text.length - digest.length - 1;
  return { start: end - tag.length, end };
}
