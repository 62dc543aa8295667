import { shortDigest } from './digest.ts';

/*
 * What is said of a move stays in the pull request's body between two hidden marks, so that the next run needs not read
 * the same images again.
 */

const BLOCK =
  /<!-- freshfrom:explained ([0-9a-f]{12}-[0-9a-f]{12}) (lost )?(?:under (.*) )?-->\n([\s\S]*?)\n<!-- \/explained -->/g;
const PARAGRAPH = '\n\n';

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
  return block(key, losesPlatforms, '', text);
}

/**
 * A block's first line, and the block without it, for a fold that shows the line; the mark keeps it for the next run.
 * Undefined where the line is all, or a person's, which might end the mark.
 */
export function splitBlock(whole: string): { readonly line: string; readonly rest: string } | undefined {
  const [[key, { text, losesPlatforms }] = ['', { text: '', losesPlatforms: false }]] = readExplained(whole);
  const end = text.indexOf(PARAGRAPH);
  if (end < 0) return undefined;
  const line = text.slice(0, end);
  if (/\n|-->/.test(line)) return undefined;
  return { line, rest: block(key, losesPlatforms, `under ${line} `, text.slice(end + PARAGRAPH.length)) };
}

function block(key: string, losesPlatforms: boolean, more: string, text: string): string {
  return `<!-- freshfrom:explained ${key} ${losesPlatforms ? 'lost ' : ''}${more}-->\n${text}\n<!-- /explained -->`;
}

/** What a body says, by key. */
export function readExplained(body: string): Map<string, Explained> {
  const blocks = [...body.matchAll(BLOCK)];
  return new Map(
    blocks.map(([, key = '', lost, line, rest = '']) => {
      const text = line === undefined ? rest : line + PARAGRAPH + rest;
      return [key, { text, losesPlatforms: lost !== undefined }];
    }),
  );
}
