import type { BumpUse } from './bump-use.ts';
import { keysOfMoves } from './image-move-keys.ts';
import { movesOf } from './image-moves.ts';

/** The message of a bump's commit. @param signature `name <email>` for a Signed-off-by line */
export function commitMessage(title: string, uses: readonly BumpUse[], signature: string | undefined): string {
  const signOff = signature === undefined ? '' : `\n\nSigned-off-by: ${signature}`;
  return `${title}\n\n${listMoves(uses)}${signOff}`;
}

/** What images move to, each once, one a line: `node:22@sha256:…`, `node:22 → 24@sha256:…`. */
export function listMoves(uses: readonly BumpUse[]): string {
  const lines = movesOf(uses).map(
    ({ image, tag, to }) => image + (tag === undefined ? '' : ` → ${tag}`) + (to === undefined ? '' : `@${to}`),
  );
  return [...new Set(lines)].join('\n');
}

const MOVE = /^(\S+?)(?: → ([\w.-]+))?(?:@(sha\d+:[0-9a-f]+))?$/gm;

/** The keys of the moves that a commit message lists. */
export function readListedMoves(message: string): Set<string> {
  const lines = [...message.matchAll(MOVE)].map(([, image = '', tag, to]) => ({ image, tag, to }));
  return keysOfMoves(lines.filter(({ tag, to }) => (tag ?? to) !== undefined));
}
