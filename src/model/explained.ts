import { shortDigest } from './digest.ts';

/*
 * What is said of a move stays in the pull request's body between two hidden marks, so that the next run needs not read
 * the same images again.
 */

const BLOCK = /<!-- freshfrom:explained ([0-9a-f]{12}-[0-9a-f]{12}) (lost )?-->\n([\s\S]*?)\n<!-- \/explained -->/g;

/** What was said of a move. */
export interface Explained {
  readonly text: string;
  /** Whether the new image lacks a platform that the old one has. */
  readonly losesPlatforms: boolean;
}

/** What a move is found again by: the beginnings of both digests. */
export function explainedKey(from: string, to: string): string {
  return `${shortDigest(from)}-${shortDigest(to)}`;
}

/** The text between its marks. */
export function explainedBlock(key: string, { text, losesPlatforms }: Explained): string {
  return `<!-- freshfrom:explained ${key} ${losesPlatforms ? 'lost ' : ''}-->\n${text}\n<!-- /explained -->`;
}

/** What a body says, by key. */
export function readExplained(body: string): Map<string, Explained> {
  const blocks = [...body.matchAll(BLOCK)];
  return new Map(blocks.map(([, key = '', lost, text = '']) => [key, { text, losesPlatforms: lost !== undefined }]));
}
