import { shortDigest } from '../model/digest.ts';
import { formatShortList } from '../util/words.ts';
import type { BumpDeed } from './decision.ts';
import { type Bump, movesOf } from './plan.ts';

/** Images that a line names. */
const NAMED = 5;

/** What a dry run would have done, in one line. */
export function wouldDo(deed: BumpDeed, bump: Bump, title: string): string {
  switch (deed.action) {
    case 'create':
      return `open a pull request, "${title}" (${imagesOf(bump)})`;
    case 'rebuild':
      return `rebuild #${deed.pullRequest.number} (${imagesOf(bump)})`;
    case 'keep':
      return `keep #${deed.pullRequest.number}`;
    case 'tell':
      return `comment on #${deed.pullRequest.number}`;
    case 'close':
      return `close #${deed.pullRequest.number}`;
  }
}

/** `alpine:3.20 to 8c0c4b1b5a3e, node:20 to 22@1f2e3d4c5b6a and 3 more` */
function imagesOf({ uses }: Bump): string {
  const moves = movesOf(uses).map(({ image, tag, to }) => {
    const digest = to === undefined ? '' : shortDigest(to);
    return `${image} to ${[tag, digest].filter((part) => part !== undefined && part !== '').join('@')}`;
  });
  return formatShortList(moves, NAMED);
}
