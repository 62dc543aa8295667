const BEYOND_ASCII = /[\x80-\xff]/;

/** Text that holds one character per byte, as people read it. */
export function decodeUtf8(text: string): string {
  return BEYOND_ASCII.test(text) ? Buffer.from(text, 'latin1').toString('utf8') : text;
}

/** The other way round. */
export function encodeUtf8(text: string): string {
  return Buffer.from(text).toString('latin1');
}
