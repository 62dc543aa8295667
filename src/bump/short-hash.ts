import { createHash } from 'node:crypto';

/** The first hexadecimal digits of a text's SHA-256, for names and hidden markers. */
export function shortHash(text: string, digits = 12): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}
