/** What stands between the letters of a word and isn't in it: quotes, and escapes. */
const MARKS = /["'\\`]+/g;
/** A line that goes on right after a letter, with more of the word in the next line, or with a line that doesn't count. */
const SPLIT = /[a-z\d-]["'\\`]*[\\`][\t ]*\r*\n(?:[\t"'\\`]*[a-z\d-]|[\t\v\f\r \x80-\xff]*[#\n])/i;
/** In JSON and in `$'…'`: a letter by its number, or an escape at the end of a line. */
const SPELLED = /\\(?:x|u00|U0000|[0-7]{2}|\\\\[nr])/;
/** A blank or the end of a line, in JSON and in `$'…'`; elsewhere it is the letter. */
const BLANK = /\\[bfnrt]/;
/** RUN with a list, or with flags, which may come before one. */
const EXEC_FORM = /^[\t\v\f\r \x80-\xff]*run(?:[\s\\`\x80-\xff]|#[^\n]*\n)+[[-]/im;
const ANSI_QUOTED = /\$["\\`]*'[^'\\]*\\/;

/**
 * A part of a Dockerfile without quotes and escapes, so that each word of its instructions and commands is in one piece.
 * Undefined where one may be hidden still: split between lines, or spelled in another way.
 */
export function withoutMarks(part: string): string | undefined {
  if (SPLIT.test(part) || SPELLED.test(part)) return undefined;
  if (BLANK.test(part) && (EXEC_FORM.test(part) || ANSI_QUOTED.test(part))) return undefined;
  return part.replace(MARKS, '');
}

/** What isn't before the first letter of a word, or before its last folder. */
const INSIDE = /[\w.-]/;
/** A version may follow. */
const END = /(?![\d.]*[A-Za-z_+-])/y;

/** Whether the text has a word, which may come after the folder that it is in and before a version. */
export function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    END.lastIndex = at + word.length;
    if ((at === 0 || !INSIDE.test(text[at - 1] ?? '')) && END.test(text)) return true;
  }
  return false;
}
