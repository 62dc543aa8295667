import type { DigestSite, NotEdited, OtherUse } from '../../model/image-use.ts';
import type { Reference } from '../../model/reference.ts';
import type { Span } from '../../model/source-text.ts';
import type { JoinedLine } from '../syntax/joined-line.ts';
import type { ArgUses } from '../variables/arg-uses.ts';
import type { ArgDefinition, Fragment } from '../variables/word-fragments.ts';

/** A FROM word, expanded, that names an image. */
export interface ImageWord {
  readonly line: JoinedLine;
  readonly word: Span;
  readonly fragments: readonly Fragment[];
  readonly value: string;
  readonly reference: Reference;
}

/** Where the digest of a FROM is to be written; the span is in bytes. */
export interface Placement {
  readonly site: Omit<DigestSite, 'range'> | NotEdited;
  /** Of `shared-arg`. */
  readonly otherUse?: OtherUse | undefined;
  /** The ARGs whose `--build-arg` the digest overrides, in the new place or in its present one. */
  readonly overriddenArgs: readonly string[];
}

/** A digest never silently overrides a `--build-arg`, and never becomes part of another image's reference. */
export function placeDigest(word: ImageWord, args: ArgUses, pinArgs: boolean): Placement {
  return word.reference.digest === undefined ? placeNew(word, args, pinArgs) : placeRefresh(word, args);
}

function placeRefresh(word: ImageWord, args: ArgUses): Placement {
  const digest = word.reference.digest ?? '';
  const algorithm = digest.slice(0, digest.indexOf(':') + 1);
  const whole = pieceHolding(word, word.value.length - digest.length, word.value.length);
  const elsewhere = whole === undefined ? algorithm : '';
  const place = whole ?? pieceHolding(word, word.value.length - digest.length + algorithm.length, word.value.length);
  const overriddenArgs = tagVariables(word).filter((name) => place?.fragment.via.includes(name) !== true);
  if (place === undefined) return { site: 'split-digest', overriddenArgs };
  const otherUse = otherUseOf(place.definition, word, args);
  if (otherUse !== undefined) return { site: 'shared-arg', otherUse, overriddenArgs };
  const line = place.definition?.line ?? word.line;
  return { site: { span: line.span(place.start, place.end), prefix: '', elsewhere }, overriddenArgs };
}

function placeNew(word: ImageWord, args: ArgUses, pinArgs: boolean): Placement {
  const prefix = word.reference.impliedTag ? ':latest@' : '@';
  const variables = tagVariables(word);
  const place = endOfWord(word, variables, args);
  if ('start' in place) return { site: { span: place, prefix, elsewhere: '' }, overriddenArgs: [] };
  if (!pinArgs) return { ...place, overriddenArgs: variables };
  return { site: { span: endSpan(word.line, word.word.end), prefix, elsewhere: '' }, overriddenArgs: variables };
}

/**
 * After the last character, where that is safe: in the word, in the text of `${V:-text}`, or in an ARG's default. Each
 * variable that the tag depends on has to replace the digest together with the tag.
 */
function endOfWord(
  word: ImageWord,
  variables: readonly string[],
  args: ArgUses,
): Span | Pick<Placement, 'site' | 'otherUse'> {
  const last = word.fragments.at(-1);
  if (last?.end === undefined) return { site: 'overridable-arg' };
  const otherUse = otherUseOf(last.definition, word, args);
  if (otherUse !== undefined) return { site: 'shared-arg', otherUse };
  if (variables.some((variable) => !last.via.includes(variable))) return { site: 'overridable-arg' };
  return endSpan(last.definition?.line ?? word.line, last.end);
}

function otherUseOf(definition: ArgDefinition | undefined, word: ImageWord, args: ArgUses): OtherUse | undefined {
  if (definition === undefined) return undefined;
  return args.otherUse(definition, word.reference, word.line.span(word.word.start, word.word.end));
}

/** With `ARG V=alpine$D@$D`, text written to the default of D would become part of the name, too. */
export function occursTwice(
  { fragments }: ImageWord,
  { definition, start }: Pick<Fragment, 'definition' | 'start'>,
): boolean {
  return fragments.filter((fragment) => fragment.definition === definition && fragment.start === start).length > 1;
}

function endSpan(line: JoinedLine, end: number): Span {
  const { end: offset } = line.span(Math.max(end - 1, 0), end);
  return { start: offset, end: offset };
}

/** The variables that the tag depends on; where none is written, those that could bring one: at the end of the name. */
function tagVariables(word: ImageWord): readonly string[] {
  if (word.fragments.every(({ via }) => via.length === 0)) return NONE;
  const { reference, value } = word;
  const end = reference.digest === undefined ? value.length : value.lastIndexOf('@');
  const hasTag = reference.tag !== undefined && !reference.impliedTag;
  const start = hasTag ? end - (reference.tag?.length ?? 0) : end;
  const names = new Set<string>();
  let from = 0;
  for (const fragment of word.fragments) {
    const to = from + fragment.text.length;
    const overlaps = hasTag ? from < end && to > start : to === end;
    // An empty fragment is a variable that could be given a value there.
    const touches = fragment.text === '' ? from >= start && from <= end : overlaps;
    if (touches) for (const name of fragment.via) names.add(name);
    from = to;
  }
  return [...names];
}

const NONE: readonly never[] = [];

interface Holder {
  readonly fragment: Fragment;
  readonly definition: ArgDefinition | undefined;
  readonly start: number;
  readonly end: number;
}

/** The place of the characters from..to of the value; undefined where they come from several texts. */
function pieceHolding(word: ImageWord, from: number, to: number): Holder | undefined {
  let at = 0;
  let holder: Holder | undefined;
  for (const fragment of word.fragments) {
    const end = at + fragment.text.length;
    if (end > from && at < to) {
      if (fragment.start === undefined) return undefined;
      const start = fragment.start + Math.max(from - at, 0);
      const stop = fragment.start + Math.min(to, end) - at;
      if (holder === undefined) holder = { fragment, definition: fragment.definition, start, end: stop };
      else if (holder.definition === fragment.definition && holder.end === start) holder = { ...holder, end: stop };
      else return undefined;
    }
    at = end;
  }
  return holder;
}
