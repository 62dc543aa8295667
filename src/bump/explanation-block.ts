import type { KnownMove } from '../check/propose/digest-move.ts';
import { shortDigest } from '../model/digest.ts';

/*
 * An explanation in the body of a pull request or a comment is wrapped in two hidden markers, so that a later run reads it
 * back instead of the images.
 */

const BLOCK =
  /<!-- freshfrom:explained ([0-9a-f]{12}-[0-9a-f]{12}) (lost )?(changed )?(?:(under|brief) (.*) )?-->\n([\s\S]*?)\n<!-- \/explained -->/g;
const PARAGRAPH = '\n\n';

/** An explanation of a move, and what it says about the move. Markdown on one line each but the text. */
export interface Explanation extends KnownMove {
  /** What changed in a few words, for a table; no line break and no end of a comment in it. */
  readonly brief: string;
  readonly text: string;
}

/** The key of a move's explanation: the beginnings of both digests. */
export function explanationKey(from: string, to: string): string {
  return `${shortDigest(from)}-${shortDigest(to)}`;
}

/** The explanation between its hidden markers. */
export function renderExplanationBlock(
  key: string,
  { brief, text, losesPlatforms, changesInUse }: Explanation,
): string {
  const words = `${losesPlatforms ? 'lost ' : ''}${changesInUse ? 'changed ' : ''}`;
  return `<!-- freshfrom:explained ${key} ${words}brief ${brief} -->\n${text}\n<!-- /explained -->`;
}

/** The explanations in a body, by key. */
export function readExplanationBlocks(body: string): Map<string, Explanation> {
  const blocks = [...body.matchAll(BLOCK)];
  return new Map(
    blocks.map(([, key = '', lost, changed, word, words = '', rest = '']) => {
      const texts = word === 'brief' ? { brief: words, text: rest } : olderTexts(words, rest);
      return [key, { ...texts, losesPlatforms: lost !== undefined, changesInUse: changed !== undefined }];
    }),
  );
}

/** Texts of a version whose marker has no brief, and whose text is folded by platform. @param line the first line, where the marker has it */
function olderTexts(line: string, rest: string): Pick<Explanation, 'brief' | 'text'> {
  const text = line === '' ? rest : line + PARAGRAPH + rest;
  const [first = ''] = text.split(PARAGRAPH, 1);
  return {
    brief: first.replace(/ \\\(.*?\\\)/g, '').replace(/\.$/, ''),
    text: text
      .replace(/<details>\n<summary>What changed for (.*)<\/summary>\n\n/g, '**$1**\n\n')
      .replaceAll('\n\n</details>', ''),
  };
}
