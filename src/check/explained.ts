import { shortDigest } from '../model/digest.ts';

/*
 * What is said of a move stays in the pull request's body between two hidden marks, so that the next run needs not read
 * the same images again.
 */

const BLOCK =
  /<!-- freshfrom:explained ([0-9a-f]{12}-[0-9a-f]{12}) (lost )?(changed )?(?:under (.*) )?-->\n([\s\S]*?)\n<!-- \/explained -->/g;
const PARAGRAPH = '\n\n';

/** What is known of a move that was looked at. */
export interface Examined {
  /** Whether the new image lacks a platform that the old one has. */
  readonly losesPlatforms: boolean;
  /** Whether something in use is known to be another image. */
  readonly changes: boolean;
}

/** What was said of a move. */
export interface Explained extends Examined {
  readonly text: string;
}

/** What a move is found again by: the beginnings of both digests. */
export function explainedKey(from: string, to: string): string {
  return `${shortDigest(from)}-${shortDigest(to)}`;
}

/** The text between its marks. */
export function explainedBlock(key: string, explained: Explained): string {
  return block(key, explained, '');
}

/**
 * A block's first line, and the block without it, for a fold that shows the line; the mark keeps it for the next run.
 * Undefined where the line is all, or a person's, which might end the mark.
 */
export function splitBlock(whole: string): { readonly line: string; readonly rest: string } | undefined {
  const [[key, explained] = []] = readExplained(whole);
  const end = explained?.text.indexOf(PARAGRAPH) ?? -1;
  if (key === undefined || explained === undefined || end < 0) return undefined;
  const line = explained.text.slice(0, end);
  if (/\n|-->/.test(line)) return undefined;
  return {
    line,
    rest: block(key, { ...explained, text: explained.text.slice(end + PARAGRAPH.length) }, `under ${line} `),
  };
}

function block(key: string, { text, losesPlatforms, changes }: Explained, under: string): string {
  const words = `${losesPlatforms ? 'lost ' : ''}${changes ? 'changed ' : ''}${under}`;
  return `<!-- freshfrom:explained ${key} ${words}-->\n${text}\n<!-- /explained -->`;
}

/** What a body says, by key. */
export function readExplained(body: string): Map<string, Explained> {
  const blocks = [...body.matchAll(BLOCK)];
  return new Map(
    blocks.map(([, key = '', lost, changed, line, rest = '']) => {
      const text = line === undefined ? rest : line + PARAGRAPH + rest;
      return [key, { text, losesPlatforms: lost !== undefined, changes: changed !== undefined }];
    }),
  );
}
