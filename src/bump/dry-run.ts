import { shortDigest } from '../model/digest.ts';
import { formatShortList } from '../util/grammar.ts';
import type { PullRequestAction } from './decision.ts';
import { movesOf } from './image-moves.ts';
import type { Bump } from './plan.ts';

/** The most images that a line names. */
const MAX_IMAGES = 5;

/** What a dry run would have done, in one line: `rebuild #7 (node:22 to 5c6b7a8d9e0f)`. */
export function describeAction(decided: PullRequestAction, bump: Bump, title: string): string {
  switch (decided.action) {
    case 'create':
      return `open a pull request, "${title}" (${describeMoves(bump)})`;
    case 'rebuild':
      return `rebuild #${decided.pullRequest.number} (${describeMoves(bump)})`;
    case 'keep':
      return `keep #${decided.pullRequest.number}`;
    case 'comment':
      return `comment on #${decided.pullRequest.number}`;
    case 'close':
      return `close #${decided.pullRequest.number}`;
  }
}

/** `alpine:3.20 to 8c0c4b1b5a3e, node:20 to 22@1f2e3d4c5b6a and 3 more` */
function describeMoves({ uses }: Bump): string {
  const moves = movesOf(uses).map(({ image, tag, to }) => {
    const digest = to === undefined ? '' : shortDigest(to);
    return `${image} to ${[tag, digest].filter((part) => part !== undefined && part !== '').join('@')}`;
  });
  return formatShortList([...new Set(moves)], MAX_IMAGES);
}
