import { shortDigest } from './digest.ts';

/*
 * What is said of a move stays in the pull request's body between two hidden marks, so that the next run needs not read
 * the same images again.
 */

const BLOCK = /<!-- freshfrom:explained ([0-9a-f]{12}-[0-9a-f]{12}) -->\n([\s\S]*?)\n<!-- \/explained -->/g;

/** What a move is found again by: the beginnings of both digests. */
export function explainedKey(from: string, to: string): string {
  return `${shortDigest(from)}-${shortDigest(to)}`;
}

/** The text between its marks. */
export function explainedBlock(key: string, text: string): string {
  return `<!-- freshfrom:explained ${key} -->\n${text}\n<!-- /explained -->`;
}

/** The texts that a body has, by their keys. */
export function readExplained(body: string): Map<string, string> {
  return new Map([...body.matchAll(BLOCK)].map(([, key = '', text = '']) => [key, text]));
}
