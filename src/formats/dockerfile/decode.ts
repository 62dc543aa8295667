/** Text that holds one character per byte, as people read it. */
export function decode(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8');
}

/** The other way round. */
export function encode(text: string): string {
  return Buffer.from(text).toString('latin1');
}
