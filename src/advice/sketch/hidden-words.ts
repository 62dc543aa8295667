/** What stands between the letters of a word and isn't in it: quotes, and escapes. */
const MARKS = /["'\\`]+/g;
/** A line that goes on right after a letter, with more of the word in the next line, or with a line that doesn't count. */
const SPLIT = /[a-z\d-]["'\\`]*[\\`][\t ]*\r*\n(?:[\t"'\\`]*[a-z\d-]|(?:[^\S\n]|[\x80-\xff])*[#\n])/i;
/** A letter by its number, as JSON and `$'…'` have it. */
const NUMBERED = /\\(?:x|u00|U0000|[0-7]{2})/;

/**
 * The part of a Dockerfile as a text that holds each word of its instructions and commands in one piece: without quotes and
 * escapes, which may also join words. Undefined where a word may be hidden still: split between lines, or spelled in numbers.
 */
export function withoutMarks(text: string): string | undefined {
  return SPLIT.test(text) || NUMBERED.test(text) ? undefined : text.replace(MARKS, '');
}
