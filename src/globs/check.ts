import { parseGlob } from './parse.ts';

/** Whether the text is a glob that means what it looks like: no bracket is left open, and it negates nothing. */
export function isValidGlob(text: string): boolean {
  return parseGlob(text) !== 'malformed';
}

/** Whether the text, where it is a glob, is none of those that are too large to be meant. */
export function isGlobWithinLimits(text: string): boolean {
  return parseGlob(text) !== 'too large';
}
