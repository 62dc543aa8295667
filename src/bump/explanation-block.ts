import type { KnownMove } from '../check/propose/digest-move.ts';
import { shortDigest } from '../model/digest.ts';

/*
 * An explanation in the body of a pull request or a comment is wrapped in two hidden markers, so that a later run reads it
 * back instead of the images.
 */

const BLOCK =
  /<!-- freshfrom:explained ([0-9a-f]{12}-[0-9a-f]{12}) (lost )?(changed )?(?:under (.*) )?-->\n([\s\S]*?)\n<!-- \/explained -->/g;
const PARAGRAPH = '\n\n';

/** An explanation of a move, and what it says about the move. */
export interface Explanation extends KnownMove {
  /** Markdown. */
  readonly text: string;
}

/** The key of a move's explanation: the beginnings of both digests. */
export function explanationKey(from: string, to: string): string {
  return `${shortDigest(from)}-${shortDigest(to)}`;
}

/** The explanation between its hidden markers. */
export function renderExplanationBlock(key: string, explanation: Explanation): string {
  return render(key, explanation, '');
}

/**
 * Splits a block into its first line, for the summary of a collapsed section, and the block without it; the marker keeps the
 * line for the next run. Undefined where there is no other line, or where the line could end the marker.
 */
export function splitExplanationBlock(block: string): { readonly line: string; readonly rest: string } | undefined {
  const [[key, explanation] = []] = readExplanationBlocks(block);
  const end = explanation?.text.indexOf(PARAGRAPH) ?? -1;
  if (key === undefined || explanation === undefined || end < 0) return undefined;
  const line = explanation.text.slice(0, end);
  if (/\n|-->/.test(line)) return undefined;
  return {
    line,
    rest: render(key, { ...explanation, text: explanation.text.slice(end + PARAGRAPH.length) }, `under ${line} `),
  };
}

function render(key: string, { text, losesPlatforms, changesInUse }: Explanation, under: string): string {
  const words = `${losesPlatforms ? 'lost ' : ''}${changesInUse ? 'changed ' : ''}${under}`;
  return `<!-- freshfrom:explained ${key} ${words}-->\n${text}\n<!-- /explained -->`;
}

/** The explanations in a body, by key. */
export function readExplanationBlocks(body: string): Map<string, Explanation> {
  const blocks = [...body.matchAll(BLOCK)];
  return new Map(
    blocks.map(([, key = '', lost, changed, line, rest = '']) => {
      const text = line === undefined ? rest : line + PARAGRAPH + rest;
      return [key, { text, losesPlatforms: lost !== undefined, changesInUse: changed !== undefined }];
    }),
  );
}
