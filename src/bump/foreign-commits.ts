import type { BumpRepository, PullRequest } from '../model/github.ts';
import { FOREIGN_COMMITS_MARKER } from './comment-markers.ts';
import type { HandBack } from './decision.ts';
import { handBackSteps } from './hand-back-steps.ts';
import { isSameApartFromRun } from './run-link.ts';

/** The beginning of the comment on a branch with somebody else's commits; the text of the pull request follows. */
export function foreignCommitsIntro(branch: string, handBack: HandBack): string {
  const why = `${FOREIGN_COMMITS_MARKER}\nThis branch has commits that freshfrom did not make, so freshfrom leaves it alone.`;
  return `${why}\n\n${handBackSteps(branch, handBack)}\n\nWithout these commits, the pull request would now be this:\n\n`;
}

/**
 * Comments on a pull request with somebody else's commits, once: a later run updates the comment where it differs.
 * @param body of the comment; it begins with the marker
 * @returns what a report says about it
 */
export async function commentOnForeignCommits(
  { number }: PullRequest,
  body: string,
  repository: BumpRepository,
): Promise<string> {
  const comments = repository.comments(number);
  const known = await comments.find(FOREIGN_COMMITS_MARKER);
  const write = () => (known === undefined ? comments.create(body) : comments.update(known.id, body));
  const isThere = (known !== undefined && isSameApartFromRun(known.body, body)) || (await write()) !== undefined;
  return isThere
    ? 'somebody else pushed to it; a comment says what has moved'
    : 'somebody else pushed to it, and the token may not comment there on what has moved; delete the branch to hand it back';
}
