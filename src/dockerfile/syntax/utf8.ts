const BEYOND_ASCII = /[\x80-\xff]/;

/** The UTF-8 text of a string with one character per byte. */
export function decodeUtf8(text: string): string {
  return BEYOND_ASCII.test(text) ? Buffer.from(text, 'latin1').toString('utf8') : text;
}

/** The string with one character per UTF-8 byte of a text. */
export function encodeUtf8(text: string): string {
  return Buffer.from(text).toString('latin1');
}
