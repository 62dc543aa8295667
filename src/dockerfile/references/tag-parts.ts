import type { ArgUses } from '../variables/arg-uses.ts';
import type { Fragment } from '../variables/word-fragments.ts';
import { type ImageWord, occursTwice } from './digest-site.ts';
import type { UnplacedUse } from './unplaced-use.ts';
import { tagSpan } from './unplaced-use.ts';

type TagParts = UnplacedUse['tagParts'];
/** Text of the tag, and where it comes from. */
type TagText = Pick<Fragment, 'text' | 'start' | 'end' | 'definition'>;

/** Of what the tag of a FROM is made: text of the word itself and of ARG defaults. */
export function tagPartsOf(word: ImageWord, args: ArgUses): TagParts {
  const tag = tagSpan(word.value, word.reference);
  if (tag === undefined) return [];
  const [only] = word.fragments;
  if (only !== undefined && word.fragments.length === 1) {
    const whole = part(only, tag.start, tag.end);
    return [{ text: whole.text, span: spanOf(whole, word, args) }];
  }
  const parts: TagText[] = [];
  let at = 0;
  for (const fragment of word.fragments) {
    const end = at + fragment.text.length;
    const [from, to] = [Math.max(tag.start - at, 0), Math.min(tag.end, end) - at];
    if (from < to) join(parts, part(fragment, from, to));
    at = end;
  }
  return parts.map((fragment) => ({ text: fragment.text, span: spanOf(fragment, word, args) }));
}

function part({ text: whole, start, end, definition }: Fragment, from: number, to: number): TagText {
  const text = whole.slice(from, to);
  return start === undefined
    ? { text, start, end, definition }
    : { text, start: start + from, end: start + to, definition };
}

function join(parts: TagText[], fragment: TagText): void {
  const last = parts.at(-1);
  const isNext = last?.end !== undefined && last.end === fragment.start && last.definition === fragment.definition;
  if (isNext) parts.splice(-1, 1, { ...last, text: last.text + fragment.text, end: fragment.end });
  else parts.push(fragment);
}

function spanOf(fragment: TagText, word: ImageWord, args: ArgUses): TagParts[number]['span'] {
  const { text, start, end, definition } = fragment;
  if (start === undefined || end === undefined) return undefined;
  if (definition !== undefined && (args.isBound(definition) || occursTwice(word, fragment))) return undefined;
  const span = (definition?.line ?? word.line).span(start, end);
  // With quotes, escapes or a line break in it, the file has other text there.
  return span.end - span.start === text.length ? span : undefined;
}
