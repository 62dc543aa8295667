import { shortDigest } from './digest.ts';

/*
 * What is said of a move stays in the pull request's body between two hidden marks, so that the next run needs not read
 * the same images again.
 */

const BLOCK =
  /<!-- freshfrom:explained ([0-9a-f]{12}-[0-9a-f]{12}) (sound )?(?:under (.*) )?-->\n([\s\S]*?)\n<!-- \/explained -->/g;
const PARAGRAPH = '\n\n';

/** What was said of a move. */
export interface Explained {
  readonly text: string;
  /** Whether something in use has changed and no platform is gone: then nothing stands against the move. */
  readonly isSound: boolean;
}

/** What a move is found again by: the beginnings of both digests. */
export function explainedKey(from: string, to: string): string {
  return `${shortDigest(from)}-${shortDigest(to)}`;
}

/** The text between its marks. */
export function explainedBlock(key: string, { text, isSound }: Explained): string {
  return block(key, isSound, '', text);
}

/**
 * A block's first line, and the block without it, for a fold that shows the line; the mark keeps it for the next run.
 * Undefined where the line is all, or a person's, which might end the mark.
 */
export function splitBlock(whole: string): { readonly line: string; readonly rest: string } | undefined {
  const [[key, { text, isSound }] = ['', { text: '', isSound: false }]] = readExplained(whole);
  const end = text.indexOf(PARAGRAPH);
  if (end < 0) return undefined;
  const line = text.slice(0, end);
  if (/\n|-->/.test(line)) return undefined;
  return { line, rest: block(key, isSound, `under ${line} `, text.slice(end + PARAGRAPH.length)) };
}

function block(key: string, isSound: boolean, more: string, text: string): string {
  return `<!-- freshfrom:explained ${key} ${isSound ? 'sound ' : ''}${more}-->\n${text}\n<!-- /explained -->`;
}

/** What a body says, by key. */
export function readExplained(body: string): Map<string, Explained> {
  const blocks = [...body.matchAll(BLOCK)];
  return new Map(
    blocks.map(([, key = '', sound, line, rest = '']) => {
      const text = line === undefined ? rest : line + PARAGRAPH + rest;
      return [key, { text, isSound: sound !== undefined }];
    }),
  );
}
