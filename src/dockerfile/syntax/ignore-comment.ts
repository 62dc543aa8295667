import type { IgnoreComment, IgnoreFault, IgnoreNote } from '../../model/image-use.ts';
import { parseDirective } from './parser-directives.ts';

/** `# freshfrom: ignore` or `# freshfrom: ignore=rule,rule because …`, without its `#`. */
const IGNORE = /^freshfrom\s*:\s*ignore(?:\s*=\s*([\w-]+(?:\s*,\s*[\w-]+)*)(?=\s|$)|(?=\s+[^\s=])|\s*$)/;
/** The word after `ignore` and its ids. */
const WORD_AFTER = /^[^:]*:\s*ignore(?:\s*=\s*[\w-]+(?:\s*,\s*[\w-]+)*)?\s+(?:and\s+)?([\w-]+)/;
/** A comment that was probably meant as one. */
const LIKELY = /^\W*fresh[\s_-]?f(?:rom|orm)\b\W*(?:ignor|disabl|skip|suppress|no-?qa|off\b)/i;
const LIKELY_TRAILING = /\s#[\s#]{0,8}fresh[\s_-]?f(?:rom|orm)\b[\s:=_-]{0,8}ignor/i;

/** What the comment lines above an instruction switch off; several of them do so together. */
export function findIgnoreComment(comments: readonly string[]): IgnoreComment | undefined {
  const found = comments.flatMap((comment) => readIgnore(comment) ?? []);
  if (found.length === 0) return undefined;
  const rules = found.map((one) => one.rules);
  return { rules: rules.every((each) => each !== undefined) ? rules.flat() : undefined };
}

function readIgnore(comment: string): IgnoreComment | undefined {
  const match = IGNORE.exec(comment);
  return match === null ? undefined : { rules: match[1]?.split(/\s*,\s*/) };
}

/** Whether anything in a text may be such a comment, or be meant to be one. */
export function mayIgnore(text: string): boolean {
  return /fresh[\s_-]?f(?:rom|orm)/i.test(text);
}

/** Lines of comments without anything between them. */
export interface CommentBlock {
  /** Without their `#`. */
  readonly comments: readonly string[];
  /** Why none of them counts. */
  readonly fault: IgnoreFault | undefined;
  /** Whether nothing but parser directives is above. */
  readonly isTop: boolean;
}

/** The comments of a block that switch rules off, or look as if they did; their lines count from 0 within the block. */
export function ignoreNotes({ comments, fault, isTop }: CommentBlock): IgnoreNote[] {
  const directive = isTop ? comments.findLastIndex((comment) => parseDirective(`#${comment}`, 0) !== undefined) : -1;
  return comments.flatMap((comment, line): IgnoreNote | [] => {
    const read = readIgnore(comment);
    if (read === undefined && !LIKELY.test(comment)) return [];
    const own = line < directive ? 'above-directive' : fault;
    return {
      line,
      rules: read?.rules ?? [],
      word: WORD_AFTER.exec(comment)?.[1],
      fault: read === undefined ? 'form' : own,
    };
  });
}

/** Where in the text of an instruction a comment begins that was probably meant to switch rules off. */
export function findTrailingIgnore(text: string): number | undefined {
  const at = text.search(LIKELY_TRAILING);
  return at < 0 ? undefined : at;
}
