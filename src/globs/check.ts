import { readGlob } from './reader.ts';

/** Whether the text is a glob that means what it looks like: no bracket is left open, and it negates nothing. */
export function isGlob(text: string): boolean {
  return readGlob(text) !== 'malformed';
}

/** Whether the text, where it is a glob, is none of those that are too large to be meant. */
export function isWithinLimits(text: string): boolean {
  return readGlob(text) !== 'too large';
}
