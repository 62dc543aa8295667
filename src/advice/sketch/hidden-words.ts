/** What may be between the letters of a word and isn't in it: quotes, and escapes. */
const MARKS = /["'\\`]+/g;
/** A line that goes on right after a letter, with more of the word in the next line, or with a line that doesn't count. */
const SPLIT = /[\\`][\t ]*\r*\n(?<=[a-z\d-]["'\\`]*[\\`][\t ]*\r*\n)(?:[\t"'\\`]*[a-z\d-]|[\t\v\f\r \x80-\xff]*[#\n])/i;
/** In JSON and in `$'…'`: a letter by its number, or an escape at the end of a line. */
const SPELLED = /\\(?:x|u00|U0000|[0-7]{2}|\\\\[nr])/;
/** A blank or the end of a line, in JSON and in `$'…'`; elsewhere it is the letter. */
const BLANK = /\\[bfnrt]/;
/** RUN with a list, or with flags, which may come before one. */
const EXEC_FORM = /^[\t\v\f\r \x80-\xff]*run(?:[\s\\`\x80-\xff]|#[^\n]*\n)+[[-]/im;
const ANSI_QUOTED = /\$["\\`]*'[^'\\]*\\/;

/**
 * Whether a part of a Dockerfile may hold a word that isn't there in one piece, marks aside: it is split between lines, or
 * spelled in another way.
 */
export function mayHideWords(part: string): boolean {
  if (SPLIT.test(part) || SPELLED.test(part)) return true;
  return BLANK.test(part) && (EXEC_FORM.test(part) || ANSI_QUOTED.test(part));
}

/** The text without quotes and escapes, so that each word is in one piece. */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, '');
}

/**
 * Matches each of the programs where a command may call it: with or without its folder and a version, and with any marks among
 * its letters.
 */
export function programPattern(programs: readonly string[]): RegExp {
  const names = programs.map((program) => Array.from(program, (letter) => (letter === '+' ? '\\+' : letter)).join(ANY));
  return new RegExp(`(?<![\\w.-])(?:${names.join('|')})(?![\\d.]*[A-Za-z_+-])`, 'g');
}

const ANY = '["\'\\\\`]*';
