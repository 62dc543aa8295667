/**
 * White space as Go's unicode.IsSpace knows it, in text that holds one character per byte: the ASCII blanks, and the
 * UTF-8 bytes of U+0085, U+00A0, U+1680, U+2000–U+200A, U+2028, U+2029, U+202F, U+205F and U+3000.
 */
const UNICODE_SPACES =
  '[\\t\\n\\v\\f\\r ]|\\xc2[\\x85\\xa0]|\\xe1\\x9a\\x80|\\xe2\\x80[\\x80-\\x8a\\xa8\\xa9\\xaf]|\\xe2\\x81\\x9f|\\xe3\\x80\\x80';
/** A run of white space. */
export const WHITE_SPACE = new RegExp(`(?:${UNICODE_SPACES})+`);
const LEADING = new RegExp(WHITE_SPACE, 'y');
const TRAILING = new RegExp(`^(?:${UNICODE_SPACES})$`);

const BEYOND_ASCII = 0x80;

/** Whether a character is one of the ASCII blanks. */
function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

/** The index of the first ASCII blank from `from` on; the text's length where there is none. */
export function findBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** The index of the first character from `from` on that isn't white space. */
export function skipWhiteSpace(text: string, from = 0): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at += 1;
  // Most text is ASCII.
  if (!(text.charCodeAt(at) >= BEYOND_ASCII)) return at;
  LEADING.lastIndex = at;
  return LEADING.test(text) ? LEADING.lastIndex : at;
}

/** The index after the last character before `to` that isn't white space. */
export function trimWhiteSpace(text: string, to = text.length): number {
  let end = to;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end -= 1;
  if (end > 0 && text.charCodeAt(end - 1) < BEYOND_ASCII) return end;
  for (let width = 1; width <= 3 && end > 0; ) {
    if (end >= width && TRAILING.test(text.slice(end - width, end))) {
      end -= width;
      width = 1;
    } else width += 1;
  }
  return end;
}
